import type {
  AccelerationView,
  CandidateView,
  ImpactView,
  MoveView,
  StatusPercepatan,
} from "../../src/app/views.ts";
import { KRITERIA_IDS } from "../../src/core/acceleration/criteria/id.ts";
import { BULAN_LIST, type Bulan } from "../../src/core/periode/periode.ts";
import { rupiah } from "../../src/core/rupiah/rupiah.ts";

const ITEMS: readonly [string, string, StatusPercepatan, number, string][] = [
  [
    "1.02.02.2.01.0014",
    "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
    "layak",
    4_250_000_000,
    "Belum dikontrak; pengadaan e-purchasing memerlukan 30 hari.",
  ],
  [
    "1.03.10.2.01.0021",
    "Rehabilitasi Jaringan Irigasi Permukaan",
    "layak",
    2_780_000_000,
    "RUP sudah diumumkan; lahan siap.",
  ],
  [
    "1.06.04.2.02.0003",
    "Penyediaan Alat Bantu Penyandang Disabilitas",
    "layak",
    318_500_000,
    "Tidak terikat tanggal dan tidak bersumber dana bertahap.",
  ],
  [
    "1.01.02.2.01.0033",
    "Pengadaan Mebel Sekolah",
    "bersyarat",
    940_000_000,
    "RUP belum diumumkan.",
  ],
  [
    "1.02.02.2.02.0015",
    "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
    "bersyarat",
    985_340_000,
    "Sebagian bersumber DAK Nonfisik yang cair bertahap.",
  ],
  [
    "1.01.01.2.02.0001",
    "Penyediaan Gaji dan Tunjangan ASN",
    "tidakLayak",
    18_400_000_000,
    "Belanja rutin bulanan (5.1.01).",
  ],
  [
    "2.22.02.2.01.0004",
    "Peringatan Hari Jadi Kabupaten",
    "tidakLayak",
    150_000_000,
    "Terikat tanggal: Hari Jadi, Oktober.",
  ],
  [
    "3.27.03.2.01.0002",
    "Pengembangan Prasarana Pertanian",
    "tidakDiperiksa",
    0,
    "Rencana per bulan tidak ada.",
  ],
];

const at = (index: number) => ({ file: "", sheet: "RAK", row: 12 + index, col: 8 });

function candidate(
  [kode, nama, status, amount, message]: (typeof ITEMS)[number],
  index: number,
): CandidateView {
  return {
    id: `c${index}`,
    kode,
    nama,
    skpd: ["Dinas Kesehatan", "Dinas Pekerjaan Umum", "Dinas Sosial"][index % 3] ?? "",
    status,
    reasons: [
      {
        code: "A",
        message,
        basis: "Praktik",
        overruled: false,
        at: at(index),
        cell: `I${13 + index}`,
      },
    ],
    parts: [],
    tags: [],
    amount: rupiah(amount),
    fromMonths: [8, 9, 11],
    earliest: status === "layak" ? 4 : null,
    cells: [at(index)],
    at: at(index),
  };
}

function move({ id, kode, nama, skpd, amount }: CandidateView): MoveView {
  const parts = [0.3, 0.5, 0, 0.2];
  const row = (from: number) =>
    BULAN_LIST.map((bulan) => rupiah(Math.round(amount * (parts[bulan - from] ?? 0))));
  return {
    id,
    block: id,
    kode,
    nama,
    skpd,
    shift: 4,
    amount,
    source: "PAD",
    accounts: [],
    targets: [at(0)],
    late: false,
    semula: row(8),
    menjadi: row(4),
    sentence: "Maju 4 bulan ke April; kas TW II mencukupi.",
    at: at(0),
  };
}

