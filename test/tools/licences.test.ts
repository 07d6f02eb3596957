import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isAllowed } from "./licences/policy.ts";
import { notices, sbom } from "./licences/report.ts";
import { packagesIn, readPackage } from "./licences/shipped.ts";

const root = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("which licences may ship", () => {
  it.each([
    "MIT",
    "(MIT OR GPL-3.0-only)",
    "Apache-2.0 AND (BSD-3-Clause OR MIT)",
    "(BSD-2-Clause OR MIT OR Apache-2.0)",
  ])("%s may", (expression) => expect(isAllowed(expression)).toBe(true));

  it.each([
    "",
    "UNLICENSED",
    "SEE LICENSE IN LICENSE",
    "GPL-3.0-or-later",
    "AGPL-3.0-only",
    "LGPL-2.1",
    "MIT AND GPL-2.0-only",
    "(MIT OR Apache-2.0) AND GPL-3.0",
    "(MIT",
  ])("“%s” may not", (expression) => expect(isAllowed(expression)).toBe(false));
});

describe("what ships", () => {
  it("is read from the modules in the source maps, the innermost package of each", () => {
    expect(
      packagesIn([
        "webpack://selaras-pk/./src/main.ts",
        "webpack://selaras-pk/./node_modules/react/index.js",
        "webpack://selaras-pk/./node_modules/react/cjs/react.js",
        "webpack://selaras-pk/./node_modules/@scope/kit/lib/a.js",
        "webpack://selaras-pk/./node_modules/@scope/kit/node_modules/inner/b.js",
        "webpack/runtime/define",
      ]),
    ).toEqual([
      "node_modules/@scope/kit",
      "node_modules/@scope/kit/node_modules/inner",
      "node_modules/react",
    ]);
  });

  it("is told with its licence text, and listed as components", () => {
    const folder = join(root, "node_modules/@scope/kit");
    mkdirSync(folder, { recursive: true });
    const stated = { name: "@scope/kit", version: "1.2.3", license: "MIT" };
    writeFileSync(join(folder, "package.json"), JSON.stringify(stated));
    writeFileSync(join(folder, "LICENSE.md"), "Permission is hereby granted");
    const kit = readPackage(root, "node_modules/@scope/kit");
    expect(kit).toMatchObject({ name: "@scope/kit", version: "1.2.3", licence: "MIT" });
    expect(notices([kit])).toContain("@scope/kit 1.2.3\nLisensi: MIT\n\nPermission is hereby");
    const list = JSON.parse(sbom({ name: "selaras-pk", version: "1.0.0" }, [kit])) as {
      components: unknown[];
    };
    expect(list.components).toMatchObject([
      {
        name: "@scope/kit",
        purl: "pkg:npm/%40scope/kit@1.2.3",
        licenses: [{ license: { id: "MIT" } }],
      },
    ]);
  });

  it("without a statement or a manifest is no silent pass", () => {
    const folder = join(root, "node_modules/bare");
    mkdirSync(folder, { recursive: true });
    expect(() => readPackage(root, "node_modules/bare")).toThrow("node_modules/bare");
    writeFileSync(join(folder, "package.json"), "{}");
    expect(isAllowed(readPackage(root, "node_modules/bare").licence)).toBe(false);
  });
});
