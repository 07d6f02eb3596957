import { BULAN_LIST, namaBulan } from "../../core/periode/periode.ts";
import type { OutputCell } from "../../sheet/host.ts";
import type { OutputChart } from "../../sheet/output-chart.ts";
import type { BahanKertas } from "./bahan.ts";

const NAMA = 2;
const [SATU, DUA, TIGA] = [3, 4, 5] as const;
const DEVIASI = 6;
const ABU = "9AA5A5";
const HIJAU = "0B6465";
const UNGU = "7A4FB5";

/** From this amount on, figures are told in billions. */
const MILIAR = 2_000_000_000;
/** Rows that fit on a page with a chart below. */
const SATU_HALAMAN = 16;

/** Part H: native charts, each over rows with its figures. */
export function grafik(bahan: BahanKertas): readonly OutputChart[] {
  return [kurva(bahan), deviasi(bahan), kas(bahan)].filter(({ rows }) => rows.length > 0);
}

/** Absorption to the end of each month: planned, spent, and what the proposals would reach. */
function kurva({ kurva: titik, view }: BahanKertas): OutputChart {
  const pagu = view.ringkasan?.pagu ?? 0;
  const share = (amount: number | null): OutputCell =>
    amount === null || pagu === 0 ? null : { value: amount / pagu, format: "persen" };
  return {
    title: "H1. Kurva serapan: rencana, realisasi, dan sesudah percepatan",
    kind: "line",
    header: ["", "", "Sampai bulan", "Rencana", "Realisasi", "Percepatan"],
    rows: titik.map(({ rencana, realisasi, sesudah }, nth) => [
      null,
      null,
      namaBulan(BULAN_LIST[nth] ?? 12),
      share(rencana),
      share(realisasi),
      sesudah === null ? null : { value: sesudah, format: "persen" },
    ]),
    categories: NAMA,
    series: [
      { col: SATU, name: "Rencana", color: ABU },
      { col: DUA, name: "Realisasi", color: HIJAU },
      { col: TIGA, name: "Sesudah percepatan", color: UNGU },
    ],
    axis: { title: "Bagian dari pagu", numberFormat: "0%" },
  };
}

/** Points behind or ahead per SKPD, in the order of part B; those without deviation are left out. */
function deviasi({ view }: BahanKertas): OutputChart {
  const own = view.skpdList.filter(({ ringkasan }) => ringkasan.deviasi !== null);
  return {
    title: "H2. Deviasi per SKPD (poin), yang paling tertinggal lebih dahulu",
    kind: "bar",
    header: ["", "", "SKPD", "", "", "", "Deviasi"],
    rows: own.map(({ nama, ringkasan }) => [
      null,
      null,
      nama === "" ? "SKPD tidak disebut" : nama,
      null,
      null,
      null,
      ringkasan.deviasi,
    ]),
    categories: NAMA,
    series: [{ col: DEVIASI, name: "Deviasi", color: HIJAU }],
    axis: { title: "Poin dari pagu", numberFormat: "0.0%" },
    isApart: own.length > SATU_HALAMAN,
  };
}

/** Cash to the end of each month against what the plan needs, before and after. */
function kas({ percepatan: { plan } }: BahanKertas): OutputChart {
  const most = Math.max(
    0,
    ...plan.cash.map(({ available, before, after }) => Math.max(available ?? 0, before, after)),
  );
  const isLarge = most >= MILIAR;
  const need = [
    { col: DUA, name: "Kebutuhan semula", color: HIJAU },
    { col: TIGA, name: "Kebutuhan menjadi", color: UNGU },
  ];
  return {
    title: plan.cashChecked
      ? "H3. Kas dan kebutuhan kumulatif per bulan"
      : "H3. Kebutuhan kumulatif per bulan (kas belum diperiksa: tabel kas tidak ada)",
    kind: "column",
    header: ["", "", "Sampai bulan", "Kas tersedia (Rp)", "Semula (Rp)", "Menjadi (Rp)"],
    rows: plan.cash.map(({ month, available, before, after }) => [
      null,
      null,
      namaBulan(month),
      available,
      before,
      after,
    ]),
    categories: NAMA,
    series: plan.cashChecked ? [{ col: SATU, name: "Kas tersedia", color: ABU }, ...need] : need,
    axis: isLarge
      ? { title: "Rp miliar", numberFormat: "#,##0.0,,," }
      : { title: "Rp juta", numberFormat: "#,##0,," },
  };
}
