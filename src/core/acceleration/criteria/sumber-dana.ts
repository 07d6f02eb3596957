import type { Bagian } from "../../kas/bagian.ts";
import type { TahapDana } from "../../kas/dana.ts";
import { barisBerlaku } from "../../periode/berlaku.ts";
import { alasan } from "../reasons.ts";
import { bulanKandidat, type Konteks, type Kriteria } from "./kriteria.ts";

/**
 * A source that comes in stages can pay only what has come in. Source: PMK 198/2021 jo 14/2023 (DAK Fisik), PMK
 * 212/2022 (earmarked DAU); other sources: practice.
 */
export const sumberDana: Kriteria = {
  id: "sumberDana",
  nama: "Sumber dana bertahap",
  *check(bagian, konteks) {
    const { sumberDana: nama, atSumber } = bagian;
    const at = atSumber ?? bagian.at;
    if (nama === null || nama.trim() === "") {
      yield alasan("sumberTidakTertulis", {}, at);
      return;
    }
    const kata = konteks.cariSumber(nama);
    if (kata === null) return;
    const sumber = kata.frasa;
    if (kata.jenis === "silpa") {
      yield alasan("menungguSilpa", { sumber }, at);
      return;
    }
    const mulai = mulaiSumber(bagian, konteks);
    const [first] = bulanKandidat(bagian, konteks);
    if (mulai === null) yield alasan("danaBertahap", { sumber }, at);
    else if (first !== undefined && mulai >= first) {
      yield alasan("danaBelumSalur", { sumber, mulai, semula: first }, at);
    } else yield alasan("danaMulai", { sumber, mulai }, at);
  },
};

/** Stages of the part's source in the budget year; null = none are known, or the criterion is off. */
export function tahapOf(bagian: Bagian, konteks: Konteks): TahapDana | null {
  if (!konteks.isAktif("sumberDana")) return null;
  const tahap = konteks.cariSumber(bagian.sumberDana ?? "")?.tahap ?? "";
  if (tahap === "") return null;
  const rows = konteks.pengaturan.tahapDana.filter((one) => one.tahap === tahap);
  return barisBerlaku(rows, konteks.tahun);
}

/** First month (1..12) in which the source has money; null = not limited. */
export function mulaiSumber(bagian: Bagian, konteks: Konteks): number | null {
  return tahapOf(bagian, konteks)?.masuk[0]?.bulan ?? null;
}
