import type { ShiftPaper } from "./shift-paper.ts";

/** Sums of a source of funds before and after; `""` = no source is stated. */
export interface Saldo {
  readonly sumberDana: string;
  readonly semula: number;
  readonly menjadi: number;
}

/** Every source that moves: a rupiah stays with its source. */
export function perSumber({
  moves,
  versions,
}: Pick<ShiftPaper, "moves" | "versions">): readonly Saldo[] {
  const sums = new Map<string, { semula: number; menjadi: number }>();
  const add = (sumberDana: string, semula: number, menjadi: number): void => {
    const known = sums.get(sumberDana) ?? { semula: 0, menjadi: 0 };
    sums.set(sumberDana, { semula: known.semula + semula, menjadi: known.menjadi + menjadi });
  };
  for (const { source, semula, menjadi } of moves) add(source, jumlah(semula), jumlah(menjadi));
  for (const { semula, menjadi, kind } of versions?.schedule ?? []) {
    if (kind === "t") add("", jumlah(semula), jumlah(menjadi));
  }
  for (const one of versions?.changes ?? []) add(one.sumberDana, one.semula, one.menjadi);
  return [...sums].map(([sumberDana, one]) => ({ sumberDana, ...one }));
}

/** Jenis belanja of each sub kegiatan: the widest level within which a shift may run. */
export function perJenis({ versions }: Pick<ShiftPaper, "versions">): readonly {
  readonly label: string;
  readonly semula: number;
  readonly menjadi: number;
}[] {
  const sums = new Map<string, { semula: number; menjadi: number }>();
  for (const { kode, rekening, semula, menjadi } of versions?.changes ?? []) {
    const label = `${kode} · jenis ${rekening.split(".").slice(0, 3).join(".")}`;
    const known = sums.get(label) ?? { semula: 0, menjadi: 0 };
    sums.set(label, { semula: known.semula + semula, menjadi: known.menjadi + menjadi });
  }
  return [...sums].map(([label, one]) => ({ label, ...one }));
}

function jumlah(list: readonly number[]): number {
  return list.reduce((sum, amount) => sum + amount, 0);
}
