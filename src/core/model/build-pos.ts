import type { KodeNama, SubKegiatan } from "./dpa.ts";
import { compareKodeKey, kodeKeyOf, potongKode } from "./kode-key.ts";
import type { Model } from "./model.ts";
import { cellOf, type CellRef } from "./origin.ts";
import { buildAlamat, type Alamat } from "./pos-alamat.ts";
import { laporanOf, paguOf, rencanaOf, sumberDanaOf } from "./pos-angka.ts";
import type { KodePos, Pos, PosIndex, RowLepas } from "./pos.ts";
import { buildSkpdIndex, type SkpdIndex } from "./skpd-index.ts";
import type { CrossfireRow, RakRow, RealisasiRow } from "./tables.ts";

/** Records of one pos while they are gathered. */
interface Kumpulan {
  readonly id: string;
  readonly skpdId: string;
  readonly key: string;
  readonly text: string;
  readonly dpa: SubKegiatan[];
  readonly rak: RakRow[];
  readonly realisasi: RealisasiRow[];
  readonly crossfire: CrossfireRow[];
}

/**
 * Gathers a model by sub kegiatan of SKPD: what the DPA, the RAK, the reports and the crossfire table say of each. With
 * the index of an earlier version, a pos none of whose records changed is the same object as there.
 */
export function buildPosList(model: Model, previous: PosIndex | null = null): PosIndex {
  const skpd = buildSkpdIndex(model, previous?.skpd ?? null);
  const namaOf = buildNamaKode(model);
  const { kumpulan, lepas } = gather(model, skpd, buildAlamat(skpd, recordsOf(model)));
  const list = [...kumpulan.values()]
    .map((one) => keptPos(previous?.byId.get(one.id), toKepala(one, skpd, namaOf)))
    .sort((a, b) => compareSkpd(a, b) || compareKodeKey(a.kode.key, b.kode.key));
  const byKode = new Map<string, Pos[]>();
  for (const pos of list) {
    const known = byKode.get(pos.kode.key);
    if (known === undefined) byKode.set(pos.kode.key, [pos]);
    else known.push(pos);
  }
  return { list, byId: new Map(list.map((pos) => [pos.id, pos])), byKode, skpd, lepas };
}

/** Records that make a pos. Crossfire rows only point at one. */
function* recordsOf(model: Model): Iterable<{ skpd: KodeNama | null; kode: KodeNama }> {
  for (const sub of model.subKegiatanList) yield { skpd: sub.skpd, kode: sub.kode };
  for (const row of model.rakList) yield { skpd: row.skpd, kode: row.subKegiatan };
  for (const row of model.realisasiList) yield { skpd: row.skpd, kode: row.subKegiatan };
}

function gather(
  model: Model,
  skpd: SkpdIndex,
  alamat: Alamat,
): { kumpulan: Map<string, Kumpulan>; lepas: readonly RowLepas[] } {
  const kumpulan = new Map<string, Kumpulan>();
  const lepas: RowLepas[] = [];
  const take = (
    jenis: RowLepas["jenis"],
    stated: KodeNama | null,
    kode: KodeNama,
    at: () => CellRef,
    tanda = "",
  ): Kumpulan | null => {
    const found = alamat.place(stated, kode, jenis === "dpa");
    const tempat = "id" in found ? { ...found, id: found.id + tanda } : found;
    const aside = (alasan: RowLepas["alasan"], kandidat: readonly string[]): null => {
      const skpdText = stated === null ? "" : stated.nama || stated.text;
      lepas.push({ jenis, alasan, kodeText: kode.text, skpdText, at: at(), kandidat });
      return null;
    };
    if ("alasan" in tempat) return aside(tempat.alasan, tempat.kandidat);
    const known = kumpulan.get(tempat.id);
    if (known !== undefined) return known;
    if (jenis === "crossfire") return aside("tidakAda", []);
    const made = { ...tempat, text: kode.kode?.text ?? kode.text.trim() };
    const fresh: Kumpulan = { ...made, dpa: [], rak: [], realisasi: [], crossfire: [] };
    kumpulan.set(tempat.id, fresh);
    return fresh;
  };
  for (const sub of model.subKegiatanList) {
    // Blocks without a code are not one another's copies: each keeps a pos of its own.
    const tanda = kodeKeyOf(sub.kode) === "" ? `?${sub.id}` : "";
    take("dpa", sub.skpd, sub.kode, () => cellOf(sub.origin, "kode"), tanda)?.dpa.push(sub);
  }
  for (const row of model.rakList) {
    take("rak", row.skpd, row.subKegiatan, () => cellOf(row.origin, "subKegiatan"))?.rak.push(row);
  }
  for (const row of model.realisasiList) {
    const at = (): CellRef => cellOf(row.origin, "subKegiatan");
    take("realisasi", row.skpd, row.subKegiatan, at)?.realisasi.push(row);
  }
  for (const row of model.crossfireList) {
    const at = (): CellRef => cellOf(row.origin, "subKegiatan");
    take("crossfire", crossfireSkpd(row, skpd), row.subKegiatan, at)?.crossfire.push(row);
  }
  return { kumpulan, lepas };
}

