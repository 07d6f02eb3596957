import type { BacaBidang, BagianPengaturan } from "../pengaturan/bagian.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { Pos } from "../model/pos.ts";
import { buatPencariFrasa, type Frasa } from "../text/frasa.ts";

/** What an activity serves beside its own target. */
export const TANDA_LIST = ["strategis", "stunting", "kemiskinan", "ekonomi"] as const;
export type Tanda = (typeof TANDA_LIST)[number];

/** A tag with where it comes from; `usulan` = only words of the documents suggest it. */
export interface TandaPos {
  readonly tanda: Tanda;
  readonly asal: "pengguna" | "crossfire" | "usulan";
  /** The phrase that told it; `""` = the user. */
  readonly kata: string;
  readonly at: CellRef | null;
}

export interface KataTanda extends Frasa {
  readonly tanda: Tanda;
}

const kata = (tanda: Tanda, ...list: readonly string[]): KataTanda[] =>
  list.map((frasa) => ({ frasa, tanda }));

/** Editable default. Source: practice; names of the sub kegiatan of Kepmendagri 050-5889/2021 use these words. */
export const KATA_TANDA: readonly KataTanda[] = [
  ...kata("strategis", "Strategis", "Prioritas Bupati", "Janji Bupati", "Unggulan Daerah"),
  ...kata(
    "stunting",
    "Stunting",
    "Gizi",
    "Balita",
    "Ibu Hamil",
    "Posyandu",
    "Makanan Tambahan",
    "Baduta",
    "Antropometri",
  ),
  ...kata(
    "kemiskinan",
    "Kemiskinan",
    "Miskin",
    "Fakir",
    "PPKS",
    "Bantuan Sosial",
    "Rumah Tidak Layak Huni",
    "Rutilahu",
    "Jaminan Sosial",
    "Pekerja Rentan",
    "Kemiskinan Ekstrem",
  ),
  ...kata(
    "ekonomi",
    "UMKM",
    "Usaha Mikro",
    "Koperasi",
    "Padat Karya",
    "Pasar",
    "Wirausaha",
    "IKM",
    "Pelatihan Kerja",
    "Pariwisata",
    "Petani",
    "Kelompok Tani",
    "Peternak",
    "Jalan Usaha Tani",
  ),
];

/** The user's word on a tag: it has it, or has not. */
export interface PutusanTanda {
  readonly posId: string;
  readonly tanda: Tanda;
  readonly ya: boolean;
}

export interface PengaturanTanda {
  readonly putusanList: readonly PutusanTanda[];
}

const MAX_TANDA = 5_000;

/** Confirmed and refused tags, as a section of the workbook's settings. */
export const BAGIAN_TANDA: BagianPengaturan<PengaturanTanda> = {
  kunci: "percepatanTanda",
  bawaan: { putusanList: [] },
  bidang: {
    putusanList: (value) =>
      Array.isArray(value)
        ? (value as readonly unknown[]).slice(0, MAX_TANDA).flatMap((one) => baca(one) ?? [])
        : undefined,
  },
};

const baca: BacaBidang<PutusanTanda> = (value) => {
  if (typeof value !== "object" || value === null) return undefined;
  const { posId, tanda, ya } = value as Readonly<Record<keyof PutusanTanda, unknown>>;
  const known = TANDA_LIST.find((one) => one === tanda);
  return typeof posId === "string" && posId.length <= 300 && known !== undefined
    ? { posId, tanda: known, ya: ya === true }
    : undefined;
};

/** Tells the tags of a pos: the user's word, then its crossfire rows, then words of its name and output. */
export function buatPenanda(
  kataList: readonly KataTanda[],
  putusanList: readonly PutusanTanda[],
): (pos: Pos) => readonly TandaPos[] {
  const said = new Map(putusanList.map(({ posId, tanda, ya }) => [`${tanda}|${posId}`, ya]));
  const finders = TANDA_LIST.map((tanda) => ({
    tanda,
    find: buatPencariFrasa(kataList.filter((one) => one.tanda === tanda)),
  }));
  const tagsOf = (pos: Pos): readonly TandaPos[] =>
    finders.flatMap(({ tanda, find }): TandaPos[] => {
      const ya = said.get(`${tanda}|${pos.id}`);
      if (ya === false) return [];
      if (ya === true) return [{ tanda, asal: "pengguna", kata: "", at: cellPos(pos) }];
      for (const row of pos.crossfireRows) {
        const found = find(row.tema) ?? find(row.aktivitas) ?? find(row.peran);
        if (found === null) continue;
        return [{ tanda, asal: "crossfire", kata: found.frasa, at: cellOf(row.origin, "tema") }];
      }
      const texts = [pos.nama, pos.dpa?.keluaran ?? "", pos.dpa?.kelompokSasaran ?? ""];
      const hit = texts.map(find).find((one) => one !== null);
      return hit === undefined
        ? []
        : [{ tanda, asal: "usulan", kata: hit.frasa, at: cellPos(pos) }];
    });
  const known = new WeakMap<Pos, readonly TandaPos[]>();
  return (pos) => {
    let tags = known.get(pos);
    if (tags === undefined) known.set(pos, (tags = tagsOf(pos)));
    return tags;
  };
}
