import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createMiddlewares } from "../../src/workbench/server/index.ts";
import type { StaticSite } from "./static-site.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What `npm start` serves, from the built files. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/workbench/", "dist/workbench"],
  ["/fixtures/", "test/fixtures"],
  ["/manifest.xml", "manifest.xml"],
  ["/", "dist/site"],
];
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

function send(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const [prefix = "/", folder = ""] = FOLDERS.find(([start]) => pathname.startsWith(start)) ?? [];
  const rest = decodeURIComponent(pathname.slice(prefix.length));
  const path = join(
    ROOT,
    folder,
    normalize(rest === "" && prefix.endsWith("/") ? "index.html" : rest),
  );
  if (!path.startsWith(ROOT) || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
}

/** The workbench as `npm start` shows it, on a free port. */
export async function serveWorkbench(): Promise<StaticSite> {
  const middlewares = createMiddlewares();
  const server = createServer((request, response) => {
    const steps = [...middlewares];
    const next = (): void => {
      const step = steps.shift();
      if (step === undefined) send(request, response);
      else step(request, response, next);
    };
    next();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
