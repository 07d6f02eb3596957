import type { Kode } from "../kode/kode.ts";
import type { SubKegiatan } from "../model/dpa.ts";
import { rowsToSum } from "../model/pos-angka.ts";
import type { Pos } from "../model/pos.ts";
import { maxRupiah, type Rupiah } from "../rupiah/rupiah.ts";
import type { LookUp } from "./look-up.ts";
import type { Missing } from "./missing.ts";
import { grantedKode, plannedOf } from "./rak-dpa.ts";
import { paguOf, sumParts } from "./sum-parts.ts";
import { sebutKode } from "./text.ts";

// Where DPA, its accounts and RAK disagree, the rules on them say so. What is spent or bought is held against the most
// generous of them: only then is it surely too much, and one wrong total does not make findings elsewhere.

/** The highest amount the documents grant a sub kegiatan, or what is missing to tell. */
export function paguTertinggi(pos: Pos): Rupiah | Missing {
  const documents = documentsOf(pos);
  if (isGanda(documents)) return paguGanda(pos);
  const best = highest([...documents.map(paguDokumen), plannedOf(rowsToSum(pos.rakRows))]);
  return best ?? "pagu";
}

/** The highest amount one document grants: as printed, or the sum of its accounts; null = it states neither. */
export function paguDokumen(sub: SubKegiatan): Rupiah | null {
  return highest([sub.pagu, sumParts(sub.rekeningList)]);
}

/** The highest amount the documents grant an account of it; `tidakAda` = a DPA shows its accounts and no document has this one. */
export function paguRekeningTertinggi(
  pos: Pos,
  kode: Kode,
  lookUp: LookUp,
): Rupiah | "tidakAda" | Missing {
  const documents = documentsOf(pos);
  if (isGanda(documents)) return paguGanda(pos);
  const planned = plannedOf(pos.rakRows.filter(({ rekening }) => rekening?.kode?.key === kode.key));
  const granted = documents.map((sub) => grantedKode(kode, sub, lookUp));
  const best = highest([...granted.filter((one) => one !== "tidakAda"), planned]);
  if (best !== null) return best;
  return granted.length > 0 && granted.every((one) => one === "tidakAda") ? "tidakAda" : "pagu";
}

function documentsOf({ dpa, dpaLain }: Pos): readonly SubKegiatan[] {
  return dpa === null ? dpaLain : [dpa, ...dpaLain];
}

/** Two documents with two amounts may be parts of the whole, or one of them an old copy: neither is the limit. */
function isGanda(documents: readonly SubKegiatan[]): boolean {
  return new Set(documents.map(paguOf).filter((one) => one !== null)).size > 1;
}

function paguGanda({ kode, nama }: Pos): Missing {
  return `paguGanda:${sebutKode({ text: kode.text, nama })}`;
}

function highest(amounts: readonly (Rupiah | null)[]): Rupiah | null {
  const [first, ...rest] = amounts.filter((one) => one !== null);
  return first === undefined ? null : maxRupiah([first, ...rest]);
}
