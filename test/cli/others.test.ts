import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { selaras } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const CLEAN = "assets/sample/contoh-bersih.xlsx";
const PRINTS = ["0005", "0006", "0008"].map(
  (nr) => `test/fixtures/dpa-2026/dpa-2.21.02.1.01.${nr}.xlsx`,
);

describe("selaras sample", () => {
  test("writes the same bytes as the asset, refuses to write over a file", async () => {
    const path = join(folder, "contoh.xlsx");
    expect((await selaras("sample", path)).code).toBe(0);
    expect(readFileSync(path).equals(readFileSync(CLEAN))).toBe(true);
    expect(await selaras("sample", path)).toMatchObject({ code: 2 });
    expect((await selaras("sample", "contoh.txt")).err).toContain(".xlsx");
  });
});

describe("selaras cascade", () => {
  interface Json {
    readonly nodes: readonly {
      readonly id: string;
      readonly parent: string | null;
      readonly level: string;
      readonly pagu: number;
    }[];
    readonly reconciliation: readonly { readonly selisih: number }[];
  }

  test("the root is the plain sum of the sheets, and every node the sum of its children", async () => {
    const { code, out } = await selaras("cascade", CLEAN, "--format", "json");
    expect(code).toBe(0);
    const { nodes, reconciliation } = JSON.parse(out) as Json;
    const model = readWorkbook(buildSample().sheets.map((draft) => draftGrid(draft)));
    expect(nodes[0]?.pagu).toBe(
      model.subKegiatanList.reduce((sum, sub) => sum + (sub.pagu ?? 0), 0),
    );
    for (const node of nodes) {
      if (node.level === "rekening") continue;
      const children = nodes.filter(({ parent }) => parent === node.id);
      if (children.length === 0) continue;
      expect(children.reduce((sum, child) => sum + child.pagu, 0)).toBe(node.pagu);
    }
    expect(reconciliation.length).toBeGreaterThan(3);
    for (const { selisih } of reconciliation) expect(selisih).toBe(0);
  });

  test("rekening are leaves of the tree; capaian, alignment and matches have their cells", async () => {
    const { out } = await selaras("cascade", CLEAN, "--format", "json");
    const json = JSON.parse(out) as {
      readonly nodes: readonly {
        readonly level: string;
        readonly pagu: number | null;
        readonly capaian: number | null;
        readonly capaianIndicators: number;
        readonly jenisBelanja?: readonly { readonly jumlah: number }[];
      }[];
      readonly pk: readonly { readonly pemilik: string }[];
      readonly alignment: readonly { readonly kind: string; readonly message: string }[];
      readonly matches: readonly {
        readonly a: string;
        readonly b: string;
        readonly score: number;
      }[];
    };
    const [root] = json.nodes;
    const rekening = json.nodes.filter(({ level }) => level === "rekening");
    expect(rekening.length).toBeGreaterThan(50);
    expect(rekening.reduce((sum, { pagu }) => sum + (pagu ?? 0), 0)).toBe(root?.pagu);
    expect(root?.jenisBelanja?.reduce((sum, { jumlah }) => sum + jumlah, 0)).toBe(root?.pagu);
    expect(root?.capaian).toBeGreaterThan(0);
    expect(root?.capaianIndicators).toBeGreaterThan(3);
    expect(json.pk[0]?.pemilik).toBe("Bupati");
    expect(json.alignment.every(({ message }) => message.endsWith("."))).toBe(true);
    expect(json.matches.length).toBeGreaterThan(0);
    for (const { a, b, score } of json.matches) {
      expect(a < b).toBe(true);
      expect(score > 0 && score <= 1).toBe(true);
    }
  });

  test("several files are one region", async () => {
    const { out } = await selaras("cascade", ...PRINTS, "--format", "json");
    const { nodes } = JSON.parse(out) as Json;
    expect(nodes[0]?.pagu).toBe(213_924_275 + 918_886_900 + 53_683_500);
  });
});

describe("selaras accelerate", () => {
  interface Json {
    readonly asOf: number;
    readonly candidates: readonly {
      readonly status: string;
      readonly reasons: readonly unknown[];
    }[];
    readonly plan: {
      readonly moves: readonly {
        readonly semula: readonly number[];
        readonly menjadi: readonly number[];
      }[];
      readonly cash: readonly { readonly available: number; readonly after: number }[];
      readonly cashChecked: boolean;
    };
    readonly pergeseran: readonly { readonly kind: string; readonly isPerubahan: boolean }[];
  }

  test("moves keep every rupiah, closed months and the cash of each month", async () => {
    const { code, out } = await selaras("accelerate", CLEAN, "--format", "json");
    expect(code).toBe(0);
    const { asOf, plan, candidates, pergeseran } = JSON.parse(out) as Json;
    expect(asOf).toBe(2);
    expect(plan.moves.length).toBeGreaterThan(5);
    const sum = (list: readonly number[]): number =>
      list.reduce((total, amount) => total + amount, 0);
    for (const { semula, menjadi } of plan.moves) {
      expect(sum(menjadi)).toBe(sum(semula));
      expect(menjadi.slice(0, asOf)).toEqual(semula.slice(0, asOf));
    }
    expect(plan.cashChecked).toBe(true);
    for (const { available, after } of plan.cash) expect(after).toBeLessThanOrEqual(available);
    expect(new Set(candidates.map(({ status }) => status))).toEqual(
      new Set(["layak", "bersyarat", "tidakLayak"]),
    );
    expect(pergeseran.every(({ kind, isPerubahan }) => kind === "t" && !isPerubahan)).toBe(true);
  });

  test("--solver highs proves its plan, never below the first one", async () => {
    const run = async (solver: string) => {
      const { code, out } = await selaras(
        "accelerate",
        CLEAN,
        "--solver",
        solver,
        "--format",
        "json",
      );
      expect(code).toBe(0);
      return (JSON.parse(out) as { plan: { solver: string; gap: number; objective: number } }).plan;
    };
    const [greedy, highs] = [await run("greedy"), await run("highs")];
    expect(highs.solver).toBe("highs");
    expect(highs.gap).toBeLessThan(1e-6);
    expect(highs.objective).toBeGreaterThanOrEqual(greedy.objective);
    expect(greedy.gap).toBeGreaterThanOrEqual(0);
    expect((await selaras("accelerate", CLEAN, "--solver", "excel")).code).toBe(2);
  });

  test("without a kas table it says that cash was not checked", async () => {
    const { out } = await selaras("accelerate", PRINTS[1] ?? "");
    expect(out).toContain("Kas belum diperiksa");
  });
});

describe("selaras fx", () => {
  test("functions with and without a file, references, errors with a sentence", async () => {
    expect((await selaras("fx", "=PK.TERBILANG(213924275)")).out.trim()).toMatch(
      /^dua ratus tiga belas juta/,
    );
    expect(Number((await selaras("fx", '=PK.PROGRESS("";2;"keuangan")', CLEAN)).out)).toBeCloseTo(
      0.0564,
      4,
    );
    expect((await selaras("fx", "=PK.TRIWULAN(5)")).out.trim()).toBe("2");
    const missing = await selaras("fx", "=PK.PROGRESS()", PRINTS[0] ?? "");
    expect(missing.code).toBe(1);
    expect(missing.out).toMatch(/^#N\/A .*PK/);
    expect((await selaras("fx", "=PK.TIDAKADA()")).err).toContain("tidak dikenal");
    expect((await selaras("fx", "=PK.TERBILANG(A99999999)", CLEAN)).code).toBe(2);
  });
});
