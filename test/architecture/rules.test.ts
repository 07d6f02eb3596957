import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ReadIssueKind } from "../../src/core/model/model.ts";
import { contohRujukan } from "../../src/core/rules/example-rujukan.ts";
import { contohModel } from "../../src/core/rules/example.ts";
import { RULES } from "../../src/core/rules/index.ts";
import { slotsIn } from "../../src/core/rules/message.ts";
import { runRules } from "../../src/core/rules/run.ts";
import { renderFinding } from "../../src/i18n/render.ts";
import { staleFiles } from "../tools/gen/files.ts";
import { outputs as helpOutputs } from "../tools/gen/help-aturan.ts";
import { exportNameOf, outputs, ruleFiles } from "../tools/gen/rules-index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");
const files = ruleFiles();
const byId = new Map(RULES.map((rule) => [rule.meta.id as string, rule]));

function idOf(file: string): string {
  return (/\/([a-z]+-\d{2})-/.exec(file)?.[1] ?? "").toUpperCase();
}

test("the index is what the files say", async () => {
  for (const [path, text] of await outputs())
    expect(readFileSync(`${root}/${path}`, "utf8")).toBe(text);
  expect(RULES.map(({ meta }) => meta.id)).toEqual(files.map(idOf));
});

test("the help pages say what the rules say", async () => {
  const stale = await staleFiles(root, {
    name: "rule help",
    outputs: helpOutputs,
    owns: ["assets/help/aturan"],
  });
  expect(stale).toEqual([]);
});

test("no id is used twice", () => {
  expect(byId.size).toBe(RULES.length);
});

describe.each(files)("%s", (file) => {
  const path = `src/core/rules/${file}`;
  const rule = byId.get(idOf(file));
  const meta = rule?.meta;

  test("is named after its id, says so, and is short", () => {
    const text = readFileSync(`${root}/${path}`, "utf8");
    expect(text).toContain(`export const ${exportNameOf(file)} = ruleFor<`);
    expect(text).toContain(`/** ${idOf(file)}: `);
    expect(text.split("\n").length).toBeLessThanOrEqual(120);
  });

  test("has a test that runs the rule tester", () => {
    const testPath = `${root}/test/core/rules/${file.replace(/\.ts$/, ".test.ts")}`;
    expect(existsSync(testPath)).toBe(true);
    expect(readFileSync(testPath, "utf8")).toContain(`ruleTester(${exportNameOf(file)},`);
  });

  test("tells why, what to do and on what basis", () => {
    expect(meta?.title).toMatch(/^[A-Z][^.]*$/);
    for (const text of [meta?.explanation, meta?.fix]) {
      expect(text).toMatch(/^[A-Z].{20,}\.$/s);
      expect(text).not.toMatch(/\b(Anda|kamu) (salah|keliru|lalai)/i);
      expect(text).not.toMatch(/[{}]/);
    }
    for (const basis of meta?.legalBasis ?? []) {
      expect(basis.peraturan).not.toBe("");
      expect(basis.sumber).not.toBe("");
    }
  });

  test("is an error only on firm ground", () => {
    if (meta?.severity !== "error" || idOf(file).startsWith("DATA")) return;
    const isFirm = meta.legalBasis.some(
      ({ jenis, certainty }) => jenis === "formulir" || certainty !== "practice",
    );
    expect(isFirm).toBe(true);
  });

  test("has whole sentences with known slots", () => {
    for (const text of Object.values(meta?.messages ?? {})) {
      expect(text).toMatch(/^[A-Z].*\.$/s);
      for (const { name, format } of slotsIn(text)) {
        expect(name).toMatch(/^[a-zA-Z]+$/);
        expect(["rupiah", "persen", "angka", "harga", "teks"]).toContain(format);
      }
    }
  });

  test("has examples that behave as they say", () => {
    const { valid = [], invalid = [] } = meta?.examples ?? {};
    for (const { uraian, model } of valid) {
      expect(uraian).toMatch(/\.$/);
      const { findings, outcomes } = runRules(model, { rules: [rule!], rujukan: contohRujukan() });
      expect(findings).toEqual([]);
      expect(outcomes[0]?.outcome).toBe("lulus");
    }
    for (const { uraian, model } of invalid) {
      expect(uraian).toMatch(/\.$/);
      const { findings } = runRules(model, { rules: [rule!], rujukan: contohRujukan() });
      expect(findings).not.toEqual([]);
      for (const finding of findings) expect(renderFinding(finding).message).not.toBe("");
    }
  });
});

test("every kind of read issue becomes a finding of one rule", () => {
  const kinds: Record<ReadIssueKind, true> = {
    galatSel: true,
    bukanAngka: true,
    bukanTanggal: true,
    judulGanda: true,
    bulanTidakLengkap: true,
    tanpaKode: true,
    angkaTeks: true,
    kodeAngka: true,
    spasiKode: true,
    pecahan: true,
    tersembunyi: true,
    selGabung: true,
    takDikenali: true,
    arsip: true,
  };
  for (const kind of Object.keys(kinds) as ReadIssueKind[]) {
    const { findings } = runRules(contohModel({ issues: [{ kind, text: "isi" }] }));
    expect(findings).toHaveLength(1);
  }
});
