import { DIMENSI_LIST } from "../core/crossfire/dimensi.ts";
import { formatPersen } from "../i18n/format.ts";
import { LABEL_DIMENSI } from "../core/crossfire/dimensi.ts";
import { NAMA_SIKAP } from "../i18n/render-sinergi.ts";
import { columnName } from "../sheet/a1.ts";
import type { OutputCell, OutputColumn, OutputSheet } from "../sheet/host.ts";
import { outputLayout } from "../sheet/output-layout.ts";
import { cellText } from "./cell-text.ts";
import type { CrossfirePlace } from "./output-crossfire.ts";
import { ourNote } from "./output-temuan.ts";
import type { AnggotaView, CrossfireView, SuggestionView } from "./views.ts";

type Kolom = OutputColumn & { readonly judul: string };

const AWAL: readonly Kolom[] = [
  { judul: "No", width: 5, format: "angka" },
  { judul: "Keputusan", width: 12, format: "text" },
  { judul: "Penilaian", width: 20, format: "text", wrap: true },
  { judul: "Skor", width: 8, format: "persen" },
];
const PIHAK: readonly Kolom[] = [
  { judul: "SKPD", width: 16, format: "text", wrap: true },
  { judul: "Kode", width: 18, format: "text" },
  { judul: "Sub kegiatan", width: 34, format: "text", wrap: true },
  { judul: "Pagu (Rp)", width: 17, format: "rupiah" },
];
const AKHIR: readonly Kolom[] = [
  { judul: "Mengapa", width: 60, format: "text", wrap: true },
  { judul: "Kata bukti", width: 40, format: "text", wrap: true },
  { judul: "Sel bukti", width: 30, format: "text", wrap: true },
  { judul: "Tema bersama", width: 26, format: "text", wrap: true },
  { judul: "Alasan dan pemutus", width: 34, format: "text", wrap: true },
];

/** First column of the values of the dimensions. */
const NILAI = AWAL.length + 2 * PIHAK.length;

/** Decided for comes first, decided against last. */
const URUTAN = ["terima", "baru", "nanti", "tolak"] as const;

/**
 * The sheet `PK Saran Crossfire`: pairs of sub kegiatan that should be spoken of together, those accepted first, each
 * with its scores, words and cells. The score is a formula over the values of the dimensions and the weights of the
 * settings; a dimension that is not stated is text, and counts neither way.
 */
export function saranSheet(view: CrossfireView, place: CrossfirePlace): OutputSheet {
  const columns: readonly Kolom[] = [
    ...AWAL,
    ...PIHAK.map((one) => ({ ...one, judul: `${one.judul} A` })),
    ...PIHAK.map((one) => ({ ...one, judul: `${one.judul} B` })),
    ...DIMENSI_LIST.map((nama): Kolom => ({
      judul: LABEL_DIMENSI[nama],
      width: 13,
      format: "persen",
      wrap: true,
    })),
    ...AKHIR,
  ];
  const notes = notesOf(view);
  const { firstDataRow } = outputLayout({ notes, rows: [], columns });
  const list = URUTAN.flatMap((group) =>
    view.suggestions.filter(({ sikap }) => (sikap?.sikap ?? "baru") === group),
  );
  return {
    name: "PK Saran Crossfire",
    title: "Saran crossfire: sub kegiatan antar-SKPD yang patut dibicarakan bersama",
    notes,
    columns: columns.map(({ width, format, wrap = false }) => ({ width, format, wrap })),
    header: columns.map(({ judul }) => judul),
    rows: list.map((one, nth) => rowOf(one, nth, view, place, firstDataRow)),
    strong: list.flatMap(({ sikap }, nth) => (sikap?.sikap === "terima" ? [nth] : [])),
    print: { paper: "A3", landscape: true, pagesWide: 1 },
  };
}

function notesOf({ bobot, ambang, isTeruji, lainnya, catatan }: CrossfireView): readonly string[] {
  const weights = DIMENSI_LIST.map(
    (nama) => `${LABEL_DIMENSI[nama].toLowerCase()} ${formatPersen(bobot[nama], 0)}`,
  );
  return [
    `Skor = rata-rata dimensi yang disebut, ditimbang bobot: ${weights.join(", ")}. Ditampilkan mulai ${formatPersen(ambang, 0)}.`,
    isTeruji
      ? "Bobot dan ambang bawaan, yang diuji pada pasangan berlabel."
      : "Bobot atau ambang sudah diubah; ketepatannya belum diuji pada nilai itu.",
    ...(lainnya === 0 ? [] : [`${lainnya} saran lain dengan skor lebih rendah tidak ditulis.`]),
    ...catatan.slice(0, 3),
    ourNote("saran"),
  ];
}

function rowOf(
  one: SuggestionView,
  nth: number,
  { bobot }: CrossfireView,
  place: CrossfirePlace,
  firstRow: number,
): readonly OutputCell[] {
  const { sikap, dimensi } = one;
  const row = firstRow + nth + 1;
  const at = (index: number): string => `${columnName(NILAI + index)}${row}`;
  const part = (make: (cell: string, weight: number) => string): string =>
    DIMENSI_LIST.map((nama, index) => make(at(index), bobot[nama])).join("+");
  const sum = part((cell, weight) => `N(${cell})*${weight}`);
  const stated = part((cell, weight) => `ISNUMBER(${cell})*${weight}`);
  return [
    nth + 1,
    sikap === null ? "Belum" : NAMA_SIKAP[sikap.sikap],
    one.putusanText,
    { formula: `=IF(${stated}=0,0,(${sum})/(${stated}))`, value: one.skor },
    ...sideOf(one.a, place),
    ...sideOf(one.b, place),
    ...dimensi.map(({ nilai, text }): OutputCell => nilai ?? text),
    one.kalimat,
    dimensi
      .filter(({ bukti }) => bukti.length > 0)
      .map(({ label, bukti }) => `${label}: ${bukti.join("; ")}`)
      .join(". "),
    [...new Set(dimensi.flatMap(({ sel }) => sel.map(({ cell }) => cell)))].join(", "),
    one.temaBersama.join("; "),
    sikap === null ? "" : [sikap.alasan, sikap.oleh, sikap.sejak].filter(Boolean).join(" · "),
  ];
}

function sideOf(
  { skpd, kode, nama, pagu, at }: AnggotaView,
  { file }: CrossfirePlace,
): OutputCell[] {
  const code: OutputCell =
    at?.file === file ? { text: kode, link: { sheet: at.sheet, cell: cellText(at) } } : kode;
  return [skpd, code, nama, pagu];
}
