import type { Highs } from "highs";
import { SolverError } from "./port.ts";

/** The engine's compiled code, beside the program; a build gives it a name of its own. */
export const BERKAS_HIGHS = new URL("../../node_modules/highs/build/highs.wasm", import.meta.url);

/**
 * Loads the engine with its compiled code. Only here does the package come in, on demand.
 * @throws SolverError `muat`
 */
export async function loadHighs(kode: () => Promise<ArrayBuffer | Uint8Array>): Promise<Highs> {
  try {
    const { default: load } = await import("highs");
    return await load({ wasmBinary: await kode() });
  } catch (error) {
    throw new SolverError("muat", error);
  }
}
