import { contohModel } from "../example.ts";
import { barisKey, selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { TELAAH_REALISASI } from "./dasar.ts";
import { isRegister } from "./deret.ts";
import { waktuLapor } from "./fisik.ts";
import { cellOf } from "../../model/origin.ts";
import { sebutKode } from "../text.ts";
import { ungkap } from "../../text/ungkapan.ts";

/** REALISASI-11: a month's spending is not negative; what was paid back is told. */
export const realisasi11 = ruleFor<"realisasiRow">()({
  meta: {
    id: "REALISASI-11",
    title: "Realisasi bernilai negatif",
    severity: "warning",
    scope: "realisasiRow",
    needs: ["realisasi"],
    legalBasis: [TELAAH_REALISASI],
    effective: { from: 2021 },
    explanation:
      "Belanja satu bulan jarang kurang dari nol. Angka negatif biasanya sisa rumus, koreksi yang salah tanda, atau pengembalian belanja yang perlu dijelaskan.",
    fix: "Cocokkan dengan SP2D dan bukti setor. Bila memang pengembalian belanja, abaikan temuan ini dengan alasan.",
    messages: {
      negatif: "Realisasi {sub:teks} {waktu:teks} tertulis {nilai:rupiah}.",
    },
    examples: {
      valid: [contoh("Realisasi Rp0.", 0)],
      invalid: [contoh("Realisasi −Rp50.000.", -50_000)],
    },
  },
  *check(row) {
    const { keuangan, origin } = row;
    // In a register each correction is a row of its own.
    if (keuangan === null || isRegister(row)) return yield { notApplicable: true };
    if (keuangan >= 0) return;
    const kode = sebutKode(row.subKegiatan);
    const sub =
      row.rekening === null
        ? kode
        : ungkap("rekening.milikSub", { sub: kode, rekening: sebutKode(row.rekening) });
    const data = { sub, waktu: waktuLapor(row.bulan) };
    const at = cellOf(origin, "keuangan");
    yield {
      messageId: "negatif",
      data: { ...data, nilai: keuangan },
      at,
      sameAs: barisKey(origin),
      causes: [selKey(at)],
    };
  },
});

function contoh(uraian: string, keuangan: number): Example {
  return { uraian, model: contohModel({ realisasi: [{ sub: "2.21.02.2.01.0005", keuangan }] }) };
}
