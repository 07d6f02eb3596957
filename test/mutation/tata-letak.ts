import type { BaseName } from "./mutator.ts";

/** Layouts with a printed DPA: the sample, its later year, real prints in two looks, a DPA with its DPPA. */
const CETAK: readonly BaseName[] = ["contoh", "baru", "cetak", "cetakLama", "perubahan"];
/** Printed DPA whose groups state a source, or items a specification. */
const CETAK_BARU: readonly BaseName[] = ["contoh", "baru", "cetak", "perubahan"];
/** The sample's tables, beside its DPA in print and as lists. */
const TABEL: readonly BaseName[] = ["contoh", "baru", "rekening", "objek", "rincian"];
/** The same, and a RAK alone. */
const TABEL_RAK: readonly BaseName[] = [...TABEL, "rak"];

/**
 * Layouts in which faults are tried that name none of their own: wherever the rule has something to look at. What is
 * not here stays with the sample, the only one that has what the fault needs.
 */
export const TATA_LETAK: Readonly<Partial<Record<string, readonly BaseName[]>>> = {
  "HITUNG-01": [...CETAK, "rincian"],
  "HITUNG-02": CETAK,
  "HITUNG-03": [...CETAK, "rekening"],
  "HITUNG-04": [...CETAK, "rekening", "objek"],
  "HITUNG-05": CETAK,
  "HITUNG-06": [...CETAK, "rincian"],
  "HITUNG-07": [...CETAK, "rincian"],
  "HITUNG-08": ["contoh", "baru", "cetak", "cetakLama", "rincian"],
  "HITUNG-09": [...CETAK, "rincian"],
  "LENGKAP-01": CETAK,
  "LENGKAP-02": [...CETAK, "rekening", "objek", "rincian"],
  "LENGKAP-04": CETAK,
  "LENGKAP-05": CETAK,
  "LENGKAP-06": [...CETAK, "rincian"],
  "LENGKAP-08": CETAK,
  "LENGKAP-10": TABEL,
  "LENGKAP-11": [...CETAK, "rekening", "objek", "rincian", "rekap"],
  "LENGKAP-12": CETAK_BARU,
  "LENGKAP-13": CETAK_BARU,
  "LENGKAP-14": CETAK,
  "LENGKAP-15": CETAK,
  "GANDA-03": CETAK,
  "GANDA-04": CETAK_BARU,
  "GANDA-05": TABEL,
  "GANDA-06": TABEL,
  "GANDA-07": TABEL,
  "GANDA-08": TABEL,
  "GANDA-09": [...TABEL, "kas"],
  "JENIS-03": [...CETAK, "rincian"],
  "JENIS-04": [...CETAK, "rincian"],
  "SUMBER-02": CETAK_BARU,
  "SUMBER-03": ["contoh", "baru", "cetak"],
  "SUMBER-04": CETAK_BARU,
  "PK-01": TABEL,
  "PK-02": TABEL,
  "PK-03": TABEL,
  "PK-04": TABEL,
  "PK-05": TABEL,
  "PK-06": TABEL,
  "PK-07": TABEL,
  "PK-08": TABEL,
  "PK-10": TABEL,
  "PK-11": TABEL,
  "PK-12": TABEL,
  "DATA-01": [...CETAK, "rincian"],
  "DATA-02": TABEL_RAK,
  "DATA-03": TABEL_RAK,
  "DATA-04": TABEL_RAK,
  "DATA-05": TABEL_RAK,
  "DATA-06": TABEL_RAK,
  "DATA-08": TABEL_RAK,
  "DATA-09": TABEL_RAK,
  "DATA-10": TABEL_RAK,
  "DATA-12": TABEL_RAK,
  "DATA-13": TABEL_RAK,
};
