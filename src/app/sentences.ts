import { teks } from "../i18n/text.ts";
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
    return teks("app.putusan.kosong");
  }
  const { counts, followers, ignored } = figures;
  const parts = [
    verdict === "lolos"
      ? teks("app.putusan.lolos")
      : teks("app.putusan.tertahan", { n: counts.error }),
    counts.warning === 0 ? "" : teks("app.putusan.peringatan", { n: counts.warning }),
    followers === 0 ? "" : teks("app.putusan.akibat", { n: followers }),
    ignored === 0 ? "" : teks("app.putusan.diabaikan", { n: ignored }),
  ];
  return parts.filter((part) => part !== "").join(" ");
}
