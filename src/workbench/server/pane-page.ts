import type { IncomingMessage, ServerResponse } from "node:http";
import { CDN_ORIGIN, OFFICE_PATH } from "./office-script.ts";

import { PANE_MARK } from "../page/pane-mark.ts";

export function isPaneRequest(url: string): boolean {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  return pathname.endsWith(".html") && searchParams.has(PANE_MARK);
}

/** The page as shipped, except that Office.js comes from here. */
export function localPane(html: string): string {
  return html.replaceAll(`src="${CDN_ORIGIN}/`, `src="${OFFICE_PATH}/`);
}

/** Lets whoever serves the page answer, and changes the text on its way out. */
export function rewritePane(request: IncomingMessage, response: ServerResponse): void {
  // The whole page is wanted, as text.
  for (const name of ["accept-encoding", "if-none-match", "if-modified-since", "range"]) {
    Reflect.deleteProperty(request.headers, name);
  }
  const parts: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      parts.push(Buffer.from(chunk as string));
  };
  let status: number | null = null;
  const held = response as unknown as Record<
    "write" | "end" | "writeHead",
    (...args: unknown[]) => unknown
  >;
  held.write = (chunk, _encoding, done) => {
    keep(chunk);
    if (typeof done === "function") (done as () => void)();
    return true;
  };
  held.writeHead = (code, ...rest) => {
    status = code as number;
    const headers = rest.find((item) => typeof item === "object" && item !== null);
    for (const [name, value] of Object.entries(headers ?? {}))
      response.setHeader(name, value as string);
    return response;
  };
  held.end = (chunk) => {
    keep(chunk);
    // Node's own `end` calls the methods it finds on the response.
    for (const name of ["write", "end", "writeHead"]) Reflect.deleteProperty(response, name);
    if (status !== null) response.statusCode = status;
    const page = Buffer.from(localPane(Buffer.concat(parts).toString("utf8")), "utf8");
    for (const name of ["content-encoding", "etag", "last-modified", "transfer-encoding"])
      response.removeHeader(name);
    response.setHeader("Content-Length", page.length);
    response.setHeader("Cache-Control", "no-store");
    return response.end(page);
  };
}
