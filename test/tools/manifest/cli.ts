/** `npm run manifest -- --base https://kantor.go.id/pk --out dist/manifest.xml` */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { deploymentOf } from "./deployment.ts";
import { manifestXml } from "./template.ts";

const USAGE =
  "npm run manifest -- --base https://HOST/FOLDER [--out FILE] [--id GUID] [--version A.B.C.D] [--namespace PK_UJI] [--suffix Uji]";

try {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { base: text, out: text, id: text, version: text, namespace: text, suffix: text },
  });
  if (values.base === undefined) throw new Error("--base belum diisi.");
  const out = values.out ?? "dist/manifest.xml";
  const xml = manifestXml(deploymentOf({ ...values, base: values.base }));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, xml);
  console.log(`Manifest ditulis ke ${out}.`);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
