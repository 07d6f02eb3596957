import { BULAN_LIST } from "../periode/periode.ts";
import { shiftTenggat, type ModelPercepatan } from "./plan-model.ts";

/** A hard limit of the plan, one by one, so that it can be named and left out; numbers are positions in the model. */
export type BatasRencana =
  | { readonly jenis: "kas"; readonly kantong: number; readonly bulan: number }
  | { readonly jenis: "tenggat"; readonly kandidat: number }
  | { readonly jenis: "ketetapan"; readonly kandidat: number }
  | { readonly jenis: "kelompok"; readonly kelompok: number }
  | { readonly jenis: "target"; readonly target: number };

/** All hard limits of a model but lead times and closed months, which bound each block by itself. */
export function batasList(model: ModelPercepatan): readonly BatasRencana[] {
  const { kandidatList, kantongList, kelompokList, targetList, ketetapan } = model;
  return [
    ...kandidatList.flatMap((one, kandidat): BatasRencana[] =>
      ketetapan.has(one.id) ? [{ jenis: "ketetapan", kandidat }] : [],
    ),
    ...kandidatList.flatMap((one, kandidat): BatasRencana[] =>
      model.tenggat === "keras" && one.isStrategis && shiftTenggat(one, model.batasBulan) > 0
        ? [{ jenis: "tenggat", kandidat }]
        : [],
    ),
    ...(model.kelompok === "keras"
      ? kelompokList.map((_, kelompok): BatasRencana => ({ jenis: "kelompok", kelompok }))
      : []),
    ...(model.target === "keras"
      ? targetList.map((_, target): BatasRencana => ({ jenis: "target", target }))
      : []),
    ...kantongList.flatMap((_, kantong) =>
      BULAN_LIST.map((bulan): BatasRencana => ({ jenis: "kas", kantong, bulan })),
    ),
  ];
}

/** Name of a limit, unique within its model. */
export function kunciBatas(batas: BatasRencana): string {
  switch (batas.jenis) {
    case "kas":
      return `kas ${batas.kantong} ${batas.bulan}`;
    case "tenggat":
    case "ketetapan":
      return `${batas.jenis} ${batas.kandidat}`;
    case "kelompok":
      return `kelompok ${batas.kelompok}`;
    case "target":
      return `target ${batas.target}`;
  }
}

/** The model with these hard limits only; wishes that are merely preferred are dropped as well. */
export function denganBatas(
  model: ModelPercepatan,
  list: readonly BatasRencana[],
): ModelPercepatan {
  const keys = new Set(list.map(kunciBatas));
  const kept = (batas: BatasRencana): boolean => keys.has(kunciBatas(batas));
  const { kandidatList } = model;
  return {
    ...model,
    kandidatList: kandidatList.map((one, kandidat) => ({
      ...one,
      isStrategis: one.isStrategis && kept({ jenis: "tenggat", kandidat }),
    })),
    kantongList: model.kantongList.map((one, kantong) => ({
      ...one,
      tersedia: one.tersedia.map((cash, month) =>
        kept({ jenis: "kas", kantong, bulan: month + 1 }) ? cash : TANPA_BATAS,
      ),
    })),
    ketetapan: new Map(
      kandidatList.flatMap(({ id }, kandidat) => {
        const fixed = model.ketetapan.get(id);
        return fixed === undefined || !kept({ jenis: "ketetapan", kandidat }) ? [] : [[id, fixed]];
      }),
    ),
    kelompokList: model.kelompokList.filter((_, kelompok) => kept({ jenis: "kelompok", kelompok })),
    targetList: model.targetList.filter((_, target) => kept({ jenis: "target", target })),
    tenggat: model.tenggat === "keras" ? "keras" : "mati",
    kelompok: model.kelompok === "keras" ? "keras" : "mati",
    target: model.target === "keras" ? "keras" : "mati",
  };
}

/** More rupiah than any region has: a limit that never binds. */
const TANPA_BATAS = 2 ** 51;
