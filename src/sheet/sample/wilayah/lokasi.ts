import type { Rujukan } from "../../../core/rujukan/rujukan.ts";
import { KANTOR, SEMUA } from "../data/umum.ts";
import type { Acak } from "./acak.ts";
import type { TemaWilayah } from "./tema.ts";

/** Kecamatan and desa as SIPD writes a place. */
export type Tempat = readonly [kecamatan: string, desa: string];

export function tulisTempat(tempat: readonly Tempat[]): string {
  return tempat.map(([kecamatan, desa]) => `Kab. Sumedang, ${kecamatan}, ${desa}`).join("; ");
}

/** Every desa and kelurahan of the table with its kecamatan. */
export function semuaTempat(rujukan: Rujukan): readonly Tempat[] {
  return rujukan.wilayahList.flatMap(({ tingkat, nama, kecamatan }): Tempat[] => {
    const induk = kecamatan === null ? null : rujukan.wilayahBerkode(kecamatan);
    return tingkat === "desa" && induk !== null ? [[induk.nama, nama]] : [];
  });
}

/** Where a sub kegiatan is: the places of its themes, some desa for works, the offices, else the whole regency. */
export function lokasiOf(
  tema: readonly TemaWilayah[],
  ciri: { readonly isFisik: boolean; readonly isKantor: boolean },
  tempat: readonly Tempat[],
  acak: Acak,
): string {
  if (tema.length > 0) {
    const unik = new Map(tema.flatMap(({ lokus }) => lokus.map((one) => [one.join("|"), one])));
    return tulisTempat([...unik.values()]);
  }
  if (ciri.isFisik) return tulisTempat(acak.beberapa(tempat, acak.bulat(1, 3)));
  return ciri.isKantor ? KANTOR : SEMUA;
}
