import type { Model } from "../model/model.ts";
import type { Rujukan } from "../rujukan/rujukan.ts";

/** Inputs a rule cannot do without. */
export type Need =
  | "dpa"
  | "rak"
  | "pk"
  | "crossfire"
  | "dpaAtauRak"
  | "pkIndikator"
  | "realisasi"
  | "kas"
  | "daftarSkpd"
  | "paket"
  | "rujukan";

/** Values of a single subject that a check may lack. */
export type MissingValue =
  | "kode"
  | "induk"
  | "koefisien"
  | "harga"
  | "ppn"
  | "jumlah"
  | "rincian"
  | "pagu"
  | "alokasi"
  | "total"
  | "anggaran"
  | "rencana"
  | "indikator"
  | "keluaran"
  | "lokasi"
  | "sumberDana"
  | "skpd"
  | "rekening"
  | "kelompokSasaran"
  | "waktu"
  | "pengesahan"
  | "sebelum"
  | "dokumenSebelum"
  | "totalRekap"
  | "kodeRup"
  | "seluruhDaerah"
  | "target"
  | "targetTriwulan"
  | "bobot"
  | "peran"
  | "lokus"
  | "sarpras"
  | "asisten"
  | "bulan"
  | "fisik"
  | "kendala"
  | "nilai"
  | "metode"
  | "jadwalPaket"
  | "tahun"
  | "spesifikasi";

/** Missing things that bear a name: `dpaProgram:2.21.02`. */
export type MissingNamed =
  "dpaProgram" | "dpaSkpd" | "pkSkpd" | "dpaSubKegiatan" | "rakSubKegiatan" | "paguGanda";

/** What stood in the way of a check. */
export type Missing = Need | MissingValue | `${MissingNamed}:${string}`;

const PRESENT: Readonly<Record<Need, (model: Model, rujukan: Rujukan | null) => boolean>> = {
  dpa: (model) => model.subKegiatanList.length > 0 || model.dokumenList.length > 0,
  rak: (model) => model.rakList.length > 0,
  pk: (model) => model.pkProgramList.length > 0,
  pkIndikator: (model) => model.pkIndikatorList.length > 0,
  crossfire: (model) => model.crossfireList.length > 0,
  dpaAtauRak: (model) => PRESENT.dpa(model, null) || PRESENT.rak(model, null),
  realisasi: (model) => model.realisasiList.length > 0,
  kas: (model) => model.kasList.length > 0,
  daftarSkpd: (model) => model.skpdList.length > 0,
  paket: (model) => model.paketList.length > 0,
  rujukan: (_model, rujukan) => rujukan !== null,
};

/** The needs that the model does not meet. */
export function missingNeeds(
  model: Model,
  needs: readonly Need[],
  rujukan: Rujukan | null,
): readonly Need[] {
  return needs.filter((need) => !PRESENT[need](model, rujukan));
}
