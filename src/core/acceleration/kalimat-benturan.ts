import type { Rupiah } from "../rupiah/rupiah.ts";
import type { BatasRencana } from "./batas-rencana.ts";
import type { Benturan } from "./benturan.ts";
import { batasKas } from "./buku-kas.ts";
import { tambahanKumulatif } from "./geser.ts";
import { rentangShift } from "./papan.ts";
import type { DataOf, DataPesan } from "./pesan.ts";
import { shiftTenggat, type ModelPercepatan } from "./plan-model.ts";

/** Sentences of limits that no plan can keep together. */
export const PESAN_BENTURAN = {
  pembuka:
    "Tidak ada rencana yang memenuhi {banyak:angka} batas ini bersama-sama; longgarkan salah satunya:",
  pembukaWaktu:
    "Batas ini tidak dapat dipenuhi dengan waktu pengadaan dan bulan yang masih terbuka:",
  kas: "Kas {kantong:teks} sampai {bulan:bulan} hanya dapat menampung tambahan {ruang:rupiah}.",
  kasKurang:
    "Kas {kantong:teks} sampai {bulan:bulan} hanya dapat menampung tambahan {ruang:rupiah}; kurang {kurang:rupiah}.",
  tenggat:
    "{nama:teks} bersifat strategis dan harus selesai paling lambat {bulan:bulan}: maju sedikitnya {perlu:angka} bulan, paling banyak dapat {bisa:angka} bulan.",
  ketetapan:
    "{nama:teks} ditetapkan maju {perlu:angka} bulan; paling banyak dapat {bisa:angka} bulan.",
  kelompok: "Kegiatan tema {tema:teks} di {lokus:teks} harus mulai pada triwulan yang sama.",
  takDikenal:
    "Tidak ada rencana yang memenuhi semua batas; batas yang berbenturan belum ditemukan.",
  target:
    "Serapan sampai TW {triwulan:angka} sedikitnya {porsi:persen} pagu; rencana sekarang kurang {kurang:rupiah}.",
} as const;

export type KodeBenturan = keyof typeof PESAN_BENTURAN;

/** A sentence as data; `i18n` writes it. */
export interface KalimatBenturan {
  readonly code: KodeBenturan;
  readonly data: DataPesan;
}

function kalimat<Code extends KodeBenturan>(
  code: Code,
  data: DataOf<(typeof PESAN_BENTURAN)[Code]>,
): KalimatBenturan {
  return { code, data: data as DataPesan };
}

/** A conflict in words: an opening, then one sentence a limit. Null = the limits in conflict were not found. */
export function kalimatBenturan(
  model: ModelPercepatan,
  benturan: Benturan | null,
  namaOf: (posId: string) => string,
): readonly KalimatBenturan[] {
  if (benturan === null) return [kalimat("takDikenal", {})];
  const { batas, isWaktu } = benturan;
  const opening = isWaktu
    ? kalimat("pembukaWaktu", {})
    : kalimat("pembuka", { banyak: batas.length });
  return [opening, ...batas.flatMap((one) => sebut(model, one, batas, namaOf) ?? [])];
}

function sebut(
  model: ModelPercepatan,
  batas: BatasRencana,
  semua: readonly BatasRencana[],
  namaOf: (posId: string) => string,
): KalimatBenturan | null {
  switch (batas.jenis) {
    case "kas":
      return sebutKas(model, batas.kantong, batas.bulan, semua);
    case "tenggat":
    case "ketetapan": {
      const kandidat = model.kandidatList[batas.kandidat];
      if (kandidat === undefined) return null;
      const data = { nama: namaOf(kandidat.posId), bisa: kandidat.maxShift };
      if (batas.jenis === "ketetapan") {
        return kalimat("ketetapan", { ...data, perlu: model.ketetapan.get(kandidat.id) ?? 0 });
      }
      const perlu = shiftTenggat(kandidat, model.batasBulan);
      return kalimat("tenggat", { ...data, bulan: model.batasBulan, perlu });
    }
    case "kelompok": {
      const group = model.kelompokList[batas.kelompok];
      return group === undefined
        ? null
        : kalimat("kelompok", { tema: group.tema, lokus: group.lokus });
    }
    case "target": {
      const target = model.targetList[batas.target];
      if (target === undefined) return null;
      const { triwulan, porsi, kurang } = target;
      return kalimat("target", { triwulan, porsi, kurang: kurang as Rupiah });
    }
  }
}

/** Cash of a pool; how much is lacking, where the blocks that must move say it by themselves. */
function sebutKas(
  model: ModelPercepatan,
  nth: number,
  bulan: number,
  semua: readonly BatasRencana[],
): KalimatBenturan | null {
  const kantong = model.kantongList[nth];
  if (kantong === undefined) return null;
  const month = bulan - 1;
  const ruang = (batasKas(kantong, month) - (kantong.semula[month] ?? 0)) as Rupiah;
  const wajib = new Set(
    semua.flatMap((one) =>
      one.jenis === "tenggat" || one.jenis === "ketetapan" ? [one.kandidat] : [],
    ),
  );
  let perlu = 0;
  for (const kandidat of wajib) {
    const { min } = rentangShift(model, kandidat);
    for (const { kantong: own, profil } of model.kandidatList[kandidat]?.bebanList ?? []) {
      if (own === nth) perlu += tambahanKumulatif(profil, min)[month] ?? 0;
    }
  }
  const data = { kantong: kantong.nama, bulan, ruang };
  const kurang = (perlu - ruang) as Rupiah;
  return kurang > 0 ? kalimat("kasKurang", { ...data, kurang }) : kalimat("kas", data);
}
