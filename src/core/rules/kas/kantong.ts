import { buildKas, type Kantong, type Kas } from "../../kas/kas.ts";
import { cellOf, type CellRef } from "../../model/origin.ts";
import { asOfDefault, type Pos } from "../../model/pos.ts";
import type { KasRow } from "../../model/tables.ts";
import { BULAN_LIST, type AsOf, type Bulan } from "../../periode/periode.ts";
import { subtractRupiah, type Rupiah } from "../../rupiah/rupiah.ts";
import { indexed, type LookUp } from "../look-up.ts";
import { rencanaSuspects, selBaris } from "../pos-keys.ts";
import { kantongKey, namaKasKey, selKey } from "../root-keys.ts";
import { sourcesOf } from "../sumber/dana.ts";
import type { Silence, Toleransi } from "../rule.ts";
import { ungkap, type IsiTeks } from "../../text/ungkapan.ts";
import { sebutSatuBulan } from "../months.ts";

/** Cash pools of the workbook, as the plan of accelerations counts them, with what rules need beside. */
export interface KasAturan {
  readonly kas: Kas;
  readonly asOf: AsOf;
  /** Cash is known from January up to this month; 0 = not even of January. */
  readonly lengkapSampai: AsOf;
  /** Plans (per year) whose SKPD or source has no pool, though every row of the table names one. */
  readonly tanpaKas: readonly TanpaKas[];
}

export interface TanpaKas {
  readonly jenis: "skpd" | "sumber";
  readonly nama: string;
  readonly jumlah: Rupiah;
  /** The one with the largest plan. */
  readonly pos: Pos;
}

/** First month in which a pool is short. */
export interface Kekurangan {
  readonly kantong: Kantong;
  readonly bulan: Bulan;
  /** To date, all in rupiah. */
  readonly keluar: Rupiah;
  readonly tersedia: Rupiah;
  readonly kurang: Rupiah;
  readonly at: CellRef;
  /** The pool, for the wider ones. */
  readonly key: string;
  readonly suspects: readonly string[];
}

export const kasAturan = indexed((lookUp): KasAturan => {
  const index = lookUp.pos();
  const { kasList } = lookUp.model;
  const asOf = asOfDefault(index);
  const kas = buildKas(index, kasList, { asOf });
  const filled = new Set(kasList.filter(({ jumlah }) => jumlah !== null).map(({ bulan }) => bulan));
  const gap = BULAN_LIST.find((bulan) => !filled.has(bulan)) ?? 13;
  return {
    kas,
    asOf,
    lengkapSampai: (gap - 1) as AsOf,
    tanpaKas: tanpaKasOf(kas, index.list),
  };
});

function tanpaKasOf(kas: Kas, list: readonly Pos[]): readonly TanpaKas[] {
  const found = new Map<string, TanpaKas & { readonly terbesar: number }>();
  const has = (jenis: Kantong["jenis"]): boolean => kas.kantongList.some((k) => k.jenis === jenis);
  const perSkpd = has("skpd");
  const perSumber = has("sumberDana");
  const note = (jenis: TanpaKas["jenis"], nama: string, pos: Pos, jumlah: number): void => {
    const known = found.get(`${jenis}\n${nama}`);
    const isLargest = known === undefined || jumlah > known.terbesar;
    found.set(`${jenis}\n${nama}`, {
      jenis,
      nama,
      jumlah: ((known?.jumlah ?? 0) + jumlah) as Rupiah,
      pos: isLargest ? pos : known.pos,
      terbesar: isLargest ? jumlah : known.terbesar,
    });
  };
  for (const pos of list) {
    for (const [sumber, flow] of kas.arusOf(pos)) {
      const jumlah = flow.reduce((sum, amount) => sum + amount, 0);
      if (jumlah <= 0) continue;
      const jenisList = kas.kantongOf(pos, sumber).map((nth) => kas.kantongList[nth]?.jenis);
      if (perSkpd && pos.skpd !== null && !jenisList.includes("skpd")) {
        note("skpd", pos.skpd.nama, pos, jumlah);
      } else if (perSumber && sumber !== "" && !jenisList.includes("sumberDana")) {
        note("sumber", sumber, pos, jumlah);
      }
    }
  }
  return [...found.values()];
}

