import { BULAN_LIST, namaBulan } from "../../core/periode/periode.ts";
import { formatPersen, formatRupiah } from "../../i18n/format.ts";
import type { PaperLines } from "../paper-lines.ts";
import type { MoveView } from "../views-percepatan.ts";
import type { BahanKertas } from "./bahan.ts";
import { lebar } from "./kolom.ts";

/** Part E: what can be brought forward, with rupiah, from month to month. */
export function percepatanLines(lines: PaperLines, { percepatan, lembar }: BahanKertas): void {
  const { plan, counts } = percepatan;
  lines.part("E. Usulan percepatan", true);
  lines.text(
    `${plan.moves.length} sub kegiatan diusulkan maju sebesar ${formatRupiah(plan.amount)}; ${counts.layak} layak, ${counts.bersyarat} bersyarat, ${counts.tidakLayak} tidak layak, ${counts.tidakDiperiksa} tidak diperiksa. ${paruhTahun(plan.impact.quarters)} ${plan.cashChecked ? "Kas kumulatif per bulan sudah diperiksa." : "Kas belum diperiksa: buku kerja tidak memuat tabel kas."} Usulan belum mengubah apa pun sampai diterapkan. Sumber: RAK, DPA, kriteria pada Pengaturan, bagian Percepatan.`,
    { isKept: plan.moves.length > 0 },
  );
  if (plan.moves.length === 0) return;
  lines.head([
    "No",
    "Kode",
    "Sub kegiatan dan SKPD",
    "Maju (Rp)",
    "Dari bulan",
    "Ke bulan",
    lebar("Alasan", 5),
  ]);
  const sorted = [...plan.moves].sort((a, b) => b.amount - a.amount || (a.kode < b.kode ? -1 : 1));
  sorted.slice(0, lembar.usulanPercepatan).forEach((move, nth) => {
    const { kode, nama, skpd, amount, sentence } = move;
    lines.row([
      nth + 1,
      kode,
      skpd === "" ? nama : `${nama} (${skpd})`,
      amount,
      lebar(bulanMana(move.semula, move.menjadi), 1),
      lebar(bulanMana(move.menjadi, move.semula), 1),
      lebar(sentence, 5),
    ]);
  });
  const lain = sorted.slice(lembar.usulanPercepatan);
  if (lain.length > 0) {
    lines.row([
      null,
      null,
      `${lain.length} usulan lain ada pada lembar PK Percepatan`,
      lain.reduce((sum, { amount }) => sum + amount, 0),
      null,
      null,
      lebar("", 5),
    ]);
  }
  lines.row([null, null, "Jumlah", plan.amount, null, null, lebar("", 5)], { isStrong: true });
}

/** Months that hold more in one profile than in the other. */
function bulanMana(one: MoveView["semula"], other: MoveView["semula"]): string {
  return BULAN_LIST.filter((bulan) => (one[bulan - 1] ?? 0) > (other[bulan - 1] ?? 0))
    .map(namaBulan)
    .join(", ");
}

function paruhTahun(
  quarters: readonly {
    readonly quarter: number;
    readonly before: number;
    readonly after: number;
  }[],
): string {
  const sum = (key: "before" | "after", until: number): number =>
    quarters.reduce((all, one) => all + (one.quarter <= until ? one[key] : 0), 0);
  const [before, after] = [sum("before", 4), sum("after", 4)];
  if (before === 0 || after === 0) return "";
  return `Bagian belanja pada triwulan I dan II: semula ${formatPersen(sum("before", 2) / before)}, menjadi ${formatPersen(sum("after", 2) / after)}.`;
}
