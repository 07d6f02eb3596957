import { t } from "../../i18n/pane-text.ts";
import type { Failure } from "./state.ts";

function environment(): string[] {
  const lines = [`Peramban: ${navigator.userAgent}`];
  try {
    const { platform, version } = Office.context.diagnostics;
    lines.unshift(`Excel: ${String(platform)} ${version}`);
  } catch {
    // Outside Office.
  }
  return lines;
}

/** Frames only: the first line of a stack repeats the message, which may quote a cell. */
function frames(error: Error): string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 12);
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
}

/** The app's errors speak to the user; of any other only kind and place are told, never a cell's contents. */
export function describeFailure(error: unknown, place: string): Failure {
  const known = error instanceof Error && error.name === "AppError";
  const sentence = known ? error.message : t("pane.galat.tidakTerduga");
  const about = error instanceof Error ? [error.name + codeOf(error), ...frames(error)] : [];
  return { sentence, details: [`Selaras PK: ${place}`, ...environment(), ...about].join("\n") };
}
