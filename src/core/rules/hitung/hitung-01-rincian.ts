import { roundRupiah } from "../../rupiah/rupiah.ts";
import { compareAmounts } from "../compare.ts";
import { contohSub } from "../example.ts";
import type { RincianSpec } from "../example-dpa.ts";
import { LULUS, ruleFor, tidakDiperiksa, type Example } from "../rule.ts";

/** Rates in force since 2010; an amount that is higher by exactly one of them includes PPN the table does not show. */
const TARIF_PPN = [0.1, 0.11, 0.12] as const;

/** HITUNG-01: an item's amount is koefisien × harga, plus PPN where the line states it. */
export const hitung01 = ruleFor<"rincian">()({
  meta: {
    id: "HITUNG-01",
    title: "Jumlah rincian tidak sama dengan koefisien × harga",
    severity: "error",
    scope: "rincian",
    needs: ["dpa"],
    legalBasis: [
      {
        jenis: "formulir",
        peraturan: "Formulir DPA Rincian Belanja SKPD",
        pasal: "kolom Koefisien/Volume, Harga, PPN, dan Jumlah",
        sumber: "cetakan SIPD-RI tahun 2026, semua barisnya cocok",
        certainty: "verified",
      },
      {
        jenis: "praktik",
        peraturan: "PPN per baris ditambahkan pada jumlah baris itu",
        sumber: "kolom PPN pada formulir; cetakan yang dibaca hanya memuat PPN 0 %",
        certainty: "practice",
      },
    ],
    effective: { from: 2021 },
    explanation:
      "Jumlah setiap rincian adalah hasil kali koefisien dan harga satuan, ditambah PPN bila barisnya memuat PPN. Selisih pada satu baris terbawa ke kelompok, rekening, dan pagu.",
    fix: "Cocokkan koefisien, harga, dan PPN dengan dokumen sumber di SIPD, lalu perbaiki nilai yang keliru. Bila jumlahnya yang keliru, hitung ulang jumlah itu.",
    messages: {
      beda: "Rincian “{uraian:teks}” tertulis {jumlah:rupiah}, sedangkan {koefisien:angka} × {harga:harga} menghasilkan {hitungan:rupiah} (selisih {selisih:rupiah}).",
      bedaPpn:
        "Rincian “{uraian:teks}” tertulis {jumlah:rupiah}, sedangkan {koefisien:angka} × {harga:harga} ditambah PPN {ppn:persen} menghasilkan {hitungan:rupiah} (selisih {selisih:rupiah}).",
      terlaluBesar:
        "Rincian “{uraian:teks}” tertulis {jumlah:rupiah}, sedangkan koefisien {koefisien:angka} dikali harga {harga:harga} melewati batas yang dapat dihitung.",
    },
    examples: {
      valid: [contoh("20 kotak × Rp4.200 tertulis Rp84.000.", {})],
      invalid: [contoh("20 kotak × Rp4.200 tertulis Rp84.500.", { jumlah: 84_500 })],
    },
  },
  check(rincian, { toleransi }) {
    const { uraian, koefisien, harga, ppn, jumlah } = rincian;
    if (koefisien === null) return tidakDiperiksa("koefisien");
    if (harga === null) return tidakDiperiksa("harga");
    if (jumlah === null) return tidakDiperiksa("jumlah");
    const kotor = koefisien * harga;
    const hitungan = roundRupiah(kotor * (1 + (ppn ?? 0)));
    if (hitungan === null) {
      return [{ messageId: "terlaluBesar", data: { uraian, jumlah, koefisien, harga } }];
    }
    const beda = compareAmounts(jumlah, hitungan, toleransi.baris);
    if (beda === null) return LULUS;
    if (ppn === null && TARIF_PPN.some((tarif) => Math.abs(jumlah - kotor * (1 + tarif)) <= 1)) {
      return tidakDiperiksa("ppn");
    }
    const data = { uraian, jumlah, koefisien, harga, hitungan, selisih: beda.besar };
    // Koefisien or harga may be the wrong one, so the user chooses.
    const saran = { menjadi: hitungan, perluDipilih: true } as const;
    const { selisih } = beda;
    return ppn === null || ppn === 0
      ? [{ messageId: "beda", data, selisih, saran }]
      : [{ messageId: "bedaPpn", data: { ...data, ppn }, selisih, saran }];
  },
});

function contoh(uraian: string, rincian: RincianSpec): Example {
  const rekening = {
    kode: "5.1.02.01.01.0024",
    jumlah: rincian.jumlah ?? 84_000,
    rincian: [rincian],
  };
  return { uraian, model: contohSub({ rekening: [rekening] }) };
}
