import { BULAN_LIST, namaBulan, type Bulan } from "../../src/core/periode/periode.ts";
import { cellOf } from "../../src/core/model/origin.ts";
import type { RakRow } from "../../src/core/model/tables.ts";
import type { Book, Place } from "./book.ts";
import { bulanOf, rakOf, terencana, type Rencana } from "./jadwal.ts";
import { leavesOf, onBases, onRow, onSub, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Writes a whole year. */
function tulis(book: Book, plan: Rencana, nilai: readonly number[]): void {
  BULAN_LIST.forEach((bulan) => {
    book.set(bulanOf(plan, bulan), nilai[bulan - 1] ?? 0);
  });
}

/** The amount in equal parts over these months, what is left over in the first. */
function bagi(jumlah: number, months: readonly Bulan[]): number[] {
  const part = Math.floor(jumlah / months.length);
  const rest = jumlah - part * months.length;
  return BULAN_LIST.map((bulan) =>
    months.includes(bulan) ? part + (bulan === months[0] ? rest : 0) : 0,
  );
}

/** Sums to date in the place of monthly amounts, as a graph of progress shows them; starts in a month by the seed. */
function kumulatif(jumlah: number, rng: Rng): readonly number[] {
  const mulai = rng.int(1, 6);
  const n = 13 - mulai;
  return BULAN_LIST.map((bulan) =>
    bulan < mulai ? 0 : Math.round((jumlah * (bulan - mulai + 1)) / n),
  );
}

function firstPlanned(plan: Rencana, nilai: readonly number[]): Place {
  const bulan = BULAN_LIST.find((month) => (nilai[month - 1] ?? 0) > 0) ?? 1;
  return bulanOf(plan, bulan);
}

/** A part of what is planned goes into a month outside the time of work. */
function geserKeluar(
  book: Book,
  plan: Rencana,
  { mulai, selesai }: { readonly mulai: number; readonly selesai: number },
  rng: Rng,
): Place | null {
  const months = terencana(plan).filter((bulan) => bulan < 11);
  const outside = BULAN_LIST.filter((bulan) => bulan < mulai || bulan > selesai + 1);
  if (months.length === 0 || outside.length === 0) return null;
  const from = rng.pick(months);
  const to = rng.pick(outside);
  const amount = Math.floor((plan.bulan[from - 1] ?? 0) / rng.int(5, 9));
  if (amount === 0) return null;
  book.add(bulanOf(plan, from), -amount);
  book.set(bulanOf(plan, to), (plan.bulan[to - 1] ?? 0) + amount);
  return bulanOf(plan, to);
}

const isTidakRutin = (kode: string): boolean => /^5\.(2|1\.0[56])/.test(kode);
const isGaji = (kode: string): boolean => /^5\.1\.01\.0[12]/.test(kode);

function waktuOf(
  { model }: Book,
  { subKegiatan }: RakRow,
): { mulai: number; selesai: number } | null {
  const sub = model.subKegiatanList.find(({ kode }) => kode.kode?.key === subKegiatan.kode?.key);
  return sub?.waktu ?? null;
}

export const JADWAL_POLA: readonly Mutator[] = [
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("JADWAL-06", (book, { rencana }, rng) => {
      if (rencana === null || (rencana.jumlah ?? 0) <= 0) return null;
      const nilai = kumulatif(rencana.jumlah ?? 0, rng);
      tulis(book, rencana, nilai);
      return firstPlanned(rencana, nilai);
    }),
  ),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow("JADWAL-06", rakOf, (book, row, rng) => {
      if ((row.total ?? 0) <= 0) return null;
      const nilai = kumulatif(row.total ?? 0, rng);
      tulis(book, row, nilai);
      return firstPlanned(row, nilai);
    }),
  ),
  ...onBases(
    ["contoh", "perubahan"],
    onSub("JADWAL-07", (book, { rencana, waktu }, rng) =>
      rencana === null || waktu === null ? null : geserKeluar(book, rencana, waktu, rng),
    ),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    // The work is said to be over before its money is spent.
    onSub("JADWAL-07", (book, { rencana, waktu, origin }, rng) => {
      const months = rencana === null ? [] : terencana(rencana);
      const last = months.at(-1) ?? 0;
      const mulai = waktu?.mulai ?? 1;
      if (rencana === null || last - mulai < 3) return null;
      const selesai = rng.int(mulai, last - 2) as Bulan;
      book.set(cellOf(origin, "waktu"), `${namaBulan(mulai)} s.d. ${namaBulan(selesai)}`);
      const first = months.find((bulan) => bulan > selesai + 1);
      return first === undefined ? null : bulanOf(rencana, first);
    }),
  ),
  onRow("JADWAL-07", rakOf, (book, row, rng) => {
    const waktu = waktuOf(book, row);
    return waktu === null ? null : geserKeluar(book, row, waktu, rng);
  }),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow("JADWAL-08", rakOf, (book, row) => {
      if (!isTidakRutin(row.rekening?.text ?? "") || row.total === null) return null;
      tulis(book, row, bagi(row.total, BULAN_LIST));
      return bulanOf(row, 1);
    }),
  ),
  onSub("JADWAL-08", (book, sub) => {
    const { rencana, kode } = sub;
    const isOnce =
      leavesOf(sub).every(({ kodeText }) => isTidakRutin(kodeText)) ||
      /pasukan pengibar bendera|hari jadi|HUT/i.test(kode.nama);
    const jumlah = rencana?.jumlah ?? null;
    if (rencana === null || jumlah === null || !isOnce) return null;
    tulis(book, rencana, bagi(jumlah, BULAN_LIST));
    return bulanOf(rencana, 1);
  }),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("JADWAL-09", (book, { rencana, waktu }, rng) => {
      const jumlah = rencana?.jumlah ?? 0;
      if (rencana === null || jumlah <= 0) return null;
      if (waktu === null || waktu.mulai >= 10 || waktu.selesai < 11) return null;
      const months: readonly Bulan[] = rng.pick([[11, 12], [10, 11, 12], [11], [8, 12]] as const);
      tulis(book, rencana, bagi(jumlah, months));
      return bulanOf(rencana, months.find((bulan) => bulan > 10) ?? 11);
    }),
  ),
  // Without the DPA's own plan, the RAK of the whole sub kegiatan is looked at; told at its first row.
  ...onBases(
    ["rak", "rincian", "rekening"],
    onRow("JADWAL-09", rakOf, (book, row, rng) => {
      const rows = book.model.rakList.filter(
        ({ subKegiatan }) => subKegiatan.kode?.key === row.subKegiatan.kode?.key,
      );
      const [first] = rows;
      if (first !== row) return null;
      const bulan = rng.pick([11, 12] as const);
      for (const one of rows)
        tulis(book, one, bagi(one.total ?? 0, [rng.pick([9, 10] as const), bulan]));
      return bulanOf(first, bulan);
    }),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan"],
    onSub("JADWAL-10", (book, { rencana }, rng) =>
      rencana === null ? null : kosongkan(book, rencana, rng),
    ),
  ),
  ...onBases(["contoh", "rak", "rincian"], onRow("JADWAL-10", rakOf, kosongkan)),
  ...onBases(
    ["contoh", "rak", "rincian"],
    onRow("JADWAL-13", rakOf, (book, row, rng) => {
      if (!isGaji(row.rekening?.text ?? "") || row.total === null) return null;
      const bulan = rng.int(1, 10) as Bulan;
      tulis(book, row, bagi(row.total, [bulan]));
      return bulanOf(row, bulan);
    }),
  ),
  onSub("JADWAL-13", (book, sub, rng) => {
    const { rencana } = sub;
    const jumlah = rencana?.jumlah ?? null;
    if (rencana === null || jumlah === null) return null;
    if (!leavesOf(sub).every(({ kodeText }) => isGaji(kodeText))) return null;
    const bulan = rng.int(1, 10) as Bulan;
    tulis(book, rencana, bagi(jumlah, [bulan]));
    return bulanOf(rencana, bulan);
  }),
];

/** Some of the months without a plan left blank, the others zero. */
function kosongkan(book: Book, plan: Rencana, rng: Rng): Place | null {
  const zeros = BULAN_LIST.filter((bulan) => plan.bulan[bulan - 1] === 0);
  if (zeros.length < 2) return null;
  const blank = zeros.filter(() => rng.next() < 0.4).slice(0, zeros.length - 1);
  if (blank.length === 0) blank.push(rng.pick(zeros));
  for (const bulan of blank) book.set(bulanOf(plan, bulan), "");
  return bulanOf(plan, Math.min(...blank) as Bulan);
}
