import { contohSub } from "../example.ts";
import { polaKey, rencanaKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { RAK_PER_REKENING } from "../sumber.ts";
import { monthsWhere } from "../months.ts";
import { cellOf } from "../../model/origin.ts";

/** Fewer rises may be chance: one payment in two months looks the same. */
const PALING_SEDIKIT_NAIK = 3;

// That the months do not make up the pagu is JADWAL-01 or 02; this one says why, and hangs under it.
/** JADWAL-06: months are amounts of the month, not sums to date (K4): a plan that never falls and ends at the pagu. */
export const jadwal06 = ruleFor<"jadwal">()({
  meta: {
    id: "JADWAL-06",
    title: "Rencana bulanan tampak kumulatif",
    severity: "warning",
    scope: "jadwal",
    needs: ["dpaAtauRak"],
    legalBasis: [
      { ...RAK_PER_REKENING, peraturan: "Rencana anggaran kas diisi per bulan, bukan kumulatif" },
    ],
    effective: { from: 2021 },
    explanation:
      "Rencana penarikan diisi dengan uang yang keluar pada bulan itu. Bila setiap bulan memuat jumlah sejak Januari, rencana setahun menjadi beberapa kali pagu.",
    fix: "Ganti setiap bulan dengan selisihnya terhadap bulan sebelumnya, sehingga jumlah dua belas bulan sama dengan pagu.",
    messages: {
      kumulatif:
        "Rencana {tempat:teks} tidak pernah turun dan berakhir tepat pada pagu {pagu:rupiah} di bulan Desember, seperti angka kumulatif.",
    },
    examples: {
      valid: [contoh("Rp100.000 setiap triwulan.", [0, 0, 100, 0, 0, 100, 0, 0, 100, 0, 0, 100])],
      invalid: [
        contoh(
          "Rp100.000, Rp200.000, Rp300.000, Rp400.000 sampai Desember.",
          [0, 0, 100, 100, 100, 200, 200, 200, 300, 300, 300, 400],
        ),
      ],
    },
  },
  *check({ tempat, origin, bulan, pagu }) {
    if (bulan.every((nilai) => nilai === null)) return yield { notChecked: "rencana" };
    if (pagu === null) return yield { notChecked: "pagu" };
    if (pagu === 0 || bulan[11] !== pagu) return;
    let before = 0;
    let rises = 0;
    for (const nilai of bulan) {
      if (nilai === null ? before > 0 : nilai < before) return;
      if (nilai !== null && nilai > before) rises++;
      before = nilai ?? before;
    }
    if (rises < PALING_SEDIKIT_NAIK) return;
    const [first = 1] = monthsWhere(bulan, (nilai) => (nilai ?? 0) > 0);
    const at = cellOf(origin, `bulan${first}`);
    const causes = [rencanaKey(origin), polaKey(origin)];
    yield { messageId: "kumulatif", data: { tempat, pagu }, at, causes };
  },
});

function contoh(uraian: string, ribuan: readonly number[]): Example {
  const bulan = ribuan.map((nilai) => nilai * 1000);
  return { uraian, model: contohSub({ pagu: 400_000, bulan }) };
}
