import type { MasalahMip } from "../core/acceleration/mip.ts";
import type { HasilSolver, Kemajuan, OpsiSolver } from "./port.ts";

/** What the page sends to the worker: one problem. */
export interface Permintaan {
  readonly masalah: MasalahMip;
  readonly opsi: Omit<OpsiSolver, "onKemajuan">;
}

/** What the worker sends back. */
export type Jawaban =
  | { readonly jenis: "kemajuan"; readonly kemajuan: Kemajuan }
  | { readonly jenis: "hasil"; readonly hasil: HasilSolver }
  | { readonly jenis: "galat"; readonly code: "muat" | "galat"; readonly pesan: string };