/** A crossfire table may leave the SKPD cell blank; a blank name is no statement. */
function crossfireSkpd(row: CrossfireRow, skpd: SkpdIndex): KodeNama | null {
  return row.skpd !== null && skpd.resolve(row.skpd) === null && row.skpd.nama.trim() === ""
    ? null
    : row.skpd;
}

/** A pos without the figures that are made from its records. */
type Kepala = Pick<
  Pos,
  | "id"
  | "skpd"
  | "kode"
  | "nama"
  | "kegiatan"
  | "program"
  | "dpa"
  | "dpaLain"
  | "rakRows"
  | "realisasiRows"
  | "crossfireRows"
>;

function toKepala(one: Kumpulan, skpdIndex: SkpdIndex, namaOf: NamaOf): Kepala {
  const [dpa = null, ...dpaLain] = [...one.dpa].sort(byTrust);
  const nama = (dpa?.kode.nama ?? "") || firstNama(one.rak, one.realisasi, one.crossfire);
  const atas = (stated: KodeNama | null, count: number): KodePos => {
    const text = potongKode(one.text, count);
    const key = potongKode(one.key, count);
    return { key, text, nama: (stated?.nama ?? "") || namaOf(key) };
  };
  return {
    id: one.id,
    skpd: skpdIndex.byId.get(one.skpdId) ?? null,
    kode: { key: one.key, text: one.text, nama },
    nama,
    kegiatan: atas(dpa?.kegiatan ?? null, 5),
    program: atas(dpa?.program ?? null, 3),
    dpa,
    dpaLain,
    rakRows: one.rak,
    realisasiRows: one.realisasi,
    crossfireRows: one.crossfire,
  };
}

function firstNama(...lists: readonly (readonly { readonly subKegiatan: KodeNama }[])[]): string {
  for (const list of lists) {
    for (const { subKegiatan } of list) if (subKegiatan.nama.trim() !== "") return subKegiatan.nama;
  }
  return "";
}

function keptPos(before: Pos | undefined, now: Kepala): Pos {
  if (before !== undefined && isSameKepala(before, now)) return before;
  const { dpa, rakRows, realisasiRows } = now;
  return {
    ...now,
    pagu: paguOf(dpa, rakRows),
    rencana: rencanaOf(dpa, rakRows),
    ...laporanOf(realisasiRows),
    lokasi: dpa?.lokasi ?? null,
    sumberDana: sumberDanaOf(dpa),
  };
}

/** Records by identity, names by text: all that a pos is made from. */
function isSameKepala(before: Kepala, now: Kepala): boolean {
  return (
    before.skpd === now.skpd &&
    before.dpa === now.dpa &&
    before.kode.text === now.kode.text &&
    before.nama === now.nama &&
    isSameKode(before.kegiatan, now.kegiatan) &&
    isSameKode(before.program, now.program) &&
    isSameList(before.dpaLain, now.dpaLain) &&
    isSameList(before.rakRows, now.rakRows) &&
    isSameList(before.realisasiRows, now.realisasiRows) &&
    isSameList(before.crossfireRows, now.crossfireRows)
  );
}

function isSameKode(one: KodePos, other: KodePos): boolean {
  return one.text === other.text && one.nama === other.nama;
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((record, index) => record === other[index]);
}

/** The print is the signed document; within a kind, one that states its pagu, then the first in the model. */
function byTrust(a: SubKegiatan, b: SubKegiatan): number {
  return (
    Number(a.bentuk !== "dpa-form") - Number(b.bentuk !== "dpa-form") ||
    Number(a.pagu === null) - Number(b.pagu === null) ||
    a.id - b.id
  );
}

type NamaOf = (key: string) => string;

/** Names of programs and kegiatan as the DPA documents, their blocks and the PK state them. */
function buildNamaKode(model: Model): NamaOf {
  const nama = new Map<string, string>();
  const note = (kode: KodeNama | null): void => {
    if (kode === null || kode.nama.trim() === "") return;
    const key = kodeKeyOf(kode);
    if (key !== "" && !nama.has(key)) nama.set(key, kode.nama.trim());
  };
  for (const dokumen of model.dokumenList) {
    note(dokumen.program);
    note(dokumen.kegiatan);
  }
  for (const sub of model.subKegiatanList) {
    note(sub.program);
    note(sub.kegiatan);
  }
  for (const row of model.pkProgramList) note(row.program);
  return (key) => nama.get(key) ?? "";
}

function compareSkpd(a: Pos, b: Pos): number {
  if (a.skpd?.id === b.skpd?.id) return 0;
  if (a.skpd === null) return 1;
  if (b.skpd === null) return -1;
  return compareKodeKey(a.skpd.id, b.skpd.id);
}
