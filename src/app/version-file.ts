import { teks } from "../i18n/text.ts";
import { tahunAnggaran } from "../core/model/tahun.ts";
import type { Model } from "../core/model/model.ts";
import { versiBerkas, type BandingBerkas } from "../core/acceleration/versi-berkas.ts";
import type { LembarVersi } from "../core/acceleration/baris-dpa.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { HostOptions, SheetGrid } from "../sheet/host.ts";
import { joinReadings } from "../sheet/read/read-workbook.ts";
import { readSheet } from "../sheet/read/read-sheet.ts";
import { AppError } from "./app-error.ts";

/** A file as the user chose it: read only when it is asked for, and only where its size allows. */
export interface BerkasPilihan {
  readonly nama: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly isi: () => Promise<Uint8Array>;
}

/** What was read from a file the user chose. */
export interface BerkasTerbaca {
  /** Its visible sheets. */
  readonly grids: readonly SheetGrid[];
  /** Formulas without a stored result; they read as blank. */
  readonly rumusBelumDihitung: number;
}

/**
 * Reads a file on this computer, within bounds. Rejects with `AppError` `input` in words where it cannot be used, and
 * with `cancelled` where the user gave up.
 */
export type BacaBerkas = (berkas: BerkasPilihan, options: HostOptions) => Promise<BerkasTerbaca>;

/** The earlier version of the budget where it is another file. */
export interface BerkasSemula {
  readonly nama: string;
  readonly model: Model;
  readonly rumusBelumDihitung: number;
}

/**
 * Reads the earlier version from a file.
 * @throws AppError `input` where it cannot be opened, or holds no DPA
 */
export async function bukaSemula(
  berkas: BerkasPilihan,
  baca: BacaBerkas | null,
  options: HostOptions,
): Promise<BerkasSemula> {
  if (baca === null) throw new AppError("input", teks("app.versi.berkasTakTerbuka"));
  const { nama } = berkas;
  const { grids, rumusBelumDihitung } = await baca(berkas, options);
  const model = joinReadings(grids.map((grid) => readSheet(grid)));
  if (model.subKegiatanList.length === 0) {
    throw new AppError("input", teks("app.versi.berkasTanpaDpa", { berkas: nama }));
  }
  return { nama, model, rumusBelumDihitung };
}

/**
 * The workbook beside the file of its earlier version.
 * @throws AppError `input` where the two cannot be compared, and why
 */
export function bandingkanBerkas(
  { model, pos }: FxSnapshot,
  { nama, model: berkas }: BerkasSemula,
  lembar: LembarVersi,
): BandingBerkas {
  if (model.subKegiatanList.length === 0) {
    throw new AppError("input", teks("app.versi.bukuTanpaDpa"));
  }
  const [tahunBerkas, tahunBuku] = [tahunAnggaran(berkas), tahunAnggaran(model)];
  if (tahunBerkas !== null && tahunBuku !== null && tahunBerkas !== tahunBuku) {
    const data = { tahunBerkas: String(tahunBerkas), tahunBuku: String(tahunBuku) };
    throw new AppError("input", teks("app.versi.tahunBeda", { berkas: nama, ...data }));
  }
  const found = versiBerkas(model, pos.skpd, berkas, lembar);
  if (found === null) throw new AppError("input", teks("app.versi.skpdBeda", { berkas: nama }));
  return found;
}
