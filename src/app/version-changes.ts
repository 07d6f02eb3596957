import { bandingkanAnggaran, type BarisAnggaran } from "../core/acceleration/banding-anggaran.ts";
import { bandingkanJadwal } from "../core/acceleration/banding-jadwal.ts";
import {
  duaVersi,
  versiLembar,
  type DuaVersi,
  type LembarVersi,
} from "../core/acceleration/baris-dpa.ts";
import { ATURAN_PERGESERAN, type JenisPergeseran } from "../core/acceleration/pergeseran.ts";
import { daunRekening } from "../core/model/dana.ts";
import { kodeKeyOf } from "../core/model/kode-key.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import type { ChangeView, VersionChangesView } from "./views-pergeseran.ts";

/**
 * What changed between the two versions of the budget a workbook holds: by their stages, or on the sheets the user named;
 * null = it holds one.
 */
export function versionChanges(
  { model, pos }: FxSnapshot,
  lembar: LembarVersi | null = null,
): VersionChangesView | null {
  const versi = lembar === null ? duaVersi(model, pos.skpd) : versiLembar(model, pos.skpd, lembar);
  return versi === null ? null : changesOf(versi);
}

/** What changed between two versions, each difference with its row of the approval table. */
export function changesOf(versi: DuaVersi): VersionChangesView {
  const { rekeningList, arusList, selisih, sumberList, hanyaUraian } = bandingkanAnggaran(
    versi.semula,
    versi.menjadi,
  );
  const namaOf = namaRekening(versi);
  const baris = (letak: BarisAnggaran): Pick<ChangeView, "kode" | "rekening" | "nama"> => ({
    ...namaOf(letak),
  });
  const changes = rekeningList.map(({ letak, semula, menjadi, jenisList }): ChangeView => {
    const jenis = jenisList[jenisList.length - 1] ?? null;
    return {
      ...baris(letak),
      sumberDana: letak.sumberDana,
      semula,
      menjadi,
      ...(jenis === null ? TAK_TERJELASKAN : aturan(jenis)),
      at: letak.at,
    };
  });
  return {
    asal: versi.asal,
    file: null,
    changes,
    schedule: bandingkanJadwal(versi).map(({ sub, semula, menjadi, isWaktuSaja, at }) => ({
      kode: sub.kode.text,
      nama: sub.kode.nama,
      semula: semula.map((amount) => amount ?? (0 as Rupiah)),
      menjadi: menjadi.map((amount) => amount ?? (0 as Rupiah)),
      ...(isWaktuSaja ? aturan("t") : TAK_TERJELASKAN),
      at,
    })),
    flows: arusList.length,
    textOnly: hanyaUraian.length,
    crossSource: arusList.filter(({ isLintasSumber }) => isLintasSumber).length,
    unbalanced: selisih.reduce((sum, { jumlah }) => sum + jumlah, 0),
    sources: sumberList.map(({ sumberDana, semula, menjadi }) => ({
      sumberDana,
      semula,
      menjadi,
    })),
  };
}

type Aturan = Pick<
  ChangeView,
  "kind" | "between" | "approver" | "document" | "isPerubahan" | "basis"
>;

/** What stands where others name two levels. */
export const JUMLAH_BERUBAH = "jumlah keseluruhan berubah";

/** Money that came from nowhere, or went nowhere: no shift, the sum itself changed. */
const TAK_TERJELASKAN: Aturan = {
  kind: "",
  between: JUMLAH_BERUBAH,
  approver: "DPRD (Perda Perubahan APBD)",
  document: "Perda Perubahan APBD",
  isPerubahan: true,
  basis: ATURAN_PERGESERAN.e.dasar,
};

function aturan(jenis: JenisPergeseran): Aturan {
  const { antar, penyetuju, dokumen, isPerubahan, dasar } = ATURAN_PERGESERAN[jenis];
  return {
    kind: jenis,
    between: antar,
    approver: penyetuju,
    document: dokumen,
    isPerubahan,
    basis: dasar,
  };
}

/** Codes and names as the documents write them, by place. */
function namaRekening(
  versi: DuaVersi,
): (letak: BarisAnggaran) => Pick<ChangeView, "kode" | "rekening" | "nama"> {
  const subs = new Map<string, string>();
  const accounts = new Map<string, { readonly rekening: string; readonly nama: string }>();
  for (const { semula, menjadi } of versi.pasanganList) {
    for (const sub of [semula, menjadi]) {
      if (sub === null) continue;
      subs.set(kodeKeyOf(sub.kode), sub.kode.text);
      for (const one of daunRekening(sub.rekeningList)) {
        if (one.kode !== null) {
          accounts.set(one.kode.key, { rekening: one.kodeText, nama: one.uraian });
        }
      }
    }
  }
  return ({ subKegiatanKey, rekening }) => {
    const key = rekening.join(".");
    return {
      kode: subs.get(subKegiatanKey) ?? subKegiatanKey,
      ...(accounts.get(key) ?? { rekening: key, nama: "" }),
    };
  };
}
