import type { SheetKind } from "../../core/model/model.ts";
import type { Field } from "./alias.ts";
import type { UkuranKolom } from "./header-text.ts";
import { matchFields, monthColumns, periodColumns, type Header } from "./header.ts";

/** Evidence for a kind of table. */
export interface Signature {
  readonly kind: SheetKind;
  /** Columns that speak for it. */
  readonly fields: readonly Field[];
  /** What it cannot do without: one of each group. */
  readonly oneOf: readonly (readonly Field[])[];
  /** What such a table usually has, by which the confidence is measured; `#bulan` = month columns. */
  readonly expected: readonly (readonly (Field | "#bulan")[])[];
  /** A test of the whole header; `title` is what stands above it, and the sheet's name. */
  readonly test?: (header: Header, title: string) => boolean;
}

const REPORTED: readonly UkuranKolom[] = ["realisasi", "fisik", "keluaran"];
const isPlain = ({ ukuran }: { readonly ukuran: UkuranKolom }): boolean =>
  ukuran === "polos" || ukuran === "rencana";

/** Months that the header covers, whatever they measure, at most twelve; a triwulan covers three. */
export function monthCount(header: Header): number {
  const months = monthColumns(header, () => true).size;
  return months > 0 ? months : periodColumns(header, () => true).size * 3;
}

function plainMonths(header: Header): number {
  return monthColumns(header, isPlain).size;
}

function reportPeriods(header: Header): number {
  return periodColumns(header, ({ ukuran }) => REPORTED.includes(ukuran)).size;
}

const isReport = (title: string): boolean =>
  /\brealisasi\b/.test(title) && !/\b(anggaran kas|rak)\b/.test(title);
const isCash = (title: string): boolean =>
  /\bkas\b|\bpenerimaan\b|\blikuiditas\b/.test(title) && !/\b(anggaran kas|rak|akb)\b/.test(title);

function has(header: Header, ...fields: readonly Field[]): boolean {
  return Object.keys(matchFields(header, fields)).length > 0;
}

const SUB: readonly Field[] = ["kodeSubKegiatan", "namaSubKegiatan"];
const SKPD: readonly Field[] = ["kodeSkpd", "namaSkpd"];

