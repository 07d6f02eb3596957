import { cariBenturan } from "../core/acceleration/benturan.ts";
import { buildModelPercepatan, type OpsiModel } from "../core/acceleration/build-plan-model.ts";
import { kalimatBenturan, type KalimatBenturan } from "../core/acceleration/kalimat-benturan.ts";
import { buildMip } from "../core/acceleration/mip.ts";
import { nilaiRencana } from "../core/acceleration/nilai.ts";
import { opsiModel } from "../core/acceleration/opsi.ts";
import { periksaRencana } from "../core/acceleration/periksa-rencana.ts";
import type { ModelPercepatan } from "../core/acceleration/plan-model.ts";
import { solveGreedy, susunRencana, type RencanaPercepatan } from "../core/acceleration/plan.ts";
import { penilaianOf, type BahanPercepatan } from "../core/pk/percepatan.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { Kemajuan, Solver } from "../solver/port.ts";

/** Verdicts of a workbook and the planning problem they make. */
export type BahanRencana = Pick<BahanPercepatan, "asOf" | "penilaianList" | "model">;

/** A plan with what is to be said about it beside its lines. */
export interface JawabanRencana {
  readonly rencana: RencanaPercepatan;
  /** Limits that no plan can keep together; empty = there is a plan. */
  readonly benturan: readonly KalimatBenturan[];
  /** Why the exact solver gave no better answer; null = it was not asked, or it did. */
  readonly catatan: "belumTerbukti" | "dibatalkan" | "usulanCepat" | null;
}

/** What the exact solver is given. */
export interface OpsiTepat {
  readonly batasDetik: number;
  /** Distance from the best at which it may stop (fraction); null = 0 for few candidates, 0.1 % for many. */
  readonly gap: number | null;
  readonly onKemajuan?: (kemajuan: Kemajuan) => void;
}

export const OPSI_TEPAT: OpsiTepat = { batasDetik: 20, gap: null };

/** Up to so many candidates the best plan is proven to the last rupiah-month. */
const SEDIKIT = 100;
/** A little less than the 0.1 % that is promised: what the engine rounds is reckoned again in whole rupiah. */
export const GAP_BANYAK = 0.0009;

/** The material of a plan, with what the room fixed or took out; verdicts are those of the functions and the pane. */
export function buatBahan(
  snapshot: FxSnapshot,
  more: Pick<OpsiModel, "ketetapan" | "dikeluarkan" | "disetujui">,
): BahanRencana {
  const { model, pos: index, pengaturan } = snapshot;
  const asOf = asOfOf(snapshot);
  const penilaianList = [...penilaianOf(snapshot).values()];
  return {
    asOf,
    penilaianList,
    model: buildModelPercepatan(index, penilaianList, {
      ...opsiModel(model, asOf, pengaturan),
      ...more,
    }),
  };
}

/** The first plan, at once. */
export function rencanaCepat({ model }: BahanRencana): JawabanRencana {
  return { rencana: solveGreedy(model), benturan: [], catatan: null };
}

/**
 * The plan of the exact solver, with its proven distance from the best; never worse than the first one. Where no plan
 * keeps every limit, the first plan comes with the smallest set of limits in conflict.
 * @throws SolverError
 */
export async function rencanaTepat(
  { model }: BahanRencana,
  solver: Solver,
  namaOf: (posId: string) => string,
  opsi: OpsiTepat = OPSI_TEPAT,
): Promise<JawabanRencana> {
  const cepat = solveGreedy(model);
  const { masalah, baca, tulis, skala } = buildMip(model);
  const awal = cepat.pelanggaran.length === 0 ? tulis(cepat.geseran) : null;
  const gap = opsi.gap ?? (model.kandidatList.length <= SEDIKIT ? 0 : GAP_BANYAK);
  const hasil = await solver.solve(masalah, { ...opsi, gap, awal });
  if (hasil.status === "dibatalkan") {
    return { rencana: cepat, benturan: [], catatan: "dibatalkan" };
  }
  if (hasil.status === "tidakLayak") {
    const benturan = await cariBenturan(model, ujiDengan(solver, opsi.batasDetik));
    return { rencana: cepat, benturan: kalimatBenturan(model, benturan, namaOf), catatan: null };
  }
  const geseran = hasil.nilai === null ? null : baca(hasil.nilai);
  const batasAtas = hasil.batasAtas === null ? null : hasil.batasAtas * skala;
  // What the engine rounds is checked with whole rupiah, and a plan that fails is not taken.
  const isUsable =
    geseran !== null &&
    periksaRencana(model, geseran).length === 0 &&
    (awal === null || nilaiRencana(model, geseran) >= cepat.objectiveBerbobot);
  if (isUsable) {
    return {
      rencana: susunRencana(model, geseran, { solver: "highs", batasAtas }),
      benturan: [],
      catatan: hasil.status === "batasWaktu" ? "belumTerbukti" : null,
    };
  }
  return {
    rencana: susunRencana(model, cepat.geseran, {
      solver: awal === null ? "greedy" : "highs",
      batasAtas,
    }),
    benturan: [],
    catatan: "usulanCepat",
  };
}

/** Conflicts are looked for with the same solver, asked only whether there is a plan. */
function ujiDengan(solver: Solver, batasDetik: number) {
  return async (model: ModelPercepatan): Promise<boolean | null> => {
    const { masalah } = buildMip(model);
    const tanpaTujuan = { ...masalah, biaya: masalah.biaya.map(() => 0) };
    const { status, nilai } = await solver.solve(tanpaTujuan, { batasDetik, gap: 1 });
    if (status === "tidakLayak") return false;
    return nilai === null ? null : true;
  };
}
