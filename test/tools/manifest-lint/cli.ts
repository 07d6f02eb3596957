/** `npm run manifest:lint`, or with a path: `npx tsx test/tools/manifest-lint/cli.ts dist/manifest.xml` */
import { readFileSync } from "node:fs";
import { CHECKS, lintManifest } from "./lint.ts";
import { repository } from "./surroundings.ts";

const file = process.argv[2] ?? "manifest.xml";
const breaches = lintManifest(readFileSync(file, "utf8"), repository);
for (const { check, message } of breaches) console.error(`${file}: ${check}: ${message}`);
if (breaches.length > 0) process.exitCode = 1;
else console.log(`${file}: ${CHECKS.length} checks passed`);
