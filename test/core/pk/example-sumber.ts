import { cascadeOf } from "../../../src/core/pk/pohon.ts";
import type { AkarTemuan, FxSumber } from "../../../src/core/pk/sumber.ts";
import type { Gazetir } from "../../../src/core/crossfire/lokus.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const gazetir: Gazetir = (text) => RUJUKAN.wilayah(text);

/** Surroundings that have everything at hand; the findings are the test's. */
export function exampleSumber(temuan: readonly AkarTemuan[] = []): FxSumber {
  return {
    rujukan: () => RUJUKAN,
    gazetir: () => gazetir,
    temuan: () => temuan,
    pohon: (snapshot) => cascadeOf(snapshot),
  };
}

/** Surroundings whose tables and findings have not come yet. */
export const SUMBER_KOSONG: FxSumber = {
  rujukan: () => null,
  gazetir: () => null,
  temuan: () => null,
  pohon: (snapshot) => cascadeOf(snapshot),
};
