import type { CrossfireView, PutusanView, SuggestionView } from "../../../app/views.ts";

export const PUTUSAN_LIST = ["melengkapi", "serupa", "duplikasi"] as const satisfies PutusanView[];

/** `aktif` = everything that was not refused. */
export const KEPUTUSAN_LIST = ["aktif", "baru", "terima", "nanti", "tolak", "semua"] as const;
export type Keputusan = (typeof KEPUTUSAN_LIST)[number];

/** What the list of suggestions is narrowed to; empty texts and sets narrow nothing. */
export interface SuggestionFilter {
  readonly query: string;
  readonly putusan: ReadonlySet<PutusanView>;
  /** Id of an SKPD that is one of the two. */
  readonly skpd: string;
  /** Name of a theme that one of the two serves. */
  readonly tema: string;
  readonly keputusan: Keputusan;
  /** Id of a group whose pairs are shown. */
  readonly kelompok: string;
}

export const NO_FILTER: SuggestionFilter = {
  query: "",
  putusan: new Set(),
  skpd: "",
  tema: "",
  keputusan: "aktif",
  kelompok: "",
};

function isDecided({ sikap }: SuggestionView, keputusan: Keputusan): boolean {
  switch (keputusan) {
    case "semua":
      return true;
    case "aktif":
      return sikap?.sikap !== "tolak";
    case "baru":
      return sikap === null;
    case "terima":
    case "nanti":
    case "tolak":
      return sikap?.sikap === keputusan;
  }
}

/** Lower-case names, codes and evidence words of a suggestion. */
export function textOf({ a, b, dimensi }: SuggestionView): string {
  const words = dimensi.flatMap(({ bukti }) => bukti);
  return [a.kode, a.nama, a.skpd, b.kode, b.nama, b.skpd, ...words].join(" ").toLowerCase();
}

/** Suggestions that pass, best score first as they come. */
export function filterSuggestions(
  { suggestions: list, kelompok: groups }: Pick<CrossfireView, "suggestions" | "kelompok">,
  { query, putusan, skpd, tema, keputusan, kelompok }: SuggestionFilter,
): readonly SuggestionView[] {
  const group = groups.find(({ id }) => id === kelompok);
  const inGroup = group === undefined ? null : new Set(group.suggestionIds);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter((one) => {
    const { a, b } = one;
    if (putusan.size > 0 && !putusan.has(one.putusan)) return false;
    if (skpd !== "" && a.skpdId !== skpd && b.skpdId !== skpd) return false;
    if (tema !== "" && !a.tema.includes(tema) && !b.tema.includes(tema)) return false;
    if (inGroup !== null && !inGroup.has(one.id)) return false;
    if (!isDecided(one, keputusan)) return false;
    if (words.length === 0) return true;
    const text = textOf(one);
    return words.every((word) => text.includes(word));
  });
}

/** SKPD that stand in a suggestion, by their names. */
export function skpdInSuggestions({
  suggestions,
  skpd,
}: Pick<CrossfireView, "suggestions" | "skpd">): readonly {
  readonly key: string;
  readonly name: string;
}[] {
  const ids = new Set(suggestions.flatMap(({ a, b }) => [a.skpdId, b.skpdId]));
  return skpd
    .filter(({ id }) => ids.has(id))
    .map(({ id, singkat }) => ({ key: id, name: singkat }))
    .sort((one, other) => one.name.localeCompare(other.name, "id"));
}
