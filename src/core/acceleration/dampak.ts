import { bagiRupiah } from "../cascade/bagi.ts";
import { arusPos } from "../kas/arus.ts";
import { kodeKeyOf } from "../model/kode-key.ts";
import type { Pos, PosIndex } from "../model/pos.ts";
import type { PkProgram } from "../model/tables.ts";
import { BULAN_LIST, type Bulan, type Triwulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { tambahanSeluruh } from "./nilai.ts";
import { shiftTenggat, type ModelPercepatan } from "./plan-model.ts";
import type { Perpindahan, RencanaPercepatan } from "./plan.ts";
import type { TandaPos } from "./tanda.ts";

/** Ways to cut what a plan brings forward. */
export const IRISAN_LIST = ["asisten", "skpd", "kecamatan", "tema", "tanda"] as const;
export type Irisan = (typeof IRISAN_LIST)[number];

/** What a plan brings forward for one of these. `kunci` `""` = nothing stated. */
export interface BarisDampak {
  readonly kunci: string;
  readonly jumlah: Rupiah;
  /** Σ rupiah × months earlier. */
  readonly rupiahBulan: number;
  /** Sub kegiatan that move. */
  readonly banyak: number;
  /** Of a tag: rupiah that only words of the documents suggest. */
  readonly jumlahUsulan: Rupiah;
}

/** A program of the PK and how much of its pagu is planned by the end of TW II. Fractions; null = no pagu. */
export interface DampakPk {
  readonly program: string;
  readonly nama: string;
  readonly jumlah: Rupiah;
  readonly semula: number | null;
  readonly menjadi: number | null;
}

/** What a plan does beside moving money. */
export interface Dampak {
  readonly jumlah: Rupiah;
  readonly rupiahBulan: number;
  /** Rupiah planned in each triwulan. */
  readonly perTriwulan: readonly {
    readonly triwulan: Triwulan;
    readonly semula: number;
    readonly menjadi: number;
  }[];
  /** Cumulative share of the pagu per month (fractions); null = no pagu is known. */
  readonly serapan: {
    readonly semula: readonly number[];
    readonly menjadi: readonly number[];
  } | null;
  readonly irisan: Readonly<Record<Irisan, readonly BarisDampak[]>>;
  /** Strategic blocks that still end after the deadline month. */
  readonly strategisLewat: readonly { readonly posId: string; readonly selesai: Bulan }[];
  /** Strategic blocks that end by the deadline month only because they move. */
  readonly strategisTertolong: number;
  readonly pkList: readonly DampakPk[];
}

export interface OpsiDampak {
  readonly tandaOf: (pos: Pos) => readonly TandaPos[];
  /** Names of the kecamatan a pos works in; several share its money equally. */
  readonly kecamatanOf: (pos: Pos) => readonly string[];
  readonly pkProgramList: readonly PkProgram[];
}

/** Tells what a plan brings forward, where, for whom and for what. */
export function dampakRencana(
  index: PosIndex,
  model: ModelPercepatan,
  rencana: RencanaPercepatan,
  opsi: OpsiDampak,
): Dampak {
  const flow = arusSeluruh(index.list, model);
  const extra = tambahanSeluruh(model, rencana.geseran);
  const semula = kumulatif(flow);
  const menjadi = semula.map((amount, month) => amount + (extra[month] ?? 0));
  const pagu = jumlahPagu(index.list);
  const porsi = (list: readonly number[]): readonly number[] => list.map((one) => one / pagu);
  return {
    jumlah: rencana.jumlahDimajukan,
    rupiahBulan: rencana.objective,
    perTriwulan: ([1, 2, 3, 4] as const).map((triwulan) => ({
      triwulan,
      semula: selisihTriwulan(semula, triwulan),
      menjadi: selisihTriwulan(menjadi, triwulan),
    })),
    serapan: pagu > 0 ? { semula: porsi(semula), menjadi: porsi(menjadi) } : null,
    irisan: irisanOf(index, rencana.moves, opsi),
    ...strategisOf(model, rencana),
    pkList: pkOf(index, model, rencana.moves, opsi.pkProgramList),
  };
}

function arusSeluruh(list: readonly Pos[], { asOf }: ModelPercepatan): readonly number[] {
  const flow = BULAN_LIST.map(() => 0);
  for (const pos of list) {
    arusPos(pos, asOf).forEach((amount, month) => (flow[month] = (flow[month] ?? 0) + amount));
  }
  return flow;
}

function jumlahPagu(list: readonly Pos[]): number {
  return list.reduce((sum, pos) => sum + (pos.pagu?.nilai ?? 0), 0);
}

function kumulatif(list: readonly number[]): readonly number[] {
  let running = 0;
  return list.map((amount) => (running += amount));
}

function selisihTriwulan(list: readonly number[], triwulan: Triwulan): number {
  const [end, before] = [triwulan * 3 - 1, triwulan * 3 - 4];
  return (list[end] ?? 0) - (before < 0 ? 0 : (list[before] ?? 0));
}

function irisanOf(
  index: PosIndex,
  moves: readonly Perpindahan[],
  { tandaOf, kecamatanOf }: OpsiDampak,
): Dampak["irisan"] {
  const sums = { asisten: baru(), skpd: baru(), kecamatan: baru(), tema: baru(), tanda: baru() };
  for (const move of moves) {
    const pos = index.byId.get(move.posId);
    if (pos === undefined) continue;
    bagikan(sums.asisten, move, [pos.skpd?.asisten ?? ""]);
    bagikan(sums.skpd, move, [pos.skpd?.nama ?? ""]);
    bagikan(sums.kecamatan, move, kecamatanOf(pos));
    bagikan(sums.tema, move, [...new Set(pos.crossfireRows.map(({ tema }) => tema.trim()))]);
    // One rupiah may serve several ends: tags are no parts of a whole, each counts in full.
    for (const { tanda, asal } of tandaOf(pos)) {
      tambah(sums.tanda, tanda, move, move.jumlah, asal === "usulan" ? move.jumlah : 0);
    }
  }
  return {
    asisten: daftar(sums.asisten),
    skpd: daftar(sums.skpd),
    kecamatan: daftar(sums.kecamatan),
    tema: daftar(sums.tema),
    tanda: daftar(sums.tanda),
  };
}

interface Jumlah {
  jumlah: number;
  rupiahBulan: number;
  jumlahUsulan: number;
  readonly pos: Set<string>;
}
type Kumpulan = Map<string, Jumlah>;

function baru(): Kumpulan {
  return new Map();
}

/** Several names share the money equally, so that the parts add up. */
function bagikan(sums: Kumpulan, move: Perpindahan, names: readonly string[]): void {
  const keys = names.length === 0 ? [""] : names;
  const parts = bagiRupiah(
    move.jumlah,
    keys.map(() => 1),
  );
  keys.forEach((key, nth) => tambah(sums, key, move, parts[nth] ?? 0, 0));
}

function tambah(
  sums: Kumpulan,
  key: string,
  { posId, shift }: Perpindahan,
  jumlah: number,
  usulan: number,
): void {
  const known = sums.get(key) ?? { jumlah: 0, rupiahBulan: 0, jumlahUsulan: 0, pos: new Set() };
  known.jumlah += jumlah;
  known.rupiahBulan += jumlah * shift;
  known.jumlahUsulan += usulan;
  known.pos.add(posId);
  sums.set(key, known);
}

function daftar(sums: Kumpulan): readonly BarisDampak[] {
  return [...sums]
    .map(([kunci, { jumlah, rupiahBulan, jumlahUsulan, pos }]) => ({
      kunci,
      jumlah: jumlah as Rupiah,
      rupiahBulan,
      banyak: pos.size,
      jumlahUsulan: jumlahUsulan as Rupiah,
    }))
    .sort((a, b) => b.rupiahBulan - a.rupiahBulan || (a.kunci < b.kunci ? -1 : 1));
}

function strategisOf(
  model: ModelPercepatan,
  { geseran }: RencanaPercepatan,
): Pick<Dampak, "strategisLewat" | "strategisTertolong"> {
  let strategisTertolong = 0;
  const strategisLewat = model.kandidatList.flatMap((kandidat, nth) => {
    if (!kandidat.isStrategis) return [];
    const perlu = shiftTenggat(kandidat, model.batasBulan);
    const shift = geseran[nth] ?? 0;
    if (perlu > 0 && shift >= perlu) strategisTertolong += 1;
    return shift >= perlu
      ? []
      : [{ posId: kandidat.posId, selesai: (kandidat.akhir - shift) as Bulan }];
  });
  return { strategisLewat, strategisTertolong };
}

/** Programs of the PK that hold a sub kegiatan of the workbook. */
function pkOf(
  index: PosIndex,
  { asOf }: ModelPercepatan,
  moves: readonly Perpindahan[],
  programs: readonly PkProgram[],
): readonly DampakPk[] {
  const wanted = new Map(programs.map(({ program }) => [kodeKeyOf(program), program]));
  wanted.delete("");
  const byProgram = new Map<string, Pos[]>();
  for (const pos of index.list) {
    if (!wanted.has(pos.program.key)) continue;
    const known = byProgram.get(pos.program.key);
    if (known === undefined) byProgram.set(pos.program.key, [pos]);
    else known.push(pos);
  }
  return [...byProgram].flatMap(([key, list]): DampakPk[] => {
    const ids = new Set(list.map(({ id }) => id));
    const own = moves.filter(({ posId }) => ids.has(posId));
    if (own.length === 0) return [];
    const pagu = jumlahPagu(list);
    const before = list.reduce((sum, pos) => sum + sampaiJuni(arusPos(pos, asOf)), 0);
    const come = own.reduce(
      (sum, { semula, menjadi }) => sum + sampaiJuni(menjadi) - sampaiJuni(semula),
      0,
    );
    const program = wanted.get(key);
    return [
      {
        program: program?.text ?? key,
        nama: program?.nama ?? "",
        jumlah: own.reduce((sum, { jumlah }) => sum + jumlah, 0) as Rupiah,
        semula: pagu > 0 ? before / pagu : null,
        menjadi: pagu > 0 ? (before + come) / pagu : null,
      },
    ];
  });
}

function sampaiJuni(list: readonly (number | null)[]): number {
  return list.slice(0, 6).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
