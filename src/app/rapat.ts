import { cellOf } from "../core/model/origin.ts";
import type { KeputusanRow } from "../core/model/tables.ts";
import { computeProgress } from "../core/pk/progress.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { Bulan } from "../core/periode/periode.ts";
import { susunAgenda, type ButirAgenda, type UsulanPercepatan } from "../core/rapat/agenda.ts";
import { bedaBeku, type Beku } from "../core/rapat/beku.ts";
import type { EvaluasiPos } from "../core/rapat/evaluasi.ts";
import type { EvaluasiSkpd } from "../core/rapat/evaluasi-wilayah.ts";
import { isoOfTanggal, tanggalOfIso } from "../core/periode/hari.ts";
import {
  bacaKeputusan,
  isSelesai,
  terbukaTerurut,
  type Keputusan,
} from "../core/rapat/keputusan.ts";
import { langkahBulan, type Langkah } from "../core/rapat/langkah.ts";
import { PENGATURAN_RAPAT } from "../core/rapat/pengaturan.ts";
import { tahunAnggaran } from "../core/model/tahun.ts";
import { kalimatRapat, renderButir, renderLangkah } from "../i18n/render-rapat.ts";
import { cellText } from "./cell-text.ts";
import { evaluasiOf } from "./evaluasi.ts";
import type {
  BarisRapatView,
  ButirView,
  KeputusanView,
  LangkahView,
  RapatView,
  SkpdRapatView,
} from "./views-rapat.ts";

/** What the meeting takes from elsewhere in the product. */
export interface BahanRapat {
  /** ISO day; `""` = no day known: nothing is overdue. */
  readonly hariIni: string;
  /** Sub kegiatan fit to move, with the rupiah that can. */
  readonly percepatan: readonly UsulanPercepatan[];
  /** Strategic work planned after the deadline month, with the rupiah after it. */
  readonly lewatBatas: readonly UsulanPercepatan[];
  /** The meeting the workbook keeps, and the figures as they are now. */
  readonly dulu: Beku | null;
  readonly kini: Beku | null;
}

/** The meeting of a month: last month first, then this month's steps, decisions and what has changed. */
export function rapatOf(snapshot: FxSnapshot, bahan: BahanRapat): RapatView {
  const { model, pos, pengaturan } = snapshot;
  const asOf = asOfOf(snapshot);
  const settings = pengaturan.of(PENGATURAN_RAPAT);
  const tahun = tahunAnggaran(model);
  const keputusanList = bacaKeputusan(model.keputusanList, tanggalOfIso(bahan.hariIni));
  const evaluasi = evaluasiOf(snapshot);
  const bulanIni = Math.min(12, asOf + 1) as Bulan;
  const langkah = langkahBulan(model, pos.list, {
    bulan: bulanIni,
    tahun,
    lalu: evaluasi,
    keputusanList,
  });
  const agenda =
    evaluasi === null
      ? []
      : susunAgenda(
          {
            evaluasi,
            keputusanList,
            percepatan: bahan.percepatan,
            lewatBatas: bahan.lewatBatas,
          },
          settings,
        );
  return {
    asOf,
    bulanIni,
    tahun,
    ringkasan: evaluasi?.ringkasan ?? null,
    targetSerapan: evaluasi?.targetSerapan ?? 0,
    skpdList: evaluasi?.skpdList.map((one) => viewSkpd(one, snapshot)) ?? [],
    agenda: agenda.map(({ asisten, butir, lainnya }) => ({
      asisten,
      butir: butir.map(viewButir),
      lainnya,
    })),
    langkah: langkah.map(viewLangkah),
    keputusan: urutkan(keputusanList).map(viewKeputusan),
    beda: bahan.dulu === null || bahan.kini === null ? null : bedaBeku(bahan.dulu, bahan.kini),
  };
}

function viewSkpd({ skpd, ringkasan, posList }: EvaluasiSkpd, snapshot: FxSnapshot): SkpdRapatView {
  const nama = skpd?.nama ?? "";
  return {
    id: skpd?.id ?? "",
    kode: skpd?.kode ?? "",
    nama,
    asisten: skpd?.asisten ?? "",
    ringkasan,
    kinerja: skpd === null ? null : kinerjaOf(snapshot, skpd.kode === "" ? nama : skpd.kode),
    baris: posList
      .filter(
        ({ lampu, status }) =>
          lampu === "kritis" || lampu === "tertinggal" || status === "belumDilaporkan",
      )
      .sort((a, b) => (a.deviasi ?? 1) - (b.deviasi ?? 1))
      .map(viewBaris),
  };
}

function kinerjaOf(snapshot: FxSnapshot, lingkup: string): number | null {
  if (snapshot.model.pkIndikatorList.length === 0) return null;
  const progress = computeProgress(snapshot, { lingkup, bulan: null, ukuran: "kinerja" });
  return progress.kind === "nilai" ? progress.value : null;
}

function viewBaris(one: EvaluasiPos): BarisRapatView {
  const { pos, lampu, status, deviasi, rencanaSampai, realisasiSampai } = one;
  return {
    id: pos.id,
    kode: pos.kode.text,
    nama: pos.nama,
    lampu,
    status: kalimatRapat().statusLapor[status],
    deviasi,
    rencanaSampai,
    realisasiSampai,
    kendala: one.kendala,
    tindakLanjut: one.tindakLanjut,
    at: one.at,
  };
}

function viewButir(butir: ButirAgenda): ButirView {
  const { alasan, kode, nama, skpd, rupiah, at } = butir;
  return {
    alasan,
    mengapa: kalimatRapat().alasanButir[alasan],
    kalimat: renderButir(butir),
    kode,
    nama,
    skpd,
    rupiah,
    at,
    cell: at === null ? "" : cellText(at),
  };
}

function viewLangkah(langkah: Langkah): LangkahView {
  const { jenis, kode, skpd, pic, tanggal, isUsulan, at } = langkah;
  return {
    jenis,
    apa: renderLangkah(langkah),
    kode,
    skpd,
    pic,
    tanggal: tanggal === null ? "" : isoOfTanggal(tanggal),
    isUsulan,
    at,
    cell: at === null ? "" : cellText(at),
  };
}

/** Open ones as the meeting takes them, then the closed ones, the latest of the log first. */
function urutkan(list: readonly Keputusan[]): readonly Keputusan[] {
  return [...terbukaTerurut(list), ...list.filter(isSelesai).reverse()];
}

function viewKeputusan({ row, id, isIdDiperbaiki, status, tenggat }: Keputusan): KeputusanView {
  const iso = (day: KeputusanRow["tanggal"]): string => (day === null ? "" : isoOfTanggal(day));
  return {
    id,
    isIdDiperbaiki,
    rapat: row.rapat,
    tanggal: iso(row.tanggal),
    butir: row.butir,
    keputusan: row.keputusan,
    pic: row.pic,
    tenggat: iso(row.tenggat),
    status,
    keadaan: tenggat,
    kode: row.kode,
    sel: row.sel,
    at: cellOf(row.origin, "keputusan"),
  };
}
