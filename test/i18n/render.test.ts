import { format } from "prettier";
import { describe, expect, test } from "vitest";
import type { RuleOutcome } from "../../src/core/rules/finding.ts";
import { RULES } from "../../src/core/rules/index.ts";
import type { Missing } from "../../src/core/rules/missing.ts";
import { runRules } from "../../src/core/rules/run.ts";
import { ID } from "../../src/i18n/id.ts";
import {
  renderFamily,
  renderFinding,
  renderNotChecked,
  renderOutcome,
  renderSeverity,
  type RuleFamily,
} from "../../src/i18n/render.ts";
import { fillSlots } from "../../src/i18n/text.ts";

function outcome(checked: number, notChecked: number, missing: readonly Missing[]): RuleOutcome {
  return { rule: "HITUNG-01", outcome: "tidakDiperiksa", checked, notChecked, missing };
}

describe("renderNotChecked", () => {
  test("a rule without its input", () => {
    expect(renderNotChecked(outcome(0, 0, ["pk", "dpa"]))).toBe(
      "Tidak diperiksa karena tidak ada: lembar Perjanjian Kinerja dengan anggaran program, lembar DPA.",
    );
  });
  test("a rule that skipped some", () => {
    expect(renderNotChecked(outcome(1200, 3, ["ppn", "dpaProgram:2.21.02 PERSANDIAN"]))).toBe(
      "Diperiksa 1.200, tidak diperiksa 3 karena tidak ada: tarif PPN, DPA untuk program 2.21.02 PERSANDIAN.",
    );
  });
  test("a long list is cut and counted", () => {
    const many = Array.from({ length: 8 }, (_, n): Missing => `dpaSkpd:SKPD ${n}`);
    expect(renderNotChecked(outcome(0, 8, many))).toMatch(/SKPD 4, dan 3 lainnya\.$/);
  });
  test("nothing of the kind in the workbook, and nothing left out", () => {
    expect(renderNotChecked(outcome(0, 0, []))).toBe(
      "Tidak diperiksa karena tidak ada data yang sesuai.",
    );
    expect(renderNotChecked(outcome(5, 0, []))).toBe("");
  });
});

test("a slot nobody fills never reaches a reader", () => {
  expect(() => fillSlots("{jumlah:rupiah}", {})).toThrow(RangeError);
  expect(() => fillSlots("{jumlah:rupih}", { jumlah: 1 })).toThrow(RangeError);
});

test("every family has a name", () => {
  const families = new Set(RULES.map(({ meta }) => meta.id.replace(/-\d+$/, "")));
  for (const family of families) expect(ID).toHaveProperty([`aturan.kelompok.${family}`]);
  expect(renderFamily("HITUNG")).toBe("Perhitungan");
  expect([renderOutcome("tidakDiperiksa"), renderSeverity("warning")]).toEqual([
    "Tidak diperiksa",
    "Peringatan",
  ]);
});

test("keys are sorted", () => {
  const keys = Object.keys(ID);
  expect(keys).toEqual([...keys].sort());
});

test("all messages as people read them", async () => {
  const rows = RULES.flatMap((rule) => {
    const { id, severity, title, examples, messages } = rule.meta;
    const sample = new Map(
      examples.invalid
        .flatMap(({ model }) => runRules(model, { rules: [rule] }).findings)
        .map((finding) => [finding.messageId, renderFinding(finding).message]),
    );
    return Object.entries(messages).map(
      ([messageId, text]) =>
        `| ${id} | ${renderFamily(id.replace(/-\d+$/, "") as RuleFamily)} | ${renderSeverity(severity)} | ${title} | ${messageId} | ${sample.get(messageId) ?? text} |`,
    );
  });
  const head =
    "| Aturan | Kelompok | Tingkat | Judul | Pesan | Kalimat |\n| --- | --- | --- | --- | --- | --- |";
  const table = await format(`${head}\n${rows.join("\n")}\n`, { parser: "markdown" });
  await expect(table).toMatchFileSnapshot("__snapshots__/id.md");
});
