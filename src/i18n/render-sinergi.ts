import { LABEL_DIMENSI, type NamaDimensi } from "../core/crossfire/dimensi.ts";
import type { Kelompok } from "../core/crossfire/kelompok.ts";
import type { DimensiTema, PemeriksaanTema } from "../core/crossfire/periksa-tema.ts";
import type { Putusan, Sinergi } from "../core/crossfire/sinergi.ts";
import { namaBulan } from "../core/periode/periode.ts";
import type { Bulan } from "../core/periode/periode.ts";
import { formatPersen } from "./format.ts";

export const LABEL_PUTUSAN: Readonly<Record<Putusan, string>> = {
  melengkapi: "Saling melengkapi",
  duplikasi: "Kemungkinan duplikasi",
  serupa: "Pekerjaan serupa",
  lemah: "Tidak bertemu",
};

/** What staff say to a suggestion. */
export const NAMA_SIKAP = { terima: "Diterima", tolak: "Ditolak", nanti: "Nanti" } as const;

/** Evidence words listed at most. */
const MAX_BUKTI = 6;

/** Value of a dimension, or that it is not stated. */
export function renderNilai(nilai: number | null): string {
  return nilai === null ? "tidak disebut" : formatPersen(nilai, 0);
}

/** Evidence words; months by their names. */
export function renderBukti(nama: NamaDimensi, bukti: readonly string[]): readonly string[] {
  if (nama !== "waktu") return bukti;
  return bukti.map((month) => namaBulan(Number(month) as Bulan));
}

/** What a dimension of a pair says, in a sentence. */
export function renderDimensi(nama: NamaDimensi, { [nama]: dimensi }: Sinergi): string {
  const label = LABEL_DIMENSI[nama];
  if (dimensi.nilai === null) return `${label} tidak disebut pada salah satunya.`;
  const words = renderBukti(nama, dimensi.bukti).slice(0, MAX_BUKTI);
  const bukti = words.length === 0 ? "tidak ada yang sama" : words.join("; ");
  return `${label} ${formatPersen(dimensi.nilai, 0)}: ${bukti}.`;
}

/** Why a pair is suggested, and what is missing. */
export function renderSinergi(sinergi: Sinergi, skpdA: string, skpdB: string): string {
  const both = `${skpdA} dan ${skpdB}`;
  const skor = `Skor ${formatPersen(sinergi.skor, 0)}.`;
  const tempat = sinergi.lokus.bukti.slice(0, 3).join(", ");
  switch (sinergi.putusan) {
    case "duplikasi":
      return `${both} mengerjakan hal yang sama di tempat yang sama (${tempat}). Pastikan tidak dibiayai dua kali. ${skor}`;
    case "serupa":
      return `${both} mengerjakan hal yang sama, tetapi lokusnya belum cukup jelas untuk menilai duplikasi. Lengkapi lokus keduanya. ${skor}`;
    case "melengkapi":
    case "lemah":
      return `${both} ${alasanOf(sinergi)}. ${skor}${kurangOf(sinergi)}`;
  }
}

function alasanOf({ putusan, alasan, isu, aktivitas }: Sinergi): string {
  const verb = putusan === "melengkapi" ? "saling melengkapi" : "belum bertemu";
  const words = aktivitas.bukti.slice(0, 3).join("; ");
  const why = alasan === "" ? `perkara yang sama (${words})` : alasan;
  return isu === "" ? `${verb}: ${why}` : `${verb} pada ${isu}: ${why}`;
}

function kurangOf(sinergi: Sinergi): string {
  const lepas = sinergi.gagal.map((nama) => LABEL_DIMENSI[nama].toLowerCase());
  const kosong = (["lokus", "sarpras"] as const)
    .filter((nama) => sinergi[nama].nilai === null)
    .map((nama) => LABEL_DIMENSI[nama].toLowerCase());
  return [
    lepas.length === 0 ? "" : ` Belum bertemu: ${lepas.join(", ")}.`,
    kosong.length === 0 ? "" : ` Tidak disebut: ${kosong.join(", ")}.`,
  ].join("");
}

/** What a group is, in a sentence. */
export function renderKelompok({
  dasar,
  nama,
  lokus,
  anggota,
  calon,
  pairs,
  skor,
}: Kelompok): string {
  const tempat = lokus === null ? "" : ` di Kecamatan ${lokus.nama}`;
  const nilai = `rata-rata skor ${formatPersen(skor, 0)} dari ${pairs.length} pasangan`;
  return dasar === "tema"
    ? `${calon.length} sub kegiatan di luar tema “${nama}” melengkapi anggotanya (${nilai}).`
    : `${anggota.length} sub kegiatan bertemu pada ${nama}${tempat} (${nilai}).`;
}

/** Whether the members of a theme meet in a dimension; which SKPD do not. */
export function renderDimensiTema({
  nama,
  status,
  lepas,
  tidakDisebut,
  bukti,
}: DimensiTema): string {
  const label = LABEL_DIMENSI[nama];
  const kosong = skpdOf(tidakDisebut);
  const tanpa = kosong === "" ? "" : ` Tidak disebut oleh ${kosong}.`;
  const words = renderBukti(nama, bukti).slice(0, MAX_BUKTI).join("; ");
  switch (status) {
    case "bertemu":
      return `${label} bertemu${words === "" ? "" : `: ${words}`}.${tanpa}`;
    case "sebagian":
      return `${label} bertemu sebagian; belum bertemu: ${skpdOf(lepas)}.${tanpa}`;
    case "tidakBertemu":
      return `${label} tidak bertemu: ${skpdOf(lepas)}.${tanpa}`;
    case "tidakDiperiksa":
      return `${label} tidak diperiksa: kurang dari dua SKPD menyebutnya.${tanpa}`;
  }
}

function skpdOf(anggota: PemeriksaanTema["tema"]["anggota"]): string {
  return [...new Set(anggota.map(({ pos }) => pos.skpd?.nama ?? pos.kode.text))].join(", ");
}
