import { namaBulan, triwulanOf } from "../../core/periode/periode.ts";
import type { SheetKind } from "../../core/model/model.ts";
import type { OutputCell } from "../../sheet/host.ts";
import type { PaperLines } from "../paper-lines.ts";
import type { BahanKertas } from "./bahan.ts";
import { lebar, tanggalPanjang } from "./kolom.ts";

const JENIS: Readonly<Partial<Record<SheetKind, string>>> = {
  "dpa-form": "DPA (formulir)",
  "dpa-list": "DPA (daftar)",
  rak: "RAK",
  realisasi: "Realisasi",
  pk: "Perjanjian Kinerja",
  crossfire: "Crossfire",
  kas: "Ketersediaan kas",
  paket: "Paket pengadaan",
  skpd: "Daftar SKPD",
  keputusan: "Keputusan rapat",
};

/** Sheets named in full; further ones are counted. */
const DISEBUT = 4;

/** Part A: figures of the region, each with how it is reckoned, and the sheets they come from. */
export function keadaanLines(lines: PaperLines, bahan: BahanKertas): void {
  const { view, tanggal, kinerja } = bahan;
  const { ringkasan, asOf, targetSerapan } = view;
  if (ringkasan === null || asOf === 0) return;
  const bulan = namaBulan(asOf);
  const day = tanggalPanjang(tanggal);
  lines.part(`A. Keadaan sampai dengan ${bulan}`);
  lines.text(
    `Angka dibaca dari buku kerja${day === "" ? "" : ` per ${day}`}. Data realisasi terakhir: bulan ${bulan}. Angka adalah nilai saat lembar ini ditulis, bukan rumus; bila data berubah, tulis ulang dari panel Rapat.`,
  );
  lines.head(["No", lebar("Ukuran", 2), "Nilai", lebar("Cara menghitung dan sumber", 7)]);
  const { jumlah } = ringkasan;
  const n = Object.values(jumlah).reduce((sum, one) => sum + one, 0);
  const sudah = "hanya sub kegiatan yang sudah lapor dan memiliki rencana";
  const rows: readonly (readonly [string, OutputCell, string])[] = [
    ["Pagu", ringkasan.pagu, `Jumlah pagu ${n} sub kegiatan; sumber: DPA.`],
    [
      `Rencana s.d. ${bulan}`,
      ringkasan.rencanaSampai,
      `Jumlah rencana Januari s.d. ${bulan}; sumber: RAK, atau rencana penarikan pada DPA.`,
    ],
    [
      `Realisasi s.d. ${bulan}`,
      angkaAtau(ringkasan.realisasiSampai),
      `Jumlah realisasi keuangan yang dilaporkan; yang belum lapor tidak dianggap nol. Sumber: lembar Realisasi.`,
    ],
    ["Serapan", persen(ringkasan.serapan), "Realisasi ÷ pagu."],
    [
      `Target serapan triwulan ${ROMAWI[triwulanOf(asOf) - 1] ?? ""}`,
      persen(targetSerapan),
      "Batas pada Pengaturan, bagian Rapat.",
    ],
    ["Deviasi (poin)", poin(ringkasan.deviasi), `(Realisasi − rencana) ÷ pagu, ${sudah}.`],
    ["Kemajuan fisik", persen(ringkasan.fisik), "Rata-rata tertimbang pagu dari yang melaporkan."],
    [
      "Progres kinerja PK",
      persen(kinerja),
      "Rata-rata tertimbang bobot indikator: realisasi terhadap target tahun (PK.PROGRESS).",
    ],
    ["Sudah dilaporkan", jumlahOf(jumlah.dilaporkan), "Sub kegiatan yang melaporkan bulan ini."],
    [
      "Belum dilaporkan",
      jumlahOf(jumlah.belumDilaporkan),
      "Jatuh tempo menurut rencana, tetapi belum ada laporan bulan ini.",
    ],
    [
      "Belum jatuh tempo",
      jumlahOf(jumlah.belumJatuhTempo),
      "Belum ada rencana sampai bulan ini dan belum ada laporan.",
    ],
    [
      "Tanpa rencana bulanan",
      jumlahOf(jumlah.tanpaRencana),
      "Tidak ada rencana bulanan, sehingga jatuh temponya tidak diketahui.",
    ],
    [
      "Kontrak kritis",
      jumlahOf(ringkasan.kontrakKritis),
      "Pekerjaan konstruksi yang tertinggal sampai batas kontrak kritis (Pengaturan, bagian Rapat).",
    ],
  ];
  rows.forEach(([label, value, cara], nth) => {
    lines.row([nth + 1, lebar(label, 2), value, lebar(cara, 7)]);
  });
  sumberLines(lines, bahan);
}

function sumberLines(lines: PaperLines, { sumber }: BahanKertas): void {
  lines.blank();
  lines.head(["No", lebar("Jenis data", 2), "Baris dibaca", lebar("Lembar", 7)]);
  sumber.forEach(({ kind, sheets, rows }, nth) => {
    const lain = sheets.length - DISEBUT;
    const names = sheets.slice(0, DISEBUT).join(", ") + (lain > 0 ? `, dan ${lain} lainnya` : "");
    lines.row([nth + 1, lebar(JENIS[kind] ?? kind, 2), jumlahOf(rows), lebar(names, 7)]);
  });
}

const ROMAWI = ["I", "II", "III", "IV"] as const;

/** A fraction as per cent; a dash for none. */
export function persen(value: number | null): OutputCell {
  return value === null ? "–" : { value, format: "persen" };
}

/** A deviasi as per cent, to the hundredth by which it is judged; a dash for none. */
export function poin(value: number | null): OutputCell {
  return value === null ? "–" : { value, format: "poin" };
}

export function angkaAtau(value: number | null): OutputCell {
  return value ?? "–";
}

function jumlahOf(value: number): OutputCell {
  return { value, format: "rupiah" };
}
