import { NAMA_BULAN, type AsOf } from "../../../core/periode/periode.ts";
import { TAHUN } from "../data/umum.ts";
import { KOLOM_INDIKATOR } from "../lembar-pk.ts";
import { DAERAH, kolomCrossfire } from "../lembar-umum.ts";
import type { TabelIsi, TabelKolom, TabelLembar } from "../tabel.ts";
import { Acak, benihOf } from "./acak.ts";
import type { SubWilayah } from "./model.ts";
import { paketWilayah } from "./paket.ts";
import { BUPATI, INDIKATOR_WILAYAH, type IndikatorWilayah } from "./pk.ts";
import { SKPD_WILAYAH } from "./skpd.ts";
import { SUMBER_WILAYAH, TERIMA_WILAYAH } from "./sumber.ts";
import { TEMA_WILAYAH } from "./tema.ts";

const teks = (judul: string, lebar: number): TabelKolom => ({ judul, lebar, style: "teks" });

/** Column of the budget in the program table of the PK. */
export const PK_ANGGARAN_WILAYAH = 3;

/** Indicators of the Bupati and of each SKPD; under them the budget of each program. */
export function lembarPkWilayah(subList: readonly SubWilayah[], asOf: AsOf): TabelLembar {
  const programs = new Map<string, TabelIsi[]>();
  for (const { skpd, program, pagu } of subList) {
    const key = `${skpd.kode} ${program.kode}`;
    const row = programs.get(key) ?? [skpd.nama, program.kode, program.nama, 0, "APBD"];
    row[PK_ANGGARAN_WILAYAH] = Number(row[PK_ANGGARAN_WILAYAH]) + pagu;
    programs.set(key, row);
  }
  return {
    nama: "PK",
    judul: ["PERJANJIAN KINERJA", DAERAH],
    bekuKolom: 3,
    tabel: [
      {
        kolom: KOLOM_INDIKATOR,
        baris: INDIKATOR_WILAYAH.map((one) => barisPk(one, asOf)),
      },
      {
        kolom: [
          teks("Perangkat Daerah", 34),
          teks("Kode Program", 14),
          teks("Program", 40),
          { judul: "Anggaran (Rp)", lebar: 20, style: "angka" },
          teks("Keterangan", 13),
        ],
        baris: [...programs.values()],
        total: [PK_ANGGARAN_WILAYAH],
      },
    ],
  };
}

function barisPk(indikator: IndikatorWilayah, asOf: AsOf): TabelIsi[] {
  const [pemilik, sasaran, nama, satuan, polaritas, akumulasi, awal, target, bobot] = indikator;
  const acak = new Acak(benihOf(`pk ${pemilik} ${nama}`));
  const digit = Number.isInteger(awal) && Number.isInteger(target) ? 1 : 100;
  const bulat = (nilai: number): number => Math.round(nilai * digit) / digit;
  const isJumlah = akumulasi === "Jumlah";
  const sampai = (bagian: number): number => bulat(awal + (target - awal) * bagian);
  const realisasi = NAMA_BULAN.map((_, index): TabelIsi => {
    const laju = acak.antara(0.7, 1.1);
    if (index >= asOf) return "";
    return isJumlah ? bulat((target / 12) * laju) : sampai(((index + 1) / 12) * laju);
  });
  return [
    pemilik === BUPATI ? BUPATI : namaSkpd(pemilik),
    sasaran,
    nama,
    satuan,
    target,
    sampai(0.25),
    sampai(0.5),
    sampai(0.75),
    target,
    polaritas,
    akumulasi,
    bobot,
    ...realisasi,
  ];
}

function namaSkpd(alias: string): string {
  const found = SKPD_WILAYAH.find((skpd) => skpd.alias === alias);
  if (found === undefined) throw new Error(`no SKPD ${alias}`);
  return found.nama;
}

export function lembarSkpdWilayah(): TabelLembar {
  return {
    nama: "SKPD",
    judul: [
      "DAFTAR SKPD",
      DAERAH,
      "Contoh: kode dan nama menurut nomenklatur; satu dari 26 kecamatan dimuat. Pembagian Asisten dan seluruh angka per SKPD hanya contoh.",
    ],
    bekuKolom: 0,
    tabel: [
      {
        kolom: [
          teks("Kode SKPD", 26),
          teks("Nama SKPD", 52),
          teks("Alias", 22),
          teks("Asisten", 48),
        ],
        baris: SKPD_WILAYAH.map(({ kode, nama, alias, asisten }) => [kode, nama, alias, asisten]),
      },
    ],
  };
}

