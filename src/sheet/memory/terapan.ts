import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key under which the workbook keeps the plan that was applied last, so that its papers can be written again. */
export const KUNCI_TERAPAN = "terapan";

/** Twelve months of rupiah before and after. */
export interface BulanTerapan {
  readonly semula: readonly number[];
  readonly menjadi: readonly number[];
}

/** A block that was moved. Names are not kept: the sheets have them. */
export interface PindahTerapan extends BulanTerapan {
  readonly posId: string;
  readonly block: string;
  /** Months earlier (1..11). */
  readonly shift: number;
  /** Rupiah. */
  readonly amount: number;
  readonly sentence: string;
  readonly accounts: readonly (BulanTerapan & { readonly kode: string })[];
}

export interface Terapan {
  /** The step that wrote it into the cells; null = not known, in records of before. */
  readonly langkah: number | null;
  /** Of the scenario; `""` = it had none. */
  readonly nama: string;
  readonly moves: readonly PindahTerapan[];
  /** Cumulative rupiah by month; available null = there was no kas table. */
  readonly kas: readonly (readonly [available: number | null, before: number, after: number])[];
  readonly isKasDiperiksa: boolean;
}

/** Longest text kept; a plan of a whole region goes without its accounts before it makes the workbook heavy. */
const MAX_TEKS = 400_000;
const MAX_BLOK = 3_000;
const MAX_AKUN = 300;
const MAX_KATA = 500;

/** Reads what a workbook keeps, which may come from anybody; null = nothing, or nothing that is understood whole. */
export function parseTerapan(text: string | undefined): Terapan | null {
  if (text === undefined || text.length > MAX_TEKS) return null;
  const value = parseJson(text);
  if (!isRecord(value) || value.versi !== 1 || !Array.isArray(value.moves)) return null;
  const moves = (value.moves as readonly unknown[]).slice(0, MAX_BLOK).map(pindah);
  const known = moves.filter((one) => one !== null);
  const kas = Array.isArray(value.kas) ? (value.kas as readonly unknown[]).map(kasBulan) : [];
  const rows = kas.filter((one) => one !== null);
  if (known.length === 0 || known.length < moves.length || rows.length < kas.length) return null;
  const { langkah } = value;
  return {
    langkah: typeof langkah === "number" && Number.isSafeInteger(langkah) ? langkah : null,
    nama: kata(value.nama),
    moves: known,
    kas: rows.slice(0, 12),
    isKasDiperiksa: value.isKasDiperiksa === true,
  };
}

/** The text to keep. */
export function writeTerapan({ langkah, nama, moves, kas, isKasDiperiksa }: Terapan): string {
  const write = (withAccounts: boolean): string =>
    JSON.stringify({
      versi: 1,
      langkah,
      nama,
      kas,
      isKasDiperiksa,
      moves: moves.map((move) => ({
        p: move.posId,
        ...(move.block === move.posId ? {} : { b: move.block }),
        s: move.shift,
        j: move.amount,
        k: move.sentence,
        m: padat(move),
        ...(withAccounts && move.accounts.length > 0
          ? { a: move.accounts.map((one) => [one.kode, ...padat(one)]) }
          : {}),
      })),
    });
  const whole = write(true);
  return whole.length <= MAX_TEKS ? whole : write(false);
}

/** Months with an amount as month and amount by turns: most are blank. */
function padat({ semula, menjadi }: BulanTerapan): readonly [readonly number[], readonly number[]] {
  const list = (months: readonly number[]): number[] =>
    months.flatMap((amount, nth) => (amount === 0 ? [] : [nth + 1, amount]));
  return [list(semula), list(menjadi)];
}

function pindah(value: unknown): PindahTerapan | null {
  if (!isRecord(value) || typeof value.p !== "string" || !Array.isArray(value.m)) return null;
  const months = bulanan(value.m);
  const { s: shift, j: amount } = value;
  if (months === null || typeof shift !== "number" || typeof amount !== "number") return null;
  if (!Number.isInteger(shift) || shift < 1 || shift > 11 || !Number.isSafeInteger(amount)) {
    return null;
  }
  const accounts = Array.isArray(value.a) ? (value.a as readonly unknown[]) : [];
  return {
    posId: kata(value.p),
    block: typeof value.b === "string" ? kata(value.b) : kata(value.p),
    shift,
    amount,
    sentence: kata(value.k),
    ...months,
    accounts: accounts.slice(0, MAX_AKUN).flatMap((one) => akun(one) ?? []),
  };
}

function akun(value: unknown): (BulanTerapan & { readonly kode: string }) | null {
  if (!Array.isArray(value)) return null;
  const [kode, ...rest] = value as readonly unknown[];
  const months = bulanan(rest);
  return months === null || typeof kode !== "string" ? null : { kode: kata(kode), ...months };
}

function bulanan([semula, menjadi]: readonly unknown[]): BulanTerapan | null {
  const [before, after] = [duaBelas(semula), duaBelas(menjadi)];
  return before === null || after === null ? null : { semula: before, menjadi: after };
}

function duaBelas(value: unknown): readonly number[] | null {
  if (!Array.isArray(value) || value.length > 24 || value.length % 2 === 1) return null;
  const list = value as readonly unknown[];
  const months = Array.from({ length: 12 }, () => 0);
  for (let at = 0; at < list.length; at += 2) {
    const [bulan, amount] = [list[at], list[at + 1]];
    if (typeof bulan !== "number" || !Number.isInteger(bulan) || bulan < 1 || bulan > 12)
      return null;
    if (typeof amount !== "number" || !Number.isSafeInteger(amount)) return null;
    months[bulan - 1] = amount;
  }
  return months;
}

function kasBulan(value: unknown): Terapan["kas"][number] | null {
  if (!Array.isArray(value)) return null;
  const [available, before, after] = value as readonly unknown[];
  if (available !== null && typeof available !== "number") return null;
  return typeof before === "number" && typeof after === "number"
    ? [available, before, after]
    : null;
}

const kata = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, MAX_KATA) : "";
