import type { SheetKind } from "../../core/model/model.ts";
import { MARKER } from "../host.ts";
import type { Field } from "./alias.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { headerRows, matchFields, monthColumns, readHeader, type Header } from "./header.ts";

/** What a sheet was taken for, with the header its table starts from. */
export interface Recognition {
  readonly kind: SheetKind;
  readonly header: Header | null;
}

/** Evidence a kind needs: all of `required`, one of each group in `oneOf`, and a test of the whole header. */
interface Signature {
  readonly kind: SheetKind;
  readonly fields: readonly Field[];
  readonly oneOf: readonly (readonly Field[])[];
  readonly test?: (header: Header, title: string) => boolean;
}

const isReport = (title: string): boolean =>
  /\brealisasi\b/.test(title) && !/\banggaran kas\b/.test(title);
const plainMonths = (header: Header): number =>
  monthColumns(header, ({ ukuran }) => ukuran === "polos" || ukuran === "rencana").size;
const reportMonths = (header: Header): number =>
  monthColumns(header, ({ ukuran }) => ["realisasi", "fisik", "keluaran"].includes(ukuran)).size;

/** In order of preference when two kinds explain the same number of columns. */
const SIGNATURES: readonly Signature[] = [
  {
    kind: "crossfire",
    fields: [
      "asisten",
      "tema",
      "namaSkpd",
      "kodeSubKegiatan",
      "namaSubKegiatan",
      "lokus",
      "sarpras",
      "peran",
      "aktivitas",
    ],
    oneOf: [["tema"], ["kodeSubKegiatan", "namaSubKegiatan"]],
  },
  {
    kind: "pk",
    fields: [
      "sasaran",
      "indikator",
      "satuan",
      "target",
      "polaritas",
      "bobot",
      "akumulasi",
      "pemilik",
      "namaSkpd",
    ],
    oneOf: [["indikator"], ["target"], ["sasaran", "satuan", "polaritas"]],
    test: (header) => matchFields(header, ["uraian"]).uraian === undefined,
  },
  {
    kind: "realisasi",
    fields: [
      "kodeSubKegiatan",
      "namaSubKegiatan",
      "kodeRekening",
      "bulan",
      "tanggal",
      "keuangan",
      "fisik",
      "keluaran",
      "kendala",
      "tindakLanjut",
      "namaSkpd",
      "kodeSkpd",
    ],
    oneOf: [["kodeSubKegiatan", "namaSubKegiatan", "kodeRekening"]],
    test: (header, title) => {
      const found = matchFields(header, [
        "kodeSubKegiatan",
        "bulan",
        "tanggal",
        "keuangan",
        "fisik",
      ]);
      const long =
        (found.bulan ?? found.tanggal) !== undefined &&
        (found.keuangan ?? found.fisik) !== undefined;
      return long || reportMonths(header) > 0 || (isReport(title) && plainMonths(header) >= 3);
    },
  },
  {
    kind: "rak",
    fields: [
      "tahun",
      "kodeSkpd",
      "kodeProgram",
      "kodeKegiatan",
      "kodeSubKegiatan",
      "kodeRekening",
      "nilaiRincian",
      "totalRak",
    ],
    oneOf: [["kodeSubKegiatan", "kodeRekening"]],
    test: (header, title) => plainMonths(header) >= 3 && !isReport(title),
  },
  {
    kind: "kas",
    fields: ["bulan", "kasTersedia"],
    oneOf: [["bulan"], ["kasTersedia"]],
  },
  {
    kind: "skpd",
    fields: ["kodeSkpd", "namaSkpd", "alias", "asisten"],
    oneOf: [["kodeSkpd"], ["namaSkpd"], ["alias", "asisten"]],
  },
  {
    kind: "dpa-list",
    fields: [
      "kodeSkpd",
      "kodeProgram",
      "kodeKegiatan",
      "kodeSubKegiatan",
      "namaSubKegiatan",
      "kodeRekening",
      "namaRekening",
      "uraian",
      "koefisien",
      "satuan",
      "harga",
      "jumlah",
      "sumberDana",
    ],
    oneOf: [["kodeSubKegiatan"], ["kodeRekening"], ["jumlah"]],
    test: (header) => plainMonths(header) < 3,
  },
  {
    kind: "dpa-list",
    fields: ["kode", "uraian", "anggaranOperasi", "anggaranModal", "anggaranTotal"],
    oneOf: [["kode"], ["uraian"], ["anggaranOperasi"]],
  },
];

