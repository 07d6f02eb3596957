import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { initialAssets, initialFiles } from "./site/initial.ts";

const site = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(site, { recursive: true }));

const HTML = `<link rel="stylesheet" href="a.css"/><script src="js/a.js"></script>
<script id="office-js" defer="defer" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer="defer" src="js/b.js"></script>`;

it("counts styles and scripts of the page, and no other host's", () => {
  expect(initialFiles(HTML)).toEqual(["a.css", "js/a.js", "js/b.js"]);
});

it("weighs the page itself and everything it loads", () => {
  writeFileSync(join(site, "page.html"), `<script src="a.js"></script>`);
  writeFileSync(join(site, "a.js"), "x".repeat(10_000));
  const [page, script] = initialAssets(site, "page.html");
  expect(page?.path).toBe("page.html");
  expect(script).toMatchObject({ path: "a.js", bytes: 10_000 });
  expect(script?.gzipped).toBeLessThan(100);
});
