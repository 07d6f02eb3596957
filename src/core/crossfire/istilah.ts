import { ISTILAH_WARGA } from "./istilah-warga.ts";
import { ISTILAH_WILAYAH } from "./istilah-wilayah.ts";

/**
 * Terms of government work: several words for one matter, and several matters behind one word (kesehatan hewan is not
 * kesehatan ibu). Longer phrases are recognised first and use their words up, so that *rumah potong hewan* is no house.
 * Gathered from the names in the national nomenclature (2021 and 2025) and the words of the regency's meetings.
 */
export const ISTILAH = { ...ISTILAH_WARGA, ...ISTILAH_WILAYAH } as const;

export type Istilah = keyof typeof ISTILAH;
