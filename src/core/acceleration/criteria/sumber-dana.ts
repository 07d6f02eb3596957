import { alasan } from "../reasons.ts";
import type { Kriteria } from "./kriteria.ts";

/**
 * A source that comes in stages can pay only what has come in. Source: PMK 198/2021 jo 14/2023 (DAK Fisik), PMK
 * 212/2022 (earmarked DAU); other sources: practice.
 */
export const sumberDana: Kriteria = function* (bagian, konteks) {
  const sumber = bagian.sumberDana;
  if (sumber === null) return;
  const kata = konteks.cariSumber(sumber);
  if (kata === null) return;
  const code = kata.jenis === "silpa" ? "menungguSilpa" : "danaBertahap";
  yield alasan(code, { sumber: kata.frasa }, bagian.atSumber ?? bagian.at);
};
