import {
  bacaDaftarWilayah,
  DaftarWilayahError,
  denganWilayah,
  type DaftarDitolak,
} from "../core/rujukan/daerah-lain.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { UsageError } from "./files.ts";
import type { Surroundings } from "./surroundings.ts";

const ALASAN: Readonly<Record<DaftarDitolak, string>> = {
  tanpaKabupaten: "tidak memuat kode kabupaten, misalnya 32.10",
  tanpaKecamatan: "tidak memuat kode kecamatan, misalnya 32.10.01",
  duaKabupaten: "memuat lebih dari satu kabupaten",
};

/** The reference tables with the places of a file; null where there are no tables. Throws `UsageError`. */
export async function rujukanDaerah(
  path: string,
  { rujukan, bacaTeks }: Pick<Surroundings, "rujukan" | "bacaTeks">,
): Promise<Rujukan | null> {
  const text = await bacaTeks?.(path).catch(() => undefined);
  if (text === undefined) throw new UsageError(`Berkas daerah ${path} tidak dapat dibaca.`);
  try {
    const baris = bacaDaftarWilayah(text);
    const tabel = await rujukan();
    return tabel === null ? null : denganWilayah(tabel, baris);
  } catch (error) {
    if (!(error instanceof DaftarWilayahError)) throw error;
    throw new UsageError(`Berkas daerah ${path} ${ALASAN[error.alasan]}.`, { cause: error });
  }
}
