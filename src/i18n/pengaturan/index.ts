import { FORM_CROSSFIRE } from "./crossfire.ts";
import type { AnyBagianForm } from "./form.ts";
import { FORM_PK } from "./pk.ts";
import { FORM_UMUM } from "./umum.ts";

/** Sections of the settings in the order the pane shows them. */
export const FORM_PENGATURAN: readonly AnyBagianForm[] = [FORM_UMUM, FORM_PK, FORM_CROSSFIRE];
