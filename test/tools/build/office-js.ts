import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of the site that holds Microsoft's library. */
export const OFFICE_FOLDER = "office-js";

/** What the library loads for Excel on each platform. */
const LIBRARIES =
  /^(office|o15apptofilemappingtable|excel-(android|ios|mac|web|win32|winrt)-16\.0[01](-core)?)\.js$/;
const TELEMETRY = "telemetry/oteljs_agave.js";

/**
 * Copies what Excel needs of Microsoft's library from the installed package into a site, unchanged and in its own
 * layout (it finds its parts by its own address). For closed networks only: Microsoft supports the CDN, and its licence
 * lets an organisation carry the files inside its own add-in, not publish them.
 * @returns the files copied, relative to the folder
 */
export function copyOfficeJs(site: string): readonly string[] {
  const source = dirname(
    createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
  );
  const strings = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/office_strings.js`)
    .filter((path) => existsSync(join(source, path)));
  const files = [
    ...readdirSync(source).filter((name) => LIBRARIES.test(name)),
    ...strings,
    ...(existsSync(join(source, TELEMETRY)) ? [TELEMETRY] : []),
  ];
  for (const file of files) {
    const target = join(site, OFFICE_FOLDER, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(source, file), target);
  }
  return files;
}
