import { cellOf } from "../../src/core/model/origin.ts";
import { oddAmount, type Mutator } from "./mutator.ts";

export const PK: readonly Mutator[] = [
  {
    rule: "PK-01",
    inject(book, rng) {
      const row = rng.pick(book.model.pkProgramList);
      book.add(cellOf(row.origin, "anggaran"), oddAmount(rng));
      return cellOf(row.origin, "anggaran");
    },
  },
];

export const CROSSFIRE: readonly Mutator[] = [
  {
    rule: "CROSSFIRE-01",
    inject(book, rng) {
      const row = rng.pick(book.model.crossfireList);
      const at = cellOf(row.origin, "subKegiatan");
      book.set(at, row.subKegiatan.text.replace(/\d\d$/, "77"));
      return at;
    },
  },
];
