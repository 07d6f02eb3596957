import type { JenisOrphan, Orphan } from "../core/cascade/orphans.ts";
import type { AlasanLepas } from "../core/model/pos.ts";
import { overlayKini } from "./bahasa.ts";

type TanpaPasangan = Exclude<JenisOrphan, "barisLepas">;

/** What a language says about records without their counterpart; `subjek` = code, name and owner. */
export interface KalimatOrphan {
  readonly tanpaKode: string;
  readonly barisLepas: (
    sumber: Orphan["sumber"],
    subjek: string,
    alasan: AlasanLepas | null,
  ) => string;
  readonly tanpaPasangan: (jenis: TanpaPasangan, subjek: string) => string;
}

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

const KALIMAT: Readonly<Record<TanpaPasangan, string>> = {
  rakTanpaDpa: "direncanakan dalam RAK, tetapi tidak ada DPA-nya",
  realisasiTanpaDpa: "memiliki realisasi, tetapi tidak ada DPA-nya",
  dpaTanpaRak: "ada dalam DPA, tetapi tidak ada dalam RAK",
  programPkTanpaDpa: "dijanjikan dalam PK, tetapi tidak ada sub kegiatannya dalam DPA",
  programDpaTanpaPk: "ada dalam DPA, tetapi tidak ada dalam PK",
};

const ORPHAN_ID: KalimatOrphan = {
  tanpaKode: "tanpa kode",
  barisLepas: (sumber, subjek, alasan) =>
    `Baris ${SUMBER[sumber]} ${subjek} tidak dapat ditempatkan${alasan === null ? "" : `: ${ALASAN[alasan]}`}.`,
  tanpaPasangan: (jenis, subjek) => `${subjek} ${KALIMAT[jenis]}.`,
};

/** One sentence for a record without its counterpart. */
export function renderOrphan(orphan: Orphan): string {
  const say = overlayKini()?.orphan ?? ORPHAN_ID;
  const named = [orphan.kode, orphan.nama].filter((text) => text !== "").join(" ");
  const owner = orphan.skpd === "" ? "" : ` (${orphan.skpd})`;
  const subjek = `${named === "" ? say.tanpaKode : named}${owner}`;
  return orphan.jenis === "barisLepas"
    ? say.barisLepas(orphan.sumber, subjek, orphan.alasan)
    : say.tanpaPasangan(orphan.jenis, subjek);
}
