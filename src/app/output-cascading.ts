import { NAMA_TINGKAT, CASCADE_LEVELS, type CascadeNode } from "../core/cascade/node.ts";
import { namaBulan, type AsOf } from "../core/periode/periode.ts";
import { columnName } from "../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../sheet/host.ts";
import { outputLayout } from "../sheet/output-layout.ts";
import { cellText } from "./cell-text.ts";
import { NO_SOURCE, type LiveSourceOf } from "./live-source.ts";
import { cascadingCharts } from "./output-cascading-charts.ts";
import { COL, figuresOf, statusCell, sumOfUnits, type Figures } from "./output-cascading-cells.ts";
import { ourNote } from "./output-temuan.ts";
import type { CascadeView } from "./views.ts";

const COLUMNS: readonly OutputColumn[] = [
  { width: 13, format: "text" },
  { width: 18, format: "text" },
  { width: 46, format: "text", wrap: true },
  { width: 7, format: "persen" },
  { width: 18, format: "rupiah" },
  { width: 18, format: "rupiah" },
  { width: 18, format: "rupiah" },
  { width: 9, format: "persen" },
  { width: 18, format: "rupiah" },
  { width: 9, format: "persen" },
  { width: 15, format: "text" },
  { width: 8, format: "persen" },
  { width: 10, format: "angka" },
  { width: 9, format: "angka" },
];

/** Rows down to the crossfire programs stand open; the rest unfolds by a click. */
const OPEN_LEVELS = 3;

function headerOf(asOf: AsOf): readonly string[] {
  const sampai = asOf === 0 ? "" : ` s.d. ${namaBulan(asOf)}`;
  return [
    "Tingkat",
    "Kode",
    "Nama",
    "Porsi",
    "Pagu (Rp)",
    `Rencana${sampai} (Rp)`,
    `Realisasi${sampai} (Rp)`,
    "Serapan",
    "Selisih terhadap rencana (Rp)",
    "Deviasi",
    "Status",
    "Fisik",
    "Belum lapor",
    "Temuan",
  ];
}

function notesOf(view: CascadeView, chartRow: number | null): readonly string[] {
  return [
    view.asOf === 0
      ? "Belum ada realisasi yang dilaporkan."
      : "Serapan = realisasi ÷ pagu. Selisih dan deviasi (selisih ÷ pagu) hanya dari sub kegiatan yang sudah lapor dan memiliki rencana.",
    "Pagu, rencana, dan realisasi sub kegiatan mengikuti sel sumbernya bila selnya berupa angka; tingkat di atasnya menjumlah sub kegiatan. Fisik, belum lapor, dan temuan adalah keadaan saat lembar ini ditulis.",
    ...(chartRow === null
      ? []
      : [`Ringkasan dan grafik per Asisten dan per SKPD: mulai baris ${chartRow + 1}.`]),
    ourNote("cascading"),
  ];
}

/** Where the sheet is written. */
export interface CascadingPlace {
  /** The workbook's file; `""` in Excel. Cells of other files are neither fetched nor linked to. */
  readonly file: string;
  readonly sourceOf: LiveSourceOf;
}

const NOWHERE: CascadingPlace = { file: "", sourceOf: () => NO_SOURCE };

/**
 * The sheet `PK Cascading`: the tree in grouped rows. Sub kegiatan fetch their money from its cells where `sourceOf`
 * knows how; above them every amount is a plain sum, so that the sheet lives on in an Excel without the add-in. Money
 * in whole rupiah, shares as percent.
 */
export function cascadingSheet(view: CascadeView, place: CascadingPlace = NOWHERE): OutputSheet {
  const hasCharts = view.nodes.some(({ level }) => level === "skpd");
  // One line more when there is something to point to; what it says does not change where things stand.
  const firstRow = outputLayout({
    notes: notesOf(view, hasCharts ? 0 : null),
    rows: [],
    columns: [],
  }).firstDataRow;
  const figures = figuresOf(view.nodes);
  const rows = view.nodes.map((node, index) =>
    rowOf(node, index, { view, figures, place, firstRow }),
  );
  const charts = hasCharts ? cascadingCharts(view, figures, firstRow) : [];
  const sheet = {
    name: "PK Cascading",
    title: "Cascading: Asisten, program crossfire, SKPD, program, kegiatan, sub kegiatan",
    columns: COLUMNS,
    header: headerOf(view.asOf),
    rows,
    outline: view.nodes.map(depthOf),
    openLevels: OPEN_LEVELS,
    strong: view.nodes.flatMap((node, index) => (depthOf(node) <= 3 ? [index] : [])),
    charts,
  };
  const [first] = outputLayout({ ...sheet, notes: notesOf(view, hasCharts ? 0 : null) }).charts;
  return { ...sheet, notes: notesOf(view, first === undefined ? null : first.captionRow) };
}

