import { cellOf } from "../../src/core/model/origin.ts";
import type { PkIndikator } from "../../src/core/model/tables.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { firstFit, oddAmount, pickSub, type Mutator } from "./mutator.ts";

type Field = "target" | "bobot" | "satuan" | "polaritas" | `realisasi${number}`;

/** Writes another value into a field of an indicator; `at` = where the finding points, if elsewhere. */
function onIndikator(
  rule: string,
  field: Field,
  valueOf: (row: PkIndikator) => CellValue | null,
  also?: Mutator["also"],
): Mutator {
  return {
    rule,
    ...(also === undefined ? {} : { also }),
    inject: (book, rng) =>
      firstFit(rng, book.model.pkIndikatorList, (row) => {
        const value = valueOf(row);
        if (value === null) return null;
        const at = cellOf(row.origin, field);
        book.set(at, value);
        return at;
      }),
  };
}

/** Writes words into the column of the polaritas that do not tell how (or not how such a target) is judged. */
function onPolaritas(
  rule: "PK-11" | "PK-12",
  points: "polaritas" | "target",
  words: readonly string[],
): Mutator {
  return {
    rule,
    also: { "PK-07": "kata yang tidak dikenal dihitung sebagai naik" },
    inject: (book, rng) =>
      firstFit(rng, book.model.pkIndikatorList, (row) => {
        if (row.origin.cols.polaritas === undefined || row.target === null) return null;
        const word = rng.pick(words);
        // A range as the target of an indicator that is not judged by one, or the other way round.
        const isTarget = /\d/.test(word);
        book.set(cellOf(row.origin, isTarget ? "target" : "polaritas"), word);
        return cellOf(row.origin, points);
      }),
  };
}

export const PK: readonly Mutator[] = [
  {
    rule: "PK-01",
    inject(book, rng) {
      const row = rng.pick(book.model.pkProgramList);
      book.add(cellOf(row.origin, "anggaran"), oddAmount(rng));
      return cellOf(row.origin, "anggaran");
    },
  },
  {
    rule: "PK-02",
    inject(book, rng) {
      const row = rng.pick(book.model.pkProgramList);
      book.copyRows(row.origin.at.sheet, row.origin.row, row.origin.row + 1);
      const at = cellOf({ ...row.origin, row: row.origin.row + 1 }, "program");
      book.set(
        at,
        String(book.get(at)).replace(row.program.text, `${row.program.text.slice(0, -2)}77`),
      );
      return at;
    },
    also: { "KODE-03": "program itu juga tidak ada dalam nomenklatur" },
  },
  {
    rule: "PK-03",
    inject: (book, rng) =>
      firstFit(rng, book.model.pkProgramList, (row) => {
        const owner = book.model.pkProgramList.filter(
          ({ pemilik }) =>
            pemilik?.nama === row.pemilik?.nama && pemilik?.text === row.pemilik?.text,
        );
        const first = book.model.subKegiatanList.find(
          ({ program }) => program?.kode !== null && program?.kode?.key === row.program.kode?.key,
        );
        if (owner.length < 2 || first === undefined) return null;
        if (first.program?.kode?.segments[2] === 1) return null;
        book.deleteRow(row.origin.at.sheet, row.origin.row);
        return cellOf(first.origin, "program");
      }),
  },
  onIndikator("PK-04", "target", () => "meningkat"),
  {
    rule: "PK-05",
    inject: (book, rng) =>
      firstFit(rng, book.model.pkIndikatorList, (row) => {
        if (row.bobot === null) return null;
        const first = book.model.pkIndikatorList.find(
          ({ pemilik }) =>
            pemilik?.nama === row.pemilik?.nama && pemilik?.text === row.pemilik?.text,
        );
        if (first === undefined) return null;
        book.add(cellOf(row.origin, "bobot"), 7);
        return cellOf(first.origin, "bobot");
      }),
  },
  onIndikator(
    "PK-06",
    "target",
    ({ target, targetTriwulan, polaritas }) =>
      target === null || polaritas === "turun" || targetTriwulan.some((value) => value === null)
        ? null
        : target * 1.37,
    { "PK-09": "target itu juga tidak sama dengan DPA" },
  ),
  onIndikator("PK-07", "polaritas", ({ polaritas }) => (polaritas === "turun" ? "Naik" : null)),
  onIndikator("PK-08", "satuan", ({ target }) => (target === null ? null : "")),
  onIndikator("PK-10", "realisasi1", ({ target }) =>
    target === null || target <= 0 ? null : target * 50,
  ),
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
  onPolaritas("PK-11", "polaritas", ["miring", "lihat lampiran", "sesuai Renstra"]),
  onPolaritas("PK-12", "target", ["Rentang", "4 - 6"]),
];

/** A line of the head of a sub kegiatan, for rules on what a print must name. */
export function headLine(rule: string, field: "kelompokSasaran" | "waktu", value: string): Mutator {
  return {
    rule,
    inject(book, rng) {
      const at = cellOf(pickSub(book, rng).origin, field);
      book.set(at, value);
      return at;
    },
  };
}
