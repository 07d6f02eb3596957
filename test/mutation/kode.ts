import { cellOf } from "../../src/core/model/origin.ts";
import type { SubKegiatan } from "../../src/core/model/dpa.ts";
import type { Book, Place } from "./book.ts";
import {
  BERREKENING,
  firstFit,
  onBases,
  onLeaf,
  onRow,
  onSub,
  PORSI,
  rekeningOf,
  type Mutator,
} from "./mutator.ts";
import type { Rng } from "./rng.ts";

/** Ways in which a code loses its form: a letter, a lost zero, a figure too many, its dots. */
const RUSAK: readonly ((segments: readonly string[], nth: number) => string)[] = [
  (segments, nth) => withSegment(segments, nth, (one) => `O${one.slice(1)}`),
  (segments, nth) => withSegment(segments, nth, (one) => one.slice(1)),
  (segments, nth) => withSegment(segments, nth, (one) => `${one}00`),
  (segments) => segments.join(""),
];

/** Digits per segment as the two nomenclatures print them. */
const UTUH = /^[\dX](\.[\dX](\.\d\d){0,2}|\.[\dX]{2}(\.\d\d(\.\d(\.\d\d(\.(\d\d){1,2})?)?)?)?)$/;
const UTUH_REKENING = /^5(\.\d(\.\d\d(\.\d\d(\.\d{2,3}(\.\d{4,5})?)?)?)?)?$/;

function withSegment(
  segments: readonly string[],
  nth: number,
  change: (segment: string) => string,
): string {
  return segments.map((one, index) => (index === nth ? change(one) : one)).join(".");
}

/** A broken form of the code; null = this one came out as a form there is. */
function rusak(text: string, rng: Rng, utuh: RegExp): string | null {
  const segments = text.split(".");
  if (segments.length < 3) return null;
  const broken = rng.pick(RUSAK)(segments, rng.int(2, segments.length - 1));
  return utuh.test(broken) || broken.includes("..") || broken.endsWith(".") ? null : broken;
}

/**
 * Writes another code of a sub kegiatan: in the one cell of a print, in all its rows of a list. Gives the cell where it
 * stands first.
 */
export function writeSubKode(book: Book, sub: SubKegiatan, text: string): Place | null {
  return writeEverywhere(book, sub, cellOf(sub.origin, "kode"), sub.kode.text, text);
}

function writeEverywhere(
  book: Book,
  { bentuk }: SubKegiatan,
  at: Place,
  old: string,
  text: string,
): Place | null {
  const row = book.replaceInColumn(at, old, text, bentuk === "dpa-form" ? at.row : Infinity);
  return row === null ? null : { ...at, row };
}

/** Writes another code into a cell of a table. */
function rewrite(book: Book, at: Place, old: string, text: string | null): Place | null {
  if (text === null) return null;
  book.set(at, String(book.get(at)).replace(old, text));
  return at;
}

const AKUN_RUSAK = onLeaf("KODE-01", (book, { origin, kodeText }, _sub, rng) =>
  rewrite(book, cellOf(origin, "kode"), kodeText, rusak(kodeText, rng, UTUH_REKENING)),
);

const SUB_RUSAK = onSub("KODE-01", (book, sub, rng) => {
  const broken = rusak(sub.kode.text, rng, UTUH);
  return broken === null ? null : writeSubKode(book, sub, broken);
});

export const KODE: readonly Mutator[] = [
  ...onBases([...BERREKENING, "perubahan", "rincian", "rekap", "objek"], AKUN_RUSAK),
  ...onBases(["daerah"], { ...AKUN_RUSAK, also: PORSI }),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rincian", "rekening", "objek"],
    SUB_RUSAK,
  ),
  ...onBases(["daerah"], { ...SUB_RUSAK, also: PORSI }),
  ...onBases(
    ["contoh", "rak", "rincian", "rekening", "objek"],
    onRow(
      "KODE-01",
      ({ model }) => model.rakList,
      (book, { origin, rekening, subKegiatan }, rng) => {
        const field = rng.pick(["rekening", "subKegiatan"] as const);
        const kode = field === "rekening" ? rekening : subKegiatan;
        if (kode === null) return null;
        const utuh = field === "rekening" ? UTUH_REKENING : UTUH;
        return rewrite(book, cellOf(origin, field), kode.text, rusak(kode.text, rng, utuh));
      },
    ),
  ),
  onRow(
    "KODE-01",
    ({ model }) => model.crossfireList,
    (book, { origin, subKegiatan: { text } }, rng) =>
      rewrite(book, cellOf(origin, "subKegiatan"), text, rusak(text, rng, UTUH)),
  ),
  ...onBases(
    ["contoh", "cetak", "cetakLama", "perubahan", "rincian", "rekening", "objek"],
    onSub("KODE-02", (book, sub, rng) => {
      const segments = sub.kode.text.split(".");
      // Another program or kegiatan: a line copied from elsewhere.
      const nth = rng.pick([2, 4]);
      const other = String(rng.int(1, 9)).padStart(2, "0");
      return other === segments[nth]
        ? null
        : writeSubKode(
            book,
            sub,
            withSegment(segments, nth, () => other),
          );
    }),
    onSub("KODE-02", (book, sub, rng) => {
      const kegiatan = sub.kegiatan?.text ?? "";
      if (kegiatan === "") return null;
      const at = cellOf(sub.origin, "kegiatan");
      const other = withSegment(kegiatan.split("."), 2, () => `1${rng.int(1, 9)}`);
      if (other === kegiatan) return null;
      return writeEverywhere(book, sub, at, kegiatan, other);
    }),
    onSub("KODE-02", (book, sub) =>
      writeSubKode(book, sub, sub.kode.text.slice(0, sub.kode.text.lastIndexOf("."))),
    ),
  ),
  ...onBases(
    [...BERREKENING, "perubahan", "objek", "rekap"],
    onSub("KODE-02", (book, sub, rng) =>
      firstFit(rng, rekeningOf(sub), ({ origin, kodeText, level }) => {
        if (level < 4) return null;
        const nth = rng.int(1, level - 2);
        const old = kodeText.split(".");
        const other = withSegment(old, nth, (one) =>
          nth === 1
            ? one === "1"
              ? "2"
              : "1"
            : String(Number(one) === 3 ? 4 : 3).padStart(one.length, "0"),
        );
        return rewrite(book, cellOf(origin, "kode"), kodeText, other);
      }),
    ),
  ),
  ...onBases(
    ["rak"],
    onRow(
      "KODE-02",
      ({ model }) => model.rakList,
      (book, { origin, subKegiatan: { text } }) =>
        rewrite(book, cellOf(origin, "subKegiatan"), text, text.slice(0, text.lastIndexOf("."))),
    ),
  ),
];
