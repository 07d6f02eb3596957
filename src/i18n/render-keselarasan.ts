import type { Keselarasan } from "../core/cascade/keselarasan.ts";
import type { NamaDimensi } from "../core/crossfire/dimensi.ts";
import { overlayKini } from "./bahasa.ts";
import { formatRupiah } from "./format.ts";

type Jenis = Keselarasan["jenis"];
type Of<J extends Jenis> = Extract<Keselarasan, { readonly jenis: J }>;
type Alasan = Of<"tidakDiperiksa">["alasan"];

/** What a language says about what does not align. */
export interface KalimatKeselarasan {
  readonly indikatorTanpaAnggaran: (one: Of<"indikatorTanpaAnggaran">) => string;
  /** `named` = code and name. */
  readonly subKegiatanTanpaIndikator: (
    one: Of<"subKegiatanTanpaIndikator">,
    named: string,
  ) => string;
  readonly temaTidakBertemu: (one: Of<"temaTidakBertemu">) => string;
  readonly temaSatuSkpd: (one: Of<"temaSatuSkpd">) => string;
  readonly skpdDiLuarTema: (one: Of<"skpdDiLuarTema">) => string;
  readonly dimensiTidakDiperiksa: (one: Of<"dimensiTidakDiperiksa">) => string;
  readonly tidakDiperiksa: Readonly<Record<Alasan, (n: number, nama: string) => string>>;
}

const DIMENSI: Readonly<Record<NamaDimensi, string>> = {
  aktivitas: "aktivitas",
  jenisBelanja: "jenis belanja",
  lokus: "lokus",
  sarpras: "sarana-prasarana",
  waktu: "waktu",
};

const KESELARASAN_ID: KalimatKeselarasan = {
  indikatorTanpaAnggaran: ({ nama, pemilik }) =>
    `Indikator “${nama}”${pemilik === "" ? "" : ` (${pemilik})`} tidak terkait dengan anggaran mana pun.`,
  subKegiatanTanpaIndikator: ({ skpd, pagu }, named) =>
    `Sub kegiatan ${named} (${skpd})${pagu === null ? "" : ` sebesar ${formatRupiah(pagu)}`} tidak berada di bawah indikator mana pun.`,
  temaTidakBertemu: ({ dimensi, status, nama, skpd }) =>
    status === "tidakBertemu"
      ? `Program crossfire ${nama}: tidak ada SKPD yang bertemu pada ${DIMENSI[dimensi]} (${skpd.join(", ")}).`
      : `Program crossfire ${nama}: ${skpd.join(", ")} tidak bertemu dengan SKPD lain pada ${DIMENSI[dimensi]}.`,
  temaSatuSkpd: ({ nama, skpd }) =>
    `Program crossfire ${nama} hanya diisi satu SKPD (${skpd.join(", ")}).`,
  skpdDiLuarTema: ({ nama, subKegiatan }) =>
    `${nama} tidak ikut dalam program crossfire mana pun; sub kegiatannya ${subKegiatan}.`,
  dimensiTidakDiperiksa: ({ nama, dimensi }) =>
    `Program crossfire ${nama}: ${DIMENSI[dimensi]} tidak diperiksa karena kurang dari dua SKPD menyebutnya.`,
  tidakDiperiksa: {
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
  },
};

/** One sentence for what does not align, or was not examined. */
export function renderKeselarasan(one: Keselarasan): string {
  const say = overlayKini()?.keselarasan ?? KESELARASAN_ID;
  switch (one.jenis) {
    case "indikatorTanpaAnggaran":
      return say.indikatorTanpaAnggaran(one);
    case "subKegiatanTanpaIndikator": {
      const named = [one.kode, one.nama].filter((text) => text !== "").join(" ");
      return say.subKegiatanTanpaIndikator(one, named);
    }
    case "temaTidakBertemu":
      return say.temaTidakBertemu(one);
    case "temaSatuSkpd":
      return say.temaSatuSkpd(one);
    case "skpdDiLuarTema":
      return say.skpdDiLuarTema(one);
    case "dimensiTidakDiperiksa":
      return say.dimensiTidakDiperiksa(one);
    case "tidakDiperiksa":
      return say.tidakDiperiksa[one.alasan](one.subKegiatan, one.nama);
  }
}
