import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { sideload } from "./sideload.mjs";

const WORKBENCH_SERVER = new URL("../../../src/workbench/server/index.ts", import.meta.url);
const PORT = 3000;

/** The workbench room's `createMiddlewares(devServer)`; TypeScript, hence tsx. */
async function loadWorkbench() {
  if (!existsSync(fileURLToPath(WORKBENCH_SERVER))) return undefined;
  const { tsImport } = await import("tsx/esm/api");
  const { createMiddlewares } = await tsImport(WORKBENCH_SERVER.href, import.meta.url);
  return createMiddlewares;
}

/** The port must be the manifest's, and the certificate one that this computer trusts. */
async function https() {
  if (await isTaken(PORT)) throw new Error(`Port ${PORT} is taken; stop what uses it.`);
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return { type: "https", options: await getHttpsServerOptions() };
  } catch (error) {
    throw new Error("No certificate for https://localhost, which Excel asks for.", {
      cause: error,
    });
  }
}

const isTaken = (port) =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(true));
    probe.listen(port, "localhost", () => probe.close(() => answer(false)));
  });

/**
 * Options for webpack-dev-server. Plain http serves the workbench in a browser, on the next free port. Excel accepts
 * only https with a certificate the machine trusts, on the port its manifest names.
 */
export async function devServer({ forExcel }) {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= String(PORT);
  const createMiddlewares = await loadWorkbench();
  return {
    host: "localhost",
    port: forExcel ? PORT : "auto",
    server: forExcel ? await https() : "http",
    hot: false,
    static: false,
    open: false,
    client: { overlay: false, logging: "warn" },
    // Excel on the web calls custom functions from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
    setupMiddlewares: (middlewares, server) => [
      ...(createMiddlewares?.(server) ?? []),
      ...middlewares,
    ],
    onListening({ server }) {
      const origin = `${forExcel ? "https" : "http"}://localhost:${server.address().port}`;
      console.log(`\nPanel:     ${origin}/taskpane.html`);
      if (forExcel) sideload();
      else if (createMiddlewares)
        console.log(`Workbench: ${origin}/workbench/?file=/assets/sample/contoh.xlsx\n`);
    },
  };
}
