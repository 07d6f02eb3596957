import type { KodeNama } from "../model/dpa.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import { cellOf, type CellRef } from "../model/origin.ts";
import type { AlasanLepas, Pos, PosIndex } from "../model/pos.ts";
import { cellPos } from "../model/pos-cari.ts";
import type { PkProgram } from "../model/tables.ts";
import { tandaProgram } from "./tanda-program.ts";

/** What has no counterpart where there should be one. */
export type JenisOrphan =
  /** A row that belongs to no pos; `alasan` says why. */
  | "barisLepas"
  /** Planned or spent, but no DPA of that SKPD has the code. */
  | "rakTanpaDpa"
  | "realisasiTanpaDpa"
  /** A DPA without a monthly plan in the RAK table. */
  | "dpaTanpaRak"
  /** A program promised in the PK without a sub kegiatan in the DPA, and the reverse. */
  | "programPkTanpaDpa"
  | "programDpaTanpaPk";

export interface Orphan {
  readonly jenis: JenisOrphan;
  readonly alasan: AlasanLepas | null;
  readonly sumber: "dpa" | "rak" | "realisasi" | "crossfire" | "pk";
  readonly posId: string | null;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  readonly at: CellRef | null;
}

/**
 * Orphans in both directions. A sheet kind that is missing altogether makes no orphans: without any RAK table not
 * every DPA is an orphan, and so on.
 */
export function findOrphans(model: Model, index: PosIndex): readonly Orphan[] {
  const orphans: Orphan[] = index.lepas.map((row) => ({
    jenis: "barisLepas",
    alasan: row.alasan,
    sumber: row.jenis,
    posId: null,
    kode: row.kodeText,
    nama: "",
    skpd: row.skpdText,
    at: row.at,
  }));
  for (const pos of index.list) {
    for (const orphan of orphansOfPos(model, pos)) orphans.push(orphan);
  }
  if (model.pkProgramList.length > 0 && model.subKegiatanList.length > 0) {
    orphans.push(...orphansOfProgram(model.pkProgramList, index));
  }
  return orphans;
}

const TANPA: readonly Orphan[] = [];

function orphansOfPos(model: Model, pos: Pos): readonly Orphan[] {
  if (pos.dpa !== null && (pos.rakRows.length > 0 || model.rakList.length === 0)) return TANPA;
  const make = (jenis: JenisOrphan, sumber: Orphan["sumber"], at: CellRef | null): Orphan => ({
    jenis,
    alasan: null,
    sumber,
    posId: pos.id,
    kode: pos.kode.text,
    nama: pos.nama,
    skpd: pos.skpd?.nama ?? "",
    at,
  });
  if (pos.dpa !== null) return [make("dpaTanpaRak", "dpa", cellPos(pos))];
  if (model.subKegiatanList.length === 0) return [];
  const [rak] = pos.rakRows;
  const [realisasi] = pos.realisasiRows;
  return [
    ...(rak === undefined ? [] : [make("rakTanpaDpa", "rak", cellOf(rak.origin, "subKegiatan"))]),
    ...(realisasi === undefined
      ? []
      : [make("realisasiTanpaDpa", "realisasi", cellOf(realisasi.origin, "subKegiatan"))]),
  ];
}

function orphansOfProgram(rows: readonly PkProgram[], index: PosIndex): readonly Orphan[] {
  const orphans: Orphan[] = [];
  const dpaOf = new ProgramSet();
  const pkOf = new ProgramSet();
  const owners = new Set<string>();
  const programs = programList(index);
  for (const { skpdId, key, nama } of programs) dpaOf.add(skpdId, key, nama);
  for (const row of rows) {
    const skpd = index.skpd.resolve(row.pemilik);
    const key = kodeKeyOf(row.program);
    pkOf.add(skpd?.id ?? "", key, row.program.nama);
    if (skpd !== null) owners.add(skpd.id);
    if (dpaOf.has(skpd?.id ?? "", key, row.program.nama)) continue;
    orphans.push({
      jenis: "programPkTanpaDpa",
      alasan: null,
      sumber: "pk",
      posId: null,
      kode: row.program.text,
      nama: row.program.nama,
      skpd: skpd?.nama ?? pemilikText(row.pemilik),
      at: cellOf(row.origin, "program"),
    });
  }
  const told = new Set<string>();
  for (const { skpdId, skpd, key, nama, kode, at } of programs) {
    const id = `${skpdId}|${key}`;
    if (!owners.has(skpdId) || told.has(id)) continue;
    told.add(id);
    if (pkOf.has(skpdId, key, nama)) continue;
    orphans.push({
      jenis: "programDpaTanpaPk",
      alasan: null,
      sumber: "dpa",
      posId: null,
      kode,
      nama,
      skpd,
      at,
    });
  }
  return orphans;
}

interface ProgramDpa {
  readonly skpdId: string;
  readonly skpd: string;
  readonly key: string;
  readonly kode: string;
  readonly nama: string;
  readonly at: CellRef;
}

/** Programs of the DPA by SKPD, each name of each code once, in the order of the index. */
function programList({ list }: PosIndex): readonly ProgramDpa[] {
  const found: ProgramDpa[] = [];
  const seen = new Map<Pos["skpd"], Map<string, string[]>>();
  for (const { skpd, program, dpa } of list) {
    if (dpa === null) continue;
    const ofSkpd = seen.get(skpd) ?? new Map<string, string[]>();
    seen.set(skpd, ofSkpd);
    const { key, nama, text } = program;
    const names = ofSkpd.get(key);
    if (names?.includes(nama) === true) continue;
    if (names === undefined) ofSkpd.set(key, [nama]);
    else names.push(nama);
    const at = cellOf(dpa.origin, "program");
    found.push({ skpdId: skpd?.id ?? "", skpd: skpd?.nama ?? "", key, kode: text, nama, at });
  }
  return found;
}

function pemilikText(pemilik: KodeNama | null): string {
  return pemilik === null ? "" : pemilik.nama || pemilik.text;
}

/** Programs by owner: found by code, by the penunjang form (`X.XX.01`), or by name where a PK gives no code. */
class ProgramSet {
  private readonly known = new Set<string>();

  add(skpdId: string, key: string, nama: string): void {
    for (const mark of tandaProgram(key, nama)) {
      this.known.add(`${skpdId}|${mark}`);
      this.known.add(`|${mark}`);
    }
  }

  has(skpdId: string, key: string, nama: string): boolean {
    return tandaProgram(key, nama).some((mark) => this.known.has(`${skpdId}|${mark}`));
  }
}
