import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createMiddlewares } from "../../src/workbench/server/index.ts";

const PAGE =
  '<script id="office-js" defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>é</p>';

let origin: string;
let close: () => void;
beforeEach(async () => {
  const [middleware] = createMiddlewares();
  const server = createServer((request, response) =>
    middleware!(request, response, () => {
      // In pieces and with a head of its own, as development servers answer.
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ETag: "x" });
      response.write(PAGE.slice(0, 40));
      response.end(PAGE.slice(40));
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
});
afterEach(() => close());

it("changes nothing of the pane but where Office.js comes from, and only when asked", async () => {
  expect(await (await fetch(`${origin}/taskpane.html`)).text()).toBe(PAGE);
  const answer = await fetch(`${origin}/taskpane.html?workbench-pane=1`);
  expect(answer.headers.get("etag")).toBeNull();
  expect(await answer.text()).toBe(
    PAGE.replace("https://appsforoffice.microsoft.com", "/workbench-office"),
  );
});

it("answers there with Microsoft's client, handed to the workbench", async () => {
  const script = await (await fetch(`${origin}/workbench-office/lib/1/hosted/office.js`)).text();
  expect(script.length).toBeGreaterThan(1_000_000);
  expect(script.trimEnd().endsWith("parent.workbench.adopt(window);")).toBe(true);
});
