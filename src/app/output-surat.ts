import { ATURAN_PERGESERAN } from "../core/acceleration/pergeseran.ts";
import { terbilang } from "../core/pk/terbilang.ts";
import { namaBulan, BULAN_LIST } from "../core/periode/periode.ts";
import { formatRupiah } from "../i18n/format.ts";
import type { OutputCell, OutputSheet } from "../sheet/host.ts";
import { isi, kopBaris, tempatTanggal } from "./lembar-kop.ts";
import { ourNote } from "./output-temuan.ts";
import type { ShiftPaper } from "./shift-paper.ts";
import type { MoveView } from "./views-percepatan.ts";

/** Sub kegiatan named in the letter itself; the rest are on the enclosure. */
const DISEBUT = 10;

/** The sheet `PK Surat`: the request letter for the shift, filled in as far as the workbook knows. */
export function suratSheet(paper: ShiftPaper): OutputSheet {
  const lines = suratPermohonan(paper);
  return {
    name: "PK Surat",
    title: paper.surat.pemerintah,
    notes: [...kopBaris(paper.surat, paper.skpd), ourNote("surat")],
    columns: [{ width: 100, format: "text", wrap: true }],
    header: ["SURAT PERMOHONAN PERGESERAN"],
    rows: lines.map((line): readonly OutputCell[] => [line === "" ? null : line]),
    print: { paper: "A4", landscape: false, pagesWide: 1 },
  };
}

/** The letter line by line; `""` = a blank line, dots = to be filled in by hand. */
export function suratPermohonan(paper: ShiftPaper): readonly string[] {
  const { surat, moves, tahun, cashChecked } = paper;
  const jumlah = moves.reduce((sum, move) => sum + move.amount, 0);
  const ta = tahun === null ? "berjalan" : String(tahun);
  return [
    tempatTanggal(surat),
    "",
    `Nomor      : ${isi(surat.nomor)}`,
    "Lampiran : PK Pergeseran dan PK Jadwal",
    `Hal           : Permohonan pergeseran waktu penarikan dana (anggaran kas) Tahun Anggaran ${ta}`,
    "",
    `Yth. ${isi(surat.kepada)}`,
    `melalui ${isi(surat.melalui)}`,
    "",
    "Dengan hormat,",
    moves.length === 0
      ? "Tidak ada sub kegiatan yang diusulkan bergeser waktunya."
      : `Agar pelaksanaan kegiatan Tahun Anggaran ${ta} tidak menumpuk pada akhir tahun dan manfaatnya diterima lebih awal, kami mohon persetujuan pergeseran waktu penarikan dana atas ${moves.length} sub kegiatan sebesar ${formatRupiah(jumlah)} (${terbilang(jumlah)} rupiah), yaitu:`,
    ...moves.slice(0, DISEBUT).map((move, nth) => `${nth + 1}. ${sebut(move)}`),
    ...(moves.length > DISEBUT
      ? [`Selebihnya ${moves.length - DISEBUT} sub kegiatan tercantum pada lampiran.`]
      : []),
    "",
    "Pergeseran ini hanya memindahkan bulan penarikan pada rekening dan sub kegiatan yang sama. Jumlah anggaran per rekening, per sub kegiatan, dan per sumber dana tidak berubah, sehingga tidak menyebabkan perubahan APBD.",
    cashChecked
      ? "Kebutuhan kas kumulatif per bulan sesudah pergeseran telah diperiksa terhadap kas tersedia; rinciannya pada lampiran PK Jadwal."
      : "Ketersediaan kas belum kami periksa karena tabel kas tidak tersedia; mohon diperiksa oleh Kuasa BUD.",
    ...perubahanLines(paper),
    `Dasar: ${ATURAN_PERGESERAN.t.dasar}.`,
    `Dokumen yang perlu disesuaikan: ${ATURAN_PERGESERAN.t.dokumen}; serta rencana aksi Perjanjian Kinerja.`,
    "",
    "Demikian permohonan ini kami sampaikan. Atas persetujuannya kami ucapkan terima kasih.",
    "",
    isi(surat.jabatan),
    "",
    "",
    "",
    isi(surat.nama),
    ...(surat.pangkat.trim() === "" ? [] : [surat.pangkat.trim()]),
    `NIP ${isi(surat.nip)}`,
  ];
}

function sebut({ kode, nama, skpd, amount, semula, menjadi }: MoveView): string {
  const months = (one: readonly number[], other: readonly number[]): string =>
    BULAN_LIST.filter((bulan) => (one[bulan - 1] ?? 0) > (other[bulan - 1] ?? 0))
      .map(namaBulan)
      .join(", ");
  const dari = skpd === "" ? "" : ` (${skpd})`;
  return `${kode} ${nama}${dari}: ${formatRupiah(amount)}, semula ${months(semula, menjadi)}, menjadi ${months(menjadi, semula)}.`;
}

/** What the letter does not ask for, said plainly. */
function perubahanLines({ versions }: ShiftPaper): readonly string[] {
  const list = versions?.changes ?? [];
  const perubahan = list.filter(({ isPerubahan }) => isPerubahan).length;
  const geser = list.length - perubahan;
  return [
    ...(geser > 0
      ? [
          `Bersama ini diajukan pula pergeseran anggaran dalam satu jenis belanja atas ${geser} rekening sebagaimana lampiran PK Pergeseran bagian B.`,
        ]
      : []),
    ...(perubahan > 0
      ? [
          `Perbedaan pada ${perubahan} rekening (lampiran bagian C) merupakan perubahan APBD; hal itu TIDAK dimohonkan dengan surat ini dan menunggu Perda Perubahan APBD.`,
        ]
      : []),
  ];
}
