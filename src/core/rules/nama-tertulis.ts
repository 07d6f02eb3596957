import type { KodeNama, Rekening } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import { allRekening } from "./sum-parts.ts";

/** A code with its name, where it is written. */
export interface NamaTertulis {
  readonly kode: KodeNama;
  readonly at: CellRef;
}

/** Every code of the program tree and of accounts in the workbook with its name, in the order of the model. */
export function* namaTertulis(model: Model): Generator<NamaTertulis> {
  for (const { origin, program, kegiatan } of model.dokumenList) {
    if (program !== null) yield { kode: program, at: cellOf(origin, "program") };
    if (kegiatan !== null) yield { kode: kegiatan, at: cellOf(origin, "kegiatan") };
  }
  for (const sub of model.subKegiatanList) {
    const { origin, kode, program, kegiatan } = sub;
    if (program !== null) yield { kode: program, at: cellOf(origin, "program") };
    if (kegiatan !== null) yield { kode: kegiatan, at: cellOf(origin, "kegiatan") };
    yield { kode, at: cellOf(origin, "kode") };
    for (const rekening of allRekening(sub.rekeningList)) {
      yield { kode: kodeOf(rekening), at: cellOf(rekening.origin, "kode") };
    }
  }
  for (const row of [...model.rakList, ...model.realisasiList]) {
    yield { kode: row.subKegiatan, at: cellOf<string>(row.origin, "subKegiatan") };
    if (row.rekening !== null) {
      yield { kode: row.rekening, at: cellOf<string>(row.origin, "rekening") };
    }
  }
  for (const row of model.crossfireList) {
    yield { kode: row.subKegiatan, at: cellOf(row.origin, "subKegiatan") };
  }
  for (const row of model.pkProgramList) {
    yield { kode: row.program, at: cellOf(row.origin, "program") };
  }
}

/** Every SKPD code in the workbook, where it is written. */
export function* skpdTertulis(model: Model): Generator<NamaTertulis> {
  const records = [...model.dokumenList, ...model.subKegiatanList, ...model.rakList];
  for (const { origin, skpd } of records) {
    if (skpd !== null) yield { kode: skpd, at: cellOf<string>(origin, "skpd") };
  }
  for (const { origin, kode, nama } of model.skpdList) {
    yield { kode: { text: kode, kode: null, nama }, at: cellOf(origin, "kode") };
  }
}

function kodeOf({ kodeText, kode, uraian }: Rekening): KodeNama {
  return { text: kodeText, kode, nama: uraian };
}
