import type { KodeNama } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import { cellOf, type CellRef, type Origin } from "../model/origin.ts";
import { perRecord } from "../model/per-record.ts";
import { allRekening } from "./sum-parts.ts";

/** A code with its name, where it is written. */
export interface NamaTertulis {
  readonly kode: KodeNama;
  /** An account and a sub kegiatan may have the same numbers (`5.1.02.02.01.0003`, `5.01.02.2.01.0003`). */
  readonly jenis: "kegiatan" | "rekening" | "skpd";
  readonly origin: Origin;
  readonly field: string;
}

/** The cell it is written in. Asked only where something is found: there are tens of thousands. */
export function selNama({ origin, field }: NamaTertulis): CellRef {
  return cellOf(origin, field);
}

/** Every code of the program tree and of accounts in the workbook with its name, in the order of the model. */
export const namaTertulis: (model: Model) => readonly NamaTertulis[] = perRecord((model) => {
  const list: NamaTertulis[] = [];
  const add = (
    jenis: NamaTertulis["jenis"],
    kode: KodeNama | null,
    origin: Origin,
    field: string,
  ): void => {
    if (kode !== null) list.push({ kode, jenis, origin, field });
  };
  for (const { origin, program, kegiatan } of model.dokumenList) {
    add("kegiatan", program, origin, "program");
    add("kegiatan", kegiatan, origin, "kegiatan");
  }
  for (const { origin, kode, program, kegiatan, rekeningList } of model.subKegiatanList) {
    add("kegiatan", program, origin, "program");
    add("kegiatan", kegiatan, origin, "kegiatan");
    add("kegiatan", kode, origin, "kode");
    for (const rekening of allRekening(rekeningList)) {
      const { kodeText: text, kode, uraian: nama } = rekening;
      add("rekening", { text, kode, nama }, rekening.origin, "kode");
    }
  }
  for (const { origin, subKegiatan, rekening } of [...model.rakList, ...model.realisasiList]) {
    add("kegiatan", subKegiatan, origin, "subKegiatan");
    add("rekening", rekening, origin, "rekening");
  }
  for (const { origin, subKegiatan } of model.crossfireList) {
    add("kegiatan", subKegiatan, origin, "subKegiatan");
  }
  for (const { origin, program } of model.pkProgramList) {
    add("kegiatan", program, origin, "program");
  }
  return list;
});

/** Every SKPD code in the workbook, where it is written. */
export function* skpdTertulis(model: Model): Generator<NamaTertulis> {
  const records = [...model.dokumenList, ...model.subKegiatanList, ...model.rakList];
  for (const { origin, skpd } of records) {
    if (skpd !== null) yield { kode: skpd, jenis: "skpd", origin, field: "skpd" };
  }
  for (const { origin, kode, nama } of model.skpdList) {
    yield { kode: { text: kode, kode: null, nama }, jenis: "skpd", origin, field: "kode" };
  }
}
