import { contohModel } from "../example.ts";
import { indexed } from "../look-up.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { amountOf, leafRekening } from "../sum-parts.ts";
import { sebutKode, sebutRekening } from "../text.ts";
import { PENGUMUMAN_RUP, TELAAH_PAKET } from "./dasar.ts";
import { paketBerlaku, paketIndex, rekeningKey } from "./paket-pos.ts";
import { hasPrefix } from "../../kode/kode.ts";
import type { SubKegiatan } from "../../model/dpa.ts";
import { cellOf } from "../../model/origin.ts";
import type { Pos } from "../../model/pos.ts";
import { batasKuitansi } from "../../pengadaan/metode.ts";

const posOfDpa = indexed(
  (lookUp): ReadonlyMap<SubKegiatan, Pos> =>
    new Map(lookUp.pos().list.flatMap((pos) => (pos.dpa === null ? [] : [[pos.dpa, pos]]))),
);

// Only belanja modal: goods and services may be many small purchases, which are no package. Asked only of SKPD that
// the list has, and of sub kegiatan whose packages name their accounts.
/** PAKET-11: belanja modal above a purchase by receipt has its package (C37). */
export const paket11 = ruleFor<"subKegiatan">()({
  meta: {
    id: "PAKET-11",
    title: "Belanja modal tanpa paket",
    severity: "info",
    scope: "subKegiatan",
    needs: ["paket", "dpa"],
    legalBasis: [PENGUMUMAN_RUP, TELAAH_PAKET],
    effective: { from: 2021 },
    explanation:
      "Belanja modal dibeli melalui pengadaan, dan setiap paketnya diumumkan dalam RUP. Rekening tanpa paket belum dapat diproses, sehingga belanjanya berisiko tertunda sampai akhir tahun.",
    fix: "Susun dan umumkan paketnya di SIRUP, lalu tambahkan pada daftar paket. Bila dibeli dengan cara yang dikecualikan, abaikan catatan ini dengan alasan.",
    messages: {
      tanpaPaket:
        "Rekening {rekening:teks} sebesar {jumlah:rupiah} pada sub kegiatan {sub:teks} tidak memiliki paket dalam daftar paket.",
    },
    examples: {
      valid: [contoh("Paket untuk rekening modal itu.", "5.2.02.05.01.0005")],
      invalid: [contoh("Paket hanya untuk rekening lain.", "5.1.02.01.01.0024")],
    },
  },
  *check(sub, { model, lookUp, tahun }) {
    const pos = posOfDpa(lookUp).get(sub);
    if (pos === undefined) return yield { notApplicable: true };
    if (!paketIndex(lookUp).isTercatat(pos)) return yield { notApplicable: true };
    const own = paketBerlaku(pos, lookUp);
    if (own.some((row) => rekeningKey(row) === "")) return yield { notChecked: "rekening" };
    const listed = new Set(own.map(rekeningKey));
    const large = leafRekening(sub.rekeningList).filter(
      (one) => hasPrefix(one.kode, 5, 2) && (amountOf(one) ?? 0) > batasKuitansi(tahun),
    );
    if (large.length === 0) return yield { notApplicable: true };
    for (const rekening of large) {
      const jumlah = amountOf(rekening);
      if (jumlah === null || listed.has(rekening.kode?.key ?? "")) continue;
      const data = { rekening: sebutRekening(rekening), jumlah, sub: sebutKode(sub.kode) };
      yield {
        messageId: "tanpaPaket",
        data,
        at: cellOf(rekening.origin, "jumlah"),
        // Its package may stand under another account, or under another sub kegiatan.
        suspects: [
          ...own.map(({ origin }) => selKey(cellOf(origin, "rekening"))),
          ...model.paketList
            .filter((row) => rekeningKey(row) === rekening.kode?.key)
            .map(({ origin }) => selKey(cellOf(origin, "subKegiatan"))),
        ],
      };
    }
  },
});

function contoh(uraian: string, rekening: string): Example {
  const kode = "5.2.02.05.01.0005";
  const dokumen = [{ sub: [{ rekening: [{ kode, jumlah: 90_000_000 }] }] }];
  const paket = [{ sub: "2.21.02.2.01.0005", rekening, nilai: 90_000_000 }];
  return { uraian, model: contohModel({ dokumen, paket }) };
}
