import { describe, expect, it } from "vitest";
import { GLOSARIUM } from "../../../src/i18n/en/glosarium.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { ID } from "../../../src/i18n/id.ts";
import { PANE, type PaneKey } from "../../../src/i18n/pane.ts";
import { SLOT } from "../../../src/i18n/pane-text.ts";

/** Names stay as they are, and say nothing of how a term is translated. */
const plain = (text: string): string =>
  text
    .replaceAll(SLOT, " ")
    .replace(/\b(?:PK )?Bahan Rapat\b|\bPK [A-Z]\w+( Crossfire)?|\bRincian Belanja SKPD\b/g, " ")
    .toLowerCase();

const TEXTS: readonly (readonly [where: string, id: string, en: string])[] = [
  ...(Object.keys(PANE) as PaneKey[]).map((key) => [key, PANE[key], EN.pane[key]] as const),
  ...Object.entries(EN.pengaturan).map(([id, en]) => [`form: ${id}`, id, en] as const),
  ...Object.entries(ID).map(([key, id]) => [key, id, EN.teks[key as keyof typeof ID]] as const),
];

describe("The glossary", () => {
  it.each(Object.entries(GLOSARIUM))("%s is %j wherever it stands", (term, words) => {
    const whole = new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}])`, "u");
    const used = TEXTS.filter(([, id]) => whole.test(plain(id)));
    expect(used.length).toBeGreaterThan(0);
    const wrong = used.filter(([, , en]) => !words.some((word) => en.toLowerCase().includes(word)));
    expect(wrong.map(([where, , en]) => `${where}: ${en}`)).toEqual([]);
  });
});
