import { BULAN_LIST, namaBulan } from "../core/periode/periode.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../sheet/host.ts";
import { outputLayout } from "../sheet/output-layout.ts";
import { kopBaris, tandaTangan } from "./lembar-kop.ts";
import { ourNote } from "./output-temuan.ts";
import type { ShiftPaper } from "./shift-paper.ts";

const COLUMNS: readonly OutputColumn[] = [
  { width: 6, format: "angka" },
  { width: 22, format: "text" },
  { width: 40, format: "text", wrap: true },
  { width: 18, format: "text" },
  ...BULAN_LIST.map((): OutputColumn => ({ width: 16, format: "rupiah" })),
  { width: 18, format: "rupiah" },
];
const BARIS = 3;
const JANUARI = 4;
const JUMLAH = 16;

/**
 * The sheet `PK Jadwal`: the monthly plan before and after, per sub kegiatan and per account where accounts are planned,
 * with live sums and differences; below, the region's totals against cash.
 */
export function jadwalSheet(paper: ShiftPaper): OutputSheet {
  const notes = [
    ...kopBaris(paper.surat, paper.skpd),
    `JADWAL PENARIKAN DANA PER BULAN${paper.tahun === null ? "" : ` TAHUN ANGGARAN ${paper.tahun}`}: SEMULA DAN MENJADI`,
    paper.cashChecked
      ? "Kas kumulatif per bulan sudah diperiksa terhadap lembar kas."
      : "Kas belum diperiksa: buku kerja tidak memuat tabel kas.",
    ourNote("jadwal"),
  ];
  const { firstDataRow } = outputLayout({ notes, rows: [], columns: COLUMNS });
  const rows: OutputCell[][] = [];
  const outline: number[] = [];
  const strong: number[] = [];
  const put = (cells: readonly OutputCell[], level = 0, isStrong = false): void => {
    if (isStrong) strong.push(rows.length);
    outline.push(level);
    rows.push(Array.from({ length: COLUMNS.length }, (_, col) => cells[col] ?? null));
  };
  const here = (): number => firstDataRow + rows.length;
  const months = (
    head: readonly OutputCell[],
    label: string,
    amounts: readonly number[],
    level = 0,
  ): void => put([...head, label, ...amounts, jumlahBaris(here(), amounts)], level);
  const selisih = (label: string, semula: readonly number[], menjadi: readonly number[]): void => {
    const row = here();
    const beda = menjadi.map((amount, month) => amount - (semula[month] ?? 0));
    const cells = beda.map((value, month): OutputCell => {
      const col = JANUARI + month;
      return { formula: `=${cellAddress(row - 1, col)}-${cellAddress(row - 2, col)}`, value };
    });
    put([null, null, null, label, ...cells, jumlahBaris(row, beda)], 0, true);
  };
  paper.moves.forEach(({ kode, nama, semula, menjadi, accounts }, nth) => {
    months([nth + 1, kode, nama], "Semula", semula);
    months([null, kode, nama], "Menjadi", menjadi);
    selisih("Selisih", semula, menjadi);
    if (accounts.length > 1) {
      for (const account of accounts) {
        months([null, account.kode, account.nama], "Rekening semula", account.semula, 1);
        months([null, account.kode, account.nama], "Rekening menjadi", account.menjadi, 1);
      }
    }
  });
  const last = here() - 1;
  const totals = (label: string, of: "Semula" | "Menjadi"): void => {
    const key = of === "Semula" ? "semula" : "menjadi";
    const sums = BULAN_LIST.map((bulan) =>
      paper.moves.reduce((sum, move) => sum + (move[key][bulan - 1] ?? 0), 0),
    );
    const cells = sums.map((value, month): OutputCell => {
      const col = JANUARI + month;
      return {
        formula: `=SUMIF(${kolom(firstDataRow, last, BARIS)},"${of}",${kolom(firstDataRow, last, col)})`,
        value,
      };
    });
    put([null, null, label, of, ...cells, jumlahBaris(here(), sums)], 0, true);
  };
  if (paper.moves.length === 0) put([null, null, "Tidak ada rencana yang dimajukan."]);
  else {
    totals("Jumlah yang bergeser", "Semula");
    totals("Jumlah yang bergeser", "Menjadi");
  }
  if (paper.cash.length > 0) {
    put([null, null, "KAS KUMULATIF SAMPAI AKHIR BULAN"], 0, true);
    const line = (label: string, amounts: readonly OutputCell[]): void =>
      put([null, null, label, null, ...amounts]);
    line(
      "Kas tersedia",
      paper.cash.map(({ available }) => available),
    );
    line(
      "Kebutuhan semula",
      paper.cash.map(({ before }) => before),
    );
    line(
      "Kebutuhan menjadi",
      paper.cash.map(({ after }) => after),
    );
  }
  for (const cells of tandaTangan(paper.surat, COLUMNS.length, COLUMNS.length - 4)) put(cells);
  return {
    name: "PK Jadwal",
    title: paper.surat.pemerintah,
    notes,
    columns: COLUMNS,
    header: ["No", "Kode", "Uraian", "Baris", ...BULAN_LIST.map(namaBulan), "Jumlah"],
    rows,
    outline,
    strong,
    print: { paper: "A3", landscape: true, pagesWide: 1 },
  };
}

function jumlahBaris(row: number, amounts: readonly number[]): OutputCell {
  return {
    formula: `=SUM(${cellAddress(row, JANUARI)}:${cellAddress(row, JUMLAH - 1)})`,
    value: amounts.reduce((sum, amount) => sum + amount, 0),
  };
}

function kolom(from: number, to: number, col: number): string {
  const absolute = (row: number): string =>
    cellAddress(row, col).replace(/([A-Z]+)(\d+)/, (_, letters: string, digits: string) =>
      col === BARIS ? `$${letters}$${digits}` : `${letters}$${digits}`,
    );
  return `${absolute(from)}:${absolute(to)}`;
}
