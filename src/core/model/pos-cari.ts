import { BULAN_LIST, type AsOf, type Bulan } from "../periode/periode.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { asistenKey, namaKey } from "../text/nama-key.ts";
import { isPenunjangX, kodeKeyOfText } from "./kode-key.ts";
import { cellOf, type CellRef } from "./origin.ts";
import type { Pos, PosIndex } from "./pos.ts";
import { rowsToSum } from "./pos-angka.ts";

/** Pos with this sub kegiatan code, in any spelling (2 or 4 last digits, spaces, `X.XX`); several SKPD may have it. */
export function posByKode(index: PosIndex, text: string): readonly Pos[] {
  const key = kodeKeyOfText(text);
  const exact = index.byKode.get(key) ?? [];
  if (exact.length > 0 || !isPenunjangX(key)) return exact;
  const ekor = key.slice("X.X".length);
  return index.list.filter((pos) => pos.kode.key.replace(/^\d+\.\d+/, "") === ekor);
}

/** Pos of an SKPD by its code, name or alias; a parent includes its units. */
export function posBySkpd(index: PosIndex, text: string): readonly Pos[] {
  const skpd = index.skpd.resolveText(text);
  if (skpd === null) return [];
  return index.list.filter((pos) => pos.skpd?.id === skpd.id || pos.skpd?.indukId === skpd.id);
}

/** Pos at or under a code of any level: urusan, bidang, program, kegiatan, sub kegiatan. */
export function posUnderKode(index: PosIndex, text: string): readonly Pos[] {
  const key = kodeKeyOfText(text);
  return key === "" ? [] : (underKodeOf(index).get(key) ?? []);
}

const UNDER_KODE = new WeakMap<PosIndex, ReadonlyMap<string, readonly Pos[]>>();

/** Pos by every beginning of their codes, made once per index: a thousand formulas ask a thousand codes. */
function underKodeOf(index: PosIndex): ReadonlyMap<string, readonly Pos[]> {
  const known = UNDER_KODE.get(index);
  if (known !== undefined) return known;
  const under = new Map<string, Pos[]>();
  for (const pos of index.list) {
    const { key } = pos.kode;
    for (let end = key.indexOf("."); end !== -1; end = key.indexOf(".", end + 1)) {
      push(under, key.slice(0, end), pos);
    }
    push(under, key, pos);
  }
  UNDER_KODE.set(index, under);
  return under;
}

function push(map: Map<string, Pos[]>, key: string, pos: Pos): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [pos]);
  else known.push(pos);
}

/** Pos whose SKPD an Asisten coordinates (`Asisten II`, `Asda 2`, or the name of the post). */
export function posByAsisten(index: PosIndex, text: string): readonly Pos[] {
  const key = asistenKey(text);
  return key === ""
    ? []
    : index.list.filter((pos) => pos.skpd !== null && asistenKey(pos.skpd.asisten) === key);
}

/** Pos that serve a crossfire program (tema). */
export function posByTema(index: PosIndex, text: string): readonly Pos[] {
  const key = namaKey(text);
  return key === ""
    ? []
    : index.list.filter((pos) => pos.crossfireRows.some((row) => namaKey(row.tema) === key));
}

/** The latest month that has any realisasi (keuangan, fisik or keluaran); 0 = none has. */
export function asOfDefault(index: PosIndex): AsOf {
  let latest: AsOf = 0;
  for (const pos of index.list) {
    const last = pos.bulanDilaporkan[pos.bulanDilaporkan.length - 1];
    if (last !== undefined && last > latest) latest = last;
  }
  return latest;
}

/** Cell of a planned month: the RAK row that holds an amount (the first of several), else the DPA block. */
export function cellRencana(pos: Pos, bulan: Bulan): CellRef | null {
  if (pos.rencana?.sumber === "rak") {
    const rows = rowsToSum(pos.rakRows);
    const row = rows.find((one) => typeof one.bulan[bulan - 1] === "number") ?? rows[0];
    return row === undefined ? null : cellOf(row.origin, `bulan${bulan}`);
  }
  const block = pos.dpa?.rencana ?? null;
  return block === null ? null : cellOf(block.origin, `bulan${bulan}`);
}

/** Where a pos is named: its DPA, else its first row. */
export function cellPos(pos: Pos): CellRef | null {
  if (pos.dpa !== null) return cellOf(pos.dpa.origin, "kode");
  const row = pos.rakRows[0];
  if (row !== undefined) return cellOf(row.origin, "subKegiatan");
  const laporan = pos.realisasiRows[0];
  return laporan === undefined ? null : cellOf(laporan.origin, "subKegiatan");
}

/**
 * Spent up to and including asOf (rupiah): the reported months; where no month is reported, the figure without a month.
 * Null = nothing reported.
 */
export function realisasiSampai(pos: Pos, asOf: AsOf): Rupiah | null {
  const anyMonth = pos.realisasi.some((amount) => amount !== null);
  return anyMonth ? sumReported(pos.realisasi.slice(0, asOf)) : pos.realisasiTanpaBulan;
}

/** Planned up to and including asOf (rupiah); null = no plan at all, or only blank months. */
export function rencanaSampai(pos: Pos, asOf: AsOf): Rupiah | null {
  if (pos.rencana === null || pos.rencana.bulan.every((amount) => amount === null)) return null;
  return sumReported(pos.rencana.bulan.slice(0, asOf)) ?? (0 as Rupiah);
}

/** Latest physical progress reported up to asOf (fraction); a figure without a month counts when no month has one. */
export function fisikSampai(pos: Pos, asOf: AsOf): number | null {
  const months = BULAN_LIST.filter((bulan) => bulan <= asOf && pos.fisik[bulan - 1] !== null);
  const last = months[months.length - 1];
  if (last !== undefined) return pos.fisik[last - 1] ?? null;
  return pos.fisikTerakhir?.bulan === null ? pos.fisikTerakhir.nilai : null;
}
