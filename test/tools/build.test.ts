import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checksums } from "./build/checksums.ts";
import { contentSecurityPolicy, nginxConf } from "./build/nginx.ts";
import { copyOfficeJs } from "./build/office-js.ts";

const PAGE = readFileSync(new URL("../../src/taskpane/index.html", import.meta.url), "utf8");

describe("server configuration", () => {
  it("sends the page's own policy, and who may frame it", () => {
    const written = /content="(default-src[^"]*?)<%=/.exec(PAGE)?.[1] ?? "-";
    const policy = contentSecurityPolicy("self");
    expect(policy.startsWith(written)).toBe(true);
    const rest = /%>(; style-src[^"]*)"/.exec(PAGE)?.[1] ?? "-";
    expect(policy).toContain(rest);
    expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
    expect(policy).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy("cdn")).toContain(
      "script-src 'self' https://appsforoffice.microsoft.com;",
    );
  });

  it("serves the folder of the address, lets icons be kept and hides nothing from Excel web", () => {
    const conf = nginxConf("https://pk.kab.go.id/selaras", "cdn");
    expect(conf).toContain("server_name pk.kab.go.id;");
    expect(conf).toContain("location /selaras/ {");
    expect(conf).not.toMatch(/add_header X-Frame-Options/);
    expect(conf).not.toContain("no-store");
    expect(nginxConf("https://pk.kab.go.id", "cdn")).toContain("location / {");
  });
});

it("sums are those of sha256sum, in the order of the names", () => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-"));
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "b.txt"), "dua");
  writeFileSync(join(folder, "a", "c.txt"), "satu");
  const sum = (text: string): string => createHash("sha256").update(text).digest("hex");
  expect(checksums(folder)).toBe(`${sum("satu")}  a/c.txt\n${sum("dua")}  b.txt\n`);
  rmSync(folder, { recursive: true });
});

it("carries Microsoft's library with what it loads, unchanged, and nothing of other programs", () => {
  const site = mkdtempSync(join(tmpdir(), "selaras-"));
  const files = copyOfficeJs(site);
  expect(files).toEqual(
    expect.arrayContaining([
      "office.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "excel-mac-16.00.js",
      "id-id/office_strings.js",
      "en-us/office_strings.js",
    ]),
  );
  expect(files.filter((file) => /debug|word|outlook|powerpoint/.test(file))).toEqual([]);
  const own = readFileSync(join(site, "office-js", "office.js"));
  const source = new URL("../../node_modules/@microsoft/office-js/dist/office.js", import.meta.url);
  expect(own.equals(readFileSync(source))).toBe(true);
  rmSync(site, { recursive: true });
});
