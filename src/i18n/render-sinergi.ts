import { DIMENSI_LIST, type NamaDimensi } from "../core/crossfire/dimensi.ts";
import type { Kelompok } from "../core/crossfire/kelompok.ts";
import type { DimensiTema, PemeriksaanTema } from "../core/crossfire/periksa-tema.ts";
import type { Sinergi } from "../core/crossfire/sinergi.ts";
import type { Bulan } from "../core/periode/periode.ts";
import { namaBulan } from "./bulan.ts";
import { formatPersen } from "./format.ts";
import { kalimatSinergi } from "./kalimat-sinergi.ts";

export { kalimatSinergi, NAMA_SIKAP, type KalimatSinergi } from "./kalimat-sinergi.ts";

/** Evidence words listed at most. */
const MAX_BUKTI = 6;

const labelOf = (nama: NamaDimensi): string => kalimatSinergi().dimensi[nama];
const lowerOf = (list: readonly NamaDimensi[]): string =>
  list.map((nama) => labelOf(nama).toLowerCase()).join(", ");

/** Value of a dimension, or that it is not stated. */
export function renderNilai(nilai: number | null): string {
  return nilai === null ? kalimatSinergi().tidakDisebut : formatPersen(nilai, 0);
}

/** Evidence words; months by their names, a matter that leads the words in the language of now. */
export function renderBukti(nama: NamaDimensi, bukti: readonly string[]): readonly string[] {
  if (nama === "waktu") return bukti.map((month) => namaBulan(Number(month) as Bulan));
  if (nama !== "aktivitas") return bukti;
  const say = kalimatSinergi();
  return bukti.map((kata) => kata.replace(/^([^:]+)(?=: )/, (isu) => say.isu(isu)));
}

const wordsOf = (nama: NamaDimensi, bukti: readonly string[]): string =>
  renderBukti(nama, bukti).slice(0, MAX_BUKTI).join("; ");

/** What a dimension of a pair says, in a sentence. */
export function renderDimensi(nama: NamaDimensi, { [nama]: dimensi }: Sinergi): string {
  const say = kalimatSinergi();
  if (dimensi.nilai === null) return say.dimensiKosong(labelOf(nama));
  return say.dimensiIsi(labelOf(nama), dimensi.nilai, wordsOf(nama, dimensi.bukti));
}

/** Why a pair is suggested, and what is missing. */
export function renderSinergi(sinergi: Sinergi, skpdA: string, skpdB: string): string {
  const say = kalimatSinergi();
  const skor = formatPersen(sinergi.skor, 0);
  switch (sinergi.putusan) {
    case "duplikasi":
      return say.duplikasi(skpdA, skpdB, sinergi.lokus.bukti.slice(0, 3).join(", "), skor);
    case "serupa":
      return say.serupa(skpdA, skpdB, skor);
    case "melengkapi":
    case "lemah": {
      const { alasan, aktivitas, putusan } = sinergi;
      const words = renderBukti("aktivitas", aktivitas.bukti).slice(0, 3).join("; ");
      const mengapa = alasan === "" ? say.perkaraSama(words) : say.alasan(alasan);
      const isu = say.isu(sinergi.isu);
      const bertemu = putusan === "melengkapi";
      return `${say.pasangan({ a: skpdA, b: skpdB, bertemu, isu, mengapa, skor })}${kurangOf(sinergi)}`;
    }
  }
}

function kurangOf(sinergi: Sinergi): string {
  const say = kalimatSinergi();
  const kosong = DIMENSI_LIST.filter(
    (nama) => (nama === "lokus" || nama === "sarpras") && sinergi[nama].nilai === null,
  );
  return [
    sinergi.gagal.length === 0 ? "" : say.belumBertemu(lowerOf(sinergi.gagal)),
    kosong.length === 0 ? "" : say.kurangDisebut(lowerOf(kosong)),
  ].join("");
}

/** What a group is, in a sentence. */
export function renderKelompok(kelompok: Kelompok): string {
  const { dasar, nama, lokus, anggota, calon, pairs } = kelompok;
  const skor = formatPersen(kelompok.skor, 0);
  const say = kalimatSinergi();
  return dasar === "tema"
    ? say.kelompokTema(calon.length, nama, skor, pairs.length)
    : say.kelompokIsu(anggota.length, say.isu(nama), lokus?.nama ?? "", skor, pairs.length);
}

/** Whether the members of a theme meet in a dimension; which SKPD do not. */
export function renderDimensiTema(one: DimensiTema): string {
  const { tema: say } = kalimatSinergi();
  const label = labelOf(one.nama);
  const kosong = skpdOf(one.tidakDisebut);
  const tanpa = kosong === "" ? "" : say.tidakDisebut(kosong);
  switch (one.status) {
    case "bertemu":
      return `${say.bertemu(label, wordsOf(one.nama, one.bukti))}${tanpa}`;
    case "sebagian":
    case "tidakBertemu":
      return `${say[one.status](label, skpdOf(one.lepas))}${tanpa}`;
    case "tidakDiperiksa":
      return `${say.tidakDiperiksa(label)}${tanpa}`;
  }
}

function skpdOf(anggota: PemeriksaanTema["tema"]["anggota"]): string {
  return [...new Set(anggota.map(({ pos }) => pos.skpd?.nama ?? pos.kode.text))].join(", ");
}
