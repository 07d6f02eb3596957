import { renderHostTrouble } from "../i18n/host-error.ts";
import { teks } from "../i18n/text.ts";
import { HostError } from "../sheet/host-error.ts";
import { AppError } from "./app-error.ts";

/**
 * Reads again after something was written. When the host fails at that, the user hears that the writing stands.
 * @param done a whole sentence: what was written
 * @throws AppError `host`
 */
export async function afterWriting<Result>(
  read: () => Promise<Result>,
  done: string,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const sebab = renderHostTrouble(error.trouble);
    throw new AppError("host", teks("app.host.belumDibacaUlang", { hasil: done, sebab }), {
      cause: error,
    });
  }
}

/** What a call gives; null when the host fails at something that may as well be left undone. */
export async function ifHostCan<Result>(call: () => Promise<Result>): Promise<Result | null> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
