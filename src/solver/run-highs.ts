import type { Highs, Model } from "highs";
import type { MasalahMip } from "../core/acceleration/mip.ts";
import {
  biayaUbah,
  kunciPasti,
  longgarkan,
  nilaiDari,
  sisakanRagu,
  type Relaksasi,
} from "./kunci-biaya.ts";
import type { HasilSolver, OpsiSolver } from "./port.ts";

/** Same answer every time. */
const SEED = 1;
/** Columns with a price that the quick searches leave free. */
const INTI = [300, 1200];
/** Most of the time that is left a quick search may take. */
const PORSI_INTI = 0.3;
/** The engine's number for "this solution keeps every limit". */
const LAYAK = 2;

/**
 * Solves one problem in the thread it is called in. The relaxation comes first: its bound proves, and its prices tell
 * which columns hardly differ in better answers (a quick search among the others, to have a good answer at hand) and
 * which cannot differ at all (exact). What is then left is searched whole. Throws what the engine throws.
 */
export function runHighs(highs: Highs, masalah: MasalahMip, opsi: OpsiSolver): HasilSolver {
  if (masalah.biaya.length === 0) return { status: "optimal", nilai: [], batasAtas: 0 };
  const begin = performance.now();
  const end = begin + opsi.batasDetik * 1000;
  const left = (): number => Math.max(0.05, (end - performance.now()) / 1000);
  const relaksasi = relax(highs, masalah, left());
  if (relaksasi === "tidakLayak") return TIDAK_LAYAK;
  if (relaksasi === null) return search(highs, masalah, { ...opsi, batasDetik: left() });
  let awal = opsi.awal ?? null;
  /** Tells how far the best answer so far may be from the best there is, whichever search found either. */
  const lapor = (primal: number, dual: number): void => {
    // Before its first answer the engine may name any number.
    const found = primal <= relaksasi.nilai + Math.abs(relaksasi.nilai) * 1e-6 ? primal : -Infinity;
    const best = Math.max(found, awal === null ? -Infinity : nilaiDari(masalah, awal));
    const jarak = Math.max(0, Math.min(dual, relaksasi.nilai) - best);
    const gap = Number.isFinite(best) && best !== 0 ? jarak / Math.abs(best) : null;
    opsi.onKemajuan?.({ detik: (performance.now() - begin) / 1000, gap });
  };
  // An inner search proves nothing about the whole.
  const laporInti: Lapor = (primal) => lapor(primal, Infinity);
  lapor(-Infinity, Infinity);
  for (const inti of INTI) {
    if (awal === null || opsi.gap === 0) break;
    const jarak = relaksasi.nilai - nilaiDari(masalah, awal);
    if (jarak <= opsi.gap * Math.abs(nilaiDari(masalah, awal))) break;
    const part = sisakanRagu(masalah, relaksasi, inti);
    const batasDetik = left() * PORSI_INTI;
    const more = { ...opsi, awal: null, batasDetik, gap: opsi.gap / 2 };
    const { nilai } = search(highs, part, more, laporInti);
    if (nilai !== null && nilaiDari(masalah, nilai) > nilaiDari(masalah, awal)) awal = nilai;
  }
  const known = awal === null ? null : nilaiDari(masalah, awal);
  const jarak = known === null ? Infinity : relaksasi.nilai - known;
  if (awal !== null && known !== null && jarak <= opsi.gap * Math.abs(known)) {
    return { status: "optimal", nilai: awal, batasAtas: relaksasi.nilai };
  }
  const rest = kunciPasti(masalah, relaksasi, jarak);
  const hasil = search(highs, rest, { ...opsi, awal, batasDetik: left() }, lapor);
  // Columns are fixed only where no better answer differs: a rest without an answer leaves the known one the best.
  if (hasil.status === "tidakLayak" && awal !== null) {
    return { status: "optimal", nilai: awal, batasAtas: known };
  }
  const batasAtas = Math.min(relaksasi.nilai, hasil.batasAtas ?? Infinity);
  return { ...hasil, nilai: hasil.nilai ?? awal, batasAtas };
}

