import type { Kelompok, Rekening, SubKegiatan, DpaDokumen } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import type { Scope, SubjectOf } from "./subject.ts";
import { paguOf } from "./sum-parts.ts";
import {
  kodeOfDokumen,
  kodeOfRak,
  kodeOfRekening,
  kodeOfSubKegiatan,
  lembarOf,
  tempatRak,
  tertulis,
} from "./walk.ts";

/** Something a visit left behind for the level above. */
export type Trace<T> = readonly T[];

/** Called once per subject, parts before their whole; `below` is what the parts' visits returned. */
export type Visitor<T> = <S extends Scope>(
  scope: S,
  subject: SubjectOf[S],
  below: Trace<T>,
) => Trace<T>;

/**
 * Walks the model once. Parts come before their whole, so that the cause of a wrong sum is known when it shows. Rests
 * after each sub kegiatan and each row of a table.
 */
export function* visitModel<T>(model: Model, visit: Visitor<T>): Generator<undefined, void> {
  const none: Trace<T> = [];
  const seen = new Set<SubKegiatan>();
  for (const dokumen of model.dokumenList) {
    for (const kode of kodeOfDokumen(dokumen)) visit("kode", kode, none);
    const below: T[] = [];
    for (const sub of dokumen.subKegiatanList) {
      seen.add(sub);
      below.push(...visitSubKegiatan(sub, dokumen, visit));
      yield;
    }
    visit("dokumen", dokumen, below);
  }
  for (const sub of model.subKegiatanList) {
    if (seen.has(sub)) continue;
    visitSubKegiatan(sub, null, visit);
    yield;
  }
  for (const row of model.rakList) {
    for (const kode of kodeOfRak(row)) visit("kode", kode, none);
    visit("rakRow", row, none);
    const { origin, bulan, total } = row;
    const tempat = tempatRak(row);
    visit("jadwal", { origin, bulan, jumlah: total, tempat, pagu: total, milik: row }, none);
    yield;
  }
  for (const row of model.realisasiList) {
    visit("realisasiRow", row, none);
    yield;
  }
  for (const row of model.pkIndikatorList) visit("pkIndikator", row, none);
  for (const row of model.pkProgramList) visit("pkProgram", row, none);
  for (const row of model.kasList) visit("kasRow", row, none);
  for (const row of model.skpdList) visit("skpdRow", row, none);
  for (const row of model.paketList) visit("paketRow", row, none);
  for (const row of model.crossfireList) {
    const kode = tertulis(row.origin, "subKegiatan", "subKegiatan", row.subKegiatan, null);
    visit("kode", kode, none);
    visit("crossfireRow", row, none);
  }
  yield;
  for (const lembar of lembarOf(model)) {
    visit("lembar", lembar, none);
    yield;
  }
  visit("model", model, none);
}

function visitSubKegiatan<T>(
  sub: SubKegiatan,
  dokumen: DpaDokumen | null,
  visit: Visitor<T>,
): Trace<T> {
  for (const kode of kodeOfSubKegiatan(sub, dokumen)) visit("kode", kode, []);
  const below: T[] = [];
  for (const rekening of sub.rekeningList) below.push(...visitRekening(rekening, null, visit));
  if (sub.rencana !== null) {
    const { origin, bulan, jumlah } = sub.rencana;
    const tempat = `${sub.kode.text} ${sub.kode.nama}`.trim();
    visit("jadwal", { origin, bulan, jumlah, tempat, pagu: paguOf(sub), milik: sub }, []);
  }
  return visit("subKegiatan", sub, below);
}

function visitRekening<T>(rekening: Rekening, induk: Rekening | null, visit: Visitor<T>): Trace<T> {
  visit("kode", kodeOfRekening(rekening, induk), []);
  const below: T[] = [];
  for (const child of rekening.children) below.push(...visitRekening(child, rekening, visit));
  visitParts(rekening, below, visit);
  return visit("rekening", rekening, below);
}

function visitParts<T>(whole: Rekening | Kelompok, below: T[], visit: Visitor<T>): void {
  for (const kelompok of whole.kelompokList) {
    const inner: T[] = [];
    visitParts(kelompok, inner, visit);
    below.push(...visit("kelompok", kelompok, inner));
  }
  for (const rincian of whole.rincianList) below.push(...visit("rincian", rincian, []));
}
