import { cellOf, type CellRef, type Origin } from "../model/origin.ts";
import { sumRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import { findingId, type RuleOutcome } from "./finding.ts";
import { missingNeeds } from "./missing.ts";
import { LULUS, type AnyRule, type Rule, type RuleContext, type Violation } from "./rule.ts";
import type { KodeTertulis, Scope, SubjectOf } from "./subject.ts";
import { Tally, type Answer } from "./tally.ts";
import { TulisanBook } from "./tulisan.ts";

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

/** Applies the rules to one subject after the other and keeps the count. */
export class Examiner {
  readonly pending: Pending[] = [];
  private readonly tallies: readonly Tally[];
  private readonly byScope = new Map<Scope, Tally[]>();
  private readonly context: RuleContext;
  /** Unexplained differences by record, for comparisons across sheets. */
  private readonly openOf = new Map<object, readonly Pending[]>();
  private readonly tulisan = new TulisanBook();
  /** Differences unexplained so far at the subject in hand. */
  private open: readonly Pending[] = [];

  constructor(rules: readonly AnyRule[], context: RuleContext) {
    this.context = context;
    const { model, rujukan } = context;
    this.tallies = rules.map(
      (rule) => new Tally(rule, missingNeeds(model, rule.meta.needs, rujukan)),
    );
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
    this.open = below;
    if (scope === "kode") {
      const ask = (tally: Tally): Answer => this.ask(tally, scope, subject);
      this.tulisan.examine(subject as KodeTertulis, tallies, ask);
    } else for (const tally of tallies) tally.add(this.ask(tally, scope, subject));
    const { open } = this;
    if (open.length > 0) this.openOf.set(subject, open);
    return open;
  }

  private ask<S extends Scope>(tally: Tally, scope: S, subject: SubjectOf[S]): Answer {
    const results = (tally.rule as Rule<S>).check(subject, this.context);
    if (results === LULUS) return "lulus";
    let answer: Answer = "lulus";
    for (const result of results) {
      if ("notApplicable" in result) {
        if (answer === "lulus") answer = "tidakBerlaku";
      } else if ("notChecked" in result) {
        if (answer !== "temuan") answer = "tidakDiperiksa";
        tally.missing.add(result.notChecked);
      } else {
        answer = "temuan";
        this.found(tally.rule, result, scope, subject);
      }
    }
    return answer;
  }

  private found<S extends Scope>(
    rule: AnyRule,
    violation: Violation,
    scope: S,
    subject: SubjectOf[S],
  ): void {
    const cause = this.causeOf(violation, this.open);
    const at = violation.at ?? placeOf(scope, subject);
    const id = findingId(rule.meta.id, violation.messageId, at);
    const pending: Pending = { id, scope, subject, rule, violation, at, cause };
    this.pending.push(pending);
    if (cause === null && violation.selisih !== undefined) this.open = [...this.open, pending];
  }

  private causeOf({ selisih, parts }: Violation, open: readonly Pending[]): Pending | null {
    if (selisih === undefined) return null;
    const elsewhere = parts?.flatMap((part) => this.openOf.get(part) ?? []) ?? [];
    return explains(selisih, elsewhere.length === 0 ? open : [...open, ...elsewhere]);
  }

  outcomes(): readonly RuleOutcome[] {
    this.tulisan.settle();
    return this.tallies.map((tally) => tally.outcome());
  }
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
