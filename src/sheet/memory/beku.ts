import type { Beku } from "../../core/rapat/beku.ts";
import type { Bulan } from "../../core/periode/periode.ts";
import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key of the workbook's memory under which the latest meeting stands. */
export const KUNCI_BEKU = "rapat";

const VERSI = 1;
/** Entries of one map or list; a region has about 30 SKPD, 1,100 sub kegiatan and 10,000 findings at most. */
const MOST = 20_000;
/** Characters; far below what the memory may hold. */
const MAX_TEXT = 900_000;

/** The meeting a workbook keeps; null when there is none, or none that can be read. */
export function parseBeku(text: string | null | undefined): Beku | null {
  if (text === null || text === undefined || text.length > MAX_TEXT) return null;
  const stored = parseJson(text);
  if (!isRecord(stored) || stored.versi !== VERSI) return null;
  const { tanggal, asOf } = stored;
  if (typeof tanggal !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(tanggal)) return null;
  if (!isAsOf(asOf)) return null;
  return {
    tanggal,
    asOf,
    angka: entries(stored.angka, isAngka),
    skpd: entries(stored.skpd, isSkpd),
    temuan: Array.isArray(stored.temuan) ? stored.temuan.slice(0, MOST).filter(isHash) : [],
    percepatan: entries(stored.percepatan, isWord),
    keputusan: entries(stored.keputusan, isWord),
  };
}

export function writeBeku(beku: Beku): string {
  return JSON.stringify({ versi: VERSI, ...beku });
}

type Skpd = Beku["skpd"][string];

function entries<V>(value: unknown, isValue: (one: unknown) => one is V): Record<string, V> {
  if (!isRecord(value)) return {};
  const found = Object.entries(value)
    .slice(0, MOST)
    .filter((entry): entry is [string, V] => isValue(entry[1]));
  return Object.fromEntries(found);
}

function isAsOf(value: unknown): value is Bulan | 0 {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 12;
}

function isAngka(value: unknown): value is number | null {
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

function isSkpd(value: unknown): value is Skpd {
  return Array.isArray(value) && value.length === 3 && value.every(isAngka) && value[2] !== null;
}

function isHash(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value.length <= 40;
}
