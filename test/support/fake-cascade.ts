import type { CascadeView } from "../../src/app/views.ts";
import type { CascadeLevel, CascadeNode } from "../../src/core/cascade/node.ts";
import type { RincianNode } from "../../src/core/cascade/rincian-node.ts";
import { rupiah, type Rupiah } from "../../src/core/rupiah/rupiah.ts";

interface Leaf {
  readonly kode: string;
  readonly nama: string;
  readonly pagu: number;
  /** Spent to February; null = not reported. */
  readonly realisasi: number | null;
  readonly rencana: number;
}

interface Branch {
  readonly level: CascadeLevel;
  readonly kode: string;
  readonly nama: string;
  readonly khusus?: CascadeNode["khusus"];
  readonly children: readonly (Branch | Leaf)[];
}

const SKPD = [
  ["1.01.2.22.0.00.01.0000", "Dinas Pendidikan, Kebudayaan, Pemuda dan Olahraga"],
  ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana"],
  ["1.03.1.04.0.00.01.0000", "Dinas Pekerjaan Umum, Perumahan dan Kawasan Permukiman"],
  ["3.27.3.25.0.00.01.0000", "Dinas Pertanian dan Perikanan"],
  ["1.06.0.00.0.00.01.0000", "Dinas Sosial"],
] as const;

const SUB = [
  [
    "0001",
    "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
    4_250_000_000,
    0.2,
    0.24,
  ],
  ["0007", "Pengelolaan Pelayanan Kesehatan Ibu Hamil", 612_500_000, 0.08, 0.17],
  ["0015", "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat", 985_340_000, null, 0.21],
  ["0021", "Rehabilitasi dan Pemeliharaan Jaringan Irigasi Permukaan", 12_780_000_000, 0.02, 0.02],
  ["0033", "Operasional Pelayanan Puskesmas", 1_840_000_000, 0.19, 0.16],
] as const;

function skpdBranch(index: number, scale: number): Branch {
  const [kode, nama] = SKPD[index % SKPD.length] ?? SKPD[0];
  const program = (n: number): Branch => ({
    level: "program",
    kode: `${kode.slice(0, 4)}.0${n}`,
    nama:
      n === 2
        ? "Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat"
        : "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    children: [1, 2].map((k) => ({
      level: "kegiatan" as const,
      kode: `${kode.slice(0, 4)}.0${n}.2.0${k}`,
      nama:
        k === 1
          ? "Penyediaan Layanan Kesehatan untuk UKM dan UKP"
          : "Penyediaan Fasilitas Pelayanan untuk Kewenangan Daerah",
      children: SUB.slice(0, 2 + ((index + k + n) % 4)).map(
        ([sub, uraian, pagu, share, plan], at) => ({
          kode: `${kode.slice(0, 4)}.0${n}.2.0${k}.${sub}`,
          nama: uraian,
          pagu: pagu + index * 1_000_000 * (at + 1),
          realisasi: share === null ? null : Math.round(pagu * share * scale),
          rencana: Math.round(pagu * plan),
        }),
      ),
    })),
  });
  return { level: "skpd", kode, nama, children: [program(1), program(2)] };
}

function region(copies: number): Branch {
  const crossfire = (nama: string, from: number): Branch => ({
    level: "crossfire",
    kode: "",
    nama,
    children: Array.from({ length: 2 * copies }, (_, n) =>
      skpdBranch(from + n, 0.6 + ((from + n) % 4) * 0.2),
    ),
  });
  const outside: Branch = { ...crossfire("", 4), khusus: "luarCrossfire" };
  return {
    level: "wilayah",
    kode: "",
    nama: "",
    khusus: "wilayah",
    children: [
      {
        level: "asisten",
        kode: "",
        nama: "Asisten Pemerintahan dan Kesejahteraan Rakyat",
        children: [crossfire("Penurunan Stunting Terpadu", 0), outside],
      },
      {
        level: "asisten",
        kode: "",
        nama: "Asisten Perekonomian dan Pembangunan",
        children: [crossfire("Pengentasan Kemiskinan Ekstrem", 2)],
      },
      {
        level: "asisten",
        kode: "",
        nama: "",
        khusus: "tanpaAsisten",
        children: [crossfire("Ketahanan Pangan", 3)],
      },
    ],
  };
}

const NONE = new Array<Rupiah | null>(12).fill(null);
const sum = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value === null)
    ? null
    : values.reduce<number>((total, value) => total + (value ?? 0), 0);
const money = (value: number | null): Rupiah | null =>
  value === null ? null : rupiah(Math.round(value));

const KESELARASAN: CascadeView["keselarasan"] = [
  {
    jenis: "indikatorTanpaAnggaran",
    tidakDiperiksa: false,
    message: "Indikator “Prevalensi stunting” (Bupati) tidak terkait dengan anggaran mana pun.",
    at: { file: "", sheet: "PK Bupati", row: 7, col: 2 },
    cell: "C8",
  },
  {
    jenis: "temaTidakBertemu",
    tidakDiperiksa: false,
    message:
      "Program crossfire Penurunan Stunting Terpadu: Dinas Sosial tidak bertemu dengan SKPD lain pada lokus.",
    at: { file: "", sheet: "Crossfire", row: 9, col: 5 },
    cell: "F10",
  },
  {
    jenis: "tidakDiperiksa",
    tidakDiperiksa: true,
    message: "24 sub kegiatan Dinas Sosial tidak diperiksa: Perjanjian Kinerjanya belum ada.",
    at: null,
    cell: "",
  },
];

