import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ACTION_IDS } from "../../../src/commands/actions.ts";
import type { ImageSize, Surroundings } from "./check.ts";

const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height stand in the first chunk, right after the signature. */
export function pngSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** This repository: its ribbon actions, and its icons wherever the manifest says the site will be. */
export const repository: Surroundings = {
  actionIds: ACTION_IDS,
  imageAt(url) {
    const path = /\/assets\/icons\/[\w-]+\.png$/.exec(url)?.[0];
    if (path === undefined) return undefined;
    const file = fileURLToPath(new URL(`../../..${path}`, import.meta.url));
    return existsSync(file) ? pngSize(readFileSync(file)) : undefined;
  },
};
