import { kemiripan, namaKunci } from "../../../../src/core/rujukan/nama.ts";
import { kodeKeyOfText } from "../../../../src/core/model/kode-key.ts";
import { readCsv } from "./csv.ts";
import { titleCase, type Baris, type Tabel } from "./text.ts";

/** The 2-digit list of 2021, complete for kabupaten/kota. */
const LAMA = "nomenklatur_2digit_2021.csv";
/** Lists of regencies and cities, best first: where they disagree, the first wins. The last has wrong names in places. */
const BARU = [
  "nomenklatur_4digit_2025.csv",
  "palu_2025_program_kegiatan_subkegiatan.csv",
  "nomenklatur_4digit_gabungan.csv",
] as const;

/** A lone name of the merged list this far from every other source belongs to another code. */
const NAMA_KELIRU = 0.45;

interface Temuan {
  readonly kode: string;
  readonly lama: string[];
  readonly baru: string[];
}

/** Urusan, bidang, program, kegiatan, sub kegiatan; program penunjang once, as X.XX.01. */
export function nomenklatur(folder: string): Tabel {
  const found = new Map<string, Temuan>();
  const learn = (kode: string, nama: string, era: "lama" | "baru"): void => {
    if (nama.trim() === "") return;
    const text = penunjangX(kode);
    const key = kodeKeyOfText(text);
    let entry = found.get(key);
    if (entry === undefined) found.set(key, (entry = { kode: text, lama: [], baru: [] }));
    entry[era].push(titleCase(nama));
  };
  for (const row of readCsv(folder, LAMA)) learn(row.kode ?? "", row.nama ?? "", "lama");
  for (const file of BARU) {
    for (const row of readCsv(folder, file)) learn(row.kode ?? "", row.nama ?? "", "baru");
  }
  for (const row of readCsv(folder, "bidang_urusan.csv")) {
    const bidang = row.kode_bidang_urusan ?? "";
    if (bidang.startsWith("X") || found.has(kodeKeyOfText(bidang))) continue;
    if (row.kode_urusan !== "X") learn(row.kode_urusan ?? "", row.urusan ?? "", "lama");
    learn(bidang, row.bidang_urusan ?? "", "lama");
  }
  const baris = withoutNeighbours([...found.values()].map(barisOf));
  const subs = baris.filter(({ kode }) => kode.split(".").length === 6);
  return {
    judul: "Nomenklatur urusan, bidang, program, kegiatan, sub kegiatan (kabupaten/kota)",
    catatan: [
      `${subs.filter(({ sumber }) => sumber.includes("a")).length} sub kegiatan dalam daftar 2021 (a), ${subs.filter(({ sumber }) => sumber.includes("b")).length} dalam daftar 4 digit (b); nomor yang sama berarti sub kegiatan yang sama.`,
      "Daftar b digabung dari daftar yang dipakai kabupaten/kota tahun 2024 sampai 2026 dan tidak lengkap. X.XX.01 berlaku pada setiap bidang.",
      "Nama yang hanya ada pada satu daerah dan bertentangan dengan sumber lain tidak diambil.",
    ],
    sumber: [
      { huruf: "a", nama: "Kepmendagri 050-5889 Tahun 2021", dari: 2021, sampai: 2023 },
      {
        huruf: "b",
        nama: "Kepmendagri 900.1.15.5-1317 Tahun 2023 menurut daftar daerah",
        dari: 2023,
        sampai: null,
      },
    ],
    baris,
  };
}

/** Another name of a code that is the name of a code beside it is a slip of whoever listed it. */
function withoutNeighbours(baris: readonly Baris[]): Baris[] {
  const key = (kode: string, nama: string): string =>
    `${kode.split(".").slice(0, -1).join(".")} ${namaKunci(nama)}`;
  const own = new Set(baris.map(({ kode, nama }) => key(kode, nama)));
  return baris.map((one) => ({
    ...one,
    lain: (one.lain ?? []).filter((nama) => !own.has(key(one.kode, nama)) || nama === one.nama),
  }));
}

function barisOf({ kode, lama, baru }: Temuan): Baris {
  const olds = byFrequency(lama);
  const news = byFrequency(baru).filter(
    (nama, _index, all) => !isKeliru(nama, [...olds, ...all], baru),
  );
  const sumber = `${olds.length > 0 ? "a" : ""}${news.length > 0 || baru.length > 0 ? "b" : ""}`;
  const [nama = "", ...lain] = [...news, ...olds];
  return { kode: widen(kode, sumber), sumber, nama, lain };
}

/** Whether a name met once stands alone against other names of the code. */
function isKeliru(nama: string, all: readonly string[], seen: readonly string[]): boolean {
  const others = all.filter((other) => namaKunci(other) !== namaKunci(nama));
  const times = seen.filter((other) => namaKunci(other) === namaKunci(nama)).length;
  return (
    times <= 1 && others.length > 0 && others.every((other) => kemiripan(nama, other) < NAMA_KELIRU)
  );
}

/** Distinct names, the most frequent first; among equals the one met first. */
function byFrequency(names: readonly string[]): string[] {
  const groups = new Map<string, { nama: string; n: number }>();
  for (const nama of names) {
    const group = groups.get(namaKunci(nama));
    if (group === undefined) groups.set(namaKunci(nama), { nama, n: 1 });
    else group.n += 1;
  }
  return [...groups.values()].sort((a, b) => b.n - a.n).map(({ nama }) => nama);
}

/** `1.02.01.2.01.01` → `X.XX.01.2.01.01`: program 01 is the same in every bidang. */
function penunjangX(kode: string): string {
  return /^\d\.\d\d\.01(\.|$)/.test(kode) ? kode.replace(/^\d\.\d\d/, "X.XX") : kode;
}

/** Codes of the present list are written with four digits. */
function widen(kode: string, sumber: string): string {
  const parts = kode.split(".");
  if (parts.length < 6) return kode;
  const last = parts.pop() ?? "";
  return [...parts, String(Number(last)).padStart(sumber.includes("b") ? 4 : 2, "0")].join(".");
}
