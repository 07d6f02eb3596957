import { teks } from "../i18n/text.ts";
import { computeProgress, type Progress } from "../core/pk/progress.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { formatPersen } from "../i18n/format.ts";
import { alasanProgress } from "../i18n/progress.ts";
import { sheetViews } from "./sheet-views.ts";
import type { BerandaView, FigureView } from "./views.ts";

const UKURAN = ["kinerja", "keuangan", "fisik"] as const;

type Ukuran = (typeof UKURAN)[number];

/** The first page: the same numbers as `=PK.PROGRESS()` and its measures give in a cell. */
export function berandaOf(snapshot: FxSnapshot): Omit<BerandaView, "terputus"> {
  const { model } = snapshot;
  return {
    asOf: asOfOf(snapshot),
    figures: UKURAN.map((ukuran) =>
      figureOf(ukuran, computeProgress(snapshot, { lingkup: "", bulan: null, ukuran })),
    ),
    sheets: sheetViews(snapshot),
    nextStep:
      model.subKegiatanList.length + model.rakList.length + model.pkProgramList.length === 0
        ? teks("app.beranda.bukaBuku")
        : teks("app.beranda.periksa"),
  };
}

function figureOf(ukuran: Ukuran, progress: Progress): FigureView {
  const label = teks(`app.beranda.label.${ukuran}`);
  const rumus = { id: "PROGRESS", args: ukuran === "kinerja" ? [] : [null, null, ukuran] };
  const reported = teks(`app.beranda.dilaporkan.${ukuran}`, {
    n: progress.reported,
    total: progress.total,
  });
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
