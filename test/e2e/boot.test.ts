import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../tools/browser.ts";
import { DEVELOPMENT, manifestXml, OFFICE_HOST } from "../tools/manifest/template.ts";
import { serveSite, SITE, type StaticSite } from "./static-site.ts";
import { openWatched } from "./watched-page.ts";

const OFFICE_JS = `https://${OFFICE_HOST}/**`;
const OFFICE_FOLDER = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);

/** An Office.js that says it is in Excel and answers nothing else. */
const EXCEL_STUB = `
  history.pushState = null;
  const endless = new Proxy(function () {}, { get: (_, key) => key === "then" ? undefined : endless, apply: () => endless });
  window.Office = new Proxy({}, { get: (_, key) => key === "onReady"
    ? (f) => { const info = { host: "Excel", platform: "PC" }; f?.(info); return Promise.resolve(info); }
    : key === "HostType" ? { Excel: "Excel" } : endless });
  window.Excel = endless;
  window.CustomFunctions = { associate() {} };`;

/** What a browser says of a file that does not come. */
const BLOCKED = /^console: Failed to load resource|^uncaught: /;

/** The stub answers everything with itself, which is no text. */
const STUBBED = /^uncaught: Cannot convert object to primitive value/;

let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly open: () => Promise<void>;
}

/** A page of the site; `expected` = what it will complain of, because something is kept from it. */
async function visit(...expected: readonly RegExp[]): Promise<Visit> {
  const page = await openWatched(browser, {
    allowed: [`${site.origin}/`, `https://${OFFICE_HOST}/`],
    expected,
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const open = async (): Promise<void> => {
    await page.goto(`${site.origin}/pk/taskpane.html`, { waitUntil: "commit" });
  };
  return { page, requests, open };
}

describe("the built page", () => {
  it("says in a browser that it belongs in Excel, with Microsoft's own Office.js", async () => {
    const { page, open } = await visit();
    await page.route(OFFICE_JS, (route) => {
      const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      const path = join(OFFICE_FOLDER, name);
      return existsSync(path) ? route.fulfill({ path }) : route.abort();
    });
    await open();
    await page.getByRole("heading", { name: "Buka halaman ini di Excel" }).waitFor();
    expect(await page.evaluate(() => typeof history.pushState)).toBe("function");
    await page.close();
  });

  it("reloads twice, then names the host that is blocked", async () => {
    const { page, open, requests } = await visit(BLOCKED);
    await page.route(OFFICE_JS, (route) => route.abort());
    await open();
    await page.getByText(`Pustaka Office dari ${OFFICE_HOST} tidak dapat dimuat.`).waitFor();
    expect(requests.filter((url) => url.endsWith("taskpane.html"))).toHaveLength(3);
    await page.close();
  });

  it("does not wait for ever when the host swallows the request", async () => {
    const { page, open } = await visit(BLOCKED);
    await page.route(OFFICE_JS, () => undefined);
    await open();
    await page.getByText("Memuat Selaras PK…").waitFor();
    await page.getByText(OFFICE_HOST).first().waitFor({ timeout: 25_000 });
    await page.close();
  });

  it("names its own host when its own program is missing", async () => {
    const { page, open } = await visit(BLOCKED);
    await page.route(OFFICE_JS, (route) =>
      route.fulfill({ contentType: "text/javascript", body: EXCEL_STUB }),
    );
    await page.route("**/js/main.*.js", (route) => route.abort());
    await open();
    await page.getByText(/Sebagian berkas Selaras PK dari 127\.0\.0\.1/).waitFor();
    await page.close();
  });

  it("asks no host but its own and Office's in Excel", async () => {
    const { page, open } = await visit(STUBBED);
    await page.route(OFFICE_JS, (route) =>
      route.fulfill({ contentType: "text/javascript", body: EXCEL_STUB }),
    );
    await open();
    await page.locator("#boot").waitFor({ state: "hidden" });
    await page.waitForLoadState("networkidle");
    await page.close();
  });
});

it("has every file that the manifest names", () => {
  const urls = [...manifestXml(DEVELOPMENT).matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/g)];
  const paths = new Set(urls.map(([, url]) => new URL(url!).pathname));
  expect([...paths].filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
});
