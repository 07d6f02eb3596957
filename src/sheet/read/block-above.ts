import type { KodeNama } from "../../core/model/dpa.ts";
import { parseBulan, type Bulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader, parseKolomPeriode } from "./header-text.ts";
import type { Header } from "./header.ts";
import { parseKodeNama } from "./kode-nama.ts";

/** What the lines above a table, or the name of its sheet, say of all its rows. */
export interface BlockAbove {
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama | null;
  readonly bulan: Bulan | null;
  readonly tahun: number | null;
}

type Label = "skpd" | "subKegiatan" | "bulan" | "lain";

const LABELS: readonly (readonly [RegExp, Label])[] = [
  [/^(nama )?(skpd|opd|perangkat daerah)$|^(sub )?unit organisasi$|^organisasi$/, "skpd"],
  [/^sub kegiatan$/, "subKegiatan"],
  [/^(bulan|periode|keadaan bulan)$/, "bulan"],
  [
    /^(program|kegiatan|pptk|sub unit kerja|sub bagian|bagian|status|sumber (dana|anggaran))$/,
    "lain",
  ],
];
/** Lines above the header that are looked at. */
const LINES = 30;

/** Reads `label : value` lines above a header; several may share a row. A later line is the more specific one. */
export function readBlockAbove(grid: GridView, header: Header): BlockAbove {
  const found: Partial<Record<Label, string>> = {};
  let tahun: number | null = null;
  for (let row = Math.max(grid.firstRow, header.row - LINES); row < header.row; row += 1) {
    let label: Label | null = null;
    for (const col of grid.filled(row)) {
      const text = grid.text(row, col);
      const [head = "", ...rest] = text.split(":");
      const own = LABELS.find(([pattern]) => pattern.test(normaliseHeader(head)))?.[1];
      if (own !== undefined) label = own;
      const value = (own === undefined ? text : rest.join(":")).replace(/^[\s:]+/, "");
      if (label !== null && value !== "" && /[\p{L}\d]/u.test(value)) {
        found[label] = value;
        label = null;
      }
      tahun ??= yearOf(text);
    }
  }
  return {
    skpd: kodeNamaOf(found.skpd),
    subKegiatan: kodeNamaOf(found.subKegiatan),
    bulan: monthIn(found.bulan ?? "") ?? monthOfName(grid.ref.sheet),
    tahun,
  };
}

function kodeNamaOf(text: string | undefined): KodeNama | null {
  return text === undefined ? null : parseKodeNama(text);
}

function yearOf(text: string): number | null {
  const year = /\b(?:tahun|t\.?a\.?)\b[^\d]{0,15}(20\d\d)\b/i.exec(text);
  return year === null ? null : Number(year[1]);
}

/** The only month that a text names. */
function monthIn(text: string): Bulan | null {
  const months = text
    .split(/[^\p{L}]+/u)
    .map(parseBulan)
    .filter((bulan) => bulan !== null);
  const [bulan] = months;
  return bulan !== undefined && new Set(months).size === 1 ? bulan : null;
}

/** `Jan`, `Realisasi Februari`: the month of a sheet's name. */
function monthOfName(name: string): Bulan | null {
  return parseKolomPeriode(normaliseHeader(name))?.bulan ?? null;
}
