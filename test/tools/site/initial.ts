import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface Asset {
  readonly path: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Scripts and styles that a page asks for before any code of ours runs, in order; other hosts' files are left out. */
export function initialFiles(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? "")
    .filter((url) => url !== "" && !/^[a-z]+:/.test(url));
}

/** What a first visit of the page downloads from our own host. */
export function initialAssets(site: string, page: string): Asset[] {
  const html = readFileSync(join(site, page), "utf8");
  return [page, ...initialFiles(html)].map((path) => {
    const content = readFileSync(join(site, path));
    return { path, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });
}
