import { teksCli } from "../i18n/cli.ts";
import {
  bacaDaftarWilayah,
  DaftarWilayahError,
  denganWilayah,
} from "../core/rujukan/daerah-lain.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { UsageError } from "./files.ts";
import type { Surroundings } from "./surroundings.ts";

/** The reference tables with the places of a file; null where there are no tables. Throws `UsageError`. */
export async function rujukanDaerah(
  path: string,
  { rujukan, bacaTeks }: Pick<Surroundings, "rujukan" | "bacaTeks">,
): Promise<Rujukan | null> {
  const text = await bacaTeks?.(path).catch(() => undefined);
  if (text === undefined)
    throw new UsageError(teksCli("cli.daerah.tidakTerbaca", { berkas: path }));
  try {
    const baris = bacaDaftarWilayah(text);
    const tabel = await rujukan();
    return tabel === null ? null : denganWilayah(tabel, baris);
  } catch (error) {
    if (!(error instanceof DaftarWilayahError)) throw error;
    throw new UsageError(teksCli(`cli.daerah.${error.alasan}`, { berkas: path }), { cause: error });
  }
}
