import { cellOf } from "../../src/core/model/origin.ts";
import type { CrossfireRow } from "../../src/core/model/tables.ts";
import { BULAN_LIST } from "../../src/core/periode/periode.ts";
import { sumReported } from "../../src/core/rupiah/rupiah.ts";
import { namaLokus } from "../../src/core/rules/crossfire/lokus.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import type { Book, Place } from "./book.ts";
import { firstFit, onBases, onRow, type Mutator } from "./mutator.ts";
import type { Rng } from "./rng.ts";

const rowsOf = ({ model }: Book): readonly CrossfireRow[] => model.crossfireList;

/** A theme at random, as its rows. */
function onTema(
  rule: string,
  change: (book: Book, rows: readonly CrossfireRow[], rng: Rng) => Place | null,
): Mutator {
  return {
    rule,
    inject: (book, rng) => {
      const temas = [...new Set(rowsOf(book).map(({ tema }) => tema))];
      return firstFit(rng, temas, (tema) =>
        change(
          book,
          rowsOf(book).filter((row) => row.tema === tema),
          rng,
        ),
      );
    },
  };
}

type Field = "tema" | "peran" | "skpd" | "asisten" | "lokus" | "sarpras" | "bobot";

function put(book: Book, row: CrossfireRow, field: Field, value: string | number): Place {
  const at = cellOf(row.origin, field);
  book.set(at, value);
  return at;
}

const skpdText = ({ skpd }: CrossfireRow): string => skpd?.nama ?? "";

/** How often a sub kegiatan stands in the table. */
function timesOf(book: Book, { subKegiatan }: CrossfireRow): number {
  return rowsOf(book).filter((row) => row.subKegiatan.text === subKegiatan.text).length;
}

