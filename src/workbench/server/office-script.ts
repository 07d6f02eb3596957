import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Where the pane finds Office.js on the internet, and where the workbench answers for it. */
export const CDN_ORIGIN = "https://appsforoffice.microsoft.com";
export const OFFICE_PATH = "/workbench-office";
export const OFFICE_SCRIPT = `${OFFICE_PATH}/lib/1/hosted/office.js`;

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Microsoft's own Excel client from the installed package, never a copy of ours, and one line that
 * hands the window to the workbench around it, which then plays the host.
 */
export function officeScript(): string {
  const library = createRequire(import.meta.url).resolve(LIBRARY);
  return `${readFileSync(library, "utf8")}\n;parent.workbench.adopt(window);\n`;
}
