/**
 * `npm run licences`, after a build: what ships, by the source maps of the build, under which licence. Fails on a licence
 * that is not allowed or not stated; writes the notices beside the site and the command line, and a CycloneDX list.
 * `npm sbom` would list what is installed, which is neither all of what ships nor only that.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textTable } from "../../../src/cli/table.ts";
import { isAllowed } from "./policy.ts";
import { notices, sbom } from "./report.ts";
import { packagesIn, readPackage, sourcesOf } from "./shipped.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** What is handed out; the workbench stays with us. */
const FOLDERS = ["dist/site", "dist/cli"].filter((folder) => existsSync(join(root, folder)));

if (FOLDERS.length === 0) throw new Error("Nothing is built yet: npm run build");
const product = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  version: string;
};
const sources = FOLDERS.flatMap((folder) => sourcesOf(join(root, folder)));
const shipped = packagesIn(sources).map((folder) => readPackage(root, folder));
console.log(
  textTable(
    ["package", "version", "licence"],
    shipped.map(({ name, version, licence }) => [name, version, licence]),
  ),
);
for (const folder of FOLDERS) {
  writeFileSync(join(root, folder, "licences.txt"), notices(shipped));
  writeFileSync(join(root, folder, "sbom.cdx.json"), sbom(product, shipped));
}
const refused = shipped.filter(({ licence }) => !isAllowed(licence));
for (const { name, version, licence } of refused) {
  console.error(`${name} ${version}: licence “${licence}” is not on the list of what may ship.`);
}
if (refused.length > 0 || shipped.length === 0) process.exitCode = 1;
warnOfAudit();

/** Known weaknesses are told; a registry without that service must not stop a build. */
function warnOfAudit(): void {
  try {
    execFileSync("npm", ["audit", "--omit=dev", "--json"], {
      cwd: root,
      encoding: "utf8",
      timeout: 30_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    console.log("npm audit: nothing known against what is installed for production.");
  } catch (error) {
    const output = (error as { stdout?: string }).stdout ?? "";
    const found = summaryOf(output);
    console.warn(
      found === null
        ? "npm audit: not checked; the registry gave no answer."
        : `npm audit: ${found}. Run npm audit for the list.`,
    );
  }
}

function summaryOf(output: string): string | null {
  try {
    const { metadata } = JSON.parse(output) as {
      metadata?: { vulnerabilities?: Record<string, number> };
    };
    const counts = Object.entries(metadata?.vulnerabilities ?? {}).filter(([, n]) => n > 0);
    return counts.length === 0 ? null : counts.map(([level, n]) => `${n} ${level}`).join(", ");
  } catch {
    return null;
  }
}
