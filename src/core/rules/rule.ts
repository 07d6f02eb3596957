import type { Model } from "../model/model.ts";
import type { CellRef } from "../model/origin.ts";
import type { Rujukan } from "../rujukan/rujukan.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { LookUp } from "./look-up.ts";
import type { SlotsOf, SlotValue } from "./message.ts";
import type { Missing, MissingValue, Need } from "./missing.ts";
import type { Scope, SubjectOf } from "./subject.ts";

/** error = may not go on; warning = needs a reason; info = worth knowing. */
export type Severity = "error" | "warning" | "info";

/** verified = read in its source; secondary = stated by a derived text or software; practice = custom, not confirmed. */
export type Certainty = "verified" | "secondary" | "practice";

/**
 * Where a rule comes from. `formulir` is what the printed form itself states (Jumlah = koefisien × harga): it may carry
 * an error without a regulation. A law we only know from memory is `practice`, and then a warning at most.
 */
export interface LegalBasis {
  readonly jenis: "peraturan" | "formulir" | "praktik";
  readonly peraturan: string;
  readonly pasal?: string;
  readonly sumber: string;
  readonly certainty: Certainty;
}

/** A small model with the sentence that describes it; executed by a test and shown in the help page. */
export interface Example {
  readonly uraian: string;
  readonly model: Model;
}

export interface RuleMeta<S extends Scope, Texts extends Readonly<Record<string, string>>> {
  readonly id: `${string}-${number}`;
  readonly title: string;
  readonly severity: Severity;
  readonly scope: S;
  /** Absent input = the rule is reported as tidak diperiksa, never as lulus. */
  readonly needs: readonly Need[];
  readonly legalBasis: readonly [LegalBasis, ...LegalBasis[]];
  /** Not run unless asked for by id: still being tried. */
  readonly draft?: true;
  /** Budget years, both inclusive. */
  readonly effective: { readonly from: number; readonly until?: number };
  /** Why it matters. */
  readonly explanation: string;
  /** What to do. */
  readonly fix: string;
  /** What happened, in whole sentences with typed slots. */
  readonly messages: Texts;
  readonly examples: {
    readonly valid: readonly [Example, ...Example[]];
    readonly invalid: readonly [Example, ...Example[]];
  };
}

/** Rounding that is let pass. A visible setting: the report states it. */
export interface Toleransi {
  /** Per line: koefisien × harga against the printed amount. */
  readonly baris: Rupiah;
  /** Between stored amounts: sums, pagu, months. */
  readonly total: Rupiah;
}

export interface RuleContext {
  readonly model: Model;
  readonly lookUp: LookUp;
  readonly toleransi: Toleransi;
  /** Reference tables; null = not loaded, and rules that need them are not checked. */
  readonly rujukan: Rujukan | null;
  /** Budget year of the run; null = no document states one. */
  readonly tahun: number | null;
}

interface Located {
  /** Where; without it, the first cell of the subject. */
  readonly at?: CellRef;
  /**
   * Written amount minus the amount its parts give. A finding one level up that is off by the opposite hangs under
   * this one, because correcting this one settles both.
   */
  readonly selisih?: Rupiah;
  /** Records elsewhere whose amount went into the comparison: their unexplained differences may be the cause too. */
  readonly parts?: readonly object[];
  /** Findings of one rule with the same key hang under the first (one wrong code repeated in fifty rows). */
  readonly sameAs?: string;
  /** Keys of what this finding breaks elsewhere; see `suspects`. Built by `root-keys.ts`. */
  readonly causes?: readonly string[];
  /** Keys of findings that would explain this one: it hangs under the first finding that `causes` one of them. */
  readonly suspects?: readonly string[];
  readonly saran?: Saran;
}

/**
 * The one right content of a cell, where exactly one exists. The cell's present content is read when the user asks
 * for the preview, so a suggestion holds only what it would become.
 */
export interface Saran {
  /** Default: the cell of the finding. */
  readonly at?: CellRef;
  /** Text is written as text (codes!), a number as a number. */
  readonly menjadi: string | number;
  /** The user must choose it one by one (there are other right answers); never part of *perbaiki semua*. */
  readonly perluDipilih?: true;
}

/** The subject lacks what the check needs: counted as tidak diperiksa, unless the rule finds something else in it. */
export interface NotChecked {
  readonly notChecked: Missing;
}

/** The rule has nothing to say about this subject (the first of two twins): it is not counted at all. */
export interface NotApplicable {
  readonly notApplicable: true;
}

export type Silence = NotChecked | NotApplicable;

/** Nothing to find fault with. */
export const LULUS: readonly never[] = [];

const LACKING = new Map<Missing, readonly [NotChecked]>();

/** The list that says only what the subject lacks; one for each thing that can be lacking. */
export function tidakDiperiksa(missing: MissingValue): readonly [NotChecked] {
  let list = LACKING.get(missing);
  if (list === undefined) LACKING.set(missing, (list = [{ notChecked: missing }]));
  return list;
}

type ViolationOf<Texts extends Readonly<Record<string, string>>> = {
  [Id in keyof Texts & string]: Located & {
    readonly messageId: Id;
    readonly data: SlotsOf<Texts[Id]>;
  };
}[keyof Texts & string];

export type FindingData = Readonly<Record<string, SlotValue>>;

/** A violation as the runner sees it, whatever rule it comes from. */
export interface Violation extends Located {
  readonly messageId: string;
  readonly data: FindingData;
}

/**
 * What a rule looks at beside the settings. `tulisan`, for codes: whether it speaks depends on what is written (role,
 * text, name, parent) and not on where, so that its silence about one place holds for all that are written alike.
 */
export type Judges = "tulisan";

interface RuleDefinition<S extends Scope, Texts extends Readonly<Record<string, string>>> {
  readonly meta: RuleMeta<S, Texts>;
  readonly judges?: S extends "kode" ? Judges : never;
  /**
   * Usually a generator. Rules of `rincian`, which are asked a hundred thousand times, return lists: `LULUS`,
   * `tidakDiperiksa(…)` or the violations, without a generator for each item that is right.
   */
  check(
    subject: SubjectOf[S],
    context: RuleContext,
  ):
    | Generator<ViolationOf<Texts> | Silence, void, undefined>
    | readonly (ViolationOf<Texts> | Silence)[];
}

/** A rule with its message types erased, for lists and the runner. */
export interface Rule<S extends Scope = Scope> {
  readonly meta: RuleMeta<S, Readonly<Record<string, string>>>;
  readonly judges?: Judges;
  check(subject: SubjectOf[S], context: RuleContext): Iterable<Violation | Silence>;
}

/** A rule of any scope. */
export type AnyRule = { [S in Scope]: Rule<S> }[Scope];

/** Declares a rule: `ruleFor<"rincian">()({ meta, *check(rincian, context) { … } })`. */
export function ruleFor<S extends Scope>(): <const Texts extends Readonly<Record<string, string>>>(
  rule: RuleDefinition<S, Texts>,
) => Rule<S> {
  return (rule) => rule;
}
