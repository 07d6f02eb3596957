import type { KodeNama } from "./dpa.ts";
import { ekorPenunjang, isPenunjangX, isSubKegiatanKey, kodeKeyOf } from "./kode-key.ts";
import type { AlasanLepas } from "./pos.ts";
import type { SkpdIndex } from "./skpd-index.ts";

/** What a record says about its place: SKPD id (`""` = not stated) and key of the code. */
export interface Sebutan {
  readonly skpdId: string;
  readonly key: string;
}

/** Outcome of placing a record. */
export type Tempat =
  | { readonly id: string; readonly skpdId: string; readonly key: string }
  | { readonly alasan: AlasanLepas; readonly kandidat: readonly string[] };

export interface Alamat {
  readonly place: (skpd: KodeNama | null, kode: KodeNama, isDpa: boolean) => Tempat;
}

export function idOfPos(skpdId: string, key: string): string {
  return `${skpdId}|${key}`;
}

/**
 * Decides which pos a record belongs to, from all records at once, so that the order of rows decides nothing. A record
 * without SKPD joins the only SKPD that has its code; where several have it the record stays out (a DPA keeps a pos of
 * its own: money is never dropped).
 */
export function buildAlamat(
  skpdIndex: SkpdIndex,
  records: Iterable<{ readonly skpd: KodeNama | null; readonly kode: KodeNama }>,
): Alamat {
  const skpdOfKode = new Map<string, Set<string>>();
  const kodeOfEkor = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const record of records) {
    const key = kodeKeyOf(record.kode);
    const skpdId = skpdIndex.resolve(record.skpd)?.id ?? "";
    // Ten thousand rows speak of a thousand sub kegiatan.
    const sebutan = `${skpdId}|${key}`;
    if (seen.has(sebutan)) continue;
    seen.add(sebutan);
    addTo(skpdOfKode, key, skpdId);
    const ekor = isPenunjangX(key) ? null : ekorPenunjang(key);
    if (ekor === null) continue;
    addTo(kodeOfEkor, `${skpdId}|${ekor}`, key);
    if (skpdId !== "") addTo(kodeOfEkor, `|${ekor}`, key);
  }

  const place = (skpdId: string, kodeKey: string, isDpa: boolean): Tempat => {
    const key = withBidang(kodeOfEkor, skpdId, kodeKey);
    if (!isDpa) {
      if (key === "") return { alasan: "kodeKosong", kandidat: [] };
      if (!isSubKegiatanKey(key)) return { alasan: "bukanSubKegiatan", kandidat: [] };
    }
    if (skpdId !== "") return { id: idOfPos(skpdId, key), skpdId, key };
    const owners = [...(skpdOfKode.get(key) ?? [])].filter((id) => id !== "");
    const [owner] = owners;
    if (owner === undefined) return { id: idOfPos("", key), skpdId: "", key };
    if (owners.length === 1) return { id: idOfPos(owner, key), skpdId: owner, key };
    if (isDpa) return { id: idOfPos("", key), skpdId: "", key };
    return { alasan: "ambigu", kandidat: owners.sort().map((id) => idOfPos(id, key)) };
  };
  const placed = new Map<string, Tempat>();
  return {
    place: (skpd, kode, isDpa) => {
      const skpdId = skpdIndex.resolve(skpd)?.id ?? "";
      const kodeKey = kodeKeyOf(kode);
      const sebutan = `${isDpa ? "dpa" : ""}|${skpdId}|${kodeKey}`;
      let tempat = placed.get(sebutan);
      if (tempat === undefined) placed.set(sebutan, (tempat = place(skpdId, kodeKey, isDpa)));
      return tempat;
    },
  };
}

/** `X.XX.01.…` takes the bidang under which the same SKPD prints the same penunjang code, if there is just one. */
function withBidang(
  kodeOfEkor: ReadonlyMap<string, ReadonlySet<string>>,
  skpdId: string,
  key: string,
): string {
  if (!isPenunjangX(key)) return key;
  const known = kodeOfEkor.get(`${skpdId}|${ekorPenunjang(key) ?? ""}`);
  const [only] = known ?? [];
  return known?.size === 1 && only !== undefined ? only : key;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
