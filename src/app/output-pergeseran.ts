import { ATURAN_PERGESERAN } from "../core/acceleration/pergeseran.ts";
import { terbilang } from "../core/pk/terbilang.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../sheet/host.ts";
import { outputLayout } from "../sheet/output-layout.ts";
import { kopBaris, tandaTangan } from "./lembar-kop.ts";
import { ourNote } from "./output-temuan.ts";
import { perJenis, perSumber } from "./shift-balance.ts";
import type { ShiftPaper } from "./shift-paper.ts";
import type { ChangeView } from "./views-pergeseran.ts";

type Column = OutputColumn & { readonly header: string };

const COLUMNS: readonly Column[] = [
  { header: "No", width: 6, format: "angka" },
  { header: "Kode", width: 22, format: "text" },
  { header: "Uraian", width: 42, format: "text", wrap: true },
  { header: "Sumber dana", width: 18, format: "text", wrap: true },
  { header: "Semula (Rp)", width: 19, format: "rupiah" },
  { header: "Menjadi (Rp)", width: 19, format: "rupiah" },
  { header: "Bertambah/(berkurang) (Rp)", width: 19, format: "rupiah" },
  { header: "Jenis", width: 8, format: "text" },
  { header: "Dasar", width: 30, format: "text", wrap: true },
  { header: "Alasan", width: 40, format: "text", wrap: true },
  { header: "Pejabat yang menyetujui", width: 24, format: "text", wrap: true },
  { header: "Dokumen yang berubah", width: 28, format: "text", wrap: true },
];

const SUMBER = 3;
const SEMULA = 4;
const MENJADI = 5;
const SELISIH = 6;

interface Line {
  readonly cells: readonly OutputCell[];
  readonly level: 0 | 1;
  readonly isStrong: boolean;
}

/** Rows in the making; `row` gives the Excel row a line will stand in. */
class Lines {
  readonly list: Line[] = [];
  readonly #first: number;

  constructor(firstDataRow: number) {
    this.#first = firstDataRow;
  }

  /** Zero-based row of the next line, some lines further on. */
  row(ahead = 0): number {
    return this.#first + this.list.length + ahead;
  }

  add(cells: readonly OutputCell[], level: 0 | 1 = 0, isStrong = false): void {
    const full = Array.from({ length: COLUMNS.length }, (_, col) => cells[col] ?? null);
    this.list.push({ cells: full, level, isStrong });
  }

  heading(text: string): void {
    this.add([null, text], 0, true);
  }
}

/**
 * The sheet `PK Pergeseran`: what moves from where to where, on which basis, why, and who approves it in which document;
 * below, whether every level and source balances. What is *perubahan APBD* stands apart and is called so.
 */
export function pergeseranSheet(paper: ShiftPaper): OutputSheet {
  const notes = [
    ...kopBaris(paper.surat, paper.skpd),
    `USULAN PERGESERAN ANGGARAN${paper.tahun === null ? "" : ` TAHUN ANGGARAN ${paper.tahun}`}`,
    ringkas(paper),
    ...dariBerkas(paper),
    ourNote("pergeseran"),
  ];
  const { firstDataRow } = outputLayout({ notes, rows: [], columns: COLUMNS });
  const lines = new Lines(firstDataRow);
  waktuLines(lines, paper);
  anggaranLines(lines, paper);
  saldoLines(lines, paper, firstDataRow);
  terbilangLines(lines, paper);
  for (const cells of tandaTangan(paper.surat, COLUMNS.length, COLUMNS.length - 2))
    lines.add(cells);
  return {
    name: "PK Pergeseran",
    title: paper.surat.pemerintah,
    notes,
    columns: COLUMNS.map(({ width, format, wrap = false }) => ({ width, format, wrap })),
    header: COLUMNS.map(({ header }) => header),
    rows: lines.list.map(({ cells }) => cells),
    outline: lines.list.map(({ level }) => level),
    strong: lines.list.flatMap(({ isStrong }, nth) => (isStrong ? [nth] : [])),
    print: { paper: "A3", landscape: true, pagesWide: 1 },
  };
}

function ringkas({ moves, versions }: ShiftPaper): string {
  const perubahan = versions?.changes.filter(({ isPerubahan }) => isPerubahan).length ?? 0;
  const waktu = `${moves.length} sub kegiatan hanya bergeser waktunya (bukan perubahan APBD)`;
  return perubahan === 0
    ? `${waktu}.`
    : `${waktu}; ${perubahan} rekening adalah PERUBAHAN APBD dan tidak dapat diajukan sebagai pergeseran.`;
}

/** Where the earlier amounts are not to be found in this workbook. */
function dariBerkas({ versions }: ShiftPaper): readonly string[] {
  const file = versions?.file ?? null;
  return file === null ? [] : [`Jumlah semula menurut berkas ${file}.`];
}

const TRIWULAN = ["I", "II", "III", "IV"] as const;

