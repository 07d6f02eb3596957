import { teks } from "../../i18n/text.ts";
import { AppError } from "../app-error.ts";
import type { WorkbookSession } from "../session.ts";
import type { LingkunganView, SumberLingkungan } from "./lingkungan.ts";

/**
 * The self-test where there is something to ask; its code is loaded when it is first asked for.
 * @throws AppError `host` where there is nothing to ask
 */
export async function periksaBila(
  session: WorkbookSession,
  sumber: SumberLingkungan | undefined,
): Promise<LingkunganView> {
  if (sumber === undefined) throw new AppError("host", teks("lingkungan.tanpa"));
  const { periksaLingkungan } = await import("./lingkungan.ts");
  return periksaLingkungan(session, sumber);
}
