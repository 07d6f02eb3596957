import { cellOf } from "../../src/core/model/origin.ts";
import { leavesOf, kelompokOf, firstFit, pickSub, type Mutator } from "./mutator.ts";

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
];
