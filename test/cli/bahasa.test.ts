import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBahasa } from "../../src/cli/bahasa.ts";
import { slotsIn } from "../../src/core/rules/message.ts";
import { CLI } from "../../src/i18n/cli.ts";
import { CLI_EN } from "../../src/i18n/en/cli.ts";
import { selaras } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-"));
const sample = join(folder, "contoh.xlsx");

beforeAll(async () => {
  await selaras("sample", sample, "--seeded");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("--lang", () => {
  test("may stand anywhere, and is taken out of the call", () => {
    expect(readBahasa(["check", "a.xlsx"])).toEqual({ bahasa: "id", argv: ["check", "a.xlsx"] });
    expect(readBahasa(["--lang", "en", "check", "a.xlsx"])).toEqual({
      bahasa: "en",
      argv: ["check", "a.xlsx"],
    });
    expect(readBahasa(["check", "--lang=id", "--lang=en"])).toEqual({
      bahasa: "en",
      argv: ["check"],
    });
    expect(readBahasa(["check", "--", "--lang"])).toEqual({
      bahasa: "id",
      argv: ["check", "--", "--lang"],
    });
    expect(() => readBahasa(["--lang", "fr"])).toThrow("--lang fr tidak dikenal");
    expect(() => readBahasa(["check", "--lang"])).toThrow("Pilihan: id atau en");
  });

  test("has each text in both languages with the same slots", () => {
    const slots = (table: Readonly<Record<string, string>>): unknown =>
      Object.entries(table).map(([key, text]) => [
        key,
        slotsIn(text)
          .map(({ name, format }) => `${name}:${format}`)
          .sort(),
      ]);
    expect(slots(CLI_EN)).toEqual(slots(CLI));
  });

  test("speaks English in help, complaints, findings and functions", async () => {
    const help = await selaras("help", "--lang", "en");
    expect([help.code, help.out]).toEqual([0, `${CLI_EN["cli.bantuan"]}\n`]);

    const wrong = await selaras("--lang", "en", "cek");
    expect([wrong.code, wrong.err.split("\n")[0]]).toEqual([2, "Command cek is not recognised."]);

    const check = await selaras("check", sample, "--lang", "en");
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/^File +Sheet +Recognised as +Rows$/m);
    expect(check.out).toMatch(/Cannot be submitted yet: errors to be corrected: \d+\./);
    expect(check.out).not.toMatch(/\b(?:sedangkan|Kesalahan|tertulis|berjumlah)\b/);

    const fx = await selaras("fx", "=PK.CAPAIAN()", "--lang", "en");
    expect(fx.out).not.toBe((await selaras("fx", "=PK.CAPAIAN()")).out);

    const region = await selaras("region", sample, "--out", join(folder, "r.jsonl"), "--lang=en");
    expect(region.out).toMatch(/^File +State +Sub kegiatan +Ceiling +Errors +Warnings +Info$/m);
    expect(region.out).toContain("Files: 1; can be submitted: 0; not yet: 1;");
    expect(region.err).toContain("1 of 1 files checked");
    const queue = await selaras("queue", "hapus", "--lang=en");
    expect(queue.err).toContain("selaras queue hapus is unknown.");
  }, 120_000);

  test.each(["check", "accelerate", "cascade", "report"])(
    "%s writes the same bytes into files in either language",
    async (verb) => {
      const [id, en] = ["id", "en"].map((bahasa) => join(folder, `${verb}-${bahasa}.xlsx`));
      await selaras(verb, sample, "--out", id ?? "", "--lang", "id");
      await selaras(verb, sample, "--out", en ?? "", "--lang", "en");
      expect(readFileSync(en ?? "").equals(readFileSync(id ?? ""))).toBe(true);
    },
    120_000,
  );
});
