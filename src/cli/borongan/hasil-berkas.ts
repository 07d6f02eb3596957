import { isRecord, parseJson } from "../../core/text/json.ts";

/** galat = the file cannot be read; kosong = it holds nothing to check. */
export type StatusBerkas = "lolos" | "belum" | "kosong" | "galat";
const STATUS: readonly StatusBerkas[] = ["lolos", "belum", "kosong", "galat"];

/** What the report needs of a result; the line of a result holds its findings beside it. */
export interface RingkasanBerkas {
  readonly kunci: string;
  readonly file: string;
  readonly status: StatusBerkas;
  /** Why the file cannot be read, in a sentence; `""` = it can. */
  readonly pesan: string;
  readonly subKegiatan: number;
  /** Rupiah; null = the file states none. */
  readonly pagu: number | null;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Reads a line of results; null = it is none, or was cut off while it was written. */
export function bacaHasil(line: string): RingkasanBerkas | null {
  const value = parseJson(line);
  if (!isRecord(value)) return null;
  const { kunci, file, status, pesan, summary } = value;
  const known = STATUS.find((one) => one === status);
  if (typeof kunci !== "string" || typeof file !== "string" || known === undefined) return null;
  const counts = isRecord(summary) ? summary : {};
  const count = (of: unknown): number => (typeof of === "number" ? of : 0);
  return {
    kunci,
    file,
    status: known,
    pesan: typeof pesan === "string" ? pesan : "",
    subKegiatan: count(value.subKegiatan),
    pagu: typeof value.pagu === "number" ? value.pagu : null,
    error: count(counts.error),
    warning: count(counts.warning),
    info: count(counts.info),
  };
}
