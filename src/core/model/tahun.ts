import type { Model } from "./model.ts";

/** Budget year of a model: the latest a document states, else the latest of the RAK; null = no sheet says it. */
export function tahunAnggaran(model: Pick<Model, "dokumenList" | "rakList">): number | null {
  return (
    latest(model.dokumenList.map(({ tahun }) => tahun)) ??
    latest(model.rakList.map(({ tahun }) => tahun))
  );
}

function latest(years: Iterable<number | null | undefined>): number | null {
  let most: number | null = null;
  for (const year of years) if ((year ?? 0) > (most ?? 0)) most = year ?? null;
  return most;
}
