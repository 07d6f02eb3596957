import type { BacaBidang } from "../pengaturan/bagian.ts";

/** A block of money with the months it moves earlier. */
export interface GeserBlok {
  /** Of the candidate. */
  readonly id: string;
  readonly shift: number;
}

/** A plan the room gave a name to. Blocks it does not list stay where they are. */
export interface Skenario {
  readonly id: string;
  readonly nama: string;
  readonly geserList: readonly GeserBlok[];
  /** Month under evaluation when it was made (0..12). */
  readonly asOf: number;
  readonly oleh: string;
  /** ISO day. */
  readonly sejak: string;
}

/** Scenarios kept at most, and blocks of each: the workbook may come from anybody. */
export const MAX_SKENARIO = 20;
const MAX_BLOK = 3_000;
const MAX_TEKS = 300;
export const MAX_NAMA = 60;

/** Reads the scenarios a workbook keeps. One that is not understood does not spoil the others. */
export function bacaSkenario(value: unknown): readonly Skenario[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).slice(0, MAX_SKENARIO).flatMap((one) => baca(one) ?? [])
    : [];
}

const baca: BacaBidang<Skenario> = (value) => {
  if (typeof value !== "object" || value === null) return undefined;
  const stored = value as Readonly<Record<keyof Skenario, unknown>>;
  const teks = (one: unknown): string => (typeof one === "string" ? one.slice(0, MAX_TEKS) : "");
  const { geserList, asOf } = stored;
  const id = teks(stored.id);
  const nama = teks(stored.nama).slice(0, MAX_NAMA);
  if (id === "" || nama.trim() === "" || !Array.isArray(geserList)) return undefined;
  return {
    id,
    nama,
    geserList: (geserList as readonly unknown[])
      .slice(0, MAX_BLOK)
      .flatMap((one) => blok(one) ?? []),
    asOf: typeof asOf === "number" && Number.isInteger(asOf) && asOf >= 0 && asOf <= 12 ? asOf : 0,
    oleh: teks(stored.oleh),
    sejak: teks(stored.sejak),
  };
};

const blok: BacaBidang<GeserBlok> = (value) => {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, shift } = value as Readonly<Record<keyof GeserBlok, unknown>>;
  const isShift = typeof shift === "number" && Number.isInteger(shift) && shift > 0 && shift < 12;
  return typeof id === "string" && id.length <= MAX_TEKS && isShift ? { id, shift } : undefined;
};

/** The list with a scenario put in; one of the same name (whatever its capitals) is replaced and keeps its id. */
export function simpanSkenario(
  list: readonly Skenario[],
  baru: Omit<Skenario, "id">,
): readonly Skenario[] {
  const same = (nama: string): string => nama.trim().toLowerCase();
  const old = list.find(({ nama }) => same(nama) === same(baru.nama));
  const made: Skenario = { ...baru, nama: baru.nama.trim(), id: old?.id ?? idBaru(list) };
  return old === undefined ? [...list, made] : list.map((one) => (one === old ? made : one));
}

/** Ids count on, so that one that was deleted does not come back as another. */
function idBaru(list: readonly Skenario[]): string {
  const most = list.reduce(
    (max, { id }) => Math.max(max, Number(/^S(\d+)$/.exec(id)?.[1] ?? 0)),
    0,
  );
  return `S${most + 1}`;
}
