import type { Rujukan } from "./rujukan.ts";
import type { BarisTabel } from "./tabel.ts";
import { buatWilayah } from "./wilayah.ts";

/** Codes of a kabupaten, a kecamatan and a desa as Kemendagri writes them. */
const KODE = /^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$/;

/** Lines read at most: the largest regency has some hundreds of desa. */
const PALING_BANYAK = 5_000;

/** Why a list of places cannot be used. */
export type DaftarDitolak = "tanpaKabupaten" | "tanpaKecamatan" | "duaKabupaten";

export class DaftarWilayahError extends Error {
  readonly alasan: DaftarDitolak;

  constructor(alasan: DaftarDitolak) {
    super(`list of places refused: ${alasan}`);
    this.name = "DaftarWilayahError";
    this.alasan = alasan;
  }
}

/**
 * Reads the kabupaten, kecamatan and desa of one regency from a table as text: a code and a name a line, parted by tabs,
 * semicolons or commas. With a heading `nama` the name stands under it, else beside the code. Other lines are left out.
 * @throws DaftarWilayahError
 */
export function bacaDaftarWilayah(text: string): readonly BarisTabel[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .slice(0, PALING_BANYAK)
    .map(cellsOf);
  const nama = Math.max(
    1,
    (lines[0] ?? []).findIndex((cell) => cell.toLowerCase() === "nama"),
  );
  const found = new Map<string, BarisTabel>();
  for (const cells of lines) {
    const kode = cells[0] ?? "";
    const own = cells[nama] ?? "";
    if (!KODE.test(kode) || own === "" || found.has(kode)) continue;
    found.set(kode, { kode, sumber: "", nama: own, namaLain: [] });
  }
  const baris = [...found.values()];
  const kabupaten = baris.filter(({ kode }) => kode.length === 5);
  const [induk] = kabupaten;
  if (induk === undefined) throw new DaftarWilayahError("tanpaKabupaten");
  if (baris.some(({ kode }) => !kode.startsWith(induk.kode))) {
    throw new DaftarWilayahError("duaKabupaten");
  }
  if (!baris.some(({ kode }) => kode.length === 8)) throw new DaftarWilayahError("tanpaKecamatan");
  return baris;
}

function cellsOf(line: string): readonly string[] {
  const separator = ["\t", ";", ","].find((one) => line.includes(one)) ?? "\t";
  return line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );
}

/** The tables with the places of another regency in the place of Sumedang's; codes and accounts are the nation's. */
export function denganWilayah(rujukan: Rujukan, baris: readonly BarisTabel[]): Rujukan {
  return { ...rujukan, ...buatWilayah({ sumber: new Map(), baris }) };
}
