import { contohModel } from "../example.ts";
import { paguRekeningTertinggi } from "../pagu-tertinggi.ts";
import { akunKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sebutKode } from "../text.ts";
import { TELAAH_PAKET } from "./dasar.ts";
import { posPaket, sebutPaket } from "./paket-pos.ts";
import { cellOf } from "../../model/origin.ts";

/** PAKET-02: the account of a package is one of its sub kegiatan (C37). */
export const paket02 = ruleFor<"paketRow">()({
  meta: {
    id: "PAKET-02",
    title: "Rekening paket tidak ada dalam DPA",
    severity: "warning",
    scope: "paketRow",
    needs: ["paket", "dpa"],
    legalBasis: [TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "SPM paket dibebankan pada rekening DPA. Rekening yang tidak ada di sana tidak memiliki pagu, sehingga paketnya tidak dapat dibayar.",
    fix: "Pilih rekening yang ada pada DPA sub kegiatan ini, atau usulkan pergeseran anggaran lebih dahulu.",
    messages: {
      tidakAda:
        "Paket “{paket:teks}” dibebankan pada rekening {rekening:teks}, tetapi DPA sub kegiatan {sub:teks} tidak memuatnya.",
    },
    examples: {
      valid: [contoh("Rekening yang ada dalam DPA.", "5.1.02.01.01.0024")],
      invalid: [contoh("Rekening yang tidak ada.", "5.1.02.01.01.0077")],
    },
  },
  *check(row, { lookUp }) {
    if (row.rekening === null) return yield { notApplicable: true };
    const pos = posPaket(row, lookUp);
    if (!("id" in pos)) return yield pos;
    if (row.rekening.kode === null) return yield { notChecked: "kode" };
    if (pos.dpa === null) return yield { notChecked: "dpa" };
    const pagu = paguRekeningTertinggi(pos, row.rekening.kode, lookUp);
    if (typeof pagu === "string" && pagu !== "tidakAda") return yield { notChecked: pagu };
    if (pagu !== "tidakAda") return;
    const at = cellOf(row.origin, "rekening");
    yield {
      messageId: "tidakAda",
      data: {
        paket: sebutPaket(row),
        rekening: sebutKode(row.rekening),
        sub: sebutKode({ text: pos.kode.text, nama: pos.nama }),
      },
      at,
      causes: [selKey(at)],
      suspects: [selKey(at), akunKey(pos.dpa.origin)],
    };
  },
});

function contoh(uraian: string, rekening: string): Example {
  const dokumen = [{ sub: [{ rekening: [{ kode: "5.1.02.01.01.0024", jumlah: 300_000 }] }] }];
  const paket = [{ sub: "2.21.02.2.01.0005", rekening, nilai: 300_000 }];
  return { uraian, model: contohModel({ dokumen, paket }) };
}