export const TEMA: readonly Mutator[] = [
  onTema("CROSSFIRE-02", (book, rows) => {
    const leader = rows.find(({ peran }) => peran === "Pengampu");
    const [first] = rows;
    if (leader === undefined || first === undefined) return null;
    put(book, leader, "peran", "Pendukung");
    return cellOf(first.origin, "tema");
  }),
  onTema("CROSSFIRE-02", (book, rows, rng) => {
    const leader = rows.find(({ peran }) => peran === "Pengampu");
    const others = rows.filter((row) => leader !== undefined && skpdText(row) !== skpdText(leader));
    return others.length === 0 ? null : put(book, rng.pick(others), "peran", "Pengampu");
  }),
  onTema("CROSSFIRE-03", (book, rows) => {
    const [first] = rows;
    if (first === undefined) return null;
    const gone = rows.filter((row) => skpdText(row) !== skpdText(first));
    for (const { origin } of [...gone].reverse()) book.deleteRow(origin.at.sheet, origin.row);
    return cellOf(first.origin, "tema");
  }),
  onRow("CROSSFIRE-04", rowsOf, (book, row, rng) => {
    const names = namaLokus(row.lokus);
    if (names.length === 0) return null;
    const nama = rng.pick(names);
    return put(
      book,
      row,
      "lokus",
      row.lokus.replace(nama, `${nama}${rng.pick(["ngi", "jaya", "x"])}`),
    );
  }),
  onRow("CROSSFIRE-04", rowsOf, (book, row, rng) => {
    const [kecamatan, desa] = row.lokus.split(", ");
    if (desa === undefined || kecamatan === undefined) return null;
    const [here] = RUJUKAN.wilayahBernama(kecamatan, "kecamatan");
    const elsewhere = rowsOf(book).flatMap(({ lokus }) => {
      const place = lokus.split(", ")[1] ?? "";
      const found = RUJUKAN.wilayahBernama(place, "desa");
      return found.length > 0 && found.every((one) => one.kecamatan !== here?.kode) ? [place] : [];
    });
    return put(book, row, "lokus", `${kecamatan}, ${rng.pick(elsewhere)}`);
  }),
  onRow("CROSSFIRE-05", rowsOf, (book, row, rng) => {
    const others = book.model.skpdList.filter(({ alias }) => alias !== skpdText(row));
    return put(book, row, "skpd", rng.pick(others).alias);
  }),
  onRow("CROSSFIRE-06", rowsOf, (book, row, rng) =>
    put(book, row, "asisten", rng.pick(["Asisten IV", "Asisten Kesejahteraan", "Sekda"])),
  ),
  onTema("CROSSFIRE-07", (book, rows, rng) => {
    const others = book.model.skpdList.filter(({ asisten }) => asisten !== rows[0]?.asisten);
    return put(book, rng.pick(rows.slice(1)), "asisten", rng.pick(others).asisten);
  }),
  {
    ...onTema("CROSSFIRE-08", (book, rows) => {
      const [first] = rows;
      if (first === undefined || timesOf(book, first) > 1) return null;
      const others = rows.filter((row) => skpdText(row) !== skpdText(first));
      const theirs = others.flatMap((row) => plannedMonths(book, row));
      const own = plannedMonths(book, first);
      // Later than reports, and before the heap at the end of the year.
      const free = BULAN_LIST.find((bulan) => bulan > 3 && bulan < 11 && !theirs.includes(bulan));
      if (free === undefined || own.some((bulan) => bulan < 3)) return null;
      return moveAll(book, first, free) ? cellOf(first.origin, "subKegiatan") : null;
    }),
    also: { "KAS-01": "rencana yang dipindahkan melampaui kas bulan itu" },
  },
  ...onBases(
    ["bobot"],
    onRow("CROSSFIRE-09", rowsOf, (book, row, rng) => {
      const first = rowsOf(book).find(
        ({ subKegiatan }) => subKegiatan.text === row.subKegiatan.text,
      );
      book.add(cellOf(row.origin, "bobot"), rng.int(1, 40));
      return first === undefined ? null : cellOf(first.origin, "bobot");
    }),
    onRow("CROSSFIRE-09", rowsOf, (book, row, rng) =>
      timesOf(book, row) < 2 ? null : put(book, row, "bobot", rng.pick(["", -10])),
    ),
  ),
  onRow("CROSSFIRE-10", rowsOf, (book, row, rng) =>
    put(book, row, rng.pick(["lokus", "sarpras"] as const), rng.pick(["", "-"])),
  ),
  onTema("CROSSFIRE-11", (book, rows, rng) => {
    const row = rng.pick(rows.slice(1));
    const nth = rng.int(3, row.tema.length - 3);
    const slip = row.tema.slice(0, nth) + row.tema.slice(nth + 1);
    return row.tema[nth] === " " ? null : put(book, row, "tema", slip);
  }),
];

function plannedMonths({ model }: Book, { subKegiatan }: CrossfireRow): readonly number[] {
  const plans = model.rakList.filter((row) => row.subKegiatan.text === subKegiatan.text);
  return BULAN_LIST.filter((bulan) => plans.some((row) => (row.bulan[bulan - 1] ?? 0) > 0));
}

/** Puts the whole plan of a sub kegiatan into one month: RAK, the block of the DPA, and its time of work. */
function moveAll(book: Book, { subKegiatan }: CrossfireRow, bulan: number): boolean {
  const sub = book.model.subKegiatanList.find(
    ({ kode }) => kode.kode?.key === subKegiatan.kode?.key,
  );
  if (sub === undefined || sub.rencana === null) return false;
  const plans = [
    ...book.model.rakList.filter((row) => row.subKegiatan.kode?.key === subKegiatan.kode?.key),
    sub.rencana,
  ];
  for (const { origin, bulan: months } of plans) {
    const total = sumReported(months) ?? 0;
    for (const one of BULAN_LIST)
      book.set(cellOf(origin, `bulan${one}`), one === bulan ? total : 0);
  }
  book.set(cellOf(sub.origin, "waktu"), "Januari s.d. Desember");
  return true;
}
