/**
 * `npm run build` builds everything for development and tests; with `-- --if-changed` only when it is not what the last
 * build left, of these very sources. With `-- --origin https://kantor.go.id/pk` it makes one
 * self-contained folder for that address instead: the site, its manifest, checksums and a server configuration.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { deploymentOf } from "../manifest/deployment.ts";
import { deployMetadata } from "../manifest/site.ts";
import { manifestXml } from "../manifest/template.ts";
import { checksums } from "./checksums.ts";
import { isFresh, noteBuild, sourcesNow } from "./freshness.ts";
import { nginxConf } from "./nginx.ts";
import { copyOfficeJs } from "./office-js.ts";

/** Beside the folder of development builds: a deployment never stands where the tests look. */
const OUT = "dist/pasang";
const USAGE =
  "npm run build -- --origin https://HOST/FOLDER [--office-js cdn|self] [--lingkungan produksi|uji] [--suffix Uji] [--namespace PK_UJI] [--id GUID] [--version A.B.C.D] [--out dist/pasang]";

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

function main(argv: readonly string[]): number {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      origin: text,
      "office-js": text,
      lingkungan: text,
      suffix: text,
      namespace: text,
      id: text,
      version: text,
      out: text,
      "if-changed": { type: "boolean" },
    },
  });
  const { "if-changed": ifChanged, ...given } = values;
  const { origin, "office-js": officeJs = "cdn", out = OUT, ...more } = given;
  if (officeJs !== "cdn" && officeJs !== "self") {
    throw new Error(`--office-js ${officeJs} tidak dikenal; pilihannya cdn atau self.`);
  }
  if (origin === undefined) {
    if (Object.keys(given).length > 0) throw new Error("--origin belum diisi.");
    return buildHere(ifChanged === true);
  }
  if (ifChanged === true) throw new Error("--if-changed tidak berlaku bersama --origin.");
  const deployment = deploymentOf({ version: packageVersion(), ...more, base: origin });
  const site = join(resolve(out), "situs");
  const facts = { officeJs, site, namaFungsi: deployment.namespace };
  const env = Object.entries(facts).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const code = webpack(["--config-name", "addin", ...env]);
  if (code !== 0) return code;
  if (officeJs === "self") copyOfficeJs(site);
  deployMetadata(site, deployment);
  writeFileSync(join(out, "manifest.xml"), manifestXml(deployment));
  writeFileSync(join(out, "nginx.conf"), nginxConf(deployment.base, officeJs));
  writeFileSync(join(out, "SHA256SUMS"), checksums(site));
  console.log(
    `Pemasangan untuk ${deployment.base} ada di ${out}: situs/ untuk server, manifest.xml untuk Excel, nginx.conf, dan SHA256SUMS.`,
  );
  return 0;
}

/** The build that development and tests use, in `dist`. */
function buildHere(ifChanged: boolean): number {
  const root = process.cwd();
  if (ifChanged && isFresh(root)) {
    console.log("dist is what the last build left, and its sources are those of now.");
    return 0;
  }
  const sources = sourcesNow(root);
  const code = webpack([]);
  if (code === 0) noteBuild(root, sources);
  return code;
}

function webpack(args: readonly string[]): number {
  return (
    spawnSync("webpack", args, { stdio: "inherit", shell: process.platform === "win32" }).status ??
    1
  );
}

/** Four numbers, as Office wants it: raised with every release, because Office caches by it. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return `${version}.0`;
}
