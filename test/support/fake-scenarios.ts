import type { App } from "../../src/app/app.ts";
import type { ComparisonView, PlanRequest, PlanTrial, ScenarioView } from "../../src/app/views.ts";
import { rupiah } from "../../src/core/rupiah/rupiah.ts";
import { fakeAcceleration } from "./fake-acceleration.ts";

type Calls = Pick<
  App,
  | "tryPlan"
  | "improvePlan"
  | "cancelSearch"
  | "scenarios"
  | "saveScenario"
  | "deleteScenario"
  | "compareScenarios"
  | "applyPlan"
  | "overrule"
  | "switchCriterion"
>;

/** Plans of a small regency: each month of a block brings its amount forward. */
export function fakeScenarios(
  answer: <T>(name: string, make: () => T) => Promise<T>,
  withCash: boolean,
): Calls {
  let kept: readonly ScenarioView[] = [];
  const view = () => fakeAcceleration(withCash);
  const trial = ({ shifts }: PlanRequest): PlanTrial => {
    const { plan, pergeseran } = view();
    const byId = new Map(shifts.map(({ id, shift }) => [id, shift]));
    const blocks = plan.blocks.map((one) => ({ ...one, shift: byId.get(one.block) ?? 0 }));
    const moved = new Set(blocks.filter(({ shift }) => shift > 0).map(({ block }) => block));
    const moves = plan.moves.filter(({ block }) => moved.has(block));
    const amount = rupiah(moves.reduce((sum, move) => sum + move.amount, 0));
    return {
      plan: { ...plan, solver: "manual", gap: null, blocks, moves, amount },
      pergeseran: pergeseran.slice(0, moves.length),
    };
  };
  const compare = (ids: readonly string[]): ComparisonView => {
    const columns = [
      { id: "", name: "" },
      ...kept.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
    ];
    const row = (key: ComparisonView["rows"][number]["key"], step: number) => ({
      key,
      unit: "rupiah" as const,
      values: columns.map((_, nth) => nth * step),
      differences: columns.map((_, nth) => nth * step),
    });
    return {
      columns,
      rows: [row("amount", 1_000_000_000), row("rupiahMonths", 4_000_000_000)],
      violations: columns.map(() => []),
    };
  };
  return {
    tryPlan: (request) => answer("tryPlan", () => trial(request)),
    improvePlan: (_fixed, _seconds, onProgress) =>
      answer("improvePlan", () => {
        onProgress?.({ seconds: 1, gap: 0.02 });
        const found = view();
        return { ...found, plan: { ...found.plan, solver: "highs" as const, gap: 0 } };
      }),
    cancelSearch: () => undefined,
    scenarios: () => answer("scenarios", () => kept),
    saveScenario: ({ name, shifts, by, since }) =>
      answer(`saveScenario ${name}`, () => {
        const rest = kept.filter((one) => one.name !== name);
        kept = [...rest, { id: `S${kept.length + 1}`, name, by, since, shifts, lost: 0 }];
        return kept;
      }),
    deleteScenario: (id) =>
      answer("deleteScenario", () => (kept = kept.filter((one) => one.id !== id))),
    compareScenarios: (ids) => answer("compareScenarios", () => compare(ids)),
    applyPlan: ({ shifts }) =>
      answer("applyPlan", () => ({
        moved: shifts.length,
        cells: shifts.length * 4,
        left: [
          "1.01.02 tidak ditulis: RAK!H14 berisi rumus (=G14), yang tidak ditimpa tanpa izin.",
        ],
        undoId: 1,
      })),
    overrule: ({ reason }) => answer(`overrule ${reason}`, view),
    switchCriterion: (id, on) => answer(`switchCriterion ${id} ${on}`, view),
  };
}
