import { buildModelPercepatan } from "../acceleration/build-plan-model.ts";
import { buatKonteks, type Konteks } from "../acceleration/criteria/kriteria.ts";
import { opsiModel, opsiPenilaian } from "../acceleration/opsi.ts";
import { BAGIAN_PUTUSAN } from "../acceleration/putusan.ts";
import { nilaiPos, type Penilaian } from "../acceleration/penilaian.ts";
import type { ModelPercepatan } from "../acceleration/plan-model.ts";
import { solveGreedy, type RencanaPercepatan } from "../acceleration/plan.ts";
import type { Pos } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";

/** Verdicts of a workbook and the planning problem they make. */
export interface BahanPercepatan {
  readonly asOf: AsOf;
  readonly penilaianList: readonly Penilaian[];
  readonly byId: ReadonlyMap<string, Penilaian>;
  readonly model: ModelPercepatan;
}

/**
 * Verdicts on every sub kegiatan of a version of the workbook, by id. Made when first asked for; a sub kegiatan that
 * is the same as in an earlier version, under the same settings, is not judged again.
 */
export function penilaianOf(snapshot: FxSnapshot): ReadonlyMap<string, Penilaian> {
  let known = PENILAIAN.get(snapshot);
  if (known === undefined) PENILAIAN.set(snapshot, (known = nilaiSemua(snapshot)));
  return known;
}

/** The verdicts with the planning problem; made once per version. */
export function bahanOf(snapshot: FxSnapshot): BahanPercepatan {
  let known = BAHAN.get(snapshot);
  if (known === undefined) {
    const { model, pos: index, pengaturan } = snapshot;
    const asOf = asOfOf(snapshot);
    const byId = penilaianOf(snapshot);
    const penilaianList = [...byId.values()];
    known = {
      asOf,
      byId,
      penilaianList,
      model: buildModelPercepatan(index, penilaianList, opsiModel(model, asOf, pengaturan)),
    };
    BAHAN.set(snapshot, known);
  }
  return known;
}

/** The plan that is there at once, made once per version. */
export function rencanaOf(snapshot: FxSnapshot): RencanaPercepatan {
  let known = RENCANA.get(snapshot);
  if (known === undefined) RENCANA.set(snapshot, (known = solveGreedy(bahanOf(snapshot).model)));
  return known;
}

/** Keeps the first plan of a version that somebody worked out in spare time. */
export function simpanRencana(snapshot: FxSnapshot, rencana: RencanaPercepatan): void {
  RENCANA.set(snapshot, rencana);
}

const PENILAIAN = new WeakMap<FxSnapshot, ReadonlyMap<string, Penilaian>>();
const BAHAN = new WeakMap<FxSnapshot, BahanPercepatan>();
const RENCANA = new WeakMap<FxSnapshot, RencanaPercepatan>();

/** The latest verdict on a pos with all it rests on; a pos whose records changed is another object. */
const TERNILAI = new WeakMap<Pos, { readonly dasar: readonly unknown[]; penilaian: Penilaian }>();

function nilaiSemua(snapshot: FxSnapshot): ReadonlyMap<string, Penilaian> {
  const nilai = penilaiOf(snapshot);
  return new Map(snapshot.pos.list.map((pos) => [pos.id, nilai(pos)]));
}

/** Judges one pos after another, each once. */
export function penilaiOf(snapshot: FxSnapshot): (pos: Pos) => Penilaian {
  const { model, pos: index, pengaturan } = snapshot;
  const asOf = asOfOf(snapshot);
  const konteks = buatKonteks(asOf, opsiPenilaian(model, index, pengaturan));
  const putusan = snapshot.pengaturan.of(BAGIAN_PUTUSAN).putusanList;
  return (pos) => {
    const dasar = dasarOf(pos, konteks, putusan);
    const known = TERNILAI.get(pos);
    if (known !== undefined && isSama(known.dasar, dasar)) return known.penilaian;
    const penilaian = nilaiPos(pos, konteks);
    TERNILAI.set(pos, { dasar, penilaian });
    return penilaian;
  };
}

/** All that a verdict rests on beside the pos itself; settings and rows are the same objects while unchanged. */
function dasarOf(pos: Pos, konteks: Konteks, putusan: unknown): readonly unknown[] {
  const { asOf, tahun, pengaturan, paket } = konteks;
  return [
    asOf,
    tahun,
    pengaturan,
    putusan,
    paket?.isTercatat(pos) ?? null,
    ...(paket?.of(pos) ?? []),
  ];
}

function isSama(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, nth) => value === other[nth]);
}
