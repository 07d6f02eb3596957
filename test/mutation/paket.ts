import { cellOf } from "../../src/core/model/origin.ts";
import { buildPosList, type Pos } from "../../src/core/model/pos.ts";
import type { PaketRow, Tanggal } from "../../src/core/model/tables.ts";
import { buildPaketIndex, type PaketIndex } from "../../src/core/pengadaan/paket.ts";
import { makeLookUp } from "../../src/core/rules/look-up.ts";
import { paguRekeningTertinggi } from "../../src/core/rules/pagu-tertinggi.ts";
import type { Book, Place } from "./book.ts";
import { leavesOf, oddAmount, onBases, onRow, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

const indexes = new WeakMap<object, PaketIndex>();

function posOf({ model }: Book, row: PaketRow): Pos | null {
  const known = indexes.get(model) ?? buildPaketIndex(buildPosList(model), model.paketList);
  indexes.set(model, known);
  return known.posOf(row);
}

function onPaket(
  rule: string,
  change: (book: Book, row: PaketRow, rng: Rng) => Place | null,
): Mutator {
  return onRow(rule, ({ model }) => model.paketList, change);
}

type Field = keyof PaketRow["origin"]["cols"];

function put(book: Book, row: PaketRow, field: Field, value: string | number): Place {
  const at = cellOf(row.origin, field);
  book.set(at, value);
  return at;
}

function tulis({
  hari,
  bulan,
  tahun,
}: Pick<Tanggal, "hari" | "tahun"> & { bulan: number }): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(hari)}/${two(bulan)}/${tahun}`;
}

export const PAKET: readonly Mutator[] = onBases(
  ["paket"],
  onPaket("PAKET-01", (book, row) =>
    put(book, row, "subKegiatan", (row.subKegiatan?.text ?? "").replace(/\d\d$/, "77")),
  ),
  onPaket("PAKET-02", (book, row) =>
    put(book, row, "rekening", (row.rekening?.text ?? "").replace(/\d\d$/, "77")),
  ),
  onPaket("PAKET-03", (book, row, rng) => {
    const pos = posOf(book, row);
    const kode = row.rekening?.kode ?? null;
    const pagu = pos && kode && paguRekeningTertinggi(pos, kode, makeLookUp(book.model));
    return typeof pagu === "number" ? put(book, row, "nilai", pagu + oddAmount(rng)) : null;
  }),
  onPaket("PAKET-04", (book, row) => {
    const isLarge = (row.nilai ?? 0) > 200_000_000;
    return put(book, row, "metode", isLarge ? "Pengadaan Langsung" : "Kuitansi");
  }),
  onPaket("PAKET-05", (book, row, rng) => {
    const field = rng.pick(["pemilihan", "kontrak", "selesai", "bayar"] as const);
    const hari = row[field];
    const { pemilihan } = row;
    if (hari === null || pemilihan === null) return null;
    if (field === "pemilihan" || rng.int(0, 1) === 0) {
      return put(book, row, field, tulis({ ...hari, tahun: hari.tahun - 2 }));
    }
    return put(book, row, field, tulis({ ...pemilihan, hari: pemilihan.hari - 2 }));
  }),
  onPaket("PAKET-06", (book, row, rng) => {
    const akhir = posOf(book, row)?.dpa?.waktu?.selesai ?? 12;
    if (akhir === 12 || row.selesai === null) return null;
    const selesai = { ...row.selesai, bulan: rng.int(akhir + 1, 12) };
    return put(book, row, "selesai", tulis(selesai));
  }),
  onPaket("PAKET-07", (book, row, rng) => {
    const isDue = (row.pemilihan?.bulan ?? 12) <= 2;
    if (!isDue || rng.int(0, 1) === 0) put(book, row, "nilaiKontrak", (row.nilai ?? 0) - 1_000_000);
    return put(book, row, "status", rng.pick(["Draf", "Belum diumumkan"]));
  }),
  onPaket("PAKET-08", (book, row, rng) =>
    put(book, row, "nilaiKontrak", (row.nilai ?? 0) + oddAmount(rng)),
  ),
  onPaket("PAKET-09", (book, row, rng) => {
    const { at, row: line } = row.origin;
    const before = rng.int(
      line + 1,
      Math.max(...book.model.paketList.map((one) => one.origin.row)) + 1,
    );
    book.copyRows(at.sheet, line, before);
    const copy = { ...row, origin: { ...row.origin, row: before } };
    put(book, copy, "kodeRup", String(rng.int(90_000_000, 99_000_000)));
    return cellOf(copy.origin, "nama");
  }),
  onPaket("PAKET-10", (book, row) => {
    const pos = posOf(book, row);
    const rak = pos?.rakRows.find((one) => one.rekening?.kode?.key === row.rekening?.kode?.key);
    const month = (rak?.bulan.findIndex((amount) => (amount ?? 0) > 0) ?? -1) + 1;
    const akhir = pos?.dpa?.waktu?.selesai ?? 12;
    const { kontrak } = row;
    if (rak === undefined || month === 0 || month >= akhir || kontrak === null) return null;
    for (const field of ["kontrak", "selesai", "bayar"] as const) {
      const hari = { kontrak: 10, selesai: 20, bayar: 25 }[field];
      put(book, row, field, tulis({ ...kontrak, hari, bulan: month + 1 }));
    }
    return cellOf(rak.origin, `bulan${month as 1}`);
  }),
  onPaket("PAKET-11", (book, row) => {
    const dpa = posOf(book, row)?.dpa ?? null;
    const kode = row.rekening?.kode ?? null;
    if (dpa === null || !kode?.key.startsWith("5.2.")) return null;
    const rekening = leavesOf(dpa).find((one) => one.kode?.key === kode.key);
    book.deleteRow(row.origin.at.sheet, row.origin.row);
    return rekening === undefined ? null : cellOf(rekening.origin, "jumlah");
  }),
);
