import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

const HTML = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Selaras PK</title>
<link rel="stylesheet" href="page.css"><div id="root"></div><script src="page.js"></script></html>`;

/** Builds the pane over the fake app into a folder; gives the page's address, to which `#scenario/view/run` is added. */
export async function buildPreview(
  folder: string,
  mode: "development" | "production" = "development",
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(here, "page.tsx")],
    outfile: path.join(folder, "page.js"),
    bundle: true,
    minify: mode === "production",
    define: {
      "process.env.NODE_ENV": JSON.stringify(mode),
      // A plain script has no address of its own; the fake app names tables by one, and never loads them.
      "import.meta.url": JSON.stringify("file:///preview/"),
    },
    jsx: "automatic",
    logLevel: "error",
  });
  await writeFile(path.join(folder, "index.html"), HTML);
  return pathToFileURL(path.resolve(folder, "index.html")).href;
}
