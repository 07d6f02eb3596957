import type { CheckView, Severity } from "./views.ts";

/** What a verdict counts. */
export interface VerdictFigures {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly followers: number;
  readonly ignored: number;
}

/**
 * The verdict of a check in one sentence. It counts roots: findings that another finding explains are named apart. A
 * clean result never hides that nothing was there to check, nor that findings were set aside.
 */
export function verdictSentence(verdict: CheckView["verdict"], figures: VerdictFigures): string {
  if (verdict === "kosong") {
    return "Tidak ada yang diperiksa: buku kerja ini belum memuat lembar DPA, RAK, PK, atau crossfire yang dikenali.";
  }
  const { counts, followers, ignored } = figures;
  const parts = [
    verdict === "lolos"
      ? "Dapat diajukan: tidak ada kesalahan pada aturan yang diperiksa."
      : `Belum dapat diajukan: ${counts.error} kesalahan harus diperbaiki.`,
    counts.warning === 0 ? "" : `Ada ${counts.warning} peringatan yang perlu alasan.`,
    followers === 0 ? "" : `${followers} temuan lain hanya akibat dari temuan itu.`,
    ignored === 0 ? "" : `${ignored} temuan diabaikan dengan alasan.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}
