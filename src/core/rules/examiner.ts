import { cellOf, type CellRef, type Origin } from "../model/origin.ts";
import { sumRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import { findingId, type Outcome, type RuleOutcome } from "./finding.ts";
import { missingNeeds, type Missing } from "./missing.ts";
import type { AnyRule, Rule, RuleContext, Violation } from "./rule.ts";
import type { Scope, SubjectOf } from "./subject.ts";

/** A violation on its way to a finding. */
export interface Pending {
  readonly id: string;
  /** What the rule looked at. */
  readonly scope: Scope;
  readonly subject: object;
  readonly rule: AnyRule;
  readonly violation: Violation;
  readonly at: CellRef;
  readonly cause: Pending | null;
}

interface Tally {
  readonly rule: AnyRule;
  checked: number;
  notChecked: number;
  found: number;
  readonly missing: Set<Missing>;
}

/** Applies the rules to one subject after the other and keeps the count. */
export class Examiner {
  readonly pending: Pending[] = [];
  private readonly tallies: readonly Tally[];
  private readonly byScope = new Map<Scope, Tally[]>();
  private readonly context: RuleContext;
  /** Unexplained differences by record, for comparisons across sheets. */
  private readonly openOf = new Map<object, readonly Pending[]>();

  constructor(rules: readonly AnyRule[], context: RuleContext) {
    this.context = context;
    this.tallies = rules.map((rule) => {
      const missing = new Set<Missing>(
        missingNeeds(context.model, rule.meta.needs, context.rujukan),
      );
      return { rule, checked: 0, notChecked: 0, found: 0, missing };
    });
    for (const tally of this.tallies) {
      if (tally.missing.size > 0) continue;
      const { scope } = tally.rule.meta;
      this.byScope.set(scope, [...(this.byScope.get(scope) ?? []), tally]);
    }
  }

  /** Returns the differences still unexplained at this level: those from below and the subject's own. */
  examine<S extends Scope>(
    scope: S,
    subject: SubjectOf[S],
    below: readonly Pending[],
  ): readonly Pending[] {
    const tallies = this.byScope.get(scope);
    if (tallies === undefined) return below;
    let open = below;
    for (const tally of tallies) {
      let lacking: Missing | null = null;
      let found = 0;
      let applies = true;
      for (const result of (tally.rule as Rule<S>).check(subject, this.context)) {
        if ("notApplicable" in result) {
          applies = false;
          continue;
        }
        if ("notChecked" in result) {
          lacking ??= result.notChecked;
          tally.missing.add(result.notChecked);
          continue;
        }
        found++;
        const cause = this.causeOf(result, open);
        const at = result.at ?? placeOf(scope, subject);
        const { rule } = tally;
        const id = findingId(rule.meta.id, result.messageId, at);
        const pending: Pending = { id, scope, subject, rule, violation: result, at, cause };
        this.pending.push(pending);
        if (cause === null && result.selisih !== undefined) open = [...open, pending];
      }
      tally.found += found;
      if (found > 0) tally.checked++;
      else if (lacking !== null) tally.notChecked++;
      else if (applies) tally.checked++;
    }
    if (open.length > 0) this.openOf.set(subject, open);
    return open;
  }

  private causeOf({ selisih, parts }: Violation, open: readonly Pending[]): Pending | null {
    if (selisih === undefined) return null;
    const elsewhere = parts?.flatMap((part) => this.openOf.get(part) ?? []) ?? [];
    return explains(selisih, elsewhere.length === 0 ? open : [...open, ...elsewhere]);
  }

  outcomes(): readonly RuleOutcome[] {
    return this.tallies.map((tally) => ({
      rule: tally.rule.meta.id,
      outcome: outcomeOf(tally),
      checked: tally.checked,
      notChecked: tally.notChecked,
      missing: [...tally.missing].sort(),
    }));
  }
}

function outcomeOf(tally: Tally): Outcome {
  if (tally.found > 0) return "temuan";
  return tally.checked > 0 ? "lulus" : "tidakDiperiksa";
}

/** A part that is off by d makes its whole off by −d; so do all parts together. */
function explains(selisih: Rupiah, open: readonly Pending[]): Pending | null {
  if (open.length === 0) return null;
  const single = open.find((part) => (part.violation.selisih ?? NaN) + selisih === 0);
  if (single !== undefined) return single;
  const all = sumRupiah(open.flatMap((part) => part.violation.selisih ?? []));
  return all + selisih === 0 ? (open[0] ?? null) : null;
}

/** The cell a finding points to unless the rule says otherwise: the amount, or the code where there is none. */
const PLACE: Readonly<Partial<Record<Scope, string>>> = {
  rincian: "jumlah",
  kelompok: "jumlah",
  rekening: "jumlah",
  subKegiatan: "kode",
  dokumen: "nomor",
  rakRow: "total",
  pkProgram: "anggaran",
  pkIndikator: "indikator",
  realisasiRow: "keuangan",
  kasRow: "jumlah",
  skpdRow: "kode",
  paketRow: "nilai",
  crossfireRow: "subKegiatan",
};

function placeOf<S extends Scope>(scope: S, subject: SubjectOf[S]): CellRef {
  if ("origin" in subject) {
    const field = "field" in subject ? subject.field : (PLACE[scope] ?? "");
    return cellOf(subject.origin as Origin, field);
  }
  const at = "at" in subject ? subject.at : { file: "", sheet: "" };
  return { file: at.file, sheet: at.sheet, row: 0, col: 0 };
}
