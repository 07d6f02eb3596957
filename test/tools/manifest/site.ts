import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT, type Deployment } from "./template.ts";

const METADATA = ["functions.json", "functions.en.json"];

/** The functions' metadata with its help addresses moved to a deployment. */
export function deployedMetadata(json: string, { base }: Deployment): string {
  return json.replaceAll(`${DEVELOPMENT.base}/`, `${base}/`);
}

/** Writes the metadata of a deployment into a built site. Read from `assets`, so that it can be done again. */
export function deployMetadata(site: string, deployment: Deployment): void {
  for (const name of METADATA) {
    const json = deployedMetadata(readFileSync(join("assets", name), "utf8"), deployment);
    writeFileSync(join(site, "assets", name), json);
  }
}
