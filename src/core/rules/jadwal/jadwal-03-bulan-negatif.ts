import { contohSub } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { cellOf } from "../../model/origin.ts";
import { BULAN_LIST } from "../../periode/periode.ts";
import { sebutSatuBulan } from "../months.ts";

/** JADWAL-03: no month plans to spend less than nothing (K3). */
export const jadwal03 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-03",
    title: "Rencana bulanan bernilai negatif",
    severity: "error",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      {
        ...RAK_PER_REKENING,
        peraturan: "Rencana bulanan tidak boleh kurang dari nol",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Rencana penarikan adalah uang keluar, jadi paling sedikit nol. Angka negatif biasanya sisa rumus penyeimbang dan menyembunyikan bulan lain yang terlalu besar.",
    fix: "Ganti angka negatif dengan nol, lalu kurangi bulan yang terlalu besar sampai jumlah setahun tetap sama dengan pagu.",
    messages: {
      negatif: "Rencana bulan {bulan:teks} untuk {tempat:teks} bernilai {nilai:rupiah}.",
    },
    examples: {
      valid: [contoh("Januari Rp0 dan Februari Rp300.000.", [0, 300_000])],
      invalid: [contoh("Januari −Rp50.000 dan Februari Rp350.000.", [-50_000, 350_000])],
    },
  },
  *check(jadwal) {
    const { tempat, origin } = jadwal;
    if (jadwal.bulan.every((nilai) => nilai === null)) return yield { notChecked: "rencana" };
    for (const month of BULAN_LIST) {
      const nilai = jadwal.bulan[month - 1] ?? null;
      if (nilai === null || nilai >= 0) continue;
      const data = { bulan: sebutSatuBulan(month), tempat, nilai };
      yield { messageId: "negatif", data, at: cellOf(origin, `bulan${month}`) };
    }
  },
});

function contoh(uraian: string, bulan: readonly number[]): Example {
  return { uraian, model: contohSub({ pagu: 300_000, bulan }) };
}
