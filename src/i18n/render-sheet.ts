import type { SheetSummary } from "../core/model/model.ts";
import { teks } from "./text.ts";

/** Why a sheet was taken for what it was, in one sentence. */
export function renderPengenalan(summary: SheetSummary): string {
  const { kind, headerRow, isCorrected } = summary;
  if (isCorrected) return teks("lembar.alasan.dikoreksi");
  if (kind === "dpa-form") return teks("lembar.alasan.formulir");
  if (kind === "kosong") return teks("lembar.alasan.kosong");
  if (kind === "keluaran") return teks("lembar.alasan.keluaran");
  if (kind === "tersembunyi") return teks("lembar.alasan.tersembunyi");
  if (headerRow === null) return teks("lembar.alasan.tanpaJudul");
  return teks("lembar.alasan.judul", { baris: String(headerRow + 1) });
}
