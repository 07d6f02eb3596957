import type { DpaDokumen } from "../../core/model/dpa.ts";
import { parseBulan } from "../../core/periode/periode.ts";
import type { GridView } from "./grid-view.ts";

type Field = "pengguna" | "tanggal" | "ppkd";
interface Place {
  readonly row: number;
  readonly col: number;
}

/** What the signature block states, with its cells; the values of a block that is not there are null. */
export interface Pengesahan {
  readonly nilai: DpaDokumen["pengesahan"];
  readonly cells: Readonly<Partial<Record<Field, Place>>>;
}

export const TANPA_PENGESAHAN: Pengesahan = {
  nilai: { pengguna: null, tanggal: null, ppkd: null },
  cells: {},
};

const PPKD = /^(ppkd|pejabat pengelola keuangan( daerah)?|bendahara umum daerah)\b/i;
const MENGESAHKAN = /^(mengesahkan|menyetujui|disahkan)\b/i;
const JABATAN =
  /^(kepala|plt|plh|pj|sekretaris|inspektur|direktur|camat|lurah|kuasa|pengguna|pejabat|bupati|wali ?kota|gubernur|an\.|a\.n\.|selaku|sebagai)\b/i;
const NIP = /^nip\b/i;
const END =
  /^(tim anggaran pemerintah daerah|no\.?$|sub kegiatan$|dokumen pelaksanaan|keterangan\b)/i;

/**
 * Reads the signatures beside and below the monthly block, column by column: place and date, the office, a name above
 * its NIP; what follows *Mengesahkan* or *PPKD* is the treasurer's. Dots and brackets alone are a blank place.
 */
export function readPengesahan(
  grid: GridView,
  from: number,
  afterPlan: number,
  amountCol: number,
): Pengesahan {
  const streams = new Map<number, Place[]>();
  for (let row = from; row <= Math.min(grid.lastRow, afterPlan + 40); row += 1) {
    const cols = grid.filled(row, row <= afterPlan ? amountCol + 1 : grid.firstCol);
    const [first] = cols;
    if (row > afterPlan && first !== undefined && END.test(grid.text(row, first))) break;
    for (const col of cols) {
      const stream = streams.get(col);
      if (stream === undefined) streams.set(col, [{ row, col }]);
      else stream.push({ row, col });
    }
  }
  const found: Partial<Record<Field, { text: string; place: Place }>> = {};
  for (const stream of streams.values()) readStream(grid, stream, found);
  const nilai = (field: Field): string | null => found[field]?.text ?? null;
  const cells: Partial<Record<Field, Place>> = {};
  for (const field of ["pengguna", "tanggal", "ppkd"] as const) {
    const place = found[field]?.place;
    if (place !== undefined) cells[field] = place;
  }
  return {
    nilai: { pengguna: nilai("pengguna"), tanggal: nilai("tanggal"), ppkd: nilai("ppkd") },
    cells,
  };
}

/** One column of the block, top to bottom. A value already found in another column is kept unless it is blank. */
function readStream(
  grid: GridView,
  stream: readonly Place[],
  found: Partial<Record<Field, { text: string; place: Place }>>,
): void {
  let owner: "pengguna" | "ppkd" = "pengguna";
  let name: { text: string; place: Place } | null = null;
  const put = (field: Field, text: string, place: Place): void => {
    const known = found[field];
    if (known === undefined || (known.text === "" && text !== "")) found[field] = { text, place };
  };
  for (const place of stream) {
    for (const line of grid.text(place.row, place.col).split("\n")) {
      const text = line.trim();
      const isOffice = MENGESAHKAN.test(text) || PPKD.test(text);
      const date = isOffice ? null : dateOf(text);
      if (date !== null) put("tanggal", date, place);
      else if (isOffice) {
        owner = "ppkd";
        name = null;
        put("ppkd", "", place);
      } else if (JABATAN.test(text)) {
        name = null;
        put(owner, "", place);
      } else if (NIP.test(text)) {
        put(owner, name?.text ?? "", name?.place ?? place);
        name = null;
      } else if (name === null || name.text === "") name = { text: filledIn(text), place };
    }
  }
  if (name !== null && name.text !== "" && found[owner] !== undefined) {
    put(owner, name.text, name.place);
  }
}

/** The date of `Sumedang, tanggal 2 Januari 2026`; `""` = a place for it, left blank; null = no such line. */
function dateOf(text: string): string | null {
  const words = /(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(20\d\d)/.exec(text);
  if (words !== null && parseBulan(words[2] ?? "") !== null) return words[0];
  const digits = /\b\d{1,2}[-/.]\d{1,2}[-/.]20\d\d\b/.exec(text);
  if (digits !== null) return digits[0];
  const isPlace = /^[A-Z][A-Za-z .]{2,40},/.test(text);
  const isBlank = isPlace && /^[^,]*,\s*(tanggal|tgl)?[\s.…_\-:]*(20\d\d)?$/i.test(text);
  return isBlank ? "" : null;
}

/** A name; `""` for the dots or the empty brackets that stand in its place. */
function filledIn(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : "";
}
