import { remember } from "../text/remember.ts";

/**
 * Codes of the program tree and of accounts. A code is compared by the numbers of its segments, never by its text:
 * `5.1.02.01.001.00024` (SIPD-RI 2026) and `5.1.02.01.01.0024` are one account, `…2.01.05` and `…2.01.0005` one sub
 * kegiatan. "Is a descendant" exists once, here, and compares segments.
 */
export interface Kode {
  /** As written in the document, trimmed of spaces and trailing dots. */
  readonly text: string;
  readonly segments: readonly number[];
  /** Segments joined as plain numbers: equal keys = the same code. */
  readonly key: string;
}

const CODE = /^\d{1,3}(\.\d{1,6})*$/;

/** Removes what documents scatter in codes: spaces, non-breaking spaces, trailing dots, a leading apostrophe. */
export const cleanKodeText: (text: string) => string = remember((text) =>
  text
    .replace(/[\s\u00a0\u2007\u202f]+/g, "")
    .replace(/^'/, "")
    .replace(/\.+$/, ""),
);

/** Reads a code of any kind and level; null when the text is no dotted number. */
export const parseKode: (text: string) => Kode | null = remember((text) => {
  const clean = cleanKodeText(text);
  if (!CODE.test(clean)) return null;
  const segments = clean.split(".").map(Number);
  return { text: clean, segments, key: segments.join(".") };
});

/** The code made of the first `count` segments, in the spelling of the original. */
export function ancestorOf(kode: Kode, count: number): Kode {
  const segments = kode.segments.slice(0, count);
  return {
    text: kode.text.split(".").slice(0, count).join("."),
    segments,
    key: segments.join("."),
  };
}

/** Whether a code begins with these segments; an unreadable code begins with nothing. */
export function hasPrefix(kode: Kode | null, ...segments: readonly number[]): boolean {
  return kode !== null && segments.every((segment, index) => kode.segments[index] === segment);
}

/** Whether `kode` lies under `ancestor` (or is it). */
export function isWithin(kode: Kode, ancestor: Kode): boolean {
  return (
    kode.segments.length >= ancestor.segments.length &&
    ancestor.segments.every((segment, index) => kode.segments[index] === segment)
  );
}
