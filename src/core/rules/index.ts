// Made by "npm run gen" from the rule files; changes here are lost.
import { crossfire01 } from "./crossfire/crossfire-01-kode.ts";
import { crossfire02 } from "./crossfire/crossfire-02-pengampu.ts";
import { crossfire03 } from "./crossfire/crossfire-03-satu-skpd.ts";
import { crossfire04 } from "./crossfire/crossfire-04-lokus.ts";
import { crossfire05 } from "./crossfire/crossfire-05-skpd.ts";
import { crossfire06 } from "./crossfire/crossfire-06-asisten.ts";
import { crossfire07 } from "./crossfire/crossfire-07-dua-asisten.ts";
import { crossfire08 } from "./crossfire/crossfire-08-bulan.ts";
import { crossfire09 } from "./crossfire/crossfire-09-bobot.ts";
import { crossfire10 } from "./crossfire/crossfire-10-dimensi.ts";
import { crossfire11 } from "./crossfire/crossfire-11-tema-serupa.ts";
import { data01 } from "./data/data-01-galat-sel.ts";
import { data02 } from "./data/data-02-bukan-angka.ts";
import { data03 } from "./data/data-03-judul-ganda.ts";
import { data04 } from "./data/data-04-bulan-tidak-lengkap.ts";
import { data05 } from "./data/data-05-tanpa-kode.ts";
import { data06 } from "./data/data-06-angka-teks.ts";
import { data07 } from "./data/data-07-kode-diubah-excel.ts";
import { data08 } from "./data/data-08-tersembunyi.ts";
import { data09 } from "./data/data-09-sel-gabung.ts";
import { data10 } from "./data/data-10-pecahan-rupiah.ts";
import { data11 } from "./data/data-11-nilai-negatif.ts";
import { data12 } from "./data/data-12-spasi-kode.ts";
import { data13 } from "./data/data-13-lembar-tidak-dikenali.ts";
import { data14 } from "./data/data-14-arsip.ts";
import { data15 } from "./data/data-15-bukan-tanggal.ts";
import { ganda01 } from "./ganda/ganda-01-rekening-dpa.ts";
import { ganda02 } from "./ganda/ganda-02-rekening-rak.ts";
import { ganda03 } from "./ganda/ganda-03-sub-kegiatan.ts";
import { ganda04 } from "./ganda/ganda-04-rincian.ts";
import { ganda05 } from "./ganda/ganda-05-daftar-skpd.ts";
import { ganda06 } from "./ganda/ganda-06-indikator-pk.ts";
import { ganda07 } from "./ganda/ganda-07-crossfire.ts";
import { ganda08 } from "./ganda/ganda-08-realisasi.ts";
import { ganda09 } from "./ganda/ganda-09-kas.ts";
import { ganda10 } from "./ganda/ganda-10-paket.ts";
import { hitung01 } from "./hitung/hitung-01-rincian.ts";
import { hitung02 } from "./hitung/hitung-02-kelompok.ts";
import { hitung03 } from "./hitung/hitung-03-rekening.ts";
import { hitung04 } from "./hitung/hitung-04-sub-kegiatan.ts";
import { hitung05 } from "./hitung/hitung-05-alokasi.ts";
import { hitung06 } from "./hitung/hitung-06-satuan-koefisien.ts";
import { hitung07 } from "./hitung/hitung-07-tarif-ppn.ts";
import { hitung08 } from "./hitung/hitung-08-harga-pecahan.ts";
import { hitung09 } from "./hitung/hitung-09-rincian-negatif.ts";
import { hitung10 } from "./hitung/hitung-10-rekening-negatif.ts";
import { hitung11 } from "./hitung/hitung-11-sebelum.ts";
import { hitung12 } from "./hitung/hitung-12-sebelum-dokumen.ts";
import { hitung13 } from "./hitung/hitung-13-rincian-nol.ts";
import { hitung14 } from "./hitung/hitung-14-jenjang-rekap.ts";
import { hitung15 } from "./hitung/hitung-15-operasi-modal.ts";
import { jadwal01 } from "./jadwal/jadwal-01-bulan-pagu.ts";
import { jadwal02 } from "./jadwal/jadwal-02-bulan-rak.ts";
import { jadwal03 } from "./jadwal/jadwal-03-bulan-negatif.ts";
import { jadwal04 } from "./jadwal/jadwal-04-rak-dpa.ts";
import { jadwal05 } from "./jadwal/jadwal-05-rekening-tanpa-rak.ts";
import { jadwal06 } from "./jadwal/jadwal-06-kumulatif.ts";
import { jadwal07 } from "./jadwal/jadwal-07-waktu-pelaksanaan.ts";
import { jadwal08 } from "./jadwal/jadwal-08-bagi-rata.ts";
import { jadwal09 } from "./jadwal/jadwal-09-akhir-tahun.ts";
import { jadwal10 } from "./jadwal/jadwal-10-kosong-nol.ts";
import { jadwal11 } from "./jadwal/jadwal-11-rak-sub-kegiatan.ts";
import { jadwal12 } from "./jadwal/jadwal-12-rak-tanpa-dpa.ts";
import { jadwal13 } from "./jadwal/jadwal-13-pegawai-sebulan.ts";
import { jenis01 } from "./jenis/jenis-01-gaji.ts";
import { jenis02 } from "./jenis/jenis-02-skpkd.ts";
import { jenis03 } from "./jenis/jenis-03-barang-bernilai-modal.ts";
import { jenis04 } from "./jenis/jenis-04-modal-bukan-aset.ts";
import { jenis05 } from "./jenis/jenis-05-penerima-hibah.ts";
import { jenis06 } from "./jenis/jenis-06-gedung-tanpa-perencanaan.ts";
import { jenis07 } from "./jenis/jenis-07-porsi-pegawai.ts";
import { jenis08 } from "./jenis/jenis-08-porsi-infrastruktur.ts";
import { jenis09 } from "./jenis/jenis-09-porsi-pendidikan.ts";
import { kas01 } from "./kas/kas-01-rencana.ts";
import { kas02 } from "./kas/kas-02-realisasi.ts";
import { kas03 } from "./kas/kas-03-negatif.ts";
import { kas04 } from "./kas/kas-04-bulan-terlewat.ts";
import { kas05 } from "./kas/kas-05-kumulatif.ts";
import { kas06 } from "./kas/kas-06-nama.ts";
import { kas07 } from "./kas/kas-07-tanpa-kas.ts";
import { kode01 } from "./kode/kode-01-bentuk.ts";
import { kode02 } from "./kode/kode-02-induk.ts";
import { kode03 } from "./kode/kode-03-nomenklatur.ts";
import { kode04 } from "./kode/kode-04-tahun-nomenklatur.ts";
import { kode05 } from "./kode/kode-05-nama-nomenklatur.ts";
import { kode06 } from "./kode/kode-06-tingkat.ts";
import { kode07 } from "./kode/kode-07-rekening.ts";
import { kode08 } from "./kode/kode-08-nama-rekening.ts";
import { kode09 } from "./kode/kode-09-rekening-dangkal.ts";
import { kode10 } from "./kode/kode-10-urusan-skpd.ts";
import { kode11 } from "./kode/kode-11-bentuk-skpd.ts";
import { kode12 } from "./kode/kode-12-pemisah.ts";
import { kode13 } from "./kode/kode-13-bentuk-campur.ts";
import { kode14 } from "./kode/kode-14-lokasi.ts";
import { kode15 } from "./kode/kode-15-dua-nama.ts";
import { lengkap01 } from "./lengkap/lengkap-01-indikator.ts";
import { lengkap02 } from "./lengkap/lengkap-02-lokasi.ts";
import { lengkap03 } from "./lengkap/lengkap-03-sumber-dana.ts";
import { lengkap04 } from "./lengkap/lengkap-04-keluaran.ts";
import { lengkap05 } from "./lengkap/lengkap-05-target-positif.ts";
import { lengkap06 } from "./lengkap/lengkap-06-satuan-rincian.ts";
import { lengkap07 } from "./lengkap/lengkap-07-kelompok-sasaran.ts";
import { lengkap08 } from "./lengkap/lengkap-08-waktu.ts";
import { lengkap09 } from "./lengkap/lengkap-09-pengesahan.ts";
import { lengkap10 } from "./lengkap/lengkap-10-lokasi-fisik.ts";
import { lengkap11 } from "./lengkap/lengkap-11-nama-kode.ts";
import { lengkap12 } from "./lengkap/lengkap-12-uraian-rincian.ts";
import { lengkap13 } from "./lengkap/lengkap-13-spesifikasi-modal.ts";
import { lengkap14 } from "./lengkap/lengkap-14-target-keluaran.ts";
import { lengkap15 } from "./lengkap/lengkap-15-hasil-capaian.ts";
import { paket01 } from "./paket/paket-01-sub-kegiatan.ts";
import { paket02 } from "./paket/paket-02-rekening.ts";
import { paket03 } from "./paket/paket-03-pagu.ts";
import { paket04 } from "./paket/paket-04-metode.ts";
import { paket05 } from "./paket/paket-05-tanggal.ts";
import { paket06 } from "./paket/paket-06-waktu-pelaksanaan.ts";
import { paket07 } from "./paket/paket-07-rup.ts";
import { paket08 } from "./paket/paket-08-kontrak.ts";
import { paket09 } from "./paket/paket-09-ganda.ts";
import { paket10 } from "./paket/paket-10-rencana.ts";
import { paket11 } from "./paket/paket-11-modal-tanpa-paket.ts";
import { pk01 } from "./perjanjian/pk-01-anggaran-program.ts";
import { pk02 } from "./perjanjian/pk-02-program-tanpa-dpa.ts";
import { pk03 } from "./perjanjian/pk-03-program-tanpa-pk.ts";
import { pk04 } from "./perjanjian/pk-04-target.ts";
import { pk05 } from "./perjanjian/pk-05-bobot.ts";
import { pk06 } from "./perjanjian/pk-06-target-triwulan.ts";
import { pk07 } from "./perjanjian/pk-07-polaritas.ts";
import { pk08 } from "./perjanjian/pk-08-satuan.ts";
import { pk09 } from "./perjanjian/pk-09-target-dpa.ts";
import { pk10 } from "./perjanjian/pk-10-realisasi-wajar.ts";
import { pk11 } from "./perjanjian/pk-11-cara-hitung.ts";
import { pk12 } from "./perjanjian/pk-12-target-polaritas.ts";
import { realisasi01 } from "./realisasi/realisasi-01-pagu.ts";
import { realisasi02 } from "./realisasi/realisasi-02-pagu-rekening.ts";
import { realisasi03 } from "./realisasi/realisasi-03-tanpa-dpa.ts";
import { realisasi04 } from "./realisasi/realisasi-04-rencana.ts";
import { realisasi05 } from "./realisasi/realisasi-05-fisik.ts";
import { realisasi06 } from "./realisasi/realisasi-06-fisik-turun.ts";
import { realisasi07 } from "./realisasi/realisasi-07-uang-mendahului.ts";
import { realisasi08 } from "./realisasi/realisasi-08-fisik-tanpa-uang.ts";
import { realisasi09 } from "./realisasi/realisasi-09-sebagian.ts";
import { realisasi10 } from "./realisasi/realisasi-10-bulan-terlewat.ts";
import { realisasi11 } from "./realisasi/realisasi-11-negatif.ts";
import { realisasi12 } from "./realisasi/realisasi-12-jumlah.ts";
import { realisasi13 } from "./realisasi/realisasi-13-kendala.ts";
import { sumber01 } from "./sumber/sumber-01-jumlah.ts";
import { sumber02 } from "./sumber/sumber-02-beda-kepala.ts";
import { sumber03 } from "./sumber/sumber-03-bidang.ts";
import { sumber04 } from "./sumber/sumber-04-dikenal.ts";
import type { AnyRule } from "./rule.ts";

