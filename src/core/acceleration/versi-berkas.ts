import type { SubKegiatan } from "../model/dpa.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import type { Skpd, SkpdIndex } from "../model/skpd-index.ts";
import { namaKey } from "../text/nama-key.ts";
import { pasangkan, subLembar, type DuaVersi, type LembarVersi } from "./baris-dpa.ts";

/** A workbook beside the file that holds its earlier version. */
export interface BandingBerkas {
  readonly versi: DuaVersi;
  /** SKPD that only one of the two holds, as named: nothing is said of them. */
  readonly hanyaBerkas: readonly string[];
  readonly hanyaBuku: readonly string[];
}

/**
 * The two versions where the earlier one stands in another file. Only SKPD that both hold are compared: an SKPD the
 * file does not hold is not new, it is unknown. Where one side names no SKPD at all and the other a single one, they
 * are taken for the same.
 * @param lembar sheet of the file and sheet of the workbook; `""` = all that counts there
 * @returns null = they have no SKPD in common, or one of them holds no DPA
 */
export function versiBerkas(
  model: Model,
  index: SkpdIndex,
  berkas: Model,
  { semula, menjadi }: LembarVersi,
): BandingBerkas | null {
  const before = semula === "" ? berkas.subKegiatanList : subLembar(berkas, semula);
  const after = menjadi === "" ? model.subKegiatanList : subLembar(model, menjadi);
  const [lama, baru] = [skpdIds(before, index), skpdIds(after, index)];
  const isSatu = lama.size === 1 && baru.size === 1 && (lama.has("") || baru.has(""));
  const isBersama = (sub: SubKegiatan): boolean => {
    const id = skpdId(sub, index);
    return isSatu || (lama.has(id) && baru.has(id));
  };
  const pair = [before.filter(isBersama), after.filter(isBersama)] as const;
  if (pair[0].length === 0 || pair[1].length === 0) return null;
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    isSatu ? [] : [...own].flatMap(([id, nama]) => (other.has(id) ? [] : [nama]));
  return {
    versi: {
      asal: "berkas",
      ...pasangkan(...pair, {
        kunci: (sub) => `${isSatu ? "" : skpdId(sub, index)}|${kodeKeyOf(sub.kode)}`,
        skpdOf: (sub): Skpd | null => (isSatu ? null : index.resolve(sub.skpd)),
      }),
    },
    hanyaBerkas: only(lama, baru),
    hanyaBuku: only(baru, lama),
  };
}

/** SKPD of sub kegiatan with their names; `""` = none is stated. */
function skpdIds(list: readonly SubKegiatan[], index: SkpdIndex): ReadonlyMap<string, string> {
  return new Map(list.map((sub) => [skpdId(sub, index), namaOf(sub, index)]));
}

/** As the workbook knows it; an SKPD it does not know keeps a name of its own. */
function skpdId({ skpd }: SubKegiatan, index: SkpdIndex): string {
  if (skpd === null) return "";
  return index.resolve(skpd)?.id ?? `?${namaKey(`${skpd.text} ${skpd.nama}`)}`;
}

function namaOf({ skpd }: SubKegiatan, index: SkpdIndex): string {
  return index.resolve(skpd)?.nama ?? (skpd?.nama === "" ? skpd.text : (skpd?.nama ?? ""));
}
