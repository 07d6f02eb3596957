import type { SingleBar } from "cli-progress";
import { teksCli } from "../../i18n/cli.ts";
import { paket } from "../paket.ts";

/** Tells how far a batch is. */
export interface Kemajuan {
  readonly maju: () => void;
  readonly selesai: () => void;
}

/** A bar at a terminal; elsewhere (a log) a line at each tenth. On standard error: the answer may be piped. */
export async function bukaKemajuan(total: number): Promise<Kemajuan> {
  if (!process.stderr.isTTY) return perSepuluh(total);
  const Bar = await paket<typeof SingleBar>("cli-progress", "SingleBar");
  const bar = new Bar({
    format: teksCli("cli.borongan.palang", {
      bar: "{bar}",
      n: "{value}",
      dari: "{total}",
      sisa: "{eta_formatted}",
    }),
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { maju: () => bar.increment(), selesai: () => bar.stop() };
}

function perSepuluh(total: number): Kemajuan {
  let done = 0;
  return {
    maju: () => {
      done += 1;
      if (Math.floor((done * 10) / total) === Math.floor(((done - 1) * 10) / total)) return;
      process.stderr.write(`${teksCli("cli.borongan.kemajuan", { n: done, dari: total })}\n`);
    },
    selesai: () => undefined,
  };
}
