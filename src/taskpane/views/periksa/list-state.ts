import type { FindingView, Severity } from "../../../app/views.ts";
import { SEVERITIES, type Filter } from "./filter.ts";
import { foldKey, groupKeyOf, initiallyOpen, type Group, type Grouping } from "./groups.ts";

/** What of the list the user chose, opened and reached. It outlives the findings it speaks of. */
export interface ListState extends Filter {
  readonly by: Grouping;
  /** Groups and folds that are open. */
  readonly open: ReadonlySet<string>;
  /** Groups and folds the user closed while a search holds everything open. */
  readonly closed: ReadonlySet<string>;
  /** Groups seen so far: new ones arrive open. */
  readonly known: ReadonlySet<string>;
  /** The finding whose details are open. */
  readonly detailed: string | null;
  /** The finding the user went to last, and where it stood in the order. */
  readonly selected: string | null;
  readonly position: number;
  /** The row the keyboard is on; null = the first. */
  readonly active: string | null;
}

export const INITIAL_LIST: ListState = {
  by: "akar",
  shown: new Set(SEVERITIES),
  search: "",
  withIgnored: false,
  open: new Set(),
  closed: new Set(),
  known: new Set(),
  detailed: null,
  selected: null,
  position: -1,
  active: null,
};

export type ListAction =
  /** Groups as they are now: the first time only some are open, later every new one. */
  | { readonly type: "arrive"; readonly groups: readonly Group[] }
  | { readonly type: "group"; readonly by: Grouping }
  | { readonly type: "severity"; readonly severity: Severity }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "ignored"; readonly isShown: boolean }
  | { readonly type: "unfilter" }
  | { readonly type: "toggle"; readonly key: string }
  | { readonly type: "openAll"; readonly keys: readonly string[] }
  | { readonly type: "closeAll" }
  | { readonly type: "detail"; readonly id: string }
  | { readonly type: "activate"; readonly key: string }
  | { readonly type: "select"; readonly finding: FindingView; readonly position: number };

export function toggled<Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

const united = <Key>(set: ReadonlySet<Key>, keys: readonly Key[]): ReadonlySet<Key> =>
  keys.every((key) => set.has(key)) ? set : new Set([...set, ...keys]);

const less = <Key>(set: ReadonlySet<Key>, keys: readonly Key[]): ReadonlySet<Key> =>
  keys.some((key) => set.has(key)) ? new Set([...set].filter((key) => !keys.includes(key))) : set;

/** A search holds open what it finds. */
export function isOpen(
  { search, open, closed }: Pick<ListState, "search" | "open" | "closed">,
  key: string,
): boolean {
  return search.trim() === "" ? open.has(key) : !closed.has(key);
}

function arrive(state: ListState, groups: readonly Group[]): ListState {
  const fresh = groups.map(({ key }) => key).filter((key) => !state.known.has(key));
  if (fresh.length === 0) return state;
  const isFirst = fresh.length === groups.length;
  return {
    ...state,
    known: united(state.known, fresh),
    open: united(state.open, isFirst ? initiallyOpen(groups) : fresh),
  };
}

/** Goes to a finding: whatever hides it gives way. */
function select(state: ListState, finding: FindingView, position: number): ListState {
  const { id, rootCause, severity, diabaikan } = finding;
  const keys = [groupKeyOf(finding, state.by), ...(rootCause === null ? [] : [foldKey(rootCause)])];
  return {
    ...state,
    shown: united(state.shown, [severity]),
    withIgnored: state.withIgnored || diabaikan !== null,
    open: united(state.open, keys),
    closed: less(state.closed, keys),
    selected: id,
    detailed: id,
    active: id,
    position,
  };
}

export function reduceList(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case "arrive":
      return arrive(state, action.groups);
    case "group":
      return { ...state, by: action.by, active: state.selected };
    case "severity":
      return { ...state, shown: toggled(state.shown, action.severity) };
    case "search":
      return { ...state, search: action.text, closed: new Set() };
    case "ignored":
      return { ...state, withIgnored: action.isShown };
    case "unfilter":
      return { ...state, shown: new Set(SEVERITIES), search: "", closed: new Set() };
    case "toggle":
      return state.search.trim() === ""
        ? { ...state, open: toggled(state.open, action.key) }
        : { ...state, closed: toggled(state.closed, action.key) };
    case "openAll":
      return { ...state, open: united(state.open, action.keys), closed: new Set() };
    case "closeAll":
      return { ...state, open: new Set(), closed: state.known, detailed: null };
    case "detail":
      return { ...state, detailed: state.detailed === action.id ? null : action.id };
    case "activate":
      return state.active === action.key ? state : { ...state, active: action.key };
    case "select":
      return select(state, action.finding, action.position);
  }
}