/** Two thirds for goods, the rest of the pagu not broken down; a sub kegiatan has one account. */
function fakeRincian(node: CascadeNode): RincianNode {
  const pagu = node.pagu ?? rupiah(0);
  const goods = rupiah(Math.round((pagu * 2) / 3));
  return {
    id: node.id,
    jenisBelanja: [
      { key: "5.1.02", nama: "Belanja Barang dan Jasa", jumlah: goods },
      { key: "", nama: "", jumlah: rupiah(pagu - goods) },
    ],
    sumberDana: [{ key: "pad", nama: "Pendapatan Asli Daerah", jumlah: pagu }],
    lokus: [{ kode: "32.11.01", nama: "Wado", subKegiatan: 2 }],
    sarpras: [{ nama: "puskesmas", subKegiatan: 3 }],
    rekening: fakeRekening(node, 1),
  };
}

/** Accounts of a sub kegiatan; the first has all its money. */
function fakeRekening(node: CascadeNode, count: number): readonly CascadeNode[] {
  if (node.level !== "subKegiatan") return [];
  return Array.from({ length: count }, (_, nth) => ({
    ...node,
    id: `${node.id}/rek${nth}`,
    parent: node.id,
    level: "rekening",
    kode: `5.1.02.01.01.${String(24 + nth).padStart(4, "0")}`,
    nama: nth === 0 ? "Belanja Alat Tulis Kantor" : `Belanja Bahan ${nth}`,
    pagu: nth === 0 ? node.pagu : rupiah(0),
    subKegiatan: 0,
    unreported: 0,
    findings: 0,
    capaian: null,
    fisik: null,
    at: node.at === null ? null : { ...node.at, row: node.at.row + nth + 1 },
  }));
}

/** A small regency, or a large one (`copies` times as many SKPD), summed as the real cascade is. */
export function fakeCascade(copies = 1): CascadeView {
  const nodes: CascadeNode[] = [];
  const add = (item: Branch | Leaf, parent: string | null): CascadeNode => {
    const id = `n${nodes.length}`;
    const at = { file: "", sheet: "DPA 1.02", row: 10 + nodes.length, col: 2 };
    const slot = nodes.length;
    nodes.push(null as unknown as CascadeNode);
    const isLeaf = !("children" in item);
    const below = isLeaf ? [] : item.children.map((child) => add(child, id));
    const pagu = isLeaf ? item.pagu : sum(below.map((node) => node.pagu));
    const rencana = isLeaf ? item.rencana : sum(below.map((node) => node.rencanaSampai));
    const realisasi = isLeaf ? item.realisasi : sum(below.map((node) => node.realisasiSampai));
    const unreported = isLeaf
      ? item.realisasi === null
        ? 1
        : 0
      : below.reduce((n, node) => n + node.unreported, 0);
    const node: CascadeNode = {
      id,
      parent,
      level: isLeaf ? "subKegiatan" : item.level,
      kode: item.kode,
      nama: item.nama,
      khusus: isLeaf ? null : (item.khusus ?? null),
      posId: isLeaf ? id : null,
      share: 1,
      pagu: money(pagu),
      rencana: NONE,
      realisasi: NONE,
      rencanaSampai: money(rencana),
      realisasiSampai: money(realisasi),
      capaian: null,
      fisik: isLeaf && item.realisasi !== null ? 0.25 : null,
      subKegiatan: isLeaf ? 1 : below.reduce((n, child) => n + child.subKegiatan, 0),
      unreported,
      serapan: realisasi === null || pagu === null ? null : realisasi / pagu,
      deviasi:
        realisasi === null || pagu === null || rencana === null
          ? null
          : (realisasi - rencana) / pagu,
      findings: isLeaf
        ? slot % 7 === 0
          ? 2
          : 0
        : below.reduce((n, child) => n + child.findings, 0),
      at: isLeaf || item.level !== "wilayah" ? at : null,
    };
    nodes[slot] = node;
    return node;
  };
  const root = add(region(copies), null);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const check = (ukuran: "pagu" | "rencana" | "realisasi", total: Rupiah | null) => ({
    ukuran,
    key: "",
    nama: "",
    total: total ?? rupiah(0),
    jumlahNode: total ?? rupiah(0),
    selisih: rupiah(0),
  });
  return {
    asOf: 2,
    deviasiMerah: 0.1,
    nodes,
    orphans: [
      {
        message: "Sub kegiatan 1.02.02.2.02.0099 pada tabel crossfire tidak ada di DPA mana pun.",
        at: { file: "", sheet: "Crossfire", row: 17, col: 3 },
        cell: "D18",
      },
      {
        message: "Dinas Perhubungan pada daftar SKPD tidak mempunyai sub kegiatan.",
        at: null,
        cell: "",
      },
    ],
    rekonsiliasi: [
      check("pagu", root.pagu),
      check("rencana", root.rencanaSampai),
      check("realisasi", root.realisasiSampai),
    ],
    pk: [],
    keselarasan: KESELARASAN,
    rinci: (id) => {
      const node = nodes.find((one) => one.id === id);
      return node === undefined ? null : fakeRincian(node);
    },
    rekening: (id) => {
      const node = byId.get(id);
      return node === undefined ? [] : fakeRekening(node, copies > 1 ? 6 : 2);
    },
  };
}
