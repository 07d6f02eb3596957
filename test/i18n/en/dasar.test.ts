import { afterEach, describe, expect, it } from "vitest";
import { JUMLAH_BERUBAH } from "../../../src/app/version-changes.ts";
import { ATURAN_PERGESERAN } from "../../../src/core/acceleration/pergeseran.ts";
import { REASONS } from "../../../src/core/acceleration/reasons.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { pakaiBahasa, resmi } from "../../../src/i18n/bahasa.ts";
import { dasarKini } from "../../../src/i18n/dasar.ts";
import { DASAR_EN } from "../../../src/i18n/en/dasar.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { renderLegalBasis } from "../../../src/i18n/render.ts";

const BASES = RULES.flatMap(({ meta }) => meta.legalBasis);
/** What we say ourselves: everything but the names of laws and forms. */
const OWN = new Set([
  ...BASES.filter(({ jenis }) => jenis === "praktik").map(({ peraturan }) => peraturan),
  ...BASES.map(({ sumber }) => sumber),
  ...Object.values(REASONS).map(({ dasar }) => dasar),
  ...Object.values(ATURAN_PERGESERAN).map(({ antar }) => antar),
  JUMLAH_BERUBAH,
]);
const SAID = new Set([...OWN, ...BASES.map(({ peraturan }) => peraturan)]);

afterEach(() => pakaiBahasa(null));

describe("Bases in English", () => {
  it("has each practice and note, and nothing nobody says", () => {
    expect([...OWN].filter((text) => DASAR_EN[text] === undefined)).toEqual([]);
    expect(Object.keys(DASAR_EN).filter((text) => !SAID.has(text))).toEqual([]);
  });

  it("cites laws by their names and stays Indonesian in what is written", () => {
    const basis = BASES.find(({ jenis, pasal }) => jenis === "peraturan" && pasal !== undefined);
    if (basis === undefined) throw new Error("No rule rests on an article");
    const indonesian = renderLegalBasis(basis);
    pakaiBahasa(EN);
    expect(renderLegalBasis(basis)).toContain(`${basis.peraturan} ${basis.pasal ?? ""} (`);
    expect(renderLegalBasis(basis)).not.toBe(indonesian);
    expect(resmi(() => renderLegalBasis(basis))).toBe(indonesian);
    expect(dasarKini("Putusan pengguna")).toBe("The user's decision");
  });
});
