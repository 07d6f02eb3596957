import { namaBulan } from "../../core/periode/periode.ts";
import { formatPersen } from "../../i18n/format.ts";
import { formatPoin } from "../../i18n/render-rapat.ts";
import {
  KEPT_MARKER,
  type OutputCell,
  type OutputColumn,
  type OutputSheet,
} from "../../sheet/host.ts";
import type { OutputPrint } from "../../sheet/output-print.ts";
import { isi, kopBaris } from "../lembar-kop.ts";
import { PaperLines } from "../paper-lines.ts";
import type { KeputusanView } from "../views-rapat.ts";
import { terbuka } from "./agenda.ts";
import type { BahanKertas } from "./bahan.ts";
import { hariTanggal } from "./hari.ts";
import { lebar, tanggalPanjang, tanggalPendek } from "./kolom.ts";

const KOLOM: readonly OutputColumn[] = [
  { width: 6, format: "text" },
  { width: 22, format: "text", wrap: true },
  { width: 42, format: "text", wrap: true },
  { width: 20, format: "text", wrap: true },
  { width: 14, format: "text", wrap: true },
];
const PRINT: OutputPrint = { paper: "A4", landscape: false, pagesWide: 1 };
const TITLE_POINTS = 19;
const NOTE_POINTS = 15;
/** Blank lines: for what is said of an item, and for decisions that are written by hand. */
const BARIS_BAHAS = 2;
const BARIS_PUTUS = 5;
/** A line to write on by hand. */
const TULIS_POINTS = 21;

/**
 * The sheet `PK Notulen` of a meeting, named by its day: the items with lines to write on, what was decided, and what
 * the next meeting takes up. It is the user's own once written: it bears no mark by which it would be replaced or
 * deleted, and the next one stands beside it.
 */
export function notulenSheet(bahan: BahanKertas): OutputSheet {
  const { surat, lembar, tanggal } = bahan;
  const notes = [
    ...kopBaris(surat, []),
    `NOTULEN ${lembar.namaRapat.toUpperCase()}`,
    `Dibuat oleh Selaras PK untuk dilengkapi; lembar ini tidak pernah ditimpa. [${KEPT_MARKER}notulen]`,
  ];
  const lines = new PaperLines(KOLOM);
  kepala(lines, bahan);
  pembahasan(lines, bahan);
  keputusan(lines, bahan);
  berikutnya(lines, bahan);
  tanda(lines, bahan);
  const { rows, strong, paper } = lines.finish(PRINT, TITLE_POINTS + notes.length * NOTE_POINTS);
  const day = tanggalPanjang(tanggal);
  return {
    name: `PK Notulen${tanggal === "" ? "" : ` ${tanggal}`}`,
    title: surat.pemerintah,
    notes,
    columns: KOLOM,
    header: [`Notulen rapat${day === "" ? "" : ` ${day}`}`],
    rows,
    strong,
    paper,
    print: PRINT,
  };
}

function kepala(lines: PaperLines, { lembar, tanggal }: BahanKertas): void {
  const put = (label: string, text: string): void => lines.row([null, label, lebar(text, 3)]);
  lines.part("I. Rapat");
  put("Rapat", isi(lembar.namaRapat));
  put("Hari, tanggal", isi(hariTanggal(tanggal)));
  put("Waktu", "Pukul ............ s.d. ............ WIB");
  put("Tempat", isi(lembar.tempat));
  put("Pimpinan rapat", `${isi(lembar.pimpinan)}\n${lembar.jabatanPimpinan}`.trim());
  put("Notulis", isi(lembar.notulis));
  put(
    "Peserta",
    isi(
      lembar.peserta
        .split(";")
        .map((one) => one.trim())
        .join("\n"),
    ),
  );
  put("Tidak hadir", isi(""));
  lines.blank();
}

function pembahasan(lines: PaperLines, { view }: BahanKertas): void {
  lines.part("II. Pembahasan");
  lines.text(ringkas(view));
  for (const { asisten, butir } of view.agenda) {
    lines.head(["No", "Kode", lebar(asisten === "" ? "Tanpa asisten" : asisten, 3)]);
    butir.forEach(({ kode, kalimat, mengapa, skpd }, nth) => {
      const siapa = skpd === "" ? "" : ` (${skpd})`;
      lines.add([String(nth + 1), kode, lebar(`${kalimat}${siapa}\nAlasan: ${mengapa}.`, 3)], {
        look: "grid",
        isKept: true,
      });
      for (let line = 0; line < BARIS_BAHAS; line += 1) {
        lines.add([null, line === 0 ? "Pembahasan" : null], {
          look: "ruled",
          least: TULIS_POINTS,
          isKept: line < BARIS_BAHAS - 1,
        });
      }
    });
  }
  if (view.agenda.length === 0) lines.text("Tidak ada butir yang memerlukan keputusan.");
  lines.blank();
}

