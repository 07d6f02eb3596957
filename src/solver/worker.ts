import type { Highs } from "highs";
import { BERKAS_HIGHS, loadHighs } from "./load-highs.ts";
import { SolverError } from "./port.ts";
import { runHighs } from "./run-highs.ts";
import type { Jawaban, Permintaan } from "./worker-messages.ts";

/** The worker: solves what it is sent, one problem at a time, and keeps the engine between them. */

interface WorkerScope {
  onmessage: ((event: { readonly data: Permintaan }) => void) | null;
  postMessage: (jawaban: Jawaban) => void;
}

const scope = globalThis as unknown as WorkerScope;
let loading: Promise<Highs> | null = null;

async function answer({ masalah, opsi }: Permintaan): Promise<void> {
  try {
    loading ??= loadHighs(fetchKode);
    const highs = await loading;
    const onKemajuan = (kemajuan: Extract<Jawaban, { jenis: "kemajuan" }>["kemajuan"]) =>
      scope.postMessage({ jenis: "kemajuan", kemajuan });
    scope.postMessage({ jenis: "hasil", hasil: runHighs(highs, masalah, { ...opsi, onKemajuan }) });
  } catch (error) {
    loading = null;
    const code = error instanceof SolverError ? error.code : "galat";
    scope.postMessage({ jenis: "galat", code, pesan: String(error) });
  }
}

async function fetchKode(): Promise<ArrayBuffer> {
  const response = await fetch(BERKAS_HIGHS.href);
  if (!response.ok) throw new Error(`${BERKAS_HIGHS.pathname}: ${response.status}`);
  return response.arrayBuffer();
}

scope.onmessage = ({ data }) => void answer(data);