/** In order of preference when two kinds explain the same number of columns. */
export const SIGNATURES: readonly Signature[] = [
  {
    kind: "crossfire",
    fields: [
      "asisten",
      "tema",
      "namaSkpd",
      ...SUB,
      "lokus",
      "sarpras",
      "peran",
      "aktivitas",
      "bobot",
    ],
    oneOf: [["tema"], SUB],
    expected: [["asisten"], ["tema"], SKPD, SUB, ["lokus", "sarpras", "peran", "aktivitas"]],
  },
  {
    kind: "keputusan",
    fields: [
      "idKeputusan",
      "rapat",
      "tanggalRapat",
      "butirRapat",
      "keputusan",
      "pic",
      "tenggat",
      "statusKeputusan",
      "kode",
      "selRujukan",
    ],
    oneOf: [["keputusan"], ["idKeputusan"], ["tenggat", "pic"]],
    expected: [["idKeputusan"], ["keputusan"], ["pic"], ["tenggat"], ["statusKeputusan"]],
  },
  {
    kind: "paket",
    fields: [
      "kodeRup",
      "namaPaket",
      "metode",
      "paguPaket",
      "nilaiKontrak",
      "statusPaket",
      "tglPemilihan",
      "tglKontrak",
      "tglSelesai",
      "tglBayar",
      ...SKPD,
      ...SUB,
      "kodeRekening",
      "lokus",
    ],
    oneOf: [
      ["namaPaket", "kodeRup"],
      ["metode", "tglPemilihan", "nilaiKontrak"],
    ],
    expected: [
      ["namaPaket"],
      ["metode"],
      ["paguPaket", "nilaiKontrak"],
      ["tglPemilihan", "tglKontrak", "tglSelesai"],
      ["kodeRup", "namaSkpd", ...SUB],
    ],
  },
  {
    kind: "pk",
    fields: [
      "sasaran",
      "indikator",
      "satuan",
      "target",
      "realisasiPk",
      "polaritas",
      "bobot",
      "akumulasi",
      "pemilik",
      "namaSkpd",
    ],
    oneOf: [["indikator"], ["target"], ["sasaran", "satuan", "polaritas"]],
    expected: [["sasaran"], ["indikator"], ["target"], ["satuan", "polaritas", "bobot"]],
    test: (header) => !has(header, "uraian"),
  },
  {
    kind: "realisasi",
    fields: [
      ...SUB,
      "kode",
      "kodeRekening",
      "bulan",
      "tanggal",
      "tanggalSp2d",
      "jenisDokumen",
      "keuangan",
      "fisik",
      "keluaran",
      "kendala",
      "tindakLanjut",
      ...SKPD,
    ],
    oneOf: [[...SUB, "kodeRekening"]],
    expected: [
      [...SUB, "kodeRekening"],
      ["keuangan", "fisik", "keluaran", "#bulan"],
      ["bulan", "tanggal", "tanggalSp2d", "#bulan"],
      SKPD,
    ],
    test: (header, title) =>
      (has(header, "bulan", "tanggal", "tanggalSp2d") && has(header, "keuangan", "fisik")) ||
      reportPeriods(header) > 0 ||
      (isReport(title) && plainMonths(header) >= 3) ||
      (isReport(title) && has(header, "kodeRekening") && has(header, "keuangan", "fisik")),
  },
  {
    kind: "rak",
    fields: [
      "tahun",
      "kodeSkpd",
      "kodeProgram",
      "kodeKegiatan",
      "kodeSubKegiatan",
      "kodeRekening",
      "nilaiRincian",
      "totalRak",
    ],
    oneOf: [["kodeSubKegiatan", "kodeRekening"]],
    expected: [
      ["kodeSubKegiatan"],
      ["kodeRekening", "namaRekening"],
      ["nilaiRincian", "totalRak"],
      ["#bulan"],
    ],
    // Plan and report side by side is a report; its plan is the working one, not the RAK.
    test: (header, title) =>
      periodColumns(header, isPlain).size >= 3 && reportPeriods(header) === 0 && !isReport(title),
  },
  {
    // Anggaran kas per OPD: months, but no code of what they are for.
    kind: "rak",
    fields: [...SKPD, "totalRak", "jenisBaris", "kelompok"],
    oneOf: [SKPD, ["totalRak", "jenisBaris"]],
    expected: [SKPD, ["totalRak"], ["#bulan"], SUB],
    test: (header, title) =>
      plainMonths(header) >= 3 && !has(header, ...SUB, "kodeRekening") && !isCash(title),
  },
  {
    kind: "kas",
    fields: ["bulan", "kasTersedia", "sumberDana", ...SKPD],
    oneOf: [["bulan"], ["kasTersedia"]],
    expected: [["bulan"], ["kasTersedia"]],
    test: (header) => !has(header, ...SUB, "kodeRekening"),
  },
  {
    // bulan | sumber dana | SKPD | jumlah
    kind: "kas",
    fields: ["bulan", "sumberDana", ...SKPD, "jumlah"],
    oneOf: [["bulan"], ["jumlah"], ["sumberDana", ...SKPD]],
    expected: [["bulan"], ["sumberDana"], ["jumlah"]],
    test: (header, title) =>
      !has(header, ...SUB, "kodeRekening", "keuangan") &&
      (isCash(title) || has(header, "sumberDana")),
  },
  {
    // Sources side by side, months downwards.
    kind: "kas",
    fields: ["bulan"],
    oneOf: [["bulan"]],
    expected: [["bulan"]],
    test: (header, title) =>
      isCash(title) && header.kolom.length >= 2 && !has(header, ...SUB, "kodeRekening", "keuangan"),
  },
  {
    // Months side by side, sources or SKPD downwards.
    kind: "kas",
    fields: ["sumberDana", ...SKPD, "kasTersedia"],
    oneOf: [["sumberDana", ...SKPD]],
    expected: [["sumberDana", ...SKPD], ["#bulan"]],
    test: (header, title) =>
      plainMonths(header) >= 3 &&
      (isCash(title) || (has(header, "sumberDana") && !isReport(title))) &&
      !has(header, ...SUB, "kodeRekening", "jenisBaris"),
  },
  {
    kind: "skpd",
    fields: [...SKPD, "kodeUnit", "namaUnit", "alias", "asisten"],
    oneOf: [["kodeSkpd"], ["namaSkpd"]],
    expected: [["kodeSkpd"], ["namaSkpd"], ["alias", "asisten", "namaUnit"]],
    test: (header) =>
      has(header, "alias", "asisten") ||
      (header.kolom.length <= 5 &&
        monthCount(header) === 0 &&
        !has(header, ...SUB, "kodeRekening", "jumlah", "keuangan", "indikator", "tema")),
  },
  {
    kind: "dpa-list",
    fields: [
      "kodeSkpd",
      "kodeProgram",
      "kodeKegiatan",
      ...SUB,
      "kodeRekening",
      "namaRekening",
      "uraian",
      "koefisien",
      "satuan",
      "harga",
      "jumlah",
      "sumberDana",
    ],
    oneOf: [["kodeSubKegiatan"], ["kodeRekening"], ["jumlah"]],
    expected: [["kodeSubKegiatan"], ["kodeRekening"], ["uraian", "namaRekening"], ["jumlah"], SKPD],
    test: (header) => plainMonths(header) < 3,
  },
  {
    kind: "dpa-list",
    fields: ["kode", "uraian", "anggaranOperasi", "anggaranModal", "anggaranTotal"],
    oneOf: [["kode"], ["uraian"], ["anggaranOperasi"]],
    expected: [["kode"], ["uraian"], ["anggaranOperasi"], ["anggaranModal"], ["anggaranTotal"]],
  },
];
