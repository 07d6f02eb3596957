import { pakaiBahasa, type Bahasa } from "../i18n/bahasa.ts";

/**
 * The choice belongs to the person and not to the workbook: a colleague's file must not turn one's pane into another
 * language. It is one word in the storage of our own origin, and says nothing about any workbook.
 */
export const KUNCI = "selaras.bahasa";

/** The language chosen before; Indonesian where nothing was, or where storage is forbidden. */
export function bahasaTersimpan(): Bahasa {
  try {
    return window.localStorage.getItem(KUNCI) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
}

function simpanBahasa(bahasa: Bahasa): void {
  try {
    window.localStorage.setItem(KUNCI, bahasa);
  } catch {
    // The choice then holds until the pane is closed.
  }
}

/** Speaks a language from now on, and when the pane is opened again. Rejects when its texts cannot be loaded. */
export async function gantiBahasa(bahasa: Bahasa): Promise<void> {
  const overlay = bahasa === "en" ? (await import("../i18n/en/index.ts")).EN : null;
  simpanBahasa(bahasa);
  document.documentElement.lang = bahasa;
  pakaiBahasa(overlay);
}

/** Speaks the language chosen before. The pane opens in Indonesian when the other's texts cannot be loaded. */
export async function pulihkanBahasa(): Promise<void> {
  const bahasa = bahasaTersimpan();
  if (bahasa === "id") return;
  try {
    await gantiBahasa(bahasa);
  } catch {
    // Indonesian is there without loading anything.
  }
}
