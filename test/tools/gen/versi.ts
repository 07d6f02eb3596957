import { readFileSync } from "node:fs";
import type { Generator } from "./generator.ts";

const PACKAGE = new URL("../../../package.json", import.meta.url);

/** The version as the program tells it: one number, kept in `package.json`. */
export const versi: Generator = {
  name: "version",
  outputs: () => {
    const { version } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { readonly version: string };
    const text = [
      '// Made by "npm run gen" from package.json; changes here are lost.',
      "/** Version of the product. */",
      `export const VERSI = ${JSON.stringify(version)};`,
      "",
    ].join("\n");
    return new Map([["src/app/versi.ts", text]]);
  },
};
