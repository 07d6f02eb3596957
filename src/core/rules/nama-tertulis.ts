import type { KodeNama, Rekening } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { allRekening } from "./sum-parts.ts";

/** A code with its name, where it is written. */
export interface NamaTertulis {
  readonly kode: KodeNama;
  /** An account and a sub kegiatan may have the same numbers (`5.1.02.02.01.0003`, `5.01.02.2.01.0003`). */
  readonly jenis: "kegiatan" | "rekening" | "skpd";
  readonly at: CellRef;
}

/** Every code of the program tree and of accounts in the workbook with its name, in the order of the model. */
export function* namaTertulis(model: Model): Generator<NamaTertulis> {
  for (const { origin, program, kegiatan } of model.dokumenList) {
    if (program !== null) yield { kode: program, jenis: "kegiatan", at: cellOf(origin, "program") };
    if (kegiatan !== null)
      yield { kode: kegiatan, jenis: "kegiatan", at: cellOf(origin, "kegiatan") };
  }
  for (const sub of model.subKegiatanList) {
    const { origin, kode, program, kegiatan } = sub;
    if (program !== null) yield { kode: program, jenis: "kegiatan", at: cellOf(origin, "program") };
    if (kegiatan !== null)
      yield { kode: kegiatan, jenis: "kegiatan", at: cellOf(origin, "kegiatan") };
    yield { kode, jenis: "kegiatan", at: cellOf(origin, "kode") };
    for (const rekening of allRekening(sub.rekeningList)) {
      yield { kode: kodeOf(rekening), jenis: "rekening", at: cellOf(rekening.origin, "kode") };
    }
  }
  for (const row of [...model.rakList, ...model.realisasiList]) {
    yield {
      kode: row.subKegiatan,
      jenis: "kegiatan",
      at: cellOf<string>(row.origin, "subKegiatan"),
    };
    if (row.rekening !== null) {
      yield { kode: row.rekening, jenis: "rekening", at: cellOf<string>(row.origin, "rekening") };
    }
  }
  for (const row of model.crossfireList) {
    yield { kode: row.subKegiatan, jenis: "kegiatan", at: cellOf(row.origin, "subKegiatan") };
  }
  for (const row of model.pkProgramList) {
    yield { kode: row.program, jenis: "kegiatan", at: cellOf(row.origin, "program") };
  }
}

/** Every SKPD code in the workbook, where it is written. */
export function* skpdTertulis(model: Model): Generator<NamaTertulis> {
  const records = [...model.dokumenList, ...model.subKegiatanList, ...model.rakList];
  for (const { origin, skpd } of records) {
    if (skpd !== null) yield { kode: skpd, jenis: "skpd", at: cellOf<string>(origin, "skpd") };
  }
  for (const { origin, kode, nama } of model.skpdList) {
    yield { kode: { text: kode, kode: null, nama }, jenis: "skpd", at: cellOf(origin, "kode") };
  }
}

function kodeOf({ kodeText, kode, uraian }: Rekening): KodeNama {
  return { text: kodeText, kode, nama: uraian };
}
