import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createMiddlewares } from "../../src/workbench/server/index.ts";

const repo = fileURLToPath(new URL("../../", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Where each part of the site lies; the first prefix that fits decides. */
export type Roots = readonly (readonly [prefix: string, folder: string])[];

/** The site as it is built. */
export const BUILT: Roots = [
  ["/workbench/", join(repo, "dist/workbench")],
  ["/fixtures/", join(repo, "test/fixtures")],
  ["/manifest.xml", repo],
  ["/", join(repo, "dist/site")],
];

/** Serves the built site with the workbench, as `npm start` does while developing. */
export async function serveSite(
  roots: Roots = BUILT,
): Promise<{ origin: string; close(): Promise<void> }> {
  const middlewares = createMiddlewares();
  const server = createServer((request, response) => {
    const step = (i: number): void => {
      const next = middlewares[i];
      if (next === undefined) sendFile(roots, request, response);
      else next(request, response, () => step(i + 1));
    };
    step(0);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function sendFile(roots: Roots, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const root = roots.find(([prefix]) => pathname.startsWith(prefix));
  const inside =
    root === undefined ? "" : root[0].endsWith("/") ? pathname.slice(root[0].length) : pathname;
  const path = normalize(
    join(
      root?.[1] ?? "",
      decodeURIComponent(inside),
      inside.endsWith("/") || inside === "" ? "index.html" : "",
    ),
  );
  try {
    if (root === undefined || !path.startsWith(root[1]) || !statSync(path).isFile())
      throw new Error("missing");
  } catch {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
  createReadStream(path).pipe(response);
}
