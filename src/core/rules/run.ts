import type { Model } from "../model/model.ts";
import { tahunAnggaran } from "../model/tahun.ts";
import type { Rujukan } from "../rujukan/rujukan.ts";
import { NOL, rupiah } from "../rupiah/rupiah.ts";
import { finish, type InTurns } from "../turns/finish.ts";
import { collectFindings } from "./collect.ts";
import { Examiner, type Pending } from "./examiner.ts";
import type { RunResult } from "./finding.ts";
import { RULES } from "./index.ts";
import { makeLookUp } from "./look-up.ts";
import type { AnyRule, Toleransi } from "./rule.ts";
import { visitModel } from "./visit.ts";

export interface RunOptions {
  readonly rules?: readonly AnyRule[];
  /** Default: Rp1 per line (koefisien × harga rounds), Rp0 between stored amounts. */
  readonly toleransi?: Partial<Toleransi>;
  /** Budget year; default: the latest year a document of the model (without any, its RAK) states. */
  readonly tahun?: number | null;
  /** Reference tables; default none. */
  readonly rujukan?: Rujukan | null;
}

export const DEFAULT_TOLERANSI: Toleransi = { baris: rupiah(1), total: NOL };

/** Runs the rules in force over the model: one walk, all rules per subject. Pure; same input, same output. */
export function runRules(model: Model, options: RunOptions = {}): RunResult {
  return finish(rulesInTurns(model, options));
}

/** The same run with rests, for a caller who has others to let through; it may be left at any rest. */
export function* rulesInTurns(model: Model, options: RunOptions = {}): InTurns<RunResult> {
  const tahun = options.tahun === undefined ? tahunAnggaran(model) : options.tahun;
  const toleransi = { ...DEFAULT_TOLERANSI, ...options.toleransi };
  const rujukan = options.rujukan ?? null;
  const rules = (options.rules ?? RULES.filter((rule) => rule.meta.draft !== true))
    .filter((rule) => isInForce(rule, tahun))
    .sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  const examiner = new Examiner(rules, {
    model,
    lookUp: makeLookUp(model),
    toleransi,
    rujukan,
    tahun,
  });
  yield* visitModel<Pending>(model, (scope, subject, below) =>
    examiner.examine(scope, subject, below),
  );
  yield;
  return {
    findings: collectFindings(model, examiner.pending),
    outcomes: examiner.outcomes(),
    toleransi,
    tahun,
  };
}

function isInForce(rule: AnyRule, tahun: number | null): boolean {
  const { from, until } = rule.meta.effective;
  return tahun === null || (tahun >= from && tahun <= (until ?? tahun));
}