/** The state of the month in one sentence, with the figures of the paper. */
function ringkas({ ringkasan, asOf, tahun }: BahanKertas["view"]): string {
  if (ringkasan === null || asOf === 0) return "Belum ada realisasi yang dilaporkan.";
  const { serapan, deviasi, jumlah } = ringkasan;
  const bagian = [
    serapan === null ? "serapan belum dilaporkan" : `serapan ${formatPersen(serapan)} dari pagu`,
    deviasi === null ? "deviasi belum dapat dihitung" : `deviasi ${formatPoin(deviasi)}`,
    `${jumlah.dilaporkan} sub kegiatan dilaporkan`,
    `${jumlah.belumDilaporkan} belum dilaporkan`,
  ];
  return `Keadaan sampai dengan ${namaBulan(asOf)}${tahun === null ? "" : ` ${tahun}`}: ${bagian.join(", ")}. Sumber: PK Bahan Rapat bagian A.`;
}

function keputusan(lines: PaperLines, { view, tanggal }: BahanKertas): void {
  const own = view.keputusan
    .filter((one) => tanggal !== "" && one.tanggal === tanggal)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  lines.part("III. Keputusan rapat ini");
  lines.text(
    "Keputusan yang dicatat pada lembar PK Keputusan dengan tanggal rapat ini. Baris kosong untuk keputusan yang ditulis tangan; catat juga pada PK Keputusan agar kembali di rapat berikutnya.",
    { isKept: true },
  );
  lines.head(["No", lebar("Keputusan", 2), "PIC", "Tenggat"]);
  own.forEach((one, nth) => lines.row(putusanCells(one, nth)));
  for (let line = 0; line < BARIS_PUTUS; line += 1) {
    lines.row([String(own.length + line + 1), lebar("", 2)], { least: TULIS_POINTS });
  }
  lines.blank();
}

function putusanCells(
  { id, keputusan: isiPutusan, butir, pic, tenggat }: KeputusanView,
  nth: number,
) {
  const text = butir === "" || butir === isiPutusan ? isiPutusan : `${butir}: ${isiPutusan}`;
  return [String(nth + 1), lebar(`${id}: ${text}`, 2), pic, tanggalPendek(tenggat)];
}

function berikutnya(lines: PaperLines, { view, tanggal }: BahanKertas): void {
  const open = terbuka(view.keputusan).filter((one) => tanggal === "" || one.tanggal !== tanggal);
  lines.part("IV. Dibawa ke rapat berikutnya");
  lines.text(
    "Keputusan rapat sebelumnya yang belum selesai; keputusan rapat ini menyusul sampai selesai.",
    { isKept: true },
  );
  lines.head(["No", lebar("Keputusan", 2), "PIC", "Tenggat"]);
  if (open.length === 0) lines.row([null, lebar("Tidak ada.", 2)]);
  open.forEach((one, nth) => lines.row(putusanCells(one, nth)));
}

/** Who took the notes, and who led the meeting. */
function tanda(lines: PaperLines, { lembar, surat, tanggal }: BahanKertas): void {
  const put = (left: string, right: string, isKept = true): void => {
    const cells: readonly OutputCell[] = [
      null,
      lebar(left === "" ? " " : left, 1),
      null,
      lebar(right === "" ? " " : right, 2),
    ];
    lines.add(cells, { isKept });
  };
  lines.keepLast();
  put("", "");
  put("", `${isi(surat.tempat)}, ${isi(tanggalPanjang(tanggal))}`);
  put(lembar.jabatanNotulis, `Pimpinan rapat,\n${lembar.jabatanPimpinan}`);
  for (let nth = 0; nth < 3; nth += 1) put("", "");
  put(isi(lembar.notulis), isi(lembar.pimpinan));
  put(lembar.nipNotulis === "" ? "" : `NIP ${lembar.nipNotulis}`, "", false);
}
