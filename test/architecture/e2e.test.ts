import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const FOLDER = fileURLToPath(new URL("../e2e/", import.meta.url));
const OPENER = "watched-page.ts";

test("every page of the browser tests is opened watched, and by nothing else", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const openers = files.filter((name) =>
    /\.(newPage|newContext|launchPersistentContext|connectOverCDP)\(/.test(
      readFileSync(`${FOLDER}${name}`, "utf8"),
    ),
  );
  expect(openers).toEqual([OPENER]);
  // The watching ends in a failure by itself: a hook of the module, not the goodwill of each test.
  expect(readFileSync(`${FOLDER}${OPENER}`, "utf8")).toMatch(/^afterEach\(/m);
});
