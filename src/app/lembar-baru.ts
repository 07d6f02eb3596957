import { teks } from "../i18n/text.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { SheetDraft } from "../sheet/draft.ts";
import type { HostOptions } from "../sheet/host.ts";
import { AppError } from "./app-error.ts";
import type { WorkbookSession } from "./session.ts";

/** New sheets the user can have: the small sample, a whole regency, or empty tables to fill in. */
export const JENIS_LEMBAR_BARU = ["contoh", "wilayah", "templat"] as const;
export type JenisLembarBaru = (typeof JENIS_LEMBAR_BARU)[number];

/** Adds drafted sheets after those of the workbook; gives the names used. Stops when the signal is aborted. */
export type TambahLembar = (
  drafts: readonly SheetDraft[],
  options?: HostOptions,
) => Promise<readonly string[]>;

interface Bantuan {
  readonly rujukan: () => Promise<Rujukan | null>;
  /** Undefined = sheets cannot be added here. */
  readonly tambah: TambahLembar | undefined;
}

/**
 * Writes new sheets into the open workbook; none that is there is changed. Their code is loaded when it is first asked
 * for. Gives the names used.
 */
export async function tulisLembarBaru(
  session: WorkbookSession,
  jenis: JenisLembarBaru,
  { rujukan, tambah }: Bantuan,
  options: HostOptions = {},
): Promise<readonly string[]> {
  if (tambah === undefined) throw new AppError("host", teks("app.lembarBaru.tidakDapat"));
  const drafts = await draftsOf(jenis, rujukan);
  const names = await session.exclusive(() => tambah(drafts, options));
  session.invalidate(null);
  if (options.signal?.aborted === true) {
    throw new AppError(
      "cancelled",
      names.length === 0
        ? teks("app.lembarBaru.dibatalkan")
        : teks("app.lembarBaru.dibatalkanSebagian", { lembar: names }),
    );
  }
  return names;
}

async function draftsOf(
  jenis: JenisLembarBaru,
  rujukan: Bantuan["rujukan"],
): Promise<readonly SheetDraft[]> {
  switch (jenis) {
    case "contoh":
      return (await import("../sheet/sample/build-sample.ts")).buildSample().sheets;
    case "templat":
      return (await import("../sheet/template/build-templat.ts")).buildTemplat();
    case "wilayah": {
      const tabel = await rujukan();
      if (tabel === null) {
        throw new AppError("host", teks("app.lembarBaru.tanpaRujukan"));
      }
      return (await import("../sheet/sample/wilayah/build-wilayah.ts")).buildWilayah(tabel);
    }
  }
}
