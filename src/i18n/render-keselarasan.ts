import type { Keselarasan } from "../core/cascade/keselarasan.ts";
import type { NamaDimensi } from "../core/crossfire/dimensi.ts";
import { formatRupiah } from "./format.ts";

const DIMENSI: Readonly<Record<NamaDimensi, string>> = {
  aktivitas: "aktivitas",
  jenisBelanja: "jenis belanja",
  lokus: "lokus",
  sarpras: "sarana-prasarana",
  waktu: "waktu",
};

type Alasan = Extract<Keselarasan, { readonly jenis: "tidakDiperiksa" }>["alasan"];

const TIDAK_DIPERIKSA: Readonly<Record<Alasan, (n: number, nama: string) => string>> = {
  tanpaPk: (n) =>
    `Kaitan ${n} sub kegiatan dengan indikator tidak diperiksa: belum ada lembar Perjanjian Kinerja.`,
  tanpaAnggaran: () =>
    "Kaitan indikator dengan anggaran tidak diperiksa: belum ada DPA, RAK, atau realisasi.",
  tanpaCrossfire: (n) =>
    `Program crossfire untuk ${n} sub kegiatan tidak diperiksa: belum ada tabel crossfire.`,
  skpdTanpaPk: (n, nama) =>
    `${n} sub kegiatan ${nama === "" ? "tanpa SKPD" : nama} tidak diperiksa: Perjanjian Kinerjanya belum ada di buku kerja.`,
  penunjang: (n) =>
    `${n} sub kegiatan program penunjang (X.XX.01) tidak diperiksa terhadap indikator: banyak Perjanjian Kinerja tidak memuatnya.`,
};

/** One sentence for what does not align, or was not examined. */
export function renderKeselarasan(one: Keselarasan): string {
  const named = [one.kode, one.nama].filter((text) => text !== "").join(" ");
  switch (one.jenis) {
    case "indikatorTanpaAnggaran": {
      const pemilik = one.pemilik === "" ? "" : ` (${one.pemilik})`;
      return `Indikator “${one.nama}”${pemilik} tidak terkait dengan anggaran mana pun.`;
    }
    case "subKegiatanTanpaIndikator": {
      const pagu = one.pagu === null ? "" : ` sebesar ${formatRupiah(one.pagu)}`;
      return `Sub kegiatan ${named} (${one.skpd})${pagu} tidak berada di bawah indikator mana pun.`;
    }
    case "temaTidakBertemu": {
      const dimensi = DIMENSI[one.dimensi];
      return one.status === "tidakBertemu"
        ? `Program crossfire ${one.nama}: tidak ada SKPD yang bertemu pada ${dimensi} (${one.skpd.join(", ")}).`
        : `Program crossfire ${one.nama}: ${one.skpd.join(", ")} tidak bertemu dengan SKPD lain pada ${dimensi}.`;
    }
    case "temaSatuSkpd":
      return `Program crossfire ${one.nama} hanya diisi satu SKPD (${one.skpd.join(", ")}).`;
    case "skpdDiLuarTema":
      return `${one.nama} tidak ikut dalam program crossfire mana pun; sub kegiatannya ${one.subKegiatan}.`;
    case "dimensiTidakDiperiksa":
      return `Program crossfire ${one.nama}: ${DIMENSI[one.dimensi]} tidak diperiksa karena kurang dari dua SKPD menyebutnya.`;
    case "tidakDiperiksa":
      return TIDAK_DIPERIKSA[one.alasan](one.subKegiatan, one.nama);
  }
}
