import { readText, showCell } from "../args.ts";
import {
  ERRORS_REALISASI,
  ERRORS_UANG,
  URAIAN_KOLOM,
  PARAM_LINGKUP_SEMUA,
} from "../fungsi-uang.ts";
import { computeProgress, type ProgressAlasan, type Ukuran } from "../progress.ts";
import { fail, na, type FunctionDef, type FxCell, type FxErrorSpec } from "../spec.ts";
import { parseWaktu } from "../waktu.ts";
import { PROGRESS_EXAMPLES } from "../progress-examples.ts";

const UKURAN: ReadonlyMap<string, Ukuran> = new Map([
  ["", "kinerja"],
  ["kinerja", "kinerja"],
  ["keuangan", "keuangan"],
  ["fisik", "fisik"],
  ["pelaporan", "pelaporan"],
]);

const KOSONG: Readonly<Record<ProgressAlasan | "belumDibaca", FxErrorSpec>> = {
  belumDibaca: ERRORS_UANG.belumDibaca,
  lingkupTidakAda: ERRORS_UANG.lingkupTidakAda,
  tanpaLembarPk: na(
    "Lembar PK (indikator dan target) tidak ditemukan di buku kerja.",
    "The workbook has no PK sheet (indicators and targets).",
  ),
  tanpaLembarDpa: ERRORS_UANG.tanpaLembarDpa,
  tanpaLembarRealisasi: ERRORS_REALISASI.tanpaLembarRealisasi,
  tanpaIndikator: na(
    "Tidak ada indikator PK untuk “{lingkup}”; pakai ukuran “keuangan” atau “fisik”.",
    "There is no PK indicator for “{lingkup}”; use “keuangan” or “fisik”.",
  ),
  tanpaSubKegiatan: ERRORS_UANG.tanpaSubKegiatan,
  tanpaPagu: na(
    "Sub kegiatan yang dilaporkan tidak memiliki pagu.",
    "The sub kegiatan reported have no pagu.",
  ),
  tanpaTarget: na(
    "Indikator yang dilaporkan tidak memiliki target yang dapat dinilai.",
    "The indicators reported have no target to be judged by.",
  ),
  belumDilaporkan: na(
    "Belum ada realisasi yang dilaporkan sampai bulan itu.",
    "Nothing has been reported up to that month.",
  ),
};

const ERRORS = {
  ...KOSONG,
  ukuran: {
    kind: "value",
    text: {
      id: "Ukuran “{isi}” tidak dikenal: tulis kinerja, keuangan, fisik, atau pelaporan.",
      en: "Unknown measure “{isi}”: write kinerja, keuangan, fisik or pelaporan.",
    },
  },
  bulan: {
    kind: "value",
    text: {
      id: "“{isi}” bukan bulan: tulis 1 sampai 12, nama bulan, “TW II”, atau tanggal.",
      en: "“{isi}” is no month: write 1 to 12, a name, “TW II” or a date.",
    },
  },
} as const satisfies Readonly<Record<string, FxErrorSpec>>;

/** Excel for Windows and Mac hands over a blank cell as 0; nothing we look for is called 0, so it means "not given". */
function textOf(cell: FxCell): string {
  return cell === 0 ? "" : readText(cell);
}

/** PK.PROGRESS: share of the year's target reached, live from the workbook. */
export const progress: FunctionDef = {
  spec: {
    id: "PROGRESS",
    summary: {
      id: "Bagian target setahun yang sudah tercapai (1 = 100 %); tanpa argumen: seluruh buku kerja.",
      en: "Share of the year's target reached (1 = 100 %); without arguments: the whole workbook.",
    },
    description: [
      {
        id: "Ukuran kinerja (bawaan): rata-rata tertimbang indikator PK, yaitu realisasi sampai bulan itu terhadap target setahun menurut polaritas dan akumulasinya. Di dalam rata-rata, setiap indikator dihitung antara 0 dan 1. Bobot dibaca sebagai perbandingan di dalam satu pemilik; bobot kosong berarti sama besar.",
        en: "Measure kinerja (default): weighted mean of the PK indicators, realisasi up to that month against the target of the year, by polaritas and akumulasi. In the mean each indicator counts between 0 and 1. Weights are shares within one owner; blank weights are equal.",
      },
      {
        id: "Untuk kode dan tema dihitung indikator yang terkait langsung: kodenya tertulis pada baris indikator, indikatornya tercetak pada DPA, atau bunyinya menyebut tema itu; sama dengan capaian pada pohon Cascading.",
        en: "For codes and themes the indicators tied to them count: the indicator's row names the code, the DPA prints the indicator, or it speaks of the theme; the same as the capaian in the Cascading tree.",
      },
      {
        id: "Ukuran keuangan: realisasi sampai bulan itu dibagi seluruh pagu. Ukuran fisik: rata-rata kemajuan fisik dengan bobot pagu. Ukuran pelaporan: bagian indikator yang sudah dilaporkan.",
        en: "Measure keuangan: realisasi up to that month divided by the whole pagu. Measure fisik: mean physical progress weighted by pagu. Measure pelaporan: share of the indicators that have been reported.",
      },
      {
        id: "Belum dilaporkan tidak sama dengan nol: pada kinerja dan fisik yang belum dilaporkan tidak ikut dihitung, maka baca angkanya bersama pelaporan. Bila belum ada satu pun laporan, hasilnya #N/A.",
        en: "Not reported is not zero: kinerja and fisik leave out what is not reported, so read them together with pelaporan. With no report at all the result is #N/A.",
      },
      URAIAN_KOLOM,
    ],
    params: [
      PARAM_LINGKUP_SEMUA,
      {
        name: { id: "bulan", en: "month" },
        description: {
          id: "Sampai bulan ini (5, “Mei”, “TW II”, tanggal); kosong = bulan yang dinilai.",
          en: "Up to this month (5, “Mei”, “TW II”, a date); blank = month under evaluation.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
      {
        name: { id: "ukuran", en: "measure" },
        description: {
          id: "kinerja (bawaan), keuangan, fisik, atau pelaporan.",
          en: "kinerja (default), keuangan, fisik or pelaporan.",
        },
        type: "any",
        dimensionality: "matrix",
        optional: true,
      },
    ],
    returns: {
      type: "any",
      description: {
        id: "Pecahan (0,42 = 42 %).",
        en: "A fraction (0.42 = 42 %).",
      },
    },
    stream: true,
    elementwise: true,
    errors: ERRORS,
    examples: PROGRESS_EXAMPLES,
  },
  compute: ([lingkupCell = null, bulanCell = null, ukuranCell = null], { snapshot }) => {
    const lingkup = textOf(lingkupCell);
    const ukuranText = textOf(ukuranCell);
    const ukuran = UKURAN.get(ukuranText.toLowerCase());
    if (ukuran === undefined) return fail(ERRORS, "ukuran", { isi: ukuranText });
    const waktu = parseWaktu(bulanCell === 0 ? null : bulanCell);
    if (waktu.kind === "bad" || waktu.kind === "range") {
      return fail(ERRORS, "bulan", { isi: showCell(bulanCell) });
    }
    if (snapshot === null) return fail(ERRORS, "belumDibaca");
    const bulan = waktu.kind === "bulan" ? waktu.bulan : null;
    const result = computeProgress(snapshot, { lingkup, bulan, ukuran });
    return result.kind === "nilai"
      ? result.value
      : fail(ERRORS, result.alasan, { lingkup: lingkup === "" ? "buku kerja" : lingkup });
  },
};
