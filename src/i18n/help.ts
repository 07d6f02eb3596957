import { bahasaPanel } from "./bahasa.ts";

/** Help pages hold both languages; a link leads to the part in the language of the pane. */
export function helpPage(path: string): string {
  return bahasaPanel() === "en" ? `${path}#en` : path;
}
