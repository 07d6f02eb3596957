import type { JenisOrphan, Orphan } from "../core/cascade/orphans.ts";
import type { AlasanLepas } from "../core/model/pos.ts";

const SUMBER: Readonly<Record<Orphan["sumber"], string>> = {
  dpa: "DPA",
  rak: "RAK",
  realisasi: "realisasi",
  crossfire: "crossfire",
  pk: "PK",
};

const ALASAN: Readonly<Record<AlasanLepas, string>> = {
  kodeKosong: "kode sub kegiatan kosong",
  bukanSubKegiatan: "kodenya bukan kode sub kegiatan",
  ambigu: "kode ini dipakai beberapa SKPD dan baris tidak menyebut SKPD",
  tidakAda: "kode ini tidak ada pada DPA, RAK, atau realisasi",
};

const KALIMAT: Readonly<Record<Exclude<JenisOrphan, "barisLepas">, string>> = {
  rakTanpaDpa: "direncanakan dalam RAK, tetapi tidak ada DPA-nya",
  realisasiTanpaDpa: "memiliki realisasi, tetapi tidak ada DPA-nya",
  dpaTanpaRak: "ada dalam DPA, tetapi tidak ada dalam RAK",
  programPkTanpaDpa: "dijanjikan dalam PK, tetapi tidak ada sub kegiatannya dalam DPA",
  programDpaTanpaPk: "ada dalam DPA, tetapi tidak ada dalam PK",
};

/** One sentence for a record without its counterpart. */
export function renderOrphan(orphan: Orphan): string {
  const named = [orphan.kode, orphan.nama].filter((text) => text !== "").join(" ");
  const subject = named === "" ? "tanpa kode" : named;
  const owner = orphan.skpd === "" ? "" : ` (${orphan.skpd})`;
  if (orphan.jenis === "barisLepas") {
    const alasan = orphan.alasan === null ? "" : `: ${ALASAN[orphan.alasan]}`;
    return `Baris ${SUMBER[orphan.sumber]} ${subject}${owner} tidak dapat ditempatkan${alasan}.`;
  }
  return `${subject}${owner} ${KALIMAT[orphan.jenis]}.`;
}
