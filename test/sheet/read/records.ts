/** Random records of the tables, in a form that says what they mean and nothing of where they stand. */
import fc from "fast-check";

const WORDS = [
  "Pelaksanaan",
  "Keamanan",
  "Informasi",
  "Pengadaan",
  "Perangkat",
  "Layanan",
  "Dasar",
  "Gizi",
  "Balita",
  "Irigasi",
];

export const namaArb: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export const subArb: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 1, max: 25 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([a, b, c, d, e]) => `${a}.${pad(b, 2)}.${pad(c, 2)}.2.${pad(d, 2)}.${pad(e, 4)}`);

export const rekeningArb: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 120 }),
  )
  .map(([a, b, c, d, e]) => `5.${a}.${pad(b, 2)}.${pad(c, 2)}.${pad(d, 2)}.${pad(e, 4)}`);

export const uangArb: fc.Arbitrary<number> = fc.integer({ min: 1, max: 900_000_000_000 });
export const uangAtauKosong: fc.Arbitrary<number | null> = fc.option(uangArb, { nil: null });

/** SKPD whose codes cannot be numbers. */
export const skpdArb: fc.Arbitrary<{ readonly kode: string; readonly nama: string }> =
  fc.constantFrom(
    { kode: "1.02.0.00.0.00.01.0000", nama: "Dinas Kesehatan" },
    { kode: "2.16.2.20.2.21.02.0000", nama: "Dinas Komunikasi dan Informatika" },
    { kode: "1.03.1.04.0.00.03.0000", nama: "Dinas Pekerjaan Umum" },
  );

export const bulanArb: fc.Arbitrary<number> = fc.integer({ min: 1, max: 12 });

export const NAMA = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];
