import type { FindingView } from "./views.ts";

/**
 * The verdict of a check in one sentence. It counts roots: findings that another finding explains are named apart. A
 * clean result never hides that nothing was there to check.
 */
export function verdictSentence(
  verdict: "lolos" | "belum" | "kosong",
  findings: readonly FindingView[],
): string {
  if (verdict === "kosong") {
    return "Tidak ada yang diperiksa: buku kerja ini belum memuat lembar DPA, RAK, PK, atau crossfire yang dikenali.";
  }
  const roots = findings.filter(({ rootCause }) => rootCause === null);
  const errors = roots.filter(({ severity }) => severity === "error").length;
  const warnings = roots.filter(({ severity }) => severity === "warning").length;
  const followers = findings.length - roots.length;
  const parts = [
    verdict === "lolos"
      ? "Dapat diajukan: tidak ada kesalahan pada aturan yang diperiksa."
      : `Belum dapat diajukan: ${errors} kesalahan harus diperbaiki.`,
    warnings === 0 ? "" : `Ada ${warnings} peringatan yang perlu alasan.`,
    followers === 0 ? "" : `${followers} temuan lain hanya akibat dari temuan itu.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