function waktuLines(lines: Lines, { moves, versions }: ShiftPaper): void {
  const { dasar, penyetuju, dokumen } = ATURAN_PERGESERAN.t;
  const paper = ["t", dasar] as const;
  const put = (
    head: readonly [nomor: number, kode: string, nama: string, sumber: string],
    semula: readonly number[],
    menjadi: readonly number[],
    alasan: string,
  ): void => {
    const row = lines.row();
    lines.add(
      [
        ...head,
        jumlahDi(row + 1, row + 4, SEMULA, jumlah(semula)),
        jumlahDi(row + 1, row + 4, MENJADI, jumlah(menjadi)),
        selisihDi(row, jumlah(menjadi) - jumlah(semula)),
        ...paper,
        alasan,
        penyetuju,
        dokumen,
      ],
      0,
      true,
    );
    TRIWULAN.forEach((nama, nth) => {
      const [one, two] = [triwulan(semula, nth), triwulan(menjadi, nth)];
      const own = lines.row();
      lines.add([null, null, `Triwulan ${nama}`, null, one, two, selisihDi(own, two - one)], 1);
    });
  };
  lines.heading("A. PERGESERAN WAKTU (jenis t): bukan perubahan APBD, tanpa Perda");
  if (moves.length === 0 && (versions?.schedule.length ?? 0) === 0) {
    lines.add([null, null, "Tidak ada."]);
  }
  moves.forEach(({ kode, nama, source, semula, menjadi, sentence }, nth) => {
    put([nth + 1, kode, nama, source], semula, menjadi, sentence);
  });
  const dariDokumen = versions?.schedule.filter(({ kind }) => kind === "t") ?? [];
  dariDokumen.forEach(({ kode, nama, semula, menjadi }, nth) => {
    const nomor = moves.length + nth + 1;
    put([nomor, kode, nama, ""], semula, menjadi, "Berbeda antara kedua versi DPA.");
  });
}

function anggaranLines(lines: Lines, { versions }: ShiftPaper): void {
  if (versions === null) return;
  const put = (list: readonly ChangeView[]): void =>
    list.forEach((one, nth) => {
      const row = lines.row();
      lines.add([
        nth + 1,
        one.rekening,
        `${one.nama} (${one.kode})`,
        one.sumberDana,
        one.semula,
        one.menjadi,
        selisihDi(row, one.menjadi - one.semula),
        one.kind === "" ? "–" : one.kind,
        one.basis,
        `${one.kind === "" ? "Jumlah keseluruhan berubah" : `Antar ${one.between}`}. Alasan: ................`,
        one.approver,
        one.document,
      ]);
    });
  const boleh = versions.changes.filter(({ isPerubahan }) => !isPerubahan);
  const perubahan = versions.changes.filter(({ isPerubahan }) => isPerubahan);
  if (boleh.length > 0) {
    lines.heading("B. PERGESERAN ANGGARAN DALAM SATU JENIS BELANJA (jenis a–d)");
    put(boleh);
  }
  if (perubahan.length > 0) {
    lines.heading(
      "C. PERUBAHAN APBD: baris berikut memerlukan Perda Perubahan APBD (DPRD), bukan pergeseran",
    );
    put(perubahan);
  }
}

/** Sums that must stay: per source of funds, and per jenis belanja of each sub kegiatan. */
function saldoLines(lines: Lines, paper: ShiftPaper, firstDataRow: number): void {
  const last = lines.row() - 1;
  const saldo = (label: string, sumber: OutputCell, cells: readonly OutputCell[], beda: number) => {
    const row = lines.row();
    const at = cellAddress(row, SELISIH);
    const formula = `=IF(${at}=0,"Seimbang","Tidak seimbang")`;
    const value = beda === 0 ? "Seimbang" : "Tidak seimbang";
    lines.add([null, null, label, sumber, ...cells, selisihDi(row, beda), { formula, value }]);
  };
  lines.heading("KESEIMBANGAN");
  for (const { sumberDana, semula, menjadi } of perSumber(paper)) {
    const row = lines.row();
    const criterion = cellAddress(row, SUMBER);
    // A source nobody states cannot be asked for by a formula: blank cells match nothing. And the name is compared as
    // it is: as a criterion of SUMIF, `=…`, `>…` and `*` would mean something else.
    const sum = (col: number, value: number): OutputCell =>
      sumberDana === ""
        ? value
        : {
            formula: `=SUMPRODUCT(--(${area(firstDataRow, last, SUMBER)}=${criterion}),${area(firstDataRow, last, col)})`,
            value,
          };
    const label = sumberDana === "" ? "Sumber dana tidak tertulis" : "Sumber dana";
    const cells = [sum(SEMULA, semula), sum(MENJADI, menjadi)];
    saldo(label, sumberDana === "" ? null : sumberDana, cells, menjadi - semula);
  }
  for (const { label, semula, menjadi } of perJenis(paper)) {
    saldo(label, null, [semula, menjadi], menjadi - semula);
  }
  const cross = paper.versions?.crossSource ?? 0;
  if (cross > 0) {
    lines.add([
      null,
      null,
      `${cross} pergeseran berpindah sumber dana: tidak boleh, setiap rupiah tetap pada sumbernya (praktik).`,
    ]);
  }
}

function terbilangLines(lines: Lines, { moves }: ShiftPaper): void {
  const amount = moves.reduce((sum, one) => sum + one.amount, 0);
  if (amount === 0) return;
  lines.add([null, null, "Jumlah yang dimajukan", null, null, amount], 0, true);
  lines.add([null, null, `Terbilang: ${terbilang(amount)} rupiah`]);
}

/** A sum over rows of its own column. */
function jumlahDi(from: number, to: number, col: number, value: number): OutputCell {
  return { formula: `=SUM(${cellAddress(from, col)}:${cellAddress(to, col)})`, value };
}

function selisihDi(row: number, value: number): OutputCell {
  return { formula: `=${cellAddress(row, MENJADI)}-${cellAddress(row, SEMULA)}`, value };
}

function area(from: number, to: number, col: number): string {
  const absolute = (row: number): string =>
    cellAddress(row, col).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${absolute(from)}:${absolute(to)}`;
}

function jumlah(list: readonly number[]): number {
  return list.reduce((sum, amount) => sum + amount, 0);
}

function triwulan(list: readonly number[], nth: number): number {
  return jumlah(list.slice(nth * 3, nth * 3 + 3));
}
