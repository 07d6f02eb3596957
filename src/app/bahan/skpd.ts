import { namaBulan } from "../../core/periode/periode.ts";
import { namaLampu } from "../../i18n/render-rapat.ts";
import type { OutputCell } from "../../sheet/host.ts";
import type { RingkasanRapat } from "../../core/rapat/evaluasi-wilayah.ts";
import type { PaperLines } from "../paper-lines.ts";
import type { BahanKertas } from "./bahan.ts";
import { angkaAtau, persen, poin } from "./keadaan.ts";

/** Deviasi nearer than this are the same: shares of rupiah are no exact binary fractions. */
const SAMA = 1e-9;

/** Part B: a row for each SKPD, furthest behind first, and the region below. */
export function skpdLines(lines: PaperLines, { view }: BahanKertas): void {
  const { skpdList, ringkasan, asOf } = view;
  if (ringkasan === null || asOf === 0) return;
  const bulan = namaBulan(asOf);
  lines.part(`B. Keadaan per SKPD sampai dengan ${bulan}`, true);
  lines.text(
    "Peringkat: deviasi paling tertinggal lebih dahulu. Deviasi yang sama memakai peringkat yang sama dan diurutkan menurut kode SKPD; SKPD tanpa deviasi tidak diberi peringkat dan berada di bawah. Serapan = realisasi ÷ pagu. Deviasi = (realisasi − rencana) ÷ pagu dari sub kegiatan yang sudah lapor. Sumber: DPA, RAK, Realisasi.",
  );
  lines.head([
    "No",
    "Asisten",
    "SKPD",
    "Pagu (Rp)",
    `Rencana s.d. ${bulan} (Rp)`,
    `Realisasi s.d. ${bulan} (Rp)`,
    "Deviasi (poin)",
    "Serapan",
    "Fisik",
    "Lampu",
    "Belum lapor",
  ]);
  const ranks = peringkat(skpdList.map(({ ringkasan: one }) => one.deviasi));
  skpdList.forEach(({ asisten, nama, ringkasan: own }, nth) => {
    lines.row([
      ranks[nth] ?? "–",
      asisten === "" ? "–" : asisten,
      nama === "" ? "SKPD tidak disebut" : nama,
      ...angka(own),
    ]);
  });
  lines.row([null, null, "Seluruh SKPD", ...angka(ringkasan)], { isStrong: true });
}

function angka(one: RingkasanRapat): readonly OutputCell[] {
  const { jumlah } = one;
  const n = Object.values(jumlah).reduce((sum, count) => sum + count, 0);
  return [
    one.pagu,
    one.rencanaSampai,
    angkaAtau(one.realisasiSampai),
    poin(one.deviasi),
    persen(one.serapan),
    persen(one.fisik),
    namaLampu(one.lampu),
    `${jumlah.belumDilaporkan} dari ${n}`,
  ];
}

/** Ranks of a list in order, ties sharing the first one's; null = nothing to rank by. */
export function peringkat(list: readonly (number | null)[]): readonly (number | null)[] {
  let rank = 0;
  let before: number | null = null;
  return list.map((value, nth) => {
    if (value === null) return null;
    if (before === null || Math.abs(value - before) >= SAMA) {
      rank = nth + 1;
      before = value;
    }
    return rank;
  });
}
