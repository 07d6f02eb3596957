import { ungkap, type IsiTeks } from "../text/ungkapan.ts";
import { ancestorOf } from "../kode/kode.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import type { KodeNama } from "../model/dpa.ts";
import { cellOf, type CellRef, type Origin } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { indexed, type LookUp } from "./look-up.ts";
import type { Missing } from "./missing.ts";
import { namaSuspects } from "./nama-kode.ts";
import { programKey, selKey, skpdKey } from "./root-keys.ts";
import type { Silence } from "./rule.ts";
import { sebutKode } from "./text.ts";

/** What the documents say of a sub kegiatan that a table names. */
export type KenalSub =
  | { readonly status: "dikenal"; readonly pos: Pos }
  /** Only other SKPD have it, though documents of this one are here. */
  | { readonly status: "skpdLain"; readonly pos: Pos }
  /** A list of the office has other sub kegiatan of the program, and not this one. */
  | { readonly status: "tidakAda" }
  | { readonly status: "tidakDiperiksa"; readonly kurang: Missing };

const byProgram = indexed((lookUp) => {
  const index = new Map<string, Pos[]>();
  for (const pos of lookUp.pos().list) {
    if (pos.dpa === null && pos.rakRows.length === 0) continue;
    const known = index.get(pos.program.key);
    if (known === undefined) index.set(pos.program.key, [pos]);
    else known.push(pos);
  }
  return index;
});

// A workbook with some printed DPA and a table of the whole office is usual: a print proves nothing of what it does not
// have. A list of DPA or a RAK that has other sub kegiatan of the same program does.
/** Looks up the sub kegiatan that a row names, and the SKPD it names for it. */
export function kenaliSub(skpd: KodeNama | null, sub: KodeNama, lookUp: LookUp): KenalSub {
  const { kode } = sub;
  if (kode === null) return { status: "tidakDiperiksa", kurang: "kode" };
  const program = byProgram(lookUp).get(ancestorOf(kode, SEGMENTS_OF.program).key) ?? [];
  const owners = program.filter((pos) => pos.kode.key === kode.key);
  const own = owners.find((pos) => isOf(pos, skpd, lookUp));
  if (own !== undefined) return { status: "dikenal", pos: own };
  if (skpd !== null && !lookUp.hasDocumentsOf(skpd)) {
    return { status: "tidakDiperiksa", kurang: `dpaSkpd:${sebutKode(skpd)}` };
  }
  const [other] = owners;
  if (other !== undefined) return { status: "skpdLain", pos: other };
  const isListed = program.some((pos) => isOf(pos, skpd, lookUp) && isDaftar(pos));
  if (isListed) return { status: "tidakAda" };
  return { status: "tidakDiperiksa", kurang: `dpaSubKegiatan:${sebutKode(sub)}` };
}

/** Whether it is the named unit's: by the records that name one; without any, or without a name, it may be. */
function isOf({ dpa, rakRows }: Pos, skpd: KodeNama | null, lookUp: LookUp): boolean {
  const named = [dpa?.skpd ?? null, rakRows[0]?.skpd ?? null].filter((one) => one !== null);
  return named.length === 0 || named.some((one) => lookUp.isSameUnit(one, skpd));
}

function isDaftar({ dpa, rakRows }: Pos): boolean {
  return rakRows.length > 0 || dpa?.bentuk === "dpa-list";
}

/** What two rules say of a row whose sub kegiatan (or SKPD) the documents do not have; null = they have it. */
export function subTanpaDpa(row: BarisSub, lookUp: LookUp): SubTanpaDpa | Silence | null {
  const kenal = kenaliSub(row.skpd, row.subKegiatan, lookUp);
  if (kenal.status === "tidakDiperiksa") return { notChecked: kenal.kurang };
  if (kenal.status === "dikenal") return null;
  const at = cellOf(row.origin, "subKegiatan");
  const { kode } = row.subKegiatan;
  const program = kode === null ? [] : [programKey(kode)];
  const links = {
    at,
    sameAs: `${row.subKegiatan.text} ${lookUp.unitKey(row.skpd)}`,
    causes: [selKey(at)],
    suspects: [...namaSuspects(row.subKegiatan), selKey(at), ...program],
  };
  if (kenal.status === "skpdLain") links.suspects.push(skpdKey(kenal.pos.skpd?.nama ?? ""));
  const sub = sebutKode(row.subKegiatan);
  if (kenal.status === "tidakAda") return { messageId: "tidakAda", data: { sub }, ...links };
  const skpd = row.skpd === null ? "" : sebutKode(row.skpd);
  const data = { sub, skpd, pemilik: kenal.pos.skpd?.nama ?? ungkap("skpd.lain") };
  return { messageId: "skpdLain", data, ...links };
}

interface BarisSub {
  readonly origin: Origin<"subKegiatan">;
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
}

type SubTanpaDpa = {
  readonly at: CellRef;
  readonly sameAs: string;
  readonly causes: readonly string[];
  readonly suspects: readonly string[];
} & (
  | { readonly messageId: "tidakAda"; readonly data: { readonly sub: string } }
  | {
      readonly messageId: "skpdLain";
      readonly data: { readonly sub: string; readonly skpd: string; readonly pemilik: IsiTeks };
    }
);