export function lembarCrossfireWilayah(subList: readonly SubWilayah[]): TabelLembar {
  return {
    nama: "Crossfire",
    judul: ["PROGRAM CROSSFIRE", DAERAH],
    bekuKolom: 2,
    tabel: [
      {
        kolom: kolomCrossfire(34, 50),
        baris: TEMA_WILAYAH.flatMap(({ asisten, tema, lokus, anggota }) =>
          anggota.map(([alias, kode, sarpras, aktivitas], index): TabelIsi[] => {
            const sub = subList.find((one) => one.skpd.alias === alias && one.kode === kode);
            if (sub === undefined) throw new Error(`crossfire names ${kode} of ${alias}`);
            const tempat = lokus.map((one) => one.join(", ")).join("; ");
            const peran = index === 0 ? "Pengampu" : "Pendukung";
            return [asisten, tema, peran, alias, kode, sub.nama, tempat, sarpras, aktivitas];
          }),
        ),
      },
    ],
  };
}

/** Cash per month and source: receipts rounded up to a million, never below what the plan has spent by then. */
export function lembarKasWilayah(subList: readonly SubWilayah[]): TabelLembar {
  const sumber = SUMBER_WILAYAH.filter((nama) => subList.some((sub) => sub.sumberDana === nama));
  const kas = sumber.map((nama) => kasOf(nama, subList));
  return {
    nama: "Kas",
    judul: ["KAS YANG DAPAT DIBELANJAKAN", DAERAH, "Penerimaan per bulan menurut sumber dana."],
    bekuKolom: 2,
    tabel: [
      {
        kolom: [
          teks("Bulan", 14),
          { judul: "Kas Tersedia", lebar: 20, style: "angkaTebal" },
          ...sumber.map((judul): TabelKolom => ({ judul, lebar: 24, style: "angka" })),
        ],
        baris: NAMA_BULAN.map((bulan, i): TabelIsi[] => [
          bulan,
          { jumlahkan: [2, 1 + sumber.length] },
          ...kas.map((satu) => satu[i] ?? 0),
        ]),
        total: sumber.map((_, index) => index + 2).concat(1),
      },
    ],
  };
}

function kasOf(nama: string, subList: readonly SubWilayah[]): readonly number[] {
  const own = subList.filter((sub) => sub.sumberDana === nama);
  const pagu = own.reduce((sum, sub) => sum + sub.pagu, 0);
  const terima = TERIMA_WILAYAH[nama] ?? [];
  let masuk = 0;
  let keluar = 0;
  return NAMA_BULAN.map((_, i) => {
    keluar += own.reduce((sum, sub) => sum + (sub.bulan[i] ?? 0), 0);
    const pola = (pagu * (terima[i] ?? 0)) / 100;
    const bulan = Math.ceil(Math.max(pola, keluar - masuk, 0) / 1_000_000) * 1_000_000;
    masuk += bulan;
    return bulan;
  });
}

export function lembarPaketWilayah(subList: readonly SubWilayah[]): TabelLembar {
  const bulan = (nomor: number): string => `${NAMA_BULAN[nomor - 1] ?? ""} ${TAHUN}`;
  return {
    nama: "Paket",
    judul: ["PAKET PENGADAAN", DAERAH, "Paket mulai Rp100 juta; kode RUP hanya contoh."],
    bekuKolom: 2,
    tabel: [
      {
        kolom: [
          teks("Kode RUP", 12),
          teks("Nama Paket", 50),
          teks("Kode SKPD", 24),
          teks("Nama SKPD", 34),
          teks("Kode Sub Kegiatan", 19),
          teks("Kode Rekening", 20),
          teks("Metode Pengadaan", 20),
          { judul: "Pagu (Rp)", lebar: 18, style: "angka" },
          teks("Status RUP", 14),
          teks("Tanggal Awal Pemilihan", 18),
          teks("Tanggal Awal Kontrak", 18),
          teks("Tanggal Akhir Kontrak", 18),
        ],
        baris: paketWilayah(subList).map((paket): TabelIsi[] => [
          paket.kodeRup,
          paket.nama,
          paket.sub.skpd.kode,
          paket.sub.skpd.nama,
          paket.sub.kode,
          paket.rekening.kode,
          paket.metode,
          paket.pagu,
          paket.status,
          bulan(paket.pemilihan),
          bulan(paket.kontrak),
          bulan(paket.selesai),
        ]),
      },
    ],
  };
}
