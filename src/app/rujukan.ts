import type { Rujukan } from "../core/rujukan/rujukan.ts";

/** Loads the reference tables: over the network in the add-in, from files in the command line. May reject. */
export type MuatRujukan = () => Promise<Rujukan>;

/**
 * The tables, loaded at their first use and kept. Null when they cannot be loaded: rules that need them are then
 * reported as not checked, and the next call tries again.
 */
export function rujukanSekali(muat: MuatRujukan | undefined): () => Promise<Rujukan | null> {
  let loading: Promise<Rujukan | null> | null = null;
  return () => {
    if (muat === undefined) return Promise.resolve(null);
    loading ??= muat().catch(() => {
      loading = null;
      return null;
    });
    return loading;
  };
}
