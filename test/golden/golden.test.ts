import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { GOLDEN } from "../tools/golden/books.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { checkGolden, goldenPath } from "./check.ts";
import { readTable, rowsOf } from "./table.ts";

test("there are at least twelve, half of them from real documents, and each has its table", () => {
  const files = readdirSync(new URL("./", import.meta.url));
  const books = files.filter((file) => file.endsWith(".xlsx")).sort();
  expect(books).toEqual(GOLDEN.map(({ name }) => `${name}.xlsx`).sort());
  expect(books.length).toBeGreaterThanOrEqual(12);
  const real = books.filter((file) => file.startsWith("nyata-"));
  expect(real.length * 2).toBeGreaterThanOrEqual(books.length);
});

describe.each(GOLDEN)("$name.xlsx", ({ name, bersih }) => {
  const table = readTable(readFileSync(goldenPath(name, "md"), "utf8"));

  test("gives the findings of its table, no more and no fewer", async () => {
    const found = rowsOf(await checkGolden(name, RUJUKAN), () => "");
    const plain = ({ tingkat, aturan, tempat, akar, temuan }: (typeof found)[number]): string =>
      [tingkat, aturan, tempat, akar, temuan.replace(/\s+/g, " ")].join(" | ");
    expect(found.map(plain)).toEqual(table.map(plain));
  });

  if (bersih) {
    test("is clean: no error, at most two warnings, each with its reason", () => {
      expect(table.filter(({ tingkat }) => tingkat === "Kesalahan")).toEqual([]);
      const warnings = table.filter(({ tingkat }) => tingkat === "Peringatan");
      expect(warnings.length).toBeLessThanOrEqual(2);
      expect(warnings.filter(({ alasan }) => alasan === "")).toEqual([]);
    });
  }
});
