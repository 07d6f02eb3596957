import { teks } from "../i18n/text.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { abaiId, isOver, matchAbai, sidikOf, type Abai } from "../core/rules/abaikan.ts";
import type { Finding } from "../core/rules/finding.ts";
import type { CellValue } from "../sheet/host.ts";
import type { IgnoreRequest } from "./app.ts";
import { AppError } from "./app-error.ts";
import { isIsoDay } from "./day.ts";
import { placeFinder } from "./place.ts";

/** Content of a cell as it was read; blank where nothing stands. */
export type CellReader = (at: CellRef) => CellValue;

/** The decisions of one workbook held against its findings. */
export interface SetAside {
  readonly findings: readonly Finding[];
  readonly list: readonly Abai[];
  readonly sidik: (finding: Finding) => string;
  /** ISO day; `""` = no date is past. */
  readonly hariIni: string;
}

/** Tells what a finding rests on, without its row. */
export function sidikReader(snapshot: FxSnapshot, read: CellReader): (finding: Finding) => string {
  const placeOf = placeFinder(snapshot);
  return (finding) =>
    sidikOf(finding, { isi: String(read(finding.at)), kode: placeOf(finding.at).posId ?? "" });
}

/** The decisions that hold, by finding id. */
export function holding({ list, findings, sidik, hariIni }: SetAside): ReadonlyMap<string, Abai> {
  return matchAbai(list, findings, sidik, hariIni);
}

/** The list with these findings set aside; an older decision on one of them is replaced, those past are dropped. */
export function addAbai(state: SetAside, request: IgnoreRequest): readonly Abai[] {
  const { alasan, oleh, sampai, sejak } = request;
  if (alasan.trim() === "") throw new AppError("input", teks("app.abai.alasanKosong"));
  if (!isIsoDay(sejak)) throw new AppError("input", teks("app.tanggalKeputusan"));
  if (sampai !== "" && (!isIsoDay(sampai) || sampai < sejak)) {
    throw new AppError("input", teks("app.abai.batas"));
  }
  const wanted = new Set(request.ids);
  const chosen = state.findings.filter(({ id }) => wanted.has(id));
  if (chosen.length === 0) throw new AppError("input", teks("app.abai.hilang"));
  const added = chosen.map((finding): Abai => ({
    id: abaiId(finding),
    rule: finding.rule,
    sidik: state.sidik(finding),
    alasan: alasan.trim(),
    oleh: oleh.trim(),
    sampai,
    sejak,
  }));
  const kept = removeAbai(state, request.ids).filter((abai) => !isOver(abai, state.hariIni));
  return [...kept, ...added];
}

/** The list without the decisions on these findings. */
export function removeAbai(state: SetAside, ids: readonly string[]): readonly Abai[] {
  const held = holding(state);
  const wanted = new Set(ids);
  const named = state.findings.filter(({ id }) => wanted.has(id)).map(abaiId);
  const gone = new Set(ids.flatMap((id) => held.get(id) ?? []));
  const addresses = new Set(named);
  // A decision made for that very cell that no longer fits goes too: the user speaks of the cell as it is.
  const strays = new Set(state.list.filter(({ id }) => addresses.has(id)));
  const inUse = new Set(held.values());
  return state.list.filter((abai) => !gone.has(abai) && !(strays.has(abai) && !inUse.has(abai)));
}
