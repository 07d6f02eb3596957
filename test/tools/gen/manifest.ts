import { DEVELOPMENT, manifestXml } from "../manifest/template.ts";
import type { Generator } from "./generator.ts";

/** The committed manifest is the template for a developer's machine. */
export const manifest: Generator = {
  name: "manifest",
  outputs: () => new Map([["manifest.xml", manifestXml(DEVELOPMENT)]]),
};
