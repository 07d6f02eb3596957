import type { DuaBelasBulan } from "../model/dpa.ts";
import type { PosIndex } from "../model/pos.ts";
import type { KasRow, RakRow } from "../model/tables.ts";
import { BULAN_LIST, type AsOf } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import { buildKas, type Kantong } from "./kas.ts";
import { PENGATURAN_PERCEPATAN, type PengaturanPercepatan } from "./pengaturan.ts";
import type { Penilaian, Profil } from "./penilaian.ts";

/** A RAK row of a candidate with the part of it that moves. */
export interface BarisKandidat {
  readonly rakRow: RakRow;
  readonly profil: Profil;
}

/** A block of money that may move earlier as one. */
export interface KandidatRencana {
  readonly posId: string;
  /** Plan of the whole pos as it stands; null = no plan in that month. */
  readonly semula: DuaBelasBulan;
  /** The part of `semula` that moves. */
  readonly profil: Profil;
  readonly jumlah: Rupiah;
  /** Most months earlier that lead times and closed months allow (1..11). */
  readonly maxShift: number;
  readonly bobot: number;
  /** Positions of the cash pools it draws on. */
  readonly kantong: readonly number[];
  readonly barisList: readonly BarisKandidat[];
}

/** The planning problem as data: the same for the greedy and for an exact solver. */
export interface ModelPercepatan {
  readonly asOf: AsOf;
  /** Month by which strategic work should end. */
  readonly batasBulan: number;
  readonly kandidatList: readonly KandidatRencana[];
  /** Fit only under conditions that are not accepted: listed as refused, not planned. */
  readonly bersyaratIds: readonly string[];
  /** Taken out by the user. */
  readonly dikeluarkanIds: readonly string[];
  /** Null = no cash table: cash was not checked. */
  readonly kantongList: readonly Kantong[] | null;
}

export interface OpsiModel {
  readonly asOf: AsOf;
  readonly kasList: readonly KasRow[];
  readonly pengaturan?: PengaturanPercepatan;
  /** Pos whose conditions the meeting has accepted. */
  readonly disetujui?: ReadonlySet<string>;
  /** Pos that shall stay where they are. */
  readonly dikeluarkan?: ReadonlySet<string>;
  /** Weight of a pos; default: crossfire members by the setting, all others 1. */
  readonly bobotOf?: (penilaian: Penilaian) => number;
}

/** Turns verdicts into the planning problem. */
export function buildModelPercepatan(
  index: PosIndex,
  penilaianList: readonly Penilaian[],
  opsi: OpsiModel,
): ModelPercepatan {
  const pengaturan = opsi.pengaturan ?? PENGATURAN_PERCEPATAN;
  const kas = buildKas(index, opsi.kasList, opsi.asOf);
  const kandidatList: KandidatRencana[] = [];
  const bersyaratIds: string[] = [];
  const dikeluarkanIds: string[] = [];
  for (const penilaian of penilaianList) {
    const { pos, status } = penilaian;
    if (status !== "layak" && status !== "bersyarat") continue;
    if (opsi.dikeluarkan?.has(pos.id) === true) {
      dikeluarkanIds.push(pos.id);
      continue;
    }
    const withConditions = pengaturan.sertakanBersyarat || (opsi.disetujui?.has(pos.id) ?? false);
    const kandidat = toKandidat(penilaian, withConditions, {
      bobot: opsi.bobotOf?.(penilaian) ?? bobotDefault(penilaian, pengaturan),
      kantong: kas?.kantongOf.get(pos.id) ?? [],
    });
    if (kandidat === null) bersyaratIds.push(pos.id);
    else kandidatList.push(kandidat);
  }
  return {
    asOf: opsi.asOf,
    batasBulan: pengaturan.batasBulan,
    kandidatList,
    bersyaratIds,
    dikeluarkanIds,
    kantongList: kas?.kantongList ?? null,
  };
}

function bobotDefault(penilaian: Penilaian, pengaturan: PengaturanPercepatan): number {
  return penilaian.pos.crossfireRows.length > 0 ? pengaturan.bobotCrossfire : 1;
}

function toKandidat(
  penilaian: Penilaian,
  withConditions: boolean,
  rest: Pick<KandidatRencana, "bobot" | "kantong">,
): KandidatRencana | null {
  const jumlah = withConditions ? penilaian.amount : penilaian.amountLayak;
  const maxShift = withConditions ? penilaian.maxShift : penilaian.maxShiftLayak;
  if (jumlah <= 0 || maxShift < 1) return null;
  const moving = penilaian.bagianList.filter(
    (one) => one.status === "layak" || (withConditions && one.status === "bersyarat"),
  );
  return {
    posId: penilaian.pos.id,
    semula: penilaian.pos.rencana?.bulan ?? BULAN_LIST.map(() => null),
    profil: withConditions ? penilaian.profil : penilaian.profilLayak,
    jumlah,
    maxShift,
    ...rest,
    barisList: moving.flatMap((one) =>
      one.rakRow === null || one.profil.every((amount) => amount === 0)
        ? []
        : [{ rakRow: one.rakRow, profil: one.profil }],
    ),
  };
}
