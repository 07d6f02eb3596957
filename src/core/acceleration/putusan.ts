import type { BacaBidang, BagianPengaturan } from "../pengaturan/bagian.ts";
import { isBulan, type Bulan } from "../periode/periode.ts";

export const STATUS_PUTUSAN = ["layak", "bersyarat", "tidakLayak"] as const;
export type StatusPutusan = (typeof STATUS_PUTUSAN)[number];

/** What the room decided against the criteria, with its reason. */
export interface PutusanPercepatan {
  readonly posId: string;
  /** Key of the account; `""` = the whole sub kegiatan. */
  readonly rekening: string;
  readonly status: StatusPutusan;
  /** Earliest month of payment the room takes on; null = as the lead times say. */
  readonly palingCepat: Bulan | null;
  readonly alasan: string;
  readonly oleh: string;
  /** ISO day of the decision. */
  readonly sejak: string;
}

/** Decisions kept at most; the workbook may come from anybody. */
export const MAX_PUTUSAN = 1_000;
const MAX_TEKS = 300;

/** Decisions as a section of the workbook's settings, so that live functions follow them. */
export interface PengaturanPutusan {
  readonly putusanList: readonly PutusanPercepatan[];
}

export const BAGIAN_PUTUSAN: BagianPengaturan<PengaturanPutusan> = {
  kunci: "percepatanPutusan",
  bawaan: { putusanList: [] },
  // Unlike a table, one broken decision does not spoil the others.
  bidang: {
    putusanList: (value) =>
      Array.isArray(value)
        ? (value as readonly unknown[])
            .slice(0, MAX_PUTUSAN)
            .flatMap((one) => bacaPutusan(one) ?? [])
        : undefined,
  },
};

const bacaPutusan: BacaBidang<PutusanPercepatan> = (value) => {
  if (typeof value !== "object" || value === null) return undefined;
  const stored = value as Readonly<Record<keyof PutusanPercepatan, unknown>>;
  const teks = (one: unknown): string => (typeof one === "string" ? one.slice(0, MAX_TEKS) : "");
  const status = STATUS_PUTUSAN.find((one) => one === stored.status);
  const { palingCepat } = stored;
  const posId = teks(stored.posId);
  const alasan = teks(stored.alasan);
  // Without a reason the criteria hold.
  if (status === undefined || posId === "" || alasan.trim() === "") return undefined;
  return {
    posId,
    rekening: teks(stored.rekening),
    status,
    palingCepat: typeof palingCepat === "number" && isBulan(palingCepat) ? palingCepat : null,
    alasan,
    oleh: teks(stored.oleh),
    sejak: teks(stored.sejak),
  };
};

/** Finds the decision on a part: its own, else that on the whole pos. The last word on a part counts. */
export function cariPutusan(
  list: readonly PutusanPercepatan[],
): (posId: string, rekening: string) => PutusanPercepatan | null {
  const known = new Map(list.map((one) => [`${one.posId}\n${one.rekening}`, one]));
  return (posId, rekening) => known.get(`${posId}\n${rekening}`) ?? known.get(`${posId}\n`) ?? null;
}

/** The list with a decision on a part; an older one on the same part is replaced, `null` takes it back. */
export function ubahPutusan(
  list: readonly PutusanPercepatan[],
  posId: string,
  rekening: string,
  putusan: PutusanPercepatan | null,
): readonly PutusanPercepatan[] {
  const rest = list.filter((one) => one.posId !== posId || one.rekening !== rekening);
  return putusan === null ? rest : [...rest, putusan];
}
