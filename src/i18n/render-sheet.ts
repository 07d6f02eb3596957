import type { KolomDikenal, SheetSummary } from "../core/model/model.ts";
import { teks } from "./text.ts";

/** Headings named at most. */
const MAX_KOLOM = 4;
const MAX_JUDUL = 30;

/** Why a sheet was taken for what it was, or why nothing was read from it, in one or two sentences. */
export function renderPengenalan(summary: SheetSummary): string {
  const { alasan, isCorrected, isArsip } = summary;
  const parts = [
    isCorrected ? teks("lembar.alasan.dikoreksi") : seenIn(summary),
    alasan === null ? "" : teks(`lembar.alasan.${alasan}`),
    isArsip === true ? teks("lembar.alasan.arsip") : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** What the sheet shows of itself. */
function seenIn({ kind, headerRow, kolom, alasan }: SheetSummary): string {
  if (kind === "dpa-form") return teks("lembar.alasan.formulir");
  if (kind === "kosong") return teks("lembar.alasan.kosong");
  if (kind === "keluaran") return teks("lembar.alasan.keluaran");
  if (headerRow === null || kolom.length === 0) {
    return alasan === null ? teks("lembar.alasan.tanpaJudul") : "";
  }
  const baris = String(headerRow + 1);
  return teks("lembar.alasan.judul", { baris, kolom: kolomNames(kolom) });
}

function kolomNames(kolom: readonly KolomDikenal[]): string {
  const names = kolom.slice(0, MAX_KOLOM).map(({ judul }) => {
    const line = judul.replace(/\s+/g, " ").trim();
    return line.length > MAX_JUDUL ? `${line.slice(0, MAX_JUDUL).trimEnd()}…` : line;
  });
  const rest = kolom.length - names.length;
  return [...names, ...(rest > 0 ? [teks("lembar.alasan.lain", { n: rest })] : [])].join(", ");
}
