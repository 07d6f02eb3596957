import { describe, expect, test } from "vitest";
import { uraikan } from "../../../src/core/crossfire/urai.ts";

const kinds = (text: string) => uraikan(text).jenisKerja;
const terms = (text: string) => [...uraikan(text).istilah.keys()];

describe("kinds of work", () => {
  test.each([
    ["Pengelolaan Pelayanan Kesehatan Ibu Hamil", "kerja"],
    ["Koordinasi dan Sinkronisasi Perencanaan Penggunaan Tanah", "kerja"],
    ["Perencanaan dan Pengembangan Pemanfaatan Air", "kerja"],
    ["Penyusunan Detail Engineering Design Rumah Korban Bencana", "kerja"],
    ["Pembinaan dan Pengawasan Usaha Pariwisata", "kerja"],
    ["Perencanaan Kawasan Strategis Pariwisata", "rencana"],
    ["Penyusunan Peta Situasi Kewaspadaan Pangan dan Gizi", "rencana"],
    ["Pelaksanaan Penyusunan Rencana Induk", "rencana"],
    ["Sosialisasi Kebijakan dan Peraturan Perundang-Undangan", "rencana"],
    ["Advokasi Kebijakan dan Pendampingan Layanan", "kerja"],
    ["Penelitian dan Pengembangan Koperasi", "riset"],
    ["Pengawasan Penanaman Modal", "awas"],
    ["Penilaian Kesehatan Koperasi", "awas"],
    ["Pelaksanaan Inspeksi Keselamatan", "awas"],
    ["Fasilitasi Pemenuhan Komitmen Izin Apotek", "urusan"],
    ["Pengembangan Karir Pendidik", "urusan"],
  ] as const)("%s: %s", (text, kind) => {
    expect(kinds(text)).toBe(kind);
  });
});

describe("words that name another matter than they seem to", () => {
  test.each([
    ["Penyusunan Dokumen Lingkungan Hidup untuk Bendungan", "lingkunganHidup"],
    ["Kelembagaan Lembaga Kemasyarakatan Desa (RT, RW, PKK, Posyandu, LPM)", "ibuAnak"],
    ["Izin Parkir dalam Sistem Pelayanan Perizinan Berusaha Terintegrasi", "izinUsaha"],
    ["Izin Apotek dan Usaha Mikro Obat Tradisional", "usahaMikro"],
    ["Rehabilitasi Ruang Kelas Sekolah", "sekolah"],
    ["Sertifikat Laik Higiene Sanitasi Rumah Makan", "sanitasi"],
    ["Pengembangan Olahraga Wisata", "wisata"],
    ["Penanggulangan Bencana Alam Bidang Tanaman Pangan", "bencana"],
  ] as const)("%s is not about %s", (text, term) => {
    expect(terms(text)).not.toContain(term);
  });
});
