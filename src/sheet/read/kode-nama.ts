import type { KodeNama } from "../../core/model/dpa.ts";
import { cleanKodeText, parseKode } from "../../core/kode/kode.ts";
import { remember } from "../../core/text/remember.ts";
import { singleSpaced } from "./cell-text.ts";

/** Joins a code cell and a name cell. Broken codes keep their text, with `kode` null. */
export function kodeNama(kodeText: string, nama: string): KodeNama {
  return { text: cleanKodeText(kodeText), kode: parseKode(kodeText), nama: oneLine(nama) };
}

const KODE_NAMA = /^([0-9X][0-9A-Z.\s]*?)\s*[-–—]\s+(.*)$/s;

/** A code with other signs for its dots, or letters for its digits: at least four parts, so that no name is taken for one. */
const KODE_RUSAK_NAMA = /^([0-9X]{1,2}(?:[.,;:_/–—-]+[0-9XOoIl|]{1,4}){3,})\s*[-–—]\s+(.*)$/s;

/** Splits a `kode - nama` line; a line without a code is all name. */
export const parseKodeNama: (line: string) => KodeNama = remember((line) => {
  const match = KODE_NAMA.exec(line.trim()) ?? KODE_RUSAK_NAMA.exec(line.trim());
  if (match === null) {
    const bare = parseKode(line);
    return bare === null
      ? { text: "", kode: null, nama: oneLine(line) }
      : { text: bare.text, kode: bare, nama: "" };
  }
  return kodeNama(match[1] ?? "", match[2] ?? "");
});

/** The code and name as given (both may stand in the name's cell); null when both are blank. */
export function kodeNamaOrNull(kodeText: string, nama: string): KodeNama | null {
  if (kodeText !== "") return kodeNama(kodeText, nama);
  return nama === "" ? null : parseKodeNama(nama);
}

function oneLine(text: string): string {
  return singleSpaced(text).trim();
}
