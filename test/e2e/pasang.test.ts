import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/free-port.ts";
import { findBrowser } from "../tools/browser.ts";
import { openWatched } from "./watched-page.ts";

const HOST = "pk.uji.test";
const BASE = `https://${HOST}/selaras`;

const WATCHED = { allowed: [`${BASE}/`], ignoreHTTPSErrors: true };

let folder = "";
let nginx: ChildProcess;
let browser: Browser;

/** The site as an administrator makes and serves it: built for its address, behind a real nginx with our configuration. */
beforeAll(async () => {
  if (spawnSync("nginx", ["-v"]).error !== undefined) {
    throw new Error("nginx is missing: apt-get install nginx-light");
  }
  folder = mkdtempSync(join(tmpdir(), "selaras-"));
  const out = join(folder, "pasang");
  execFileSync("npm", [
    "run",
    "-s",
    "build",
    "--",
    "--origin",
    BASE,
    "--lingkungan",
    "uji",
    "--office-js",
    "self",
    "--out",
    out,
  ]);
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-keyout", key, "-out", cert, "-days", "2", "-subj", `/CN=${HOST}`],
    ],
    { stdio: "ignore" },
  );
  const port = await freePort();
  const server = readFileSync(join(out, "nginx.conf"), "utf8")
    .replace("listen 443 ssl", `listen 127.0.0.1:${port} ssl`)
    .replace("SERTIFIKAT;", `${cert};`)
    .replace("KUNCI;", `${key};`)
    .replaceAll("SITUS", join(out, "situs"));
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join("\n");
  const conf = join(folder, "nginx.conf");
  writeFileSync(
    conf,
    `user root;\ndaemon off;\npid ${join(folder, "pid")};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temp}\n${server}}\n`,
  );
  nginx = spawn("nginx", ["-c", conf, "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, EXCLUDE localhost`,
    ],
  });
}, 240_000);
afterAll(async () => {
  await browser.close();
  nginx.kill();
  rmSync(folder, { recursive: true });
});

describe("a deployment behind nginx, with its own Office.js", () => {
  it("opens without an error, a refusal of its policy, or a request to anywhere else", async () => {
    const page = await openWatched(browser, WATCHED);
    const failed: string[] = [];
    page.on("requestfailed", (request) => failed.push(request.url()));
    await page.goto(`${BASE}/taskpane.html`);
    await page.getByText("Buka halaman ini di Excel").waitFor();
    expect(failed).toEqual([]);
    await page.close();
  }, 240_000);

  it("sends what browsers and Excel need with each file", async () => {
    const page = await openWatched(browser, {
      ...WATCHED,
      // A file that is no page is shown with the server's own icon.
      expected: [/favicon\.ico/],
    });
    const get = async (path: string): Promise<Readonly<Record<string, string>>> => {
      const response = await page.goto(`${BASE}/${path}`);
      expect(response?.status(), path).toBe(200);
      return response?.headers() ?? {};
    };
    const pane = await get("taskpane.html");
    expect(pane["content-type"]).toBe("text/html; charset=utf-8");
    expect(pane["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(pane["cache-control"]).toBe("no-cache");
    expect(pane).not.toHaveProperty("x-frame-options");
    const icon = await get("assets/icons/selaras-80.png");
    expect(icon["content-type"]).toBe("image/png");
    expect(icon["cache-control"]).toBe("public, max-age=86400");
    const metadata = await get("assets/functions.json");
    expect(metadata["access-control-allow-origin"]).toBe("*");
    expect(metadata["content-type"]).toContain("application/json");
    const [script = ""] =
      /js\/main\.[0-9a-f]+\.js/.exec(
        readFileSync(join(folder, "pasang/situs/taskpane.html"), "utf8"),
      ) ?? [];
    expect((await get(script))["cache-control"]).toContain("immutable");
    await page.close();
  }, 240_000);

  it("refuses what is no file of the site, and anything but reading", async () => {
    const page = await openWatched(browser, {
      ...WATCHED,
      // A method that is refused on purpose.
      expected: [/status of 40[035]/],
    });
    await page.goto(`${BASE}/taskpane.html`);
    for (const path of ["nginx.conf", "assets/", "../cert.pem", "js/..%2f..%2fkey.pem"]) {
      const response = await page.request
        .get(`${BASE}/${path}`, { ignoreHTTPSErrors: true })
        .catch(() => null);
      if (response !== null) expect([403, 404, 400]).toContain(response.status());
    }
    const status = await page.evaluate(
      async (url) => (await fetch(url, { method: "POST" })).status,
      `${BASE}/taskpane.html`,
    );
    expect(status).toBe(403);
    await page.close();
  }, 240_000);

  it("names its own address in every file that Excel reads", () => {
    const read = (path: string): string => readFileSync(join(folder, "pasang", path), "utf8");
    expect(read("manifest.xml")).not.toContain("localhost");
    expect(read("situs/assets/functions.json")).not.toContain("localhost");
    expect(read("manifest.xml")).toContain(`${BASE}/taskpane.html`);
    // The page calls the functions by the namespace of its manifest.
    expect(read("manifest.xml")).toContain('DefaultValue="PK_UJI"');
    expect(read("situs/taskpane.html")).toContain('data-nama-fungsi="PK_UJI"');
    const sums = execFileSync("sha256sum", ["-c", "../SHA256SUMS", "--quiet"], {
      cwd: join(folder, "pasang/situs"),
      encoding: "utf8",
    });
    expect(sums).toBe("");
  });
});
