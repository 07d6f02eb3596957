import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { namaSuspects } from "../nama-kode.ts";
import { grantedOf, plannedOf } from "../rak-dpa.ts";
import { barisKey, nilaiKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { ANGGARAN_KAS, RAK_PER_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";

// Where every account can be compared, JADWAL-04 and 05 say which one differs, and this would only repeat them.
/** JADWAL-11: the rows of RAK of a sub kegiatan make up its pagu (K2), also where the DPA shows no such accounts. */
export const jadwal11 = ruleFor<"rakRow">()({
  meta: {
    id: "JADWAL-11",
    title: "Jumlah RAK sub kegiatan tidak sama dengan pagu DPA",
    severity: "error",
    scope: "rakRow",
    needs: ["rak", "dpa"],
    legalBasis: [
      { ...RAK_PER_REKENING, sumber: "syarat pengajuan DPA pada sistem anggaran daerah" },
      ANGGARAN_KAS,
    ],
    effective: { from: 2021 },
    explanation:
      "RAK sebuah sub kegiatan menjadwalkan seluruh pagunya. Selisih berarti ada rekening yang belum terjadwal atau RAK masih memakai pagu lama.",
    fix: "Lengkapi rekening yang belum ada dalam RAK sub kegiatan ini, atau samakan angkanya dengan DPA yang berlaku.",
    messages: {
      beda: "RAK sub kegiatan {sub:teks} berjumlah {rak:rupiah} dari {n:angka} baris, sedangkan pagu DPA-nya {pagu:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("RAK dua rekening Rp300.000; pagu DPA Rp300.000.", 300_000)],
      invalid: [contoh("RAK dua rekening Rp300.000; pagu DPA Rp350.000.", 350_000)],
    },
  },
  *check(row, { lookUp, toleransi }) {
    const rows = lookUp.rakSiblingsOf(row);
    if (rows[0] !== row) return yield { notApplicable: true };
    const { kode } = row.subKegiatan;
    if (kode === null) return yield { notChecked: "kode" };
    const sub = lookUp.dpaOf(kode, row.skpd)[0];
    if (sub === undefined) {
      return yield { notChecked: `dpaSubKegiatan:${sebutKode(row.subKegiatan)}` };
    }
    const isPerAccount = rows.every((one) => grantedOf(one, sub, lookUp) !== null);
    if (isPerAccount) return yield { notApplicable: true };
    const pagu = paguOf(sub);
    const rak = plannedOf(rows);
    if (pagu === null) return yield { notChecked: "pagu" };
    if (rak === null) return yield { notChecked: "rencana" };
    const beda = compareAmounts(rak, pagu, toleransi.total);
    if (beda === null) return;
    const data = { sub: sebutKode(row.subKegiatan), rak, n: rows.length, pagu };
    yield {
      messageId: "beda",
      data: { ...data, selisih: beda.besar },
      at: cellOf(row.origin, "subKegiatan"),
      selisih: beda.selisih,
      parts: [sub],
      // An account without RAK, or a row of RAK under a wrong code, is missing from the sum.
      suspects: [
        nilaiKey(`tanpa rak ${barisKey(sub.origin)}`, beda.selisih),
        ...namaSuspects(row.subKegiatan),
      ],
    };
  },
});

function contoh(uraian: string, pagu: number): Example {
  const sub = "2.21.02.2.01.0005";
  const rak = ["0024", "0025"].map((ending) => {
    return { sub, rekening: `5.1.02.01.01.${ending}`, total: 150_000 };
  });
  const rekening = [{ kode: "5.1.02", jumlah: pagu }];
  return { uraian, model: contohModel({ dokumen: [{ sub: [{ pagu, rekening }] }], rak }) };
}
