import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import { blankMonths, saranBulanAkhir } from "../months.ts";
import { bagianKey, bulanKey, rencanaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { paguOf } from "../sum-parts.ts";
import { ANGGARAN_KAS, FORMULIR_DPA, RAK_PER_REKENING } from "../sumber.ts";
import { sebutKode } from "../text.ts";
import { cellOf } from "../../model/origin.ts";
import { sumReported } from "../../rupiah/rupiah.ts";

/** JADWAL-01: the twelve months at the foot of a DPA make up its pagu (K2). Blank is not zero. */
export const jadwal01 = ruleFor<"subKegiatan">()({
  meta: {
    id: "JADWAL-01",
    title: "Rencana bulanan DPA tidak sama dengan pagu",
    severity: "error",
    scope: "subKegiatan",
    needs: ["dpa"],
    legalBasis: [
      { ...FORMULIR_DPA, pasal: "Rencana Realisasi (Penarikan Dana) Belanja per Bulan" },
      { ...RAK_PER_REKENING, sumber: "syarat pengajuan DPA pada sistem anggaran daerah" },
      ANGGARAN_KAS,
    ],
    effective: { from: 2021 },
    explanation:
      "Rencana dua belas bulan menjadi dasar SPD. Bila jumlahnya tidak sama dengan pagu, DPA tidak dapat diajukan dan sebagian pagu tidak memiliki rencana kas.",
    fix: "Sesuaikan rencana bulanan sampai jumlahnya sama dengan pagu. Isi bulan yang masih kosong; tulis 0 hanya bila memang tidak ada rencana.",
    messages: {
      beda: "Rencana dua belas bulan sub kegiatan {sub:teks} berjumlah {rencana:rupiah}, sedangkan pagunya {pagu:rupiah} (selisih {selisih:rupiah}).",
      belumLengkap:
        "Rencana bulanan sub kegiatan {sub:teks} baru {rencana:rupiah} dari pagu {pagu:rupiah} (selisih {selisih:rupiah}); bulan yang masih kosong: {kosong:teks}.",
      jumlahBeda:
        "Baris Jumlah rencana bulanan sub kegiatan {sub:teks} tertulis {jumlah:rupiah}, sedangkan dua belas bulannya berjumlah {rencana:rupiah} (selisih {selisih:rupiah}).",
    },
    examples: {
      valid: [contoh("Pagu Rp300.000; Februari Rp100.000 dan Mei Rp200.000.", 300_000)],
      invalid: [contoh("Pagu Rp350.000; Februari Rp100.000 dan Mei Rp200.000.", 350_000)],
    },
  },
  *check(sub, { toleransi }) {
    const pagu = paguOf(sub);
    const rencana = sumReported(sub.rencana?.bulan ?? []);
    if (sub.rencana === null || rencana === null) return yield { notChecked: "rencana" };
    if (pagu === null) return yield { notChecked: "pagu" };
    const { origin, bulan, jumlah } = sub.rencana;
    const sebutan = sebutKode(sub.kode);
    const beda = compareAmounts(rencana, pagu, toleransi.total);
    if (beda !== null) {
      const data = { sub: sebutan, rencana, pagu, selisih: beda.besar };
      const kosong = blankMonths(bulan);
      const at = cellOf(origin, "jumlah");
      const { selisih } = beda;
      const suspects = [rencanaKey(origin), bulanKey(origin.at)];
      const saran = saranBulanAkhir(origin, bulan, selisih);
      const causes = [bagianKey(origin)];
      const found = { at, selisih, suspects, causes, ...(saran && { saran }) };
      if (kosong.length === 0 || selisih > 0) yield { messageId: "beda", data, ...found };
      else yield { messageId: "belumLengkap", data: { ...data, kosong }, ...found };
    }
    const bedaJumlah = jumlah && compareAmounts(jumlah, rencana, toleransi.total);
    if (jumlah !== null && bedaJumlah) {
      const data = { sub: sebutan, jumlah, rencana, selisih: bedaJumlah.besar };
      const at = cellOf(origin, "jumlah");
      const saran = { menjadi: rencana };
      yield { messageId: "jumlahBeda", data, at, selisih: bedaJumlah.selisih, saran };
    }
  },
});

function contoh(uraian: string, pagu: number): Example {
  const bulan = [0, 100_000, 0, 0, 200_000, 0, 0, 0, 0, 0, 0, 0];
  return { uraian, model: contohSub({ pagu, bulan, jumlahBulan: 300_000 }) };
}
