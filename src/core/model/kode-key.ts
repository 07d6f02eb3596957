import { cleanKodeText } from "../kode/kode.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import { remember } from "../text/remember.ts";
import type { KodeNama } from "./dpa.ts";

/**
 * Key of a program-tree code as text, also for the penunjang form `X.XX.01.2.01.0001`, which is no dotted number:
 * digits count as numbers, a run of X as `X`. `""` = no code.
 */
export const kodeKeyOfText: (text: string) => string = remember((text) => {
  const clean = cleanKodeText(text).toUpperCase();
  if (clean === "") return "";
  return clean
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? String(Number(part)) : /^X+$/.test(part) ? "X" : part))
    .join(".");
});

export function kodeKeyOf(kode: KodeNama): string {
  return kode.kode?.key ?? kodeKeyOfText(kode.text);
}

/** Whether the key has the six segments of a sub kegiatan and begins with a bidang or with `X.X`. */
export function isSubKegiatanKey(key: string): boolean {
  return /^(\d+\.\d+|X\.X)(\.\d+){4}$/.test(key) && countSegments(key) === SEGMENTS_OF.subKegiatan;
}

/** What a penunjang key says beside its bidang (`X.X.1.2.1.1` and `2.16.1.2.1.1` → `1.2.1.1`); null for other keys. */
export function ekorPenunjang(key: string): string | null {
  const parts = key.split(".");
  return parts.length === SEGMENTS_OF.subKegiatan && parts[2] === "1"
    ? parts.slice(2).join(".")
    : null;
}

export function isPenunjangX(key: string): boolean {
  return key.startsWith("X.X.");
}

/** The first `count` segments of a code's text or key; shorter codes stay as they are. */
export function potongKode(text: string, count: number): string {
  return text.split(".").slice(0, count).join(".");
}

/** Orders keys segment by segment (numbers as numbers), so that lists read like the document. */
export function compareKodeKey(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const one = left[index] ?? "";
    const two = right[index] ?? "";
    if (one === two) continue;
    const difference = Number(one) - Number(two);
    if (Number.isNaN(difference) || difference === 0) return one < two ? -1 : 1;
    return difference;
  }
  return 0;
}

function countSegments(key: string): number {
  return key.split(".").length;
}
