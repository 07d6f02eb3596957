import { describe, expect, it } from "vitest";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { allBlocks, rowsOf, sum, type Row } from "./support.ts";

const { sheets } = buildSample();
const blocks = allBlocks(sheets);

/** Product of the numbers in `40 Orang x 3 Jam`. */
const factors = (text: string): number =>
  text
    .split(" x ")
    .reduce((product, part) => product * Number(/^[\d,]+/.exec(part)![0].replace(",", ".")), 1);

const isAccount = (row: Row): boolean => /^5(\.\d+)*$/.test(String(row[0]));

describe("DPA of the clean sample, re-added from the printed rows", () => {
  it("has 18 sub kegiatan with different codes", () => {
    expect(new Set(blocks.map(({ kode }) => kode)).size).toBe(18);
    expect(
      blocks.every(
        ({ kode, kegiatan, program }) =>
          kode.startsWith(`${kegiatan}.`) && kegiatan.startsWith(`${program}.`),
      ),
    ).toBe(true);
  });

  it.each(blocks)("$kode: items, groups and accounts add up to the total", ({ table, total }) => {
    const amount = new Map<string, number>();
    let leaf = "";
    let items = 0;
    const close = (): void => {
      if (leaf !== "") expect(items, leaf).toBe(amount.get(leaf));
      items = 0;
    };
    for (const row of table) {
      const text = String(row[2]);
      if (isAccount(row)) {
        close();
        leaf = String(row[0]).split(".").length === 6 ? String(row[0]) : "";
        expect(amount.has(String(row[0]))).toBe(false);
        amount.set(String(row[0]), Number(row[7]));
      } else if (text.startsWith("[")) {
        expect(row[7], text).toBe(amount.get(leaf));
      } else {
        const [, , , koefisien, , harga, ppn, jumlah] = row;
        const expected =
          (factors(String(koefisien)) * Number(harga) * (100 + Math.round(Number(ppn) * 100))) /
          100;
        expect(jumlah, text).toBe(expected);
        items += Number(jumlah);
      }
    }
    close();
    for (const [kode, jumlah] of amount) {
      const children = [...amount].filter(
        ([other]) =>
          other.startsWith(`${kode}.`) && other.split(".").length === kode.split(".").length + 1,
      );
      if (children.length > 0) expect(sum(children.map(([, value]) => value)), kode).toBe(jumlah);
    }
    expect(amount.get("5")).toBe(total);
  });

  it.each(blocks)("$kode: twelve months are the pagu", ({ months, monthsTotal, total }) => {
    expect(sum(months)).toBe(total);
    expect(monthsTotal).toBe(total);
    expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
  });

  it("allots to each kegiatan what its sub kegiatan need", () => {
    const need = new Map<string, number>();
    for (const { kegiatan, total } of blocks) need.set(kegiatan, (need.get(kegiatan) ?? 0) + total);
    for (const { kegiatan, alokasi } of blocks) expect(alokasi, kegiatan).toBe(need.get(kegiatan));
  });
});

describe("RAK of the clean sample", () => {
  const rows = rowsOf(sheets, "RAK").filter((row) => row[0] === 2023);

  it("has one row per account, its total the sum of its months", () => {
    for (const row of rows)
      expect(sum(row.slice(6, 18)), `${String(row[1])} ${String(row[3])}`).toBe(row[5]);
    const expected = blocks.flatMap(({ kode, table }) =>
      table
        .filter((row) => isAccount(row) && String(row[0]).split(".").length === 6)
        .map((row) => [kode, row[0], row[7]]),
    );
    expect(rows.map((row) => [row[1], row[3], row[5]]).sort()).toEqual(expected.sort());
  });

  it("plans each month what the DPA blocks plan", () => {
    for (const { kode, months } of blocks) {
      const own = rows.filter((row) => row[1] === kode);
      expect(
        months.map((_, i) => sum(own.map((row) => row[6 + i]!))),
        kode,
      ).toEqual(months);
    }
  });

  it("sums its columns in the last row", () => {
    const total = rowsOf(sheets, "RAK").find((row) => row[0] === "Jumlah")!;
    for (let col = 5; col < 18; col++) expect(total[col]).toBe(sum(rows.map((row) => row[col]!)));
  });
});

describe("other sheets of the clean sample", () => {
  it("PK has the budget of every program as in the DPA", () => {
    const rows = rowsOf(sheets, "PK");
    const start = rows.findIndex((row) => row[1] === "Kode Program");
    const budget = rows.slice(start + 1).filter((row) => /^\d/.test(String(row[1])));
    const programs = new Set(blocks.map(({ program }) => program));
    expect(budget).toHaveLength(programs.size);
    for (const row of budget) {
      expect(row[3], String(row[1])).toBe(
        sum(blocks.filter(({ program }) => program === row[1]).map(({ total }) => total)),
      );
    }
  });

  it("PK weights of an owner are 100", () => {
    const rows = rowsOf(sheets, "PK");
    const end = rows.findIndex((row) => row[1] === "Kode Program");
    const weights = new Map<string, number>();
    for (const row of rows.slice(4, end).filter((one) => typeof one[11] === "number")) {
      weights.set(String(row[0]), (weights.get(String(row[0])) ?? 0) + Number(row[11]));
    }
    expect(weights.size).toBe(7);
    expect([...weights.values()].every((weight) => weight === 100)).toBe(true);
  });

  it("cash carries the plan in every month and for every source", () => {
    const rows = rowsOf(sheets, "Kas");
    const header = rows.find((row) => row[0] === "Bulan")!;
    const months = rows.filter(
      (row) => blocks.length > 0 && typeof row[1] === "number" && row[0] !== "Jumlah",
    );
    expect(months).toHaveLength(12);
    for (const row of months) expect(sum(row.slice(2))).toBe(row[1]);
    header.slice(2).forEach((source, s) => {
      let cash = 0;
      let plan = 0;
      months.forEach((row, i) => {
        cash += Number(row[2 + s]);
        plan += sum(
          blocks.filter(({ sumberDana }) => sumberDana === source).map((block) => block.months[i]!),
        );
        expect(cash, `${String(source)} ${String(row[0])}`).toBeGreaterThanOrEqual(plan);
      });
    });
  });

  it("no month reports more than its plan so far, and later months are blank", () => {
    const rows = rowsOf(sheets, "Realisasi").filter((row) => /^\d\.\d\d/.test(String(row[1])));
    expect(rows).toHaveLength(18);
    for (const row of rows) {
      const block = blocks.find(({ kode }) => kode === row[1])!;
      expect(Number(row[3]) + Number(row[6])).toBeLessThanOrEqual(sum(block.months.slice(0, 2)));
      expect(row.slice(9, 39).every((value) => value === "")).toBe(true);
    }
    expect(rows.filter((row) => row[6] === "")).toHaveLength(2);
  });
});
