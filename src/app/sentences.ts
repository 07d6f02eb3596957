import type { Severity } from "./views.ts";

/** The verdict of a check in one sentence. A clean result never hides that nothing was there to check. */
export function verdictSentence(
  verdict: "lolos" | "belum" | "kosong",
  counts: Readonly<Record<Severity, number>>,
): string {
  if (verdict === "kosong") {
    return "Tidak ada yang diperiksa: buku kerja ini belum memuat lembar DPA, RAK, PK, atau crossfire yang dikenali.";
  }
  const notes = counts.warning === 0 ? "" : ` Ada ${counts.warning} peringatan yang perlu alasan.`;
  return verdict === "lolos"
    ? `Dapat diajukan: tidak ada kesalahan pada aturan yang diperiksa.${notes}`
    : `Belum dapat diajukan: ${counts.error} kesalahan harus diperbaiki.${notes}`;
}