const depthOf = ({ level }: CascadeNode): number => CASCADE_LEVELS.indexOf(level);

interface Around {
  readonly view: CascadeView;
  readonly figures: readonly Figures[];
  readonly place: CascadingPlace;
  /** Row of the sheet (zero-based) of the first node. */
  readonly firstRow: number;
}

function rowOf(node: CascadeNode, index: number, around: Around): OutputCell[] {
  const { view, figures, firstRow } = around;
  const row = firstRow + index + 1;
  const at = (col: number): string => `${columnName(col)}${row}`;
  const own = figures[index];
  const isUnit = node.level === "subKegiatan";
  const [pagu, rencana, realisasi] = isUnit ? unitMoney(node, around) : sums(index, around);
  const selisih = own?.selisih ?? null;
  const isDue = view.asOf > 0;
  const [E, F, G, I] = [at(COL.pagu), at(COL.rencana), at(COL.realisasi), at(COL.selisih)];
  return [
    NAMA_TINGKAT[node.level],
    kodeCell(node, around.place),
    `${"  ".repeat(depthOf(node))}${node.nama}`,
    node.share === 1 ? null : node.share,
    pagu ?? null,
    rencana ?? null,
    realisasi ?? null,
    { formula: `=IF(AND(ISNUMBER(${G}),N(${E})<>0),${G}/${E},"")`, value: node.serapan ?? "" },
    !isDue
      ? null
      : isUnit
        ? {
            formula: `=IF(AND(ISNUMBER(${F}),OR(ISNUMBER(${G}),N(${F})<=0)),N(${G})-N(${F}),"")`,
            value: selisih ?? "",
          }
        : sumOfUnits(COL.selisih, row, lastBelow(index, around), selisih),
    !isDue
      ? null
      : { formula: deviasiOf(index, isUnit, { E, I, row }, around), value: node.deviasi ?? "" },
    statusCell(node, at(COL.deviasi), at(COL.belumLapor), view.deviasiMerah),
    node.fisik,
    node.unreported,
    node.findings,
  ];
}

/** The code leads to the cell the node comes from, where it has one in this workbook. */
function kodeCell({ kode, at }: CascadeNode, { file }: CascadingPlace): OutputCell {
  if (at?.file !== file || kode === "") return kode;
  return { text: kode, link: { sheet: at.sheet, cell: cellText(at) } };
}

/** Money of a sub kegiatan: fetched from its cells where it stands whole here, else its present amount. */
function unitMoney(node: CascadeNode, { place }: Around): OutputCell[] {
  const source = node.share === 1 && node.posId !== null ? place.sourceOf(node.posId) : NO_SOURCE;
  const cell = (formula: string | null, value: number | null): OutputCell =>
    formula === null || value === null ? value : { formula, value };
  return [
    cell(source.pagu, node.pagu),
    cell(source.rencana, node.rencanaSampai),
    cell(source.realisasi, node.realisasiSampai),
  ];
}

function sums(index: number, around: Around): OutputCell[] {
  const { view, firstRow } = around;
  const node = view.nodes[index];
  const row = firstRow + index + 1;
  const last = lastBelow(index, around);
  const values = [node?.pagu, node?.rencanaSampai, node?.realisasiSampai];
  return [COL.pagu, COL.rencana, COL.realisasi].map((col, nth) =>
    sumOfUnits(col, row, last, values[nth] ?? null),
  );
}

/** Row (from 1) of the last node below another. */
function lastBelow(index: number, { figures, firstRow }: Around): number {
  return firstRow + (figures[index]?.last ?? index) + 1;
}

/** Of sub kegiatan that are counted: those with a selisih. */
function deviasiOf(
  index: number,
  isUnit: boolean,
  { E, I, row }: { readonly E: string; readonly I: string; readonly row: number },
  around: Around,
): string {
  if (isUnit) return `=IF(AND(ISNUMBER(${I}),N(${E})<>0),${I}/${E},"")`;
  const last = lastBelow(index, around);
  const below = (col: number): string => `${columnName(col)}${row + 1}:${columnName(col)}${last}`;
  const counted = `SUMIFS(${below(COL.pagu)},${below(COL.tingkat)},"${NAMA_TINGKAT.subKegiatan}",${below(COL.selisih)},">-1E+300")`;
  return `=IF(ISNUMBER(${I}),IF(${counted}=0,"",${I}/${counted}),"")`;
}