/** Pools that are short first within these months, narrower pools first. */
export const kekuranganKas = indexed((lookUp) => {
  const { kas, asOf, lengkapSampai, tanpaKas } = kasAturan(lookUp);
  const posList = lookUp.pos().list;
  const takTerbaca = lookUp.model.kasList.filter(({ jumlah }) => jumlah === null);
  return (masa: "realisasi" | "rencana", toleransi: Rupiah): readonly Kekurangan[] => {
    const [from, to] = masa === "realisasi" ? [1, asOf] : [asOf + 1, 12];
    const short = kas.kantongList.flatMap((kantong, nth): readonly Kekurangan[] => {
      // Plans without cash of their own count in the wider pools, which then are short for that reason alone.
      if (tanpaKas.some(({ jenis }) => ikutTanpaKas(kantong, jenis))) return [];
      const lackAt = (bulan: number): number =>
        (kantong.semula[bulan - 1] ?? 0) - (kantong.tersedia[bulan - 1] ?? 0);
      const told = masa === "rencana" && asOf > 0 ? Math.max(0, lackAt(asOf)) : 0;
      const bulan = BULAN_LIST.find(
        (month) =>
          month >= from &&
          month <= Math.min(to, lengkapSampai) &&
          lackAt(month) > Math.max(toleransi, told),
      );
      if (bulan === undefined) return [];
      const rows = kas.rowsOf(nth).filter(({ jumlah }) => jumlah !== null);
      const keluar = (kantong.semula[bulan - 1] ?? 0) as Rupiah;
      const tersedia = (kantong.tersedia[bulan - 1] ?? 0) as Rupiah;
      const kurang = subtractRupiah(keluar, tersedia);
      const members = posList.filter((pos) =>
        [...kas.arusOf(pos)].some(
          ([sumber, flow]) =>
            kas.kantongOf(pos, sumber).includes(nth) && jumlahSampai(flow, bulan) >= kurang,
        ),
      );
      return [
        {
          kantong,
          bulan,
          keluar,
          tersedia,
          kurang,
          at: selKas(rows, bulan),
          key: kantongKey(`${kantong.jenis} ${kantong.nama}`),
          suspects: [
            ...[...rows, ...takTerbaca].flatMap(({ origin }) => selBaris(origin)),
            namaKasKey("skpd"),
            namaKasKey("sumber"),
            ...members.flatMap((pos) => [
              ...rencanaSuspects(pos),
              ...(pos.dpa === null ? [] : [...sourcesOf(pos.dpa).values()].map(selKey)),
              ...pos.realisasiRows.flatMap(({ origin }) => selBaris(origin)),
            ]),
          ],
        },
      ];
    });
    return short
      .sort((a, b) => LEBAR[b.kantong.jenis] - LEBAR[a.kantong.jenis])
      .map((one, _, all) => ({
        ...one,
        suspects: [
          ...all
            .filter(({ kantong }) => LEBAR[kantong.jenis] > LEBAR[one.kantong.jenis])
            .map(({ key }) => key),
          // What was spent too much already, beside what is still planned.
          one.key,
          ...one.suspects,
        ],
      }));
  };
});

/** Whether plans of an SKPD (or source) without a pool count in this one. */
function ikutTanpaKas({ jenis }: Kantong, tanpa: TanpaKas["jenis"]): boolean {
  return jenis === "seluruh" || jenis === (tanpa === "skpd" ? "sumberDana" : "skpd");
}

/** Narrower pools are part of wider ones. */
const LEBAR: Readonly<Record<Kantong["jenis"], number>> = {
  seluruh: 0,
  skpd: 1,
  sumberDana: 1,
  skpdSumber: 2,
  tahap: 2,
};

function jumlahSampai(flow: readonly number[], bulan: Bulan): number {
  return flow.slice(0, bulan).reduce((sum, amount) => sum + amount, 0);
}

/** The cell of that month's cash, else of the last before it; a pool filled later only: its first. */
export function selKas(rows: readonly KasRow[], bulan: Bulan): CellRef {
  const before = rows.filter((row) => row.bulan <= bulan);
  const [first, ...rest] = before.length > 0 ? before : rows.slice(0, 1);
  if (first === undefined) throw new RangeError("a pool has rows");
  const row = rest.reduce((latest, one) => (one.bulan > latest.bulan ? one : latest), first);
  return cellOf(row.origin, "jumlah");
}

/** Whose money it is, for a sentence: `seluruh belanja`, `Dinas Sosial`, `dari sumber dana PAD`. */
export function sebutKantong({ jenis, nama }: Pick<Kantong, "jenis" | "nama">): IsiTeks {
  if (jenis === "seluruh") return ungkap("kas.seluruh");
  return jenis === "sumberDana" ? ungkap("kas.dariSumber", { nama }) : nama;
}

/** Whose cash a row of the table is. */
export function sebutBarisKas({ skpd, sumberDana }: KasRow): IsiTeks {
  const milik = [skpd, sumberDana].filter((one) => one !== null);
  return milik.length === 0 ? ungkap("kas.seluruh") : milik;
}

/** What both comparisons with cash yield. */
export function* periksaKas(
  masa: "realisasi" | "rencana",
  lookUp: LookUp,
  toleransi: Toleransi,
): Generator<
  | Silence
  | {
      readonly messageId: "kurang";
      readonly data: Readonly<
        Record<"kantong" | "bulan", IsiTeks> & Record<"keluar" | "tersedia" | "selisih", Rupiah>
      >;
      readonly at: CellRef;
      readonly causes: readonly string[];
      readonly suspects: readonly string[];
    },
  void,
  undefined
> {
  const { asOf, lengkapSampai } = kasAturan(lookUp);
  const mulai = masa === "realisasi" ? 1 : asOf + 1;
  const sampai = masa === "realisasi" ? asOf : 12;
  if (lengkapSampai < mulai || sampai < mulai) return yield { notChecked: "bulan" };
  for (const one of kekuranganKas(lookUp)(masa, toleransi.total)) {
    const { kantong, bulan, keluar, tersedia, kurang: selisih, at, key, suspects } = one;
    const data = {
      kantong: sebutKantong(kantong),
      bulan: sebutSatuBulan(bulan),
      keluar,
      tersedia,
      selisih,
    };
    yield { messageId: "kurang", data, at, causes: [key], suspects };
  }
}
