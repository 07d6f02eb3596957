import { teks } from "./text.ts";

/** Why a host refused; the same words as the host port's. */
export type HostErrorKind = "busy" | "tooLarge" | "lost" | "denied" | "missing" | "full" | "other";

/** What a failed call leaves behind in the workbook. */
export type Akibat = "bersih" | "catatan" | "lembar" | "lembarBaru" | "tanda" | "tidakAda";

/** Why Excel refused and what to do, then what of the workbook has changed. */
export function renderHostError(kind: HostErrorKind, akibat: Akibat): string {
  return `${teks(`app.host.sebab.${kind}`)} ${teks(`app.host.akibat.${akibat}`)}`;
}

/** Why Excel refused and what to do. */
export function renderHostTrouble(kind: HostErrorKind): string {
  return teks(`app.host.sebab.${kind}`);
}

/** Nothing more fits into what a workbook keeps for us. */
export function catatanPenuh(): string {
  return teks("app.host.catatanPenuh");
}

/** A step that could neither be finished nor taken back. */
export function renderLangkahTerputus(sebab: string, label: string, cells: number): string {
  return teks("app.host.langkahTerputus", { sebab, label, n: cells });
}

/** A step that could not be taken back wholly. */
export function renderUrungTerputus(sebab: string, label: string): string {
  return teks("app.host.urungTerputus", { sebab, label });
}

/** A step that failed and of which nothing is left. */
export function renderTidakJadi(sebab: string): string {
  return teks("app.host.tidakJadi", { sebab });
}
