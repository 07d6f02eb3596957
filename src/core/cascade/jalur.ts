import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { Keanggotaan } from "./keanggotaan.ts";
import type { CascadeLevel, NodeKhusus } from "./node.ts";

/** One step down the tree. */
export interface Langkah {
  readonly level: CascadeLevel;
  /** Unique among siblings; ids are these joined by `/`. */
  readonly key: string;
  readonly kode: string;
  readonly nama: string;
  readonly khusus: NodeKhusus | null;
  readonly at: CellRef | null;
}

export const WILAYAH: Langkah = {
  level: "wilayah",
  key: "wilayah",
  kode: "",
  nama: "Seluruh SKPD",
  khusus: "wilayah",
  at: null,
};

/** How a pos stands at a level at one of its places. Only `key` is asked where the branch is known already. */
export interface TingkatJalur {
  readonly level: CascadeLevel;
  readonly key: (pos: Pos, place: Keanggotaan) => string;
  readonly isi: (pos: Pos, place: Keanggotaan) => Omit<Langkah, "level" | "key">;
}

const TANPA = "-";

/** The way from below the root to a pos: Asisten, tema, SKPD, program, kegiatan, sub kegiatan. */
export const TINGKAT_JALUR: readonly TingkatJalur[] = [
  {
    level: "asisten",
    key: (_, { asistenKey }) => asistenKey || TANPA,
    isi: (pos, { asistenKey, asisten, at }) =>
      asistenKey === ""
        ? tanpa("tanpaAsisten", "Asisten belum ditetapkan")
        : { kode: "", nama: asisten, khusus: null, at: pos.skpd?.at ?? at },
  },
  {
    level: "crossfire",
    key: (_, { temaKey }) => temaKey || TANPA,
    isi: (_, { temaKey, tema, at }) =>
      temaKey === ""
        ? tanpa("luarCrossfire", "Di luar crossfire")
        : { kode: "", nama: tema, khusus: null, at },
  },
  {
    level: "skpd",
    key: ({ skpd }) => skpd?.id ?? TANPA,
    isi: ({ skpd }) =>
      skpd === null
        ? tanpa("tanpaSkpd", "SKPD tidak disebut")
        : { kode: skpd.kode, nama: skpd.nama, khusus: null, at: skpd.at },
  },
  atas("program"),
  atas("kegiatan"),
  {
    level: "subKegiatan",
    key: ({ id }) => id,
    isi: (pos) => ({ kode: pos.kode.text, nama: pos.nama, khusus: null, at: cellPos(pos) }),
  },
];

export function langkahOf(tingkat: TingkatJalur, pos: Pos, place: Keanggotaan): Langkah {
  return { level: tingkat.level, key: tingkat.key(pos, place), ...tingkat.isi(pos, place) };
}

function atas(level: "program" | "kegiatan"): TingkatJalur {
  return {
    level,
    key: (pos) => pos[level].key,
    isi: (pos) => ({
      kode: pos[level].text,
      nama: pos[level].nama,
      khusus: null,
      at: pos.dpa === null ? null : cellOf(pos.dpa.origin, level),
    }),
  };
}

function tanpa(khusus: NodeKhusus, nama: string): Omit<Langkah, "level" | "key"> {
  return { kode: "", nama, khusus, at: null };
}
