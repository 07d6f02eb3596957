import * as periode from "../core/periode/periode.ts";
import { overlayKini } from "./bahasa.ts";

/** Names of the twelve months in the language of now. */
export function namaBulanList(): readonly string[] {
  return overlayKini()?.bulan ?? periode.NAMA_BULAN;
}

/** A month's name in the language of now. */
export function namaBulan(bulan: periode.Bulan): string {
  return namaBulanList()[bulan - 1] ?? "";
}
