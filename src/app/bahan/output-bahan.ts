import { namaBulan } from "../../core/periode/periode.ts";
import type { OutputCell, OutputSheet } from "../../sheet/host.ts";
import type { OutputPrint } from "../../sheet/output-print.ts";
import { isi, kopBaris } from "../lembar-kop.ts";
import { ourNote } from "../output-temuan.ts";
import { PaperLines } from "../paper-lines.ts";
import { agendaLines, keputusanLines, langkahLines } from "./agenda.ts";
import type { BahanKertas } from "./bahan.ts";
import { bedaLines } from "./beda.ts";
import { grafik } from "./grafik.ts";
import { keadaanLines } from "./keadaan.ts";
import { KOLOM, lebar, tanggalPanjang } from "./kolom.ts";
import { percepatanLines } from "./percepatan.ts";
import { skpdLines } from "./skpd.ts";

const PRINT: OutputPrint = { paper: "A4", landscape: true, pagesWide: 1 };
/** Points of the title and of each note above the rows. */
const TITLE_POINTS = 19;
const NOTE_POINTS = 15;

/**
 * The sheet `PK Bahan Rapat`: the state of the month, SKPD by SKPD, agenda, steps, proposals, decisions, differences and
 * charts. Amounts are values as they were when it was written: a paper that was handed out must not change afterwards.
 */
export function bahanSheet(bahan: BahanKertas): OutputSheet {
  const { view, surat, lembar, tahun, tanggal } = bahan;
  const bulan = view.asOf === 0 ? "" : namaBulan(view.asOf);
  const ta = tahun === null ? "" : ` TAHUN ANGGARAN ${tahun}`;
  const notes = [
    ...kopBaris(surat, []),
    `BAHAN ${lembar.namaRapat.toUpperCase()}${ta}`,
    keadaan(bulan, tanggal),
    ourNote("bahan"),
  ];
  const lines = new PaperLines(KOLOM);
  if (view.asOf === 0) {
    lines.text(
      "Belum ada realisasi yang dilaporkan, sehingga belum ada yang dapat dievaluasi. Isi lembar Realisasi, lalu tulis ulang lembar ini.",
    );
  } else {
    keadaanLines(lines, bahan);
    skpdLines(lines, bahan);
    agendaLines(lines, bahan);
    langkahLines(lines, bahan);
    percepatanLines(lines, bahan);
    keputusanLines(lines, bahan);
    bedaLines(lines, bahan);
    tandaLines(lines, bahan);
  }
  const { rows, strong, paper } = lines.finish(PRINT, TITLE_POINTS + notes.length * NOTE_POINTS);
  return {
    name: "PK Bahan Rapat",
    title: surat.pemerintah,
    notes,
    columns: KOLOM,
    header: [
      `Bahan rapat${bulan === "" ? "" : `: keadaan sampai dengan ${bulan} ${tahun ?? ""}`}`.trim(),
    ],
    rows,
    strong,
    paper,
    print: PRINT,
    charts: view.asOf === 0 ? [] : grafik(bahan),
  };
}

function keadaan(bulan: string, tanggal: string): string {
  const day = tanggalPanjang(tanggal);
  const dibaca = day === "" ? "" : `, dibaca per ${day}`;
  return bulan === ""
    ? `Belum ada realisasi${dibaca}.`
    : `Keadaan sampai dengan bulan ${bulan}${dibaca}. Grafik pada halaman-halaman terakhir.`;
}

/** Who answers for the figures. */
function tandaLines(lines: PaperLines, { surat, lembar, tanggal }: BahanKertas): void {
  const day = tanggalPanjang(tanggal);
  const put = (text: string, isKept = true): void => {
    const cells: readonly OutputCell[] = [...Array<null>(5).fill(null), lebar(text, 6)];
    lines.add(text === "" ? [] : cells, { isKept });
  };
  lines.keepLast();
  put("");
  put(`${isi(surat.tempat)}, ${isi(day)}`);
  put(isi(lembar.jabatan));
  for (let nth = 0; nth < 3; nth += 1) put("");
  put(isi(lembar.nama));
  put(`NIP ${isi(lembar.nip)}`, false);
}
