import type { CheckView, FindingView, OutcomeView, SheetView } from "../../src/app/views.ts";
import { verdictSentence } from "../../src/app/sentences.ts";

const RULES = [
  {
    rule: "HITUNG-01",
    severity: "error",
    title: "Jumlah rincian tidak sama dengan koefisien × harga",
    message:
      "12 paket × Rp3.500.000 = Rp42.000.000, tetapi jumlah tertulis Rp42.500.000 (lebih Rp500.000).",
    explanation:
      "Jumlah setiap rincian dibentuk dari koefisien kali harga satuan. Selisih di sini terbawa ke rekening, sub kegiatan, dan pagu SKPD.",
    fix: "Perbaiki koefisien, harga satuan, atau jumlah pada sel ini, lalu periksa ulang.",
  },
  {
    rule: "JADWAL-01",
    severity: "error",
    title: "Jumlah rencana bulanan tidak sama dengan pagu",
    message:
      "Rencana Januari sampai Desember berjumlah Rp985.340.000, sedangkan pagu sub kegiatan Rp1.012.840.000 (kurang Rp27.500.000).",
    explanation:
      "Rencana penarikan dana membagi habis pagu sub kegiatan; selisihnya tidak dapat dicairkan.",
    fix: "Sesuaikan rencana bulanan sampai jumlahnya sama dengan pagu.",
  },
  {
    rule: "LENGKAP-04",
    severity: "warning",
    title: "Target indikator kosong",
    message:
      "Indikator “Persentase balita stunting yang mendapat PMT” tidak mempunyai target tahun 2026.",
    explanation: "Tanpa target, capaian kinerja tidak dapat dihitung.",
    fix: "Isi target dan satuannya sesuai Perjanjian Kinerja.",
  },
  {
    rule: "DATA-02",
    severity: "info",
    title: "Angka tersimpan sebagai teks",
    message: "“Rp1.250.000,00” dibaca sebagai Rp1.250.000.",
    explanation: "Excel tidak menjumlahkan angka yang tersimpan sebagai teks.",
    fix: "Ubah isi sel menjadi angka.",
  },
] as const;

const LAW = "Permendagri 77 Tahun 2020, Lampiran bab III (dibaca pada sumbernya).";

const SKPD = ["Dinas Kesehatan", "Dinas Pendidikan dan Kebudayaan", ""];

/** Every finding of a batch of 105 that follows from another follows from the batch's first. */
const rootOf = (index: number): string => `t${Math.floor(index / 105) * 105}`;

const SARAN: Readonly<Record<string, string>> = {
  "HITUNG-01": "Rp42.000.000",
  "DATA-02": "1.250.000",
};

function finding(index: number): FindingView {
  const rule = RULES[index % 7 === 3 ? 1 : index % 5 === 4 ? 3 : index % 3 === 2 ? 2 : 0];
  const row = 24 + index * 3;
  const cell = `J${row + 1}`;
  const at = { file: "", sheet: index % 2 === 0 ? "DPA Dinkes 1.02" : "RAK", row, col: 9 };
  const menjadi = SARAN[rule.rule];
  const isFollower = rule.rule === "JADWAL-01";
  return {
    ...rule,
    id: `t${index}`,
    legalBasis: LAW,
    at,
    cell,
    rootCause: isFollower ? rootOf(index) : null,
    data: {},
    family: rule.rule.replace(/-\d+$/, ""),
    skpd: SKPD[index % SKPD.length] ?? "",
    posId: null,
    subKegiatan:
      "1.02.02.2.01.0001 Pembangunan Rumah Sakit Beserta Sarana dan Prasarana Pendukungnya",
    followers: 0,
    help: `assets/help/aturan/${rule.rule.toLowerCase()}.html`,
    saran:
      menjadi === undefined
        ? null
        : { at, cell, menjadi, perluDipilih: rule.rule === "HITUNG-01" && index % 2 === 1 },
    diabaikan: null,
    sekitar: [
      { cell: "J12", text: "Jumlah", isOwn: false, isHeading: true },
      { cell: `H${row + 1}`, text: "12 Paket", isOwn: false, isHeading: false },
      { cell: `I${row + 1}`, text: "3.500.000", isOwn: false, isHeading: false },
      { cell, text: "42.500.000", isOwn: true, isHeading: false },
      { cell: `K${row + 1}`, text: "", isOwn: false, isHeading: false },
    ],
    bandingan: isFollower
      ? { ditemukan: "Rp985.340.000", seharusnya: "Rp1.012.840.000" }
      : rule.rule === "HITUNG-01"
        ? { ditemukan: "Rp42.500.000", seharusnya: "Rp42.000.000" }
        : null,
  };
}

