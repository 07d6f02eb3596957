import { rujukanInTurns } from "../core/rujukan/parse-rujukan.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { HostOptions } from "../sheet/host.ts";
import { finishInTurns } from "./finish-in-turns.ts";

/** Loads the reference tables: over the network in the add-in, from files in the command line. May reject. */
export type MuatRujukan = () => Promise<Rujukan>;

/** The tables beside the program; a build names them by their content, so that no program meets another's tables. */
const BERKAS = {
  nomenklatur: new URL("../../assets/rujukan/nomenklatur.txt", import.meta.url),
  akun: new URL("../../assets/rujukan/akun.txt", import.meta.url),
  sumberDana: new URL("../../assets/rujukan/sumber-dana.txt", import.meta.url),
  wilayah: new URL("../../assets/rujukan/wilayah.txt", import.meta.url),
};

/** Reads the tables with the means of the host. Rejects when one of them does not come or is no table. */
export async function muatRujukanDari(
  baca: (berkas: URL) => Promise<string>,
  options: Pick<HostOptions, "turn"> = {},
): Promise<Rujukan> {
  const [nomenklatur, akun, sumberDana, wilayah] = await Promise.all([
    baca(BERKAS.nomenklatur),
    baca(BERKAS.akun),
    baca(BERKAS.sumberDana),
    baca(BERKAS.wilayah),
  ]);
  return finishInTurns(rujukanInTurns({ nomenklatur, akun, sumberDana, wilayah }), options);
}

/**
 * The tables, loaded at their first use and kept. Null when they cannot be loaded: rules that need them are then
 * reported as not checked, and the next call tries again.
 */
export function rujukanSekali(muat: MuatRujukan): () => Promise<Rujukan | null> {
  let loading: Promise<Rujukan | null> | null = null;
  return () => {
    loading ??= muat().catch(() => {
      loading = null;
      return null;
    });
    return loading;
  };
}
