import { NAMA_BULAN } from "../../core/periode/periode.ts";
import { TAHUN } from "./data/umum.ts";
import type { DataUkuran } from "./data/types.ts";
import { isiTabel } from "./dpa-isi.ts";
import type { DpaForm, FormSubKegiatan, FormUkuran } from "./form.ts";
import { tambah, type HitungSub } from "./hitung.ts";

const NIP = "000000000000000000";
const NAMA = "(nama)";

/** The DPA of one kegiatan with its sub kegiatan, as SIPD printed it in 2023 (amounts as real numbers). */
export function formKegiatan(subList: readonly HitungSub[]): DpaForm {
  const [first] = subList;
  if (first === undefined) throw new Error("a DPA needs a sub kegiatan");
  const { skpd, program, kegiatan } = first;
  const alokasi = subList.map((sub) => sub.pagu).reduce(tambah, 0);
  const bidang = program.kode.slice(0, 4);
  const urusan = program.kode.slice(0, 1);
  const unit = `${skpd.kode} - ${skpd.nama}`;
  return {
    judul: [
      "DOKUMEN PELAKSANAAN ANGGARAN",
      "SATUAN KERJA PERANGKAT DAERAH",
      "Kabupaten Sumedang",
      `TAHUN ANGGARAN ${TAHUN}`,
    ],
    formulir: ["FORMULIR", "DPA RINCIAN BELANJA SKPD"],
    nomor: `Nomor DPA : DPA/A.1/${skpd.kode}/001/${TAHUN}`,
    kepala: [
      { label: "Urusan Pemerintahan", nilai: `${urusan} - ${skpd.urusan[urusan] ?? ""}` },
      { label: "Bidang Urusan", nilai: `${bidang} - ${skpd.urusan[bidang] ?? ""}` },
      { label: "Program", nilai: `${program.kode} - ${program.nama}` },
      { label: "Kegiatan", nilai: `${kegiatan.kode} - ${kegiatan.nama}` },
      { label: "Organisasi", nilai: unit },
      { label: "Unit", nilai: unit },
      { label: "Alokasi Tahun -1", nilai: ribuan(alokasi * 0.9) },
      { label: "Alokasi Tahun", nilai: alokasi },
      { label: "Alokasi Tahun + 1", nilai: ribuan(alokasi * 1.05) },
    ],
    indikator: {
      judul: "Indikator dan Tolok Ukur Kinerja Kegiatan",
      kolom: ["Indikator", "Tolok Ukur Kinerja", "Target Kinerja"],
      baris: [
        ukuran("Capaian Kegiatan", kegiatan.capaian),
        { indikator: "Masukan", tolokUkur: "Dana Yang Dibutuhkan", target: alokasi },
        ...subList.map((sub) => ukuran("Keluaran", sub.data.keluaran)),
        ukuran("Hasil", kegiatan.hasil),
      ],
    },
    sesudahIndikator: [{ label: "Kelompok Sasaran", nilai: kegiatan.sasaran }],
    kolom: {
      kode: "Kode Rekening",
      uraian: "Uraian",
      perhitungan: "Rincian Perhitungan",
      bagian: ["Koefisien / Volume", "Satuan", "Harga", "PPN"],
      jumlah: "Jumlah\n(Rp)",
    },
    subKegiatan: subList.map(formSub),
    tapd: {
      judul: "Tim Anggaran Pemerintah Daerah",
      kolom: ["No.", "Nama", "NIP", "Jabatan", "Tanda Tangan"],
      bagian: [
        [
          ["1.", NAMA, NIP, "Ketua", ""],
          ["2.", NAMA, NIP, "Wakil Ketua", ""],
          ["3.", NAMA, NIP, "Sekretaris", ""],
          ["4.", NAMA, NIP, "Anggota", ""],
        ],
      ],
    },
  };
}

function formSub(sub: HitungSub): FormSubKegiatan {
  const { data, skpd } = sub;
  const [mulai, selesai] = data.waktu.map((bulan) => NAMA_BULAN[bulan - 1] ?? "");
  return {
    kepala: [
      { label: "Sub Kegiatan", nilai: `${data.kode} - ${data.nama}` },
      { label: "Sumber Pendanaan", nilai: data.sumberDana },
      { label: "Lokasi", nilai: data.lokasi },
      { label: "Keluaran Sub Kegiatan", nilai: data.keluaran.teks },
      { label: "Waktu Pelaksanaan", nilai: `${mulai ?? ""} s.d. ${selesai ?? ""}` },
      { label: "Keterangan", nilai: data.keterangan },
    ],
    isi: isiTabel(sub),
    jumlah: { label: "Jumlah Anggaran Sub Kegiatan", nilai: sub.pagu },
    jadwal: {
      judul: "Rencana Penarikan Dana per Bulan\n(Rp)",
      bulan: NAMA_BULAN.map((label, i) => ({ label, nilai: sub.bulan[i] ?? 0 })),
      jumlah: { label: "Jumlah", nilai: sub.pagu },
      pengesahan: [
        `Sumedang, 2 Januari ${TAHUN}`,
        `KEPALA ${skpd.nama.toUpperCase()}`,
        "",
        "",
        NAMA,
        `NIP. ${NIP}`,
        "",
        "Mengesahkan,",
        "PPKD",
        "",
        "",
        NAMA,
        `NIP. ${NIP}`,
      ],
    },
  };
}

function ukuran(indikator: string, { teks, target, satuan }: DataUkuran): FormUkuran {
  return { indikator, tolokUkur: teks, target: `${angkaIndonesia(target)} ${satuan}` };
}

/** `19250` as `19.250`, `6.5` as `6,5`. */
function angkaIndonesia(angka: number): string {
  const [bulat = "", desimal] = String(angka).split(".");
  const ribu = bulat.replace(/\B(?=(\d{3})+$)/g, ".");
  return desimal === undefined ? ribu : `${ribu},${desimal}`;
}

function ribuan(jumlah: number): number {
  return Math.floor(jumlah / 1000) * 1000;
}
