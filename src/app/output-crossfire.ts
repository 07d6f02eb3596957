import type { Rupiah } from "../core/rupiah/rupiah.ts";
import { columnName } from "../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../sheet/host.ts";
import { outputLayout } from "../sheet/output-layout.ts";
import { cellText } from "./cell-text.ts";
import { ourNote } from "./output-temuan.ts";
import type {
  CrossfireView,
  KolomSkpdView,
  MatriksSelView,
  StatusTema,
  TemaView,
} from "./views.ts";

export const STATUS_TEMA: Readonly<Record<StatusTema, string>> = {
  bertemu: "✓ Bertemu",
  sebagian: "! Sebagian",
  tidakBertemu: "✗ Tidak bertemu",
  tidakDiperiksa: "? Tidak diperiksa",
};

const PERAN: Readonly<Record<MatriksSelView["peran"], string>> = {
  pengampu: "P",
  pendukung: "D",
  keduanya: "PD",
  tidakDisebut: "?",
};

/** Columns before those of the SKPD, and after those of the dimensions. */
const AWAL: readonly (OutputColumn & { readonly judul: string })[] = [
  { judul: "Tema", width: 34, format: "text", wrap: true },
  { judul: "Keadaan", width: 17, format: "text" },
  { judul: "Sub kegiatan", width: 9, format: "angka" },
  { judul: "Pagu (Rp)", width: 18, format: "rupiah" },
];
const AKHIR: readonly (OutputColumn & { readonly judul: string })[] = [
  { judul: "Yang belum bertemu", width: 56, format: "text", wrap: true },
];

/** More SKPD than this go on two sheets of paper side by side, else the print is too small to read. */
const SKPD_PER_HALAMAN = 14;

/** Where the sheet is written: cells of other files are not linked to. `""` in Excel. */
export interface CrossfirePlace {
  readonly file: string;
}

/**
 * The sheet `PK Crossfire`: themes against SKPD under their Asisten. Each theme has a line of roles (each leading to its
 * cell in the crossfire table) and a line of money; the theme's money adds up its SKPD. Rupiah, whole.
 */
export function crossfireSheet(view: CrossfireView, place: CrossfirePlace): OutputSheet {
  const skpd = view.skpd.filter(({ isTanpaTema }) => !isTanpaTema);
  const dimensi = view.tema[0]?.dimensi.map(({ label }) => label) ?? [];
  const columns: readonly OutputColumn[] = [
    ...AWAL,
    ...skpd.map((): OutputColumn => ({ width: 15, format: "rupiah" })),
    ...dimensi.map((): OutputColumn => ({ width: 17, format: "text" })),
    ...AKHIR,
  ].map(({ width, format, wrap = false }) => ({ width, format, wrap }));
  const notes = notesOf(view);
  const { firstDataRow } = outputLayout({ notes, rows: [], columns });
  const lines = linesOf(view, skpd, { ...place, firstRow: firstDataRow });
  return {
    name: "PK Crossfire",
    title: "Program crossfire: tema dan SKPD",
    notes,
    columns,
    header: [
      ...AWAL.map(({ judul }) => judul),
      ...skpd.map(({ singkat }) => singkat),
      ...dimensi,
      ...AKHIR.map(({ judul }) => judul),
    ],
    rows: lines.map(({ cells }) => cells),
    outline: lines.map(({ level }) => level),
    strong: lines.flatMap(({ isStrong }, index) => (isStrong ? [index] : [])),
    print: { paper: "A3", landscape: true, pagesWide: skpd.length > SKPD_PER_HALAMAN ? 2 : 1 },
  };
}

function notesOf({ skpd, catatan }: CrossfireView): readonly string[] {
  const absent = skpd.filter(({ isTanpaTema }) => isTanpaTema).map(({ singkat }) => singkat);
  return [
    "P = pengampu, D = pendukung, PD = keduanya, ? = peran tidak disebut; angka di belakangnya = jumlah sub kegiatan. Baris pagu: jumlah pagu sub kegiatan itu, masing-masing utuh.",
    ...(absent.length === 0 ? [] : [`Belum melayani tema mana pun: ${absent.join(", ")}.`]),
    ...catatan.slice(0, 4),
    ourNote("crossfire"),
  ];
}

interface Line {
  readonly cells: readonly OutputCell[];
  readonly level: 0 | 1 | 2;
  readonly isStrong: boolean;
}

interface Around extends CrossfirePlace {
  /** Row of the sheet (zero-based) of the first line. */
  readonly firstRow: number;
}

function linesOf(
  { tema, matriks }: CrossfireView,
  skpd: readonly KolomSkpdView[],
  around: Around,
): readonly Line[] {
  const cells = new Map(matriks.map((cell) => [`${cell.temaKey}\n${cell.skpdId}`, cell]));
  const lines: Line[] = [];
  let asisten: string | null = null;
  for (const one of tema) {
    if (one.asisten !== asisten) {
      asisten = one.asisten;
      lines.push({ cells: [asisten === "" ? "Tanpa Asisten" : asisten], level: 0, isStrong: true });
    }
    const own = skpd.map(({ id }) => cells.get(`${one.key}\n${id}`) ?? null);
    lines.push({ cells: rolesOf(one, own, around), level: 1, isStrong: false });
    lines.push({ cells: moneyOf(one, own, lines.length, around), level: 2, isStrong: false });
  }
  return lines;
}

function rolesOf(
  tema: TemaView,
  own: readonly (MatriksSelView | null)[],
  { file }: Around,
): OutputCell[] {
  const { at } = tema;
  return [
    at?.file === file
      ? { text: tema.nama, link: { sheet: at.sheet, cell: cellText(at) } }
      : tema.nama,
    STATUS_TEMA[tema.status],
    tema.subKegiatan,
    null,
    ...own.map((cell): OutputCell => {
      if (cell === null) return null;
      const text = `${PERAN[cell.peran]} ${cell.subKegiatan}`;
      return cell.at.file === file
        ? { text, link: { sheet: cell.at.sheet, cell: cellText(cell.at) } }
        : text;
    }),
    ...tema.dimensi.map(({ status }) => STATUS_TEMA[status]),
    tema.dimensi
      .filter(({ status }) => status === "sebagian" || status === "tidakBertemu")
      .map(({ kalimat }) => kalimat)
      .join(" "),
  ];
}

function moneyOf(
  tema: TemaView,
  own: readonly (MatriksSelView | null)[],
  index: number,
  { firstRow }: Around,
): OutputCell[] {
  const row = firstRow + index + 1;
  const first = AWAL.length;
  const range = `${columnName(first)}${row}:${columnName(first + own.length - 1)}${row}`;
  const money = own.map((cell): Rupiah | null => cell?.pagu ?? null);
  const sum = money.reduce<number>((total, pagu) => total + (pagu ?? 0), 0);
  // Members whose SKPD nobody knows have no column; then the sum of the columns would not be the theme's.
  const total: OutputCell =
    tema.pagu !== null && sum === tema.pagu
      ? { formula: `=IF(COUNT(${range})=0,"",SUM(${range}))`, value: tema.pagu }
      : tema.pagu;
  return ["  Pagu (Rp)", ...new Array<null>(AWAL.length - 2).fill(null), total, ...money];
}
