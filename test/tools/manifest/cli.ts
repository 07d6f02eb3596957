/**
 * `npm run manifest -- --base https://kantor.go.id/pk --out dist/manifest.xml --site dist/site` writes the manifest of a
 * deployment and, with `--site`, moves the addresses in that site's function metadata.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { deploymentOf } from "./deployment.ts";
import { deployMetadata } from "./site.ts";
import { manifestXml } from "./template.ts";

const USAGE =
  "npm run manifest -- --base https://HOST/FOLDER [--out FILE] [--site dist/site] [--lingkungan produksi|uji] [--id GUID] [--version A.B.C.D] [--namespace PK_UJI] [--suffix Uji]";

try {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: {
      base: text,
      out: text,
      site: text,
      lingkungan: text,
      id: text,
      version: text,
      namespace: text,
      suffix: text,
    },
  });
  if (values.base === undefined) throw new Error("--base belum diisi.");
  const out = values.out ?? "dist/manifest.xml";
  const deployment = deploymentOf({ ...values, base: values.base });
  const xml = manifestXml(deployment);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, xml);
  if (values.site !== undefined) deployMetadata(values.site, deployment);
  console.log(`Manifest ditulis ke ${out}.`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