const TIDAK_LAYAK: HasilSolver = { status: "tidakLayak", nilai: null, batasAtas: null };

/** Solves the problem without integrality; null = no answer in time. */
function relax(
  highs: Highs,
  masalah: MasalahMip,
  batasDetik: number,
): Relaksasi | "tidakLayak" | null {
  return highs.withModel(toModel(highs, longgarkan(masalah)), (model) => {
    model.options.set({ output_flag: false, random_seed: SEED, time_limit: batasDetik });
    model.run();
    const { infeasible, unboundedOrInfeasible, optimal } = highs.constants.modelStatus;
    const code = model.getModelStatus();
    // Every column has bounds: nothing here is unbounded.
    if (code === infeasible || code === unboundedOrInfeasible) return "tidakLayak";
    if (code !== optimal) return null;
    const { colValue, colDual, rowDual } = model.getSolution();
    const kolom = [...colValue];
    const ubah = biayaUbah(masalah, kolom, [...colDual], [...rowDual]);
    return { nilai: nilaiDari(masalah, kolom), kolom, ubah };
  });
}

/** Is told the worth of the best answer so far and what no answer exceeds (±Infinity = not known). */
type Lapor = (primal: number, dual: number) => void;

function search(
  highs: Highs,
  masalah: MasalahMip,
  opsi: OpsiSolver,
  lapor: Lapor = () => undefined,
): HasilSolver {
  return highs.withModel(toModel(highs, masalah), (model) => {
    model.options.set({
      output_flag: false,
      random_seed: SEED,
      time_limit: opsi.batasDetik,
      mip_rel_gap: opsi.gap,
      mip_abs_gap: 0,
    });
    if (opsi.awal !== undefined && opsi.awal !== null)
      model.setSolution({ colValue: [...opsi.awal] });
    // The engine's log lines come only where it prints them; it asks whether to go on in any case.
    const { mipInterrupt } = highs.constants.callbackType;
    model.run({
      [mipInterrupt]: ({ data: { mip_primal_bound: primal, mip_dual_bound: dual } }) => {
        lapor(primal ?? -Infinity, dual ?? Infinity);
        return undefined;
      },
    });
    return hasilOf(highs, model);
  });
}

function hasilOf(highs: Highs, model: Model): HasilSolver {
  const { modelStatus } = highs.constants;
  const code = model.getModelStatus();
  if (code === modelStatus.infeasible || code === modelStatus.unboundedOrInfeasible) {
    return TIDAK_LAYAK;
  }
  if (code === modelStatus.empty) return { status: "optimal", nilai: [], batasAtas: 0 };
  const hasAnswer = Number(model.info.get("primal_solution_status")) === LAYAK;
  const bound = Number(model.info.get("mip_dual_bound"));
  return {
    status: code === modelStatus.optimal ? "optimal" : "batasWaktu",
    nilai: hasAnswer ? [...model.getSolution().colValue] : null,
    batasAtas: Number.isFinite(bound) ? bound : null,
  };
}

function toModel(highs: Highs, masalah: MasalahMip) {
  const { objectiveSense, variableType } = highs.constants;
  return {
    numCols: masalah.biaya.length,
    numRows: masalah.barisBawah.length,
    sense: objectiveSense.maximize,
    colCost: [...masalah.biaya],
    colLower: [...masalah.kolomBawah],
    colUpper: [...masalah.kolomAtas],
    rowLower: [...masalah.barisBawah],
    rowUpper: [...masalah.barisAtas],
    integrality: masalah.isBulat.map((one) =>
      one ? variableType.integer : variableType.continuous,
    ),
    matrix: {
      format: "csr" as const,
      numRows: masalah.barisBawah.length,
      numCols: masalah.biaya.length,
      starts: [...masalah.mulai, masalah.indeks.length],
      indices: [...masalah.indeks],
      values: [...masalah.nilai],
    },
  };
}
