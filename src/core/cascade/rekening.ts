import { daunRekening } from "../model/dana.ts";
import type { DuaBelasBulan, KodeNama, Rekening } from "../model/dpa.ts";
import { kodeKeyOf, kodeKeyOfText } from "../model/kode-key.ts";
import { cellOf, type CellRef, type SheetRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import { jumlahRekening, laporanOf, rencanaOf } from "../model/pos-angka.ts";
import type { RakRow, RealisasiRow } from "../model/tables.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import { namaKey } from "../text/nama-key.ts";

/** An account of a pos with what the DPA, the RAK and the reports say of it. */
export interface RekeningPos {
  readonly key: string;
  readonly kode: string;
  readonly nama: string;
  /** Stated in the DPA, else (no DPA at all) the total of the RAK; null = not in the DPA. */
  readonly pagu: Rupiah | null;
  /** Null = no RAK row plans it: the plan of the sub kegiatan is not guessed apart. */
  readonly rencana: DuaBelasBulan | null;
  /** Null months = not reported per account. */
  readonly realisasi: DuaBelasBulan;
  readonly realisasiTanpaBulan: Rupiah | null;
  readonly at: CellRef;
  /** Rows of its records: a cell that stands on one of them is a cell of the account. */
  readonly baris: readonly RentangBaris[];
}

/** Rows of a sheet, both ends included. */
export interface RentangBaris {
  readonly at: SheetRef;
  readonly dari: number;
  readonly sampai: number;
}

interface Kumpulan {
  kode: string;
  nama: string;
  readonly dpa: Rekening[];
  readonly rak: RakRow[];
  readonly realisasi: RealisasiRow[];
}

const TERSIMPAN = new WeakMap<Pos, readonly RekeningPos[]>();

/** Accounts of a pos in the order of the DPA, then those that only RAK or reports have. Kept with the pos. */
export function rekeningPos(pos: Pos): readonly RekeningPos[] {
  let list = TERSIMPAN.get(pos);
  if (list === undefined) TERSIMPAN.set(pos, (list = gather(pos)));
  return list;
}

function gather(pos: Pos): readonly RekeningPos[] {
  const found = new Map<string, Kumpulan>();
  const at = (key: string, kode: string, nama: string): Kumpulan => {
    let known = found.get(key);
    if (known === undefined) {
      found.set(key, (known = { kode, nama, dpa: [], rak: [], realisasi: [] }));
    }
    if (known.nama === "") known.nama = nama;
    return known;
  };
  const ofRow = (rekening: KodeNama): Kumpulan =>
    at(keyOf(kodeKeyOf(rekening), rekening.nama), rekening.text, rekening.nama);
  for (const one of daunRekening(pos.dpa?.rekeningList ?? [])) {
    at(
      keyOf(one.kode?.key ?? kodeKeyOfText(one.kodeText), one.uraian),
      one.kodeText,
      one.uraian,
    ).dpa.push(one);
  }
  for (const row of pos.rakRows) if (row.rekening !== null) ofRow(row.rekening).rak.push(row);
  for (const row of pos.realisasiRows) {
    if (row.rekening !== null) ofRow(row.rekening).realisasi.push(row);
  }
  return [...found].map(([key, one]) => toRekening(key, one, pos.dpa !== null));
}

function keyOf(kode: string, nama: string): string {
  return kode === "" ? `n:${namaKey(nama)}` : kode;
}

function toRekening(
  key: string,
  { kode, nama, dpa, rak, realisasi }: Kumpulan,
  hasDpa: boolean,
): RekeningPos {
  const laporan = laporanOf(realisasi);
  const planned = sumReported(rak.map((row) => row.total ?? sumReported(row.bulan)));
  const [first] = dpa;
  const [row] = [...rak, ...realisasi];
  return {
    key,
    kode,
    nama,
    pagu: hasDpa ? sumReported(dpa.map(jumlahRekening)) : planned,
    rencana: rencanaOf(null, rak)?.bulan ?? null,
    realisasi: laporan.realisasi,
    realisasiTanpaBulan: laporan.realisasiTanpaBulan,
    at:
      first !== undefined
        ? cellOf(first.origin, "kode")
        : row !== undefined
          ? cellOf<"rekening">(row.origin, "rekening")
          : { file: "", sheet: "", row: 0, col: 0 },
    baris: [
      ...dpa.map(rowsOf),
      ...[...rak, ...realisasi].map(({ origin: { at, row: one } }) => {
        return { at, dari: one, sampai: one };
      }),
    ],
  };
}

/** An account of the DPA with its groups and items below it. */
function rowsOf({ origin, kelompokList, rincianList }: Rekening): RentangBaris {
  let sampai = origin.row;
  const reach = (part: Pick<Rekening, "kelompokList" | "rincianList">): void => {
    for (const item of part.rincianList) sampai = Math.max(sampai, item.origin.row);
    for (const group of part.kelompokList) {
      sampai = Math.max(sampai, group.origin.row);
      reach(group);
    }
  };
  reach({ kelompokList, rincianList });
  return { at: origin.at, dari: origin.row, sampai };
}
