import { describe, expect, it } from "vitest";
import { ID } from "../../src/i18n/id.ts";
import { PANE } from "../../src/i18n/pane.ts";
import { FORM_PENGATURAN } from "../../src/i18n/pengaturan/index.ts";
import { terjemahBagian } from "../../src/i18n/pengaturan/terjemah.ts";

const FORMS = new Map<string, string>();
for (const form of FORM_PENGATURAN) {
  terjemahBagian(form, (text) => {
    FORMS.set(`form: ${text}`, text);
    return text;
  });
}

const TEXTS: readonly (readonly [where: string, text: string])[] = [
  ...Object.entries(PANE),
  ...Object.entries(ID),
  ...FORMS,
];

const saying = (pattern: RegExp): string[] =>
  TEXTS.filter(([, text]) => pattern.test(text)).map(([where, text]) => `${where}: ${text}`);

/** What the product says, one voice: short, formal, without blame. What a machine can hold of it. */
describe("The Indonesian voice", () => {
  it("does not exclaim", () => {
    expect(saying(/!/)).toEqual([]);
  });

  it("does not blame, order or apologise", () => {
    expect(saying(/\b(anda salah|kesalahan anda|lupa|ceroboh|maaf|harap|harus anda)\b/i)).toEqual(
      [],
    );
  });

  it("takes steps back (urungkan) and cancels what is under way (batalkan)", () => {
    const step = TEXTS.filter(([where]) => /urung/i.test(where));
    expect(step.length).toBeGreaterThan(10);
    expect(step.filter(([, text]) => /batal/i.test(text))).toEqual([]);
    expect(saying(/langkah[^.;]* (?:di)?batalkan|batalkan[^.;]* langkah/i)).toEqual([]);
  });

  it("uses one word for one thing", () => {
    expect(
      saying(
        /\b(klik(?! kanan)|cek|file|sheet|workbook|cell|error|gagal|eror|simpankan|sukses|download|upload|user|setting|dashboard|silahkan|resiko|analisa|merubah|dirubah|nampak|kwartal|kuartal)\b/i,
      ),
    ).toEqual([]);
  });

  it("writes in the standard spelling", () => {
    expect(
      saying(/\b(di (?:ubah|tulis|baca|hitung|buat|hapus|periksa)|ditiap|antar SKPD)\b/),
    ).toEqual([]);
  });

  it("prints typographic marks", () => {
    expect(saying(/\.\.\.|["']|--| %%|\d%/)).toEqual([]);
  });

  it("ends a text of several sentences with a full stop", () => {
    expect(
      TEXTS.filter(([, text]) => /\p{L}{3}\. \p{Lu}/u.test(text) && !/[.…:]$/.test(text)),
    ).toEqual([]);
  });

  it("keeps sentences short: at most 32 words", () => {
    const long = TEXTS.filter(([, text]) =>
      text.split(/(?<=[.;:]) /).some((sentence) => sentence.split(/\s+/).length > 32),
    );
    expect(long.map(([where, text]) => `${where}: ${text}`)).toEqual([]);
  });
});