/** So many findings of a small regency, with roots and what follows from them. */
export function fakeFindings(count: number): readonly FindingView[] {
  const findings = Array.from({ length: count }, (_, index) => finding(index));
  const followers = new Map<string, number>();
  for (const { rootCause } of findings)
    if (rootCause !== null) followers.set(rootCause, (followers.get(rootCause) ?? 0) + 1);
  return findings.map((item) => ({ ...item, followers: followers.get(item.id) ?? 0 }));
}

export function sheetView(sheet: string, kind: SheetView["kind"], rows: number): SheetView {
  const isTable = rows > 0 && kind !== "dpa-form";
  const confidence = kind === "pk" ? 0.62 : kind === "lain" ? 0.3 : 0.9;
  return {
    file: "",
    sheet,
    kind,
    rows,
    headerRow: isTable ? 3 : null,
    confidence,
    isCorrected: false,
    reason: isTable
      ? "Judul kolom yang dikenal ditemukan pada baris 4."
      : kind === "lain"
        ? "Tidak ada baris dengan judul kolom yang dikenal."
        : "",
  };
}

export const SHEETS: readonly SheetView[] = [
  sheetView("DPA Dinkes 1.02", "dpa-form", 412),
  sheetView("RAK", "rak", 96),
  sheetView("Realisasi s.d. Februari", "realisasi", 96),
  sheetView("PK Bupati", "pk", 18),
  sheetView("Catatan rapat", "lain", 0),
  sheetView("DPA 2024 lama", "tersembunyi", 0),
];

function outcomes(findings: readonly FindingView[]): OutcomeView[] {
  const found = RULES.map((rule): OutcomeView => {
    const count = findings.filter((item) => item.rule === rule.rule).length;
    const outcome = count > 0 ? "temuan" : "lulus";
    return {
      rule: rule.rule,
      title: rule.title,
      outcome,
      checked: 96,
      notChecked: 0,
      findings: count,
      reason: "",
    };
  });
  const passed = ["KODE-01", "KODE-02", "HITUNG-05"].map((rule, at): OutcomeView => ({
    rule,
    title:
      ["Bentuk kode tidak sah", "Kode tanpa induk", "Jumlah rekening tidak sama dengan rinciannya"][
        at
      ] ?? "",
    outcome: "lulus",
    checked: 412 - at * 50,
    notChecked: at * 6,
    findings: 0,
    reason: "",
  }));
  return [
    ...found,
    ...passed,
    {
      rule: "KAS-01",
      title: "Rencana penarikan melebihi kas",
      outcome: "tidakDiperiksa",
      checked: 0,
      notChecked: 96,
      findings: 0,
      reason: "Tidak ada lembar ketersediaan kas.",
    },
  ];
}

/** The check over findings as they are now; `cleared` of those of the run before are gone. */
export function viewOf(findings: readonly FindingView[], cleared = 0): CheckView {
  const counts = { error: 0, warning: 0, info: 0 };
  const countsAll = { error: 0, warning: 0, info: 0 };
  const counting = findings.filter(({ diabaikan }) => diabaikan === null);
  const followers = counting.filter(({ rootCause }) => rootCause !== null);
  for (const { severity, rootCause } of counting) {
    countsAll[severity] += 1;
    if (rootCause === null) counts[severity] += 1;
  }
  const ignoredCount = findings.filter(
    ({ diabaikan, rootCause }) => diabaikan !== null && rootCause === null,
  ).length;
  const verdict = counts.error > 0 ? "belum" : "lolos";
  const list = outcomes(findings);
  return {
    verdict,
    sentence: verdictSentence(verdict, {
      counts,
      followers: followers.length,
      ignored: ignoredCount,
    }),
    counts,
    countsAll,
    ignoredCount,
    cleared,
    rulesPassed: list.filter(({ outcome }) => outcome === "lulus").length,
    rulesNotChecked: 1,
    findings,
    outcomes: list,
    sheets: SHEETS,
  };
}

/** A workbook with nothing to check. */
export function emptyCheck(): CheckView {
  const counts = { error: 0, warning: 0, info: 0 };
  const reason = "Tidak ada lembar DPA.";
  return {
    verdict: "kosong",
    sentence: verdictSentence("kosong", { counts, followers: 0, ignored: 0 }),
    counts,
    countsAll: counts,
    ignoredCount: 0,
    cleared: 0,
    rulesPassed: 0,
    rulesNotChecked: RULES.length,
    findings: [],
    outcomes: RULES.map(({ rule, title }) => ({
      rule,
      title,
      outcome: "tidakDiperiksa",
      checked: 0,
      notChecked: 0,
      findings: 0,
      reason,
    })),
    sheets: [],
  };
}
