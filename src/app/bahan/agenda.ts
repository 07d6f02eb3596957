import { namaBulan } from "../../core/periode/periode.ts";
import type { JenisLangkah } from "../../core/rapat/langkah.ts";
import { NAMA_TENGGAT } from "../../i18n/render-rapat.ts";
import type { PaperLines } from "../paper-lines.ts";
import type { KeputusanView, LangkahView } from "../views-rapat.ts";
import type { BahanKertas } from "./bahan.ts";
import { lebar, tanggalPendek } from "./kolom.ts";

/** Part C: what needs a decision, Asisten by Asisten, each with the reason for its place. */
export function agendaLines(lines: PaperLines, { view }: BahanKertas): void {
  lines.part("C. Agenda per Asisten", true);
  lines.text(
    "Urutan butir: keputusan lewat tenggat, kontrak kritis, deviasi di atas batas merah, belum dilaporkan, kegiatan strategis setelah batas bulan, dapat dimajukan, tertinggal; di dalam alasan yang sama menurut rupiah terbesar, lalu kode. Batas dan banyaknya butir: Pengaturan, bagian Rapat.",
  );
  if (view.agenda.length === 0) lines.text("Tidak ada butir yang memerlukan keputusan.");
  for (const { asisten, butir, lainnya } of view.agenda) {
    lines.head([
      "No",
      "Kode",
      lebar(asisten === "" ? "Tanpa asisten" : asisten, 4),
      lebar("Mengapa di sini", 4),
      "Sel",
    ]);
    butir.forEach(({ kode, kalimat, skpd, mengapa, at, cell }, nth) => {
      lines.row([
        nth + 1,
        kode,
        lebar(skpd === "" ? kalimat : `${kalimat} (${skpd})`, 4),
        lebar(mengapa, 4),
        at === null ? "–" : `${at.sheet}!${cell}`,
      ]);
    });
    if (lainnya > 0) {
      lines.row([null, null, lebar(`${lainnya} butir lain ada di panel Rapat.`, 9)]);
    }
  }
}

const JENIS: Readonly<Record<JenisLangkah, string>> = {
  keputusan: "Keputusan rapat yang jatuh tempo",
  lapor: "Laporan yang belum masuk (usulan)",
  kejar: "Ketertinggalan yang dikejar (usulan)",
  paketPemilihan: "Pemilihan penyedia (usulan)",
  paketKontrak: "Penandatanganan kontrak (usulan)",
  paketSelesai: "Penyelesaian pekerjaan (usulan)",
  paketBayar: "Pembayaran paket (usulan)",
  renaksi: "Target Perjanjian Kinerja triwulan ini (usulan)",
  rencana: "Pelaksanaan menurut rencana bulan ini (usulan)",
};

/** Part D: what is to be done this month: what, who, when, with its target and code. */
export function langkahLines(lines: PaperLines, { view, lembar }: BahanKertas): void {
  lines.part(`D. Langkah bulan ${namaBulan(view.bulanIni)}`, true);
  lines.text(
    "Sumber: keputusan rapat, RAK, tanggal paket, dan target Perjanjian Kinerja. Yang bertanda usulan belum diputuskan; penanggung jawab dan tanggalnya dilengkapi dalam rapat.",
  );
  if (view.langkah.length === 0) lines.text("Tidak ada langkah yang jatuh tempo bulan ini.");
  for (const jenis of Object.keys(JENIS) as JenisLangkah[]) {
    const own = view.langkah.filter((one) => one.jenis === jenis);
    if (own.length === 0) continue;
    lines.head([
      "No",
      "Kode",
      lebar(`${JENIS[jenis]}: apa dan targetnya`, 4),
      lebar("Penanggung jawab", 3),
      "Tanggal",
      "Sel",
    ]);
    own.slice(0, lembar.langkahPerJenis).forEach((one, nth) => lines.row(langkahCells(one, nth)));
    const lain = own.length - lembar.langkahPerJenis;
    if (lain > 0) {
      lines.row([
        null,
        null,
        lebar(`${lain} langkah lain dari jenis ini ada di panel Rapat, bagian Langkah.`, 9),
      ]);
    }
  }
}

function langkahCells({ kode, apa, pic, skpd, tanggal, at, cell }: LangkahView, nth: number) {
  const siapa = pic === "" ? `${skpd === "" ? "" : `${skpd}: `}............` : pic;
  return [
    nth + 1,
    kode,
    lebar(apa, 4),
    lebar(siapa, 3),
    tanggalPendek(tanggal),
    at === null ? "–" : `${at.sheet}!${cell}`,
  ];
}

/** Part F: what earlier meetings decided and is not done yet, overdue ones first. */
export function keputusanLines(lines: PaperLines, { view }: BahanKertas): void {
  const open = terbuka(view.keputusan);
  const lewat = open.filter(({ keadaan }) => keadaan === "lewat").length;
  lines.part("F. Keputusan yang belum selesai");
  lines.text(
    `${open.length} keputusan belum selesai, ${lewat} di antaranya lewat tenggat. Sumber: lembar PK Keputusan; yang lewat tenggat lebih dahulu.`,
    { isKept: open.length > 0 },
  );
  if (open.length === 0) return;
  lines.head(["No", "Id", lebar("Keputusan", 4), lebar("PIC", 3), "Tenggat", "Keadaan"]);
  open.forEach(({ id, keputusan, butir, pic, tenggat, keadaan }, nth) => {
    lines.row([
      nth + 1,
      id,
      lebar(keputusan === "" ? butir : keputusan, 4),
      lebar(pic === "" ? "–" : pic, 3),
      tanggalPendek(tenggat),
      NAMA_TENGGAT[keadaan],
    ]);
  });
}

/** Decisions that are not closed, in the order of the meeting. */
export function terbuka(list: readonly KeputusanView[]): readonly KeputusanView[] {
  return list.filter(({ status }) => status === "terbuka" || status === "berjalan");
}