function fakeImpact(): ImpactView {
  const slice = (label: string, amount: number, suggested = 0) => ({
    label,
    amount: rupiah(amount),
    rupiahMonths: amount * 4,
    count: 1,
    suggested: rupiah(suggested),
  });
  const share = (late: number) => BULAN_LIST.map((bulan) => Math.min(0.96, bulan * 0.08 + late));
  return {
    amount: rupiah(7_030_000_000),
    rupiahMonths: 28_120_000_000,
    quarters: [
      { quarter: 1, before: 17_700_000_000, after: 17_700_000_000 },
      { quarter: 2, before: 17_700_000_000, after: 24_730_000_000 },
      { quarter: 3, before: 17_700_000_000, after: 12_670_000_000 },
      { quarter: 4, before: 17_700_000_000, after: 15_700_000_000 },
    ],
    absorption: { before: share(0), after: share(0.06) },
    slices: {
      asisten: [slice("Asisten I", 4_250_000_000), slice("Asisten II", 2_780_000_000)],
      skpd: [slice("Dinas Kesehatan", 4_250_000_000), slice("Dinas Pekerjaan Umum", 2_780_000_000)],
      kecamatan: [slice("Wado", 2_780_000_000), slice("", 4_250_000_000)],
      tema: [slice("Stunting", 4_250_000_000), slice("", 2_780_000_000)],
      tanda: [slice("stunting", 4_250_000_000, 4_250_000_000), slice("ekonomi", 2_780_000_000)],
    },
    late: [{ kode: "1.03.10.2.01.0021", nama: "Rehabilitasi Jaringan Irigasi", month: 10 }],
    deadline: 8,
    rescued: 1,
    pk: [
      {
        kode: "1.02.02",
        nama: "Pemenuhan Upaya Kesehatan",
        amount: rupiah(4_250_000_000),
        before: 0.31,
        after: 0.52,
      },
    ],
  };
}

export function fakeAcceleration(withCash: boolean): AccelerationView {
  const candidates = ITEMS.map(candidate);
  const counts = { layak: 0, bersyarat: 0, tidakLayak: 0, tidakDiperiksa: 0 };
  for (const { status } of candidates) counts[status] += 1;
  const chosen = candidates.slice(0, 2);
  const refused = candidates[2]!;
  return {
    asOf: 2,
    candidates,
    counts,
    plan: {
      solver: "greedy",
      gap: 0.012,
      amount: rupiah(7_030_000_000),
      conflicts: [],
      note: "",
      objective: 28_120_000_000,
      moves: chosen.map(move),
      refused: [
        {
          id: refused.id,
          kode: refused.kode,
          sentence: "Tidak dimajukan: kas TW II kurang Rp120 jt.",
        },
      ],
      cash: BULAN_LIST.map((month: Bulan) => ({
        month,
        available: withCash ? month * 7_400_000_000 - (month === 6 ? 6_000_000_000 : 0) : null,
        before: month * 5_900_000_000,
        after: Math.min(
          70_800_000_000,
          month * 5_900_000_000 + (month >= 4 && month < 11 ? 4_100_000_000 : 0),
        ),
      })),
      cashChecked: withCash,
      violations: [],
      blocks: chosen.map((one) => ({
        block: one.id,
        id: one.id,
        kode: one.kode,
        nama: one.nama,
        skpd: one.skpd,
        amount: one.amount,
        first: 8 as const,
        last: 11 as const,
        maxShift: 5,
        shift: 4,
        strategic: one.kode.startsWith("1.03"),
      })),
      impact: fakeImpact(),
    },
    gaps: [
      {
        id: refused.id,
        kode: refused.kode,
        nama: refused.nama,
        skpd: refused.skpd,
        amount: rupiah(318_500_000),
        reason: "Tidak dimajukan: kas sampai Juni kurang Rp120.000.000.",
        sources: [
          {
            name: "BAZNAS",
            condition: "Penerima termasuk asnaf zakat.",
            door: "BAZNAS Kabupaten",
            word: "disabilitas",
            basis: "Praktik; periksa ketentuan setempat",
          },
        ],
      },
    ],
    versions: null,
    criteria: KRITERIA_IDS.map((id) => ({ id, on: true })),
    pergeseran: chosen.map(({ kode }) => ({
      kode,
      kind: "Pergeseran waktu penarikan dalam sub kegiatan",
      approver: "PPKD selaku BUD",
      document: "Perubahan anggaran kas",
      isPerubahan: false,
    })),
  };
}