/** Tells the kind of a sheet from its content: our marker, the DPA's own labels, or the best matching table header. */
export function recognise(grid: GridView): Recognition {
  if (grid.lastRow < grid.firstRow) return { kind: "kosong", header: null };
  if (hasMarker(grid)) return { kind: "keluaran", header: null };
  const form = findFormHeader(grid);
  if (form !== null) return { kind: "dpa-form", header: form };
  return bestTable(grid) ?? { kind: "lain", header: null };
}

function hasMarker(grid: GridView): boolean {
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 8); row += 1) {
    for (const col of grid.filled(row)) if (grid.text(row, col).includes(`[${MARKER}`)) return true;
  }
  return false;
}

/** The rincian header of a printed DPA/RKA: kode rekening, uraian, koefisien, harga, jumlah, with form labels above. */
function findFormHeader(grid: GridView): Header | null {
  let labels = 0;
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 200); row += 1) {
    const [first] = grid.filled(row);
    if (first === undefined) continue;
    const label = normaliseHeader(grid.text(row, first).split(":")[0] ?? "");
    if (/^(sub kegiatan|kegiatan|program|organisasi|nomor dpa)$/.test(label)) labels += 1;
    if (labels < 2) continue;
    const header = /^kode( rekening)?$/.test(label) ? readFormHeader(grid, row) : null;
    if (header !== null) return header;
  }
  return null;
}

/** The header of a rincian table in two rows (as printed), in one, or in three (before and after a change); null when the row starts neither. */
export function readFormHeader(grid: GridView, row: number): Header | null {
  return [2, 1, 3].map((depth) => readHeader(grid, row, depth)).find(isFormHeader) ?? null;
}

function isFormHeader(header: Header): boolean {
  const found = matchFields(header, ["kodeRekening", "uraian", "koefisien", "harga", "jumlah"]);
  return (
    found.kodeRekening !== undefined &&
    found.uraian !== undefined &&
    found.koefisien !== undefined &&
    found.harga !== undefined
  );
}

function bestTable(grid: GridView): Recognition | null {
  const found: { kind: SheetKind; header: Header; score: number }[] = [];
  const title: string[] = [];
  for (const row of headerRows(grid)) {
    for (const depth of [1, 2, 3]) {
      const header = readHeader(grid, row, depth);
      for (const signature of SIGNATURES) {
        const score = scoreOf(signature, header, title.join(" "));
        if (score > (found.at(-1)?.score ?? 0)) found.push({ kind: signature.kind, header, score });
      }
    }
    title.push(
      normaliseHeader(
        grid
          .filled(row)
          .map((col) => grid.text(row, col))
          .join(" "),
      ),
    );
    if (row > (found.at(-1)?.header.row ?? Infinity) + 3) break;
  }
  return found.at(-1) ?? null;
}

/** Columns explained by a kind; 0 when it lacks what it needs. Each extra header row costs a little. */
function scoreOf(signature: Signature, header: Header, above: string): number {
  const found = matchFields(header, signature.fields);
  const has = (field: Field): boolean => found[field] !== undefined;
  if (!signature.oneOf.every((group) => group.some(has))) return 0;
  const title = normaliseHeader(above);
  if (signature.test !== undefined && !signature.test(header, title)) return 0;
  const months = header.kolom.filter(({ periode }) => periode !== null).length;
  const monthly =
    signature.kind === "rak" || signature.kind === "realisasi" || signature.kind === "pk";
  return Object.keys(found).length + (monthly ? months / 12 : 0) - (header.depth - 1) * 0.1;
}