/** All rules, by family and number. */
export const RULES: readonly AnyRule[] = [
  crossfire01,
  crossfire02,
  crossfire03,
  crossfire04,
  crossfire05,
  crossfire06,
  crossfire07,
  crossfire08,
  crossfire09,
  crossfire10,
  crossfire11,
  data01,
  data02,
  data03,
  data04,
  data05,
  data06,
  data07,
  data08,
  data09,
  data10,
  data11,
  data12,
  data13,
  data14,
  data15,
  ganda01,
  ganda02,
  ganda03,
  ganda04,
  ganda05,
  ganda06,
  ganda07,
  ganda08,
  ganda09,
  ganda10,
  hitung01,
  hitung02,
  hitung03,
  hitung04,
  hitung05,
  hitung06,
  hitung07,
  hitung08,
  hitung09,
  hitung10,
  hitung11,
  hitung12,
  hitung13,
  hitung14,
  hitung15,
  jadwal01,
  jadwal02,
  jadwal03,
  jadwal04,
  jadwal05,
  jadwal06,
  jadwal07,
  jadwal08,
  jadwal09,
  jadwal10,
  jadwal11,
  jadwal12,
  jadwal13,
  jenis01,
  jenis02,
  jenis03,
  jenis04,
  jenis05,
  jenis06,
  jenis07,
  jenis08,
  jenis09,
  kas01,
  kas02,
  kas03,
  kas04,
  kas05,
  kas06,
  kas07,
  kode01,
  kode02,
  kode03,
  kode04,
  kode05,
  kode06,
  kode07,
  kode08,
  kode09,
  kode10,
  kode11,
  kode12,
  kode13,
  kode14,
  kode15,
  lengkap01,
  lengkap02,
  lengkap03,
  lengkap04,
  lengkap05,
  lengkap06,
  lengkap07,
  lengkap08,
  lengkap09,
  lengkap10,
  lengkap11,
  lengkap12,
  lengkap13,
  lengkap14,
  lengkap15,
  paket01,
  paket02,
  paket03,
  paket04,
  paket05,
  paket06,
  paket07,
  paket08,
  paket09,
  paket10,
  paket11,
  pk01,
  pk02,
  pk03,
  pk04,
  pk05,
  pk06,
  pk07,
  pk08,
  pk09,
  pk10,
  pk11,
  pk12,
  realisasi01,
  realisasi02,
  realisasi03,
  realisasi04,
  realisasi05,
  realisasi06,
  realisasi07,
  realisasi08,
  realisasi09,
  realisasi10,
  realisasi11,
  realisasi12,
  realisasi13,
  sumber01,
  sumber02,
  sumber03,
  sumber04,
];
