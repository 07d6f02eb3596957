import type { InTurns } from "../../core/turns/finish.ts";
import type { SheetReading } from "./read-sheet.ts";

/** The lists that may be long. Sub kegiatan stand in their documents too. */
const LONG = ["subKegiatanList", "rakList", "realisasiList", "paketList"] as const;

/**
 * What a sheet gave when it was read again, with the very objects of before wherever nothing in them changed. Who
 * keeps something by record (the pos of the model, the cascade, a formula's answer) then knows by identity what an
 * edit did not touch. Rests after each record of the long lists.
 */
export function* keepRecords(before: SheetReading, now: SheetReading): InTurns<SheetReading> {
  const keeper = new Keeper();
  for (const name of LONG) {
    for (const [index, record] of now[name].entries()) {
      keeper.keepRecord(before[name][index], record);
      yield;
    }
  }
  return keeper.keep(before, now) as SheetReading;
}

class Keeper {
  /** Columns and sheets are shared by all records of a table: each pair of them is compared once. */
  private readonly shared = new Map<
    string,
    readonly [before: unknown, now: unknown, kept: unknown]
  >();

  /** Records compared so far, with what was kept of them. */
  private readonly records = new Map<unknown, readonly [before: unknown, kept: unknown]>();

  keepRecord(before: unknown, now: unknown): void {
    this.records.set(now, [before, this.keep(before, now)]);
  }

  keep(before: unknown, now: unknown): unknown {
    if (before === now || typeof before !== "object" || typeof now !== "object") return now;
    if (before === null || now === null) return now;
    if (Array.isArray(before)) return Array.isArray(now) ? this.keepList(before, now) : now;
    if (Array.isArray(now) || Object.getPrototypeOf(now) !== Object.prototype) return now;
    return this.keepFields(before as Fields, now as Fields);
  }

  private keepList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
    let isSame = before.length === now.length;
    const kept = now.map((entry, index) => {
      const record = this.records.get(entry);
      const isKnown = record !== undefined && record[0] === before[index];
      const one = isKnown ? record[1] : this.keep(before[index], entry);
      if (!Object.is(one, before[index])) isSame = false;
      return one;
    });
    return isSame ? before : kept;
  }

  private keepFields(before: Fields, now: Fields): Fields {
    let isSame = true;
    let count = 0;
    let kept: Record<string, unknown> | null = null;
    // Plain records of the readers: `for in` spares a list of names per record.
    for (const name in now) {
      count += 1;
      const [old, fresh] = [before[name], now[name]];
      const one = this.keepField(name, old, fresh);
      if (!Object.is(one, old) || (old === undefined && !(name in before))) isSame = false;
      if (one !== fresh) (kept ??= { ...now })[name] = one;
    }
    if (isSame) count -= Object.keys(before).length;
    return isSame && count === 0 ? before : (kept ?? now);
  }

  private keepField(name: string, before: unknown, now: unknown): unknown {
    if (name !== "cols" && name !== "at") return this.keep(before, now);
    const known = this.shared.get(name);
    if (known !== undefined && known[0] === before && known[1] === now) return known[2];
    const kept = this.keep(before, now);
    this.shared.set(name, [before, now, kept]);
    return kept;
  }
}

type Fields = Readonly<Record<string, unknown>>;
