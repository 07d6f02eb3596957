import { computeProgress, type Progress, type Ukuran } from "../core/pk/progress.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { formatPersen } from "../i18n/format.ts";
import { alasanProgress } from "../i18n/progress.ts";
import { sheetViews } from "./sheet-views.ts";
import type { BerandaView, FigureView } from "./views.ts";

const FIGURES: readonly {
  readonly ukuran: Ukuran;
  readonly label: string;
  readonly satuan: string;
}[] = [
  { ukuran: "kinerja", label: "Progres kinerja PK", satuan: "indikator dilaporkan" },
  { ukuran: "keuangan", label: "Realisasi keuangan", satuan: "sub kegiatan dilaporkan" },
  { ukuran: "fisik", label: "Realisasi fisik", satuan: "sub kegiatan dilaporkan" },
];

/** The first page: the same numbers as `=PK.PROGRESS()` and its measures give in a cell. */
export function berandaOf(snapshot: FxSnapshot): Omit<BerandaView, "terputus"> {
  const { model } = snapshot;
  return {
    asOf: asOfOf(snapshot),
    figures: FIGURES.map(({ ukuran, label, satuan }) =>
      figureOf(
        ukuran,
        { label, satuan },
        computeProgress(snapshot, { lingkup: "", bulan: null, ukuran }),
      ),
    ),
    sheets: sheetViews(snapshot),
    nextStep:
      model.subKegiatanList.length + model.rakList.length + model.pkProgramList.length === 0
        ? "Buka buku kerja yang memuat DPA, RAK, atau PK, lalu muat ulang halaman ini."
        : "Periksa DPA untuk mengetahui apakah dokumen dapat diajukan.",
  };
}

function figureOf(
  ukuran: Ukuran,
  { label, satuan }: { readonly label: string; readonly satuan: string },
  progress: Progress,
): FigureView {
  const rumus = { id: "PROGRESS", args: ukuran === "kinerja" ? [] : [null, null, ukuran] };
  const reported = `${progress.reported} dari ${progress.total} ${satuan}`;
  if (progress.kind === "kosong") {
    return {
      label,
      text: "–",
      value: null,
      formula: "",
      note: alasanProgress(progress.alasan),
      rumus,
    };
  }
  return {
    label,
    text: formatPersen(progress.value),
    value: progress.value,
    formula: progress.formula.id,
    note: reported,
    rumus,
  };
}
