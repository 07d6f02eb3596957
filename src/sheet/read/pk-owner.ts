import type { KodeNama } from "../../core/model/dpa.ts";
import type { GridView } from "./grid-view.ts";
import { normaliseHeader } from "./header-text.ts";
import { parseKodeNama } from "./kode-nama.ts";

/** How the name of an SKPD (or the head of the region) begins on a PK. */
const OWNER =
  /^(?:(?:plt\.?|pj\.?)\s+)?(?:kepala\s+)?((?:dinas|badan|inspektorat|sekretariat|satuan polisi|satpol|kecamatan|camat|kelurahan|rumah sakit|rsud|kantor|bagian|puskesmas)\b.*|(?:bupati|wali\s*kota|gubernur)\b.*)$/is;
const LABEL = /^(nama )?(skpd|opd|perangkat daerah|unit kerja|unit organisasi|organisasi|jabatan)$/;
/** Lines above a table that are looked at. */
const LINES = 25;

/** The owner that the lines between two tables name; the last one counts. */
export function ownerAbove(grid: GridView, from: number, to: number): KodeNama | null {
  let owner: KodeNama | null = null;
  for (let row = Math.max(from, to - LINES); row <= to; row += 1) {
    owner = labelled(grid, row) ?? ownerLine(grid, row) ?? owner;
  }
  return owner;
}

/** A row that holds nothing but the name of an SKPD: a heading over the rows that follow. */
export function ownerLine(grid: GridView, row: number): KodeNama | null {
  const filled = grid.filled(row);
  const [only] = filled;
  return filled.length === 1 && only !== undefined ? nameOf(grid.text(row, only)) : null;
}

/** `Perangkat Daerah : Dinas Kesehatan`, `Jabatan | : | Kepala Dinas Kesehatan`. */
function labelled(grid: GridView, row: number): KodeNama | null {
  const texts = grid.filled(row).map((col) => grid.text(row, col));
  const [head = "", ...own] = (texts[0] ?? "").split(":");
  if (!LABEL.test(normaliseHeader(head))) return null;
  return nameOf([own.join(":"), ...texts.slice(1)].join(" ").replace(/^[\s:]+/, ""));
}

function nameOf(text: string): KodeNama | null {
  if (text.length > 150) return null;
  const coded = parseKodeNama(text);
  const name = OWNER.exec(coded.nama.trim())?.[1];
  if (name === undefined) return null;
  return { ...coded, nama: name.replace(/^camat\b/i, "Kecamatan") };
}
