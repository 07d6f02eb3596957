import { overlayKini } from "../bahasa.ts";
import { FORM_CROSSFIRE } from "./crossfire.ts";
import type { AnyBagianForm } from "./form.ts";
import { FORM_PERCEPATAN } from "./percepatan.ts";
import { FORM_PK } from "./pk.ts";
import { FORM_LEMBAR_RAPAT, FORM_RAPAT } from "./rapat.ts";
import { FORM_SUMBER_LAIN } from "./sumber-lain.ts";
import { FORM_SURAT } from "./surat.ts";
import { terjemahBagian } from "./terjemah.ts";
import { FORM_UMUM } from "./umum.ts";

/** Sections of the settings in the order the pane shows them. */
export const FORM_PENGATURAN: readonly AnyBagianForm[] = [
  FORM_UMUM,
  FORM_PK,
  FORM_CROSSFIRE,
  FORM_PERCEPATAN,
  FORM_SUMBER_LAIN,
  FORM_SURAT,
  FORM_RAPAT,
  FORM_LEMBAR_RAPAT,
];

/** The sections in the language of now. */
export function formPengaturan(): readonly AnyBagianForm[] {
  const overlay = overlayKini();
  if (overlay === null) return FORM_PENGATURAN;
  return FORM_PENGATURAN.map((form) =>
    terjemahBagian(form, (teks) => overlay.pengaturan[teks] ?? teks),
  );
}
