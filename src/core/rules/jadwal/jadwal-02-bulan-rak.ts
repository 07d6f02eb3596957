import { compareAmounts } from "../compare.ts";
import { contohModel } from "../example.ts";
import { blankMonths, saranBulanAkhir } from "../months.ts";
import { bagianKey, bulanKey, rencanaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { ANGGARAN_KAS, RAK_PER_REKENING } from "../sumber.ts";
import { tempatRak } from "../walk.ts";
import { sumReported } from "../../rupiah/rupiah.ts";

/** JADWAL-02: a row of RAK states its total; its months make up that total (K1). Blank is not zero. */
export const jadwal02 = ruleFor<"rakRow">()({
  meta: {
    id: "JADWAL-02",
    title: "Rencana bulanan RAK tidak sama dengan total RAK",
    severity: "error",
    scope: "rakRow",
    needs: ["rak"],
    legalBasis: [RAK_PER_REKENING, ANGGARAN_KAS],
    effective: { from: 2021 },
    explanation:
      "Total RAK sebuah rekening harus habis dibagi ke dalam dua belas bulan. Sisa yang tidak terjadwal tidak mendapat SPD.",
    fix: "Sesuaikan bulan-bulannya sampai jumlahnya sama dengan total RAK. Isi bulan yang masih kosong; tulis 0 hanya bila memang tidak ada rencana.",
    messages: {
      beda: "RAK {tempat:teks} memuat total {total:rupiah}, sedangkan dua belas bulannya berjumlah {rencana:rupiah} (selisih {selisih:rupiah}).",
      belumLengkap:
        "RAK {tempat:teks} baru terjadwal {rencana:rupiah} dari total {total:rupiah} (selisih {selisih:rupiah}); bulan yang masih kosong: {kosong:teks}.",
    },
    examples: {
      valid: [contoh("Total Rp300.000; Januari Rp100.000 dan Februari Rp200.000.", 300_000)],
      invalid: [contoh("Total Rp250.000; Januari Rp100.000 dan Februari Rp200.000.", 250_000)],
    },
  },
  *check(row, { toleransi }) {
    const { total, bulan } = row;
    const rencana = sumReported(bulan);
    if (rencana === null) return yield { notChecked: "rencana" };
    if (total === null) return yield { notChecked: "total" };
    const beda = compareAmounts(rencana, total, toleransi.total);
    if (beda === null) return;
    const data = { tempat: tempatRak(row), total, rencana, selisih: beda.besar };
    const kosong = blankMonths(bulan);
    const { selisih } = beda;
    const saran = saranBulanAkhir(row.origin, bulan, selisih);
    const links = {
      suspects: [rencanaKey(row.origin), bulanKey(row.origin.at)],
      causes: [bagianKey(row.origin)],
    };
    const found = { selisih, ...links, ...(saran && { saran }) };
    if (kosong.length === 0 || selisih > 0) yield { messageId: "beda", data, ...found };
    else yield { messageId: "belumLengkap", data: { ...data, kosong }, ...found };
  },
});

function contoh(uraian: string, total: number): Example {
  const bulan = [100_000, 200_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const rak = [{ sub: "2.21.02.2.01.0005", rekening: "5.1.02.01.01.0024", total, bulan }];
  return { uraian, model: contohModel({ rak }) };
}
