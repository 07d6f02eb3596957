import { cellOf } from "../../src/core/model/origin.ts";
import type { Rincian } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, kelompokOf, leavesOf, pickSub, rincianOf, type Mutator } from "./mutator.ts";
import { headLine } from "./perjanjian.ts";
import type { Rng } from "./rng.ts";

/** Blanks the line of a sub kegiatan that bears this field. */
function blank(rule: string, field: "lokasi" | "keluaran"): Mutator {
  return {
    rule,
    inject(book, rng) {
      const at = cellOf(pickSub(book, rng).origin, field);
      book.set(at, "");
      return at;
    },
  };
}

export const LENGKAP: readonly Mutator[] = [
  {
    rule: "LENGKAP-01",
    inject: (book, rng) =>
      firstFit(rng, book.model.dokumenList, ({ indikatorList }) => {
        const keluaran = (indikatorList ?? []).filter(({ jenis }) => jenis === "keluaran");
        if (keluaran.length === 0) return null;
        const at = cellOf(rng.pick(keluaran).origin, "target");
        book.set(at, rng.pick(["", "lengkap", "12"]));
        return at;
      }),
  },
  blank("LENGKAP-02", "lokasi"),
  {
    rule: "LENGKAP-03",
    inject(book, rng) {
      const sub = pickSub(book, rng);
      const at = cellOf(sub.origin, "sumberDana");
      book.set(at, "");
      for (const kelompok of leavesOf(sub).flatMap(kelompokOf)) {
        const line = cellOf(kelompok.origin, "uraian");
        book.set(line, String(book.get(line)).split("\nSumber Dana")[0] ?? "");
      }
      return at;
    },
  },
  blank("LENGKAP-04", "keluaran"),
  {
    rule: "LENGKAP-05",
    inject: (book, rng) => onKeluaran(book, rng, (text) => text.replace(/^[\d.,]+/, "0")),
  },
  onRincian("LENGKAP-06", (book, rincian) => {
    if (rincian.koefisien === null || rincian.origin.cols.satuan === undefined) return null;
    book.set(cellOf(rincian.origin, "koefisien"), String(rincian.koefisien));
    book.set(cellOf(rincian.origin, "satuan"), "");
    return cellOf(rincian.origin, "satuan");
  }),
  headLine("LENGKAP-07", "kelompokSasaran", ""),
  headLine("LENGKAP-08", "waktu", "sepanjang tahun"),
  {
    rule: "LENGKAP-10",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        if (!leavesOf(sub).some(({ kodeText }) => kodeText.startsWith("5.2.04"))) return null;
        const at = cellOf(sub.origin, "lokasi");
        book.set(at, "Kab. Sumedang");
        return at;
      }),
  },
  {
    rule: "LENGKAP-11",
    inject(book, rng) {
      const rekening = rng.pick(leavesOf(pickSub(book, rng)));
      const at = cellOf(rekening.origin, "uraian");
      book.set(at, "");
      return at;
    },
  },
  onRincian("LENGKAP-12", (book, { origin }) => {
    const at = cellOf(origin, "uraian");
    book.set(at, "");
    return at;
  }),
  {
    rule: "LENGKAP-13",
    inject: (book, rng) =>
      firstFit(rng, book.model.subKegiatanList, (sub) => {
        const items = leavesOf(sub).flatMap(rincianOf);
        const tools = leavesOf(sub)
          .filter(({ kodeText }) => kodeText.startsWith("5.2.02"))
          .flatMap(rincianOf);
        if (
          tools.length === 0 ||
          items.filter(({ spesifikasi }) => spesifikasi !== "").length < 2
        ) {
          return null;
        }
        const at = cellOf(rng.pick(tools).origin, "uraian");
        book.set(at, String(book.get(at)).split("\nSpesifikasi")[0] ?? "");
        return at;
      }),
  },
  {
    rule: "LENGKAP-14",
    inject(book, rng) {
      const at = cellOf(pickSub(book, rng).origin, "keluaran");
      book.set(at, "Jumlah hal yang tidak disebut pada indikator");
      return at;
    },
  },
  {
    rule: "LENGKAP-15",
    inject: (book, rng) =>
      firstFit(rng, book.model.dokumenList, ({ indikatorList }) => {
        const rows = (indikatorList ?? []).filter(({ jenis }) => jenis === "hasil");
        if (rows.length === 0) return null;
        const at = cellOf(rng.pick(rows).origin, "target");
        book.set(at, "");
        return at;
      }),
  },
];

function onKeluaran(book: Book, rng: Rng, change: (text: string) => string): Place | null {
  return firstFit(rng, book.model.dokumenList, ({ indikatorList }) => {
    const keluaran = (indikatorList ?? []).filter(({ jenis }) => jenis === "keluaran");
    if (keluaran.length === 0) return null;
    const at = cellOf(rng.pick(keluaran).origin, "target");
    book.set(at, change(String(book.get(at))));
    return at;
  });
}

function onRincian(rule: string, change: (book: Book, rincian: Rincian) => Place | null): Mutator {
  return {
    rule,
    inject: (book, rng) =>
      firstFit(rng, leavesOf(pickSub(book, rng)).flatMap(rincianOf), (rincian) =>
        change(book, rincian),
      ),
  };
}
