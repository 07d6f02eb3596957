// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("is the first import of the composition root", () => {
  const main = readFileSync("src/taskpane/main.tsx", "utf8");
  expect(/^import .*$/m.exec(main)?.[0]).toBe('import "./fabric-config.ts";');
});

it("keeps the UI kit from announcing fonts of another host", async () => {
  await import("../../src/taskpane/fabric-config.ts");
  await import("office-ui-fabric-react");
  const { Stylesheet } = await import("office-ui-fabric-react");
  expect(Stylesheet.getInstance().getRules(true)).not.toMatch(/https?:|@font-face/);
});
