import { cellOf } from "../../src/core/model/origin.ts";
import { firstFit, leavesOf, pickSub, type Mutator } from "./mutator.ts";

export const KODE: readonly Mutator[] = [
  {
    rule: "KODE-01",
    inject(book, rng) {
      const rekening = rng.pick(leavesOf(pickSub(book, rng)));
      const at = cellOf(rekening.origin, "kode");
      const segments = rekening.kodeText.split(".");
      const nth = rng.int(2, segments.length - 1);
      segments[nth] = `O${(segments[nth] ?? "").slice(1)}`;
      book.set(at, segments.join("."));
      return at;
    },
  },
  {
    rule: "KODE-02",
    inject(book, rng) {
      const sub = pickSub(book, rng);
      const at = cellOf(sub.origin, "kode");
      const segments = sub.kode.text.split(".");
      segments[2] = segments[2] === "09" ? "08" : "09";
      book.set(at, String(book.get(at)).replace(sub.kode.text, segments.join(".")));
      return at;
    },
  },
  {
    rule: "KODE-02",
    inject: (book, rng) =>
      firstFit(rng, leavesOf(pickSub(book, rng)), (rekening) => {
        const at = cellOf(rekening.origin, "kode");
        const [, kelompok, jenis] = rekening.kodeText.split(".");
        if (kelompok === undefined || jenis === undefined) return null;
        const other = kelompok === "1" ? "5.2.05" : "5.1.02";
        book.set(at, other + rekening.kodeText.slice("5.1.02".length));
        return at;
      }),
  },
];
