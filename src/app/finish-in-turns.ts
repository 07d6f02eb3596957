import type { InTurns } from "../core/turns/finish.ts";
import type { HostOptions } from "../sheet/host.ts";
import { AppError } from "./app-error.ts";

/**
 * Does work with rests; others have their turn at a rest when it is time. Without a turn it is done at a stretch.
 * @throws AppError "cancelled" once the signal is given
 */
export async function finishInTurns<T>(
  work: InTurns<T>,
  { turn, signal }: Pick<HostOptions, "turn" | "signal">,
): Promise<T> {
  for (;;) {
    if (signal?.aborted === true) throw await dibatalkan();
    const { done, value } = work.next();
    if (done === true) return value;
    const rest = turn?.() ?? null;
    if (rest !== null) await rest;
  }
}

/** The sentences come on demand: this is loaded with the functions, before everything else. */
async function dibatalkan(): Promise<AppError> {
  const { teks } = await import("../i18n/text.ts");
  return new AppError("cancelled", teks("app.baca.dibatalkan"));
}
