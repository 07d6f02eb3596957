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

/** The way from the root to a pos at one of its places: Asisten, tema, SKPD, program, kegiatan, sub kegiatan. */
export function jalurOf(pos: Pos, place: Keanggotaan): readonly Langkah[] {
  const ofDpa = (field: "program" | "kegiatan"): CellRef | null =>
    pos.dpa === null ? null : cellOf(pos.dpa.origin, field);
  return [
    WILAYAH,
    place.asistenKey === ""
      ? step("asisten", "-", "", "Asisten belum ditetapkan", "tanpaAsisten")
      : step("asisten", place.asistenKey, "", place.asisten, null, pos.skpd?.at ?? place.at),
    place.temaKey === ""
      ? step("crossfire", "-", "", "Di luar crossfire", "luarCrossfire")
      : step("crossfire", place.temaKey, "", place.tema, null, place.at),
    pos.skpd === null
      ? step("skpd", "-", "", "SKPD tidak disebut", "tanpaSkpd")
      : step("skpd", pos.skpd.id, pos.skpd.kode, pos.skpd.nama, null, pos.skpd.at),
    step("program", pos.program.key, pos.program.text, pos.program.nama, null, ofDpa("program")),
    step(
      "kegiatan",
      pos.kegiatan.key,
      pos.kegiatan.text,
      pos.kegiatan.nama,
      null,
      ofDpa("kegiatan"),
    ),
    step("subKegiatan", pos.id, pos.kode.text, pos.nama, null, cellPos(pos)),
  ];
}

function step(
  level: CascadeLevel,
  key: string,
  kode: string,
  nama: string,
  khusus: NodeKhusus | null,
  at: CellRef | null = null,
): Langkah {
  return { level, key, kode, nama, khusus, at };
}
