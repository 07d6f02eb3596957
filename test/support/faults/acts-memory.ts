import type { SettingRequest } from "../../../src/app/settings.ts";
import type { Sikap } from "../../../src/app/views-crossfire.ts";
import { pairId } from "../../../src/core/crossfire/sikap.ts";
import { KUNCI_SIKAP, parseSikap } from "../../../src/sheet/memory/sikap-crossfire.ts";
import { KEEPING, type Act, type Actor } from "./actor.ts";
import { pick } from "./random.ts";
import { SINCE } from "./workbook.ts";

/** A setting to another value, back to its default, or to what is none. */
export const setSetting: Act = async (actor) => {
  const request = settingOf(actor);
  const views = await actor.app.setSetting(request);
  const bidang = views
    .find(({ bagian }) => bagian === request.bagian)
    ?.bidang.find((one) => one.bidang === request.bidang);
  const wanted = request.nilai === undefined ? bidang?.bawaan : request.nilai;
  if (bidang === undefined || JSON.stringify(bidang.nilai) !== JSON.stringify(wanted)) {
    throw new Error(`${request.bidang}: ${String(bidang?.nilai)} is not ${String(wanted)}`);
  }
  return KEEPING;
};

function settingOf({ random, below }: Actor): SettingRequest {
  const fields = [
    ["umum", "asOf", [null, 1, 2, 3, 6, 13]],
    ["umum", "toleransiBaris", [0, 1, 5, -1]],
    ["rapat", "deviasiMerah", [0.05, 0.2, 7]],
    ["rapatLembar", "namaRapat", ["Rapat A", "=Rapat B", "", '"<&>"\u0001']],
    ["percepatan", "batasBulan", [6, 8, 9, 0]],
    ["percepatan", "sertakanBersyarat", [true, false, "ya"]],
  ] as const;
  const [bagian, bidang, values] = pick(random, fields) ?? fields[0];
  const at = below(values.length + 1);
  return { bagian, bidang, nilai: values[at] };
}

/** What the room says to a suggestion across SKPD. */
export const decideMatch: Act = async (actor) => {
  const { app, random, chance } = actor;
  const { suggestions } = await app.crossfire();
  actor.posIds = suggestions.flatMap(({ a, b }) => [a.posId, b.posId]);
  const id = pick(random, suggestions)?.id;
  const sikap = pick(random, ["terima", "tolak", "nanti"] as const satisfies readonly Sikap[]);
  if (id === undefined || sikap === undefined) return KEEPING;
  const alasan = chance(0.7) ? "Sasaran lain" : "";
  await app.decideMatch({ ids: [id], sikap, alasan, oleh: "", sejak: SINCE });
  const kept = parseSikap(actor.stage.memory().get(KUNCI_SIKAP));
  const isKept = kept.some((one) => pairId(one) === id && one.sikap === sikap);
  if (!isKept) throw new Error(`${id} is not ${sikap}`);
  return KEEPING;
};

export const undoMatch: Act = async ({ app }) => {
  await app.undoMatch();
  return KEEPING;
};

/** The figures of now are kept for the next meeting. */
export const closeMeeting: Act = async ({ app }) => {
  await app.closeMeeting();
  return KEEPING;
};
