import { teks } from "../i18n/text.ts";
import { opsiModel } from "../core/acceleration/opsi.ts";
import { kalimatPelanggaran } from "../core/acceleration/kalimat-pelanggaran.ts";
import { BAGIAN_PERCEPATAN } from "../core/acceleration/pengaturan.ts";
import { KRITERIA_IDS } from "../core/acceleration/criteria/id.ts";
import { ATURAN_PERGESERAN } from "../core/acceleration/pergeseran.ts";
import { bahanOf, rencanaOf } from "../core/pk/percepatan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { bahasaKini, tahanBahasa, type Bahasa } from "../i18n/bahasa.ts";
import { once } from "../core/text/once.ts";
import { renderBenturan, renderPelanggaran, renderRencana } from "../i18n/render-acceleration.ts";
import type { Solver } from "../solver/port.ts";
import {
  OPSI_TEPAT,
  rencanaTepat,
  type BahanRencana,
  type JawabanRencana,
  type OpsiTepat,
} from "./acceleration-plan.ts";
import { nameOf, viewCandidate, viewMove } from "./candidate-view.ts";
import { fundingGaps } from "./funding-gaps.ts";
import { impactView } from "./impact-view.ts";
import { versionChanges } from "./version-changes.ts";
import type {
  AccelerationView,
  BlockView,
  CandidateView,
  PlanTrial,
  StatusPercepatan,
} from "./views.ts";

/** Judges every sub kegiatan and proposes months, greedily, under cash where the workbook has a kas table. */
export function accelerateSnapshot(
  snapshot: FxSnapshot,
  rujukan: Rujukan | null = null,
): AccelerationView {
  const known = VIEWS.get(snapshot);
  const bahasa = bahasaKini();
  if (known?.rujukan === rujukan && known.bahasa === bahasa) return known.view;
  const cepat = { rencana: rencanaOf(snapshot), benturan: [], catatan: null };
  const view = accelerationView(snapshot, bahanOf(snapshot), cepat, rujukan);
  VIEWS.set(snapshot, { rujukan, bahasa, view });
  return view;
}

/** Worked out once per version and language: marks, the output sheet and the meeting share it. */
const VIEWS = new WeakMap<
  FxSnapshot,
  { readonly rujukan: Rujukan | null; readonly bahasa: Bahasa; readonly view: AccelerationView }
>();

/**
 * The same with the exact solver.
 * @throws SolverError
 */
export async function accelerateExact(
  snapshot: FxSnapshot,
  solver: Solver,
  opsi: OpsiTepat = OPSI_TEPAT,
  rujukan: Rujukan | null = null,
): Promise<AccelerationView> {
  return (await solveExact(snapshot, solver, opsi, rujukan))();
}

/**
 * Solves once; the view may then be asked for in more than one language.
 * @throws SolverError
 */
export async function solveExact(
  snapshot: FxSnapshot,
  solver: Solver,
  opsi: OpsiTepat = OPSI_TEPAT,
  rujukan: Rujukan | null = null,
): Promise<() => AccelerationView> {
  const bahan = bahanOf(snapshot);
  const jawaban = await rencanaTepat(bahan, solver, namaPos(snapshot), opsi);
  return () => accelerationView(snapshot, bahan, jawaban, rujukan);
}

/** Names of sub kegiatan, for sentences. */
export function namaPos({ pos }: FxSnapshot): (posId: string) => string {
  return (posId) => nameOf(pos.byId.get(posId)).nama;
}

/** Verdicts and a plan, ready to be read. */
export function accelerationView(
  snapshot: FxSnapshot,
  bahan: BahanRencana,
  jawaban: JawabanRencana,
  rujukan: Rujukan | null = null,
): AccelerationView {
  const { model, pengaturan } = snapshot;
  const { tandaOf = () => [] } = opsiModel(model, bahan.asOf, pengaturan);
  const bahasa = tahanBahasa();
  const candidates = bahan.penilaianList.map((one) => viewCandidate(one, { tandaOf, bahasa }));
  return {
    asOf: bahan.asOf,
    candidates,
    counts: countStatus(candidates),
    ...planTrial(snapshot, bahan, jawaban, rujukan),
    criteria: KRITERIA_IDS.map((id) => ({
      id,
      on: !pengaturan.of(BAGIAN_PERCEPATAN).kriteriaMati.includes(id),
    })),
    gaps: fundingGaps(snapshot, bahan, jawaban.rencana),
    versions: versionChanges(snapshot),
  };
}

/** A plan with its papers, ready to be read. */
export function planTrial(
  snapshot: FxSnapshot,
  { model }: BahanRencana,
  { rencana, benturan, catatan }: JawabanRencana,
  rujukan: Rujukan | null,
): PlanTrial {
  const { pos: index } = snapshot;
  const bahasa = tahanBahasa();
  const impact = once(() => impactView(snapshot, model, rencana, rujukan));
  const named = (posId: string) => nameOf(index.byId.get(posId));
  const blocks = model.kandidatList.map((kandidat, nth): BlockView => ({
    block: kandidat.id,
    id: kandidat.posId,
    ...named(kandidat.posId),
    amount: kandidat.jumlah,
    first: kandidat.awal,
    last: kandidat.akhir,
    maxShift: kandidat.maxShift,
    shift: rencana.geseran[nth] ?? 0,
    strategic: kandidat.isStrategis,
  }));
  const namaBlok = new Map(
    blocks.map(({ block, kode, nama }) => [block, `${kode} ${nama}`.trim()]),
  );
  return {
    plan: {
      solver: rencana.solver,
      gap: rencana.gap,
      objective: rencana.objectiveBerbobot,
      amount: rencana.jumlahDimajukan,
      blocks,
      moves: rencana.moves.map((move) => viewMove(move, index.byId.get(move.posId), bahasa)),
      refused: rencana.refused.map(({ posId, kalimat }) => {
        const sentence = once(() => bahasa(() => renderRencana(kalimat)));
        return {
          id: posId,
          kode: named(posId).kode,
          get sentence() {
            return sentence();
          },
        };
      }),
      cash: rencana.cash,
      cashChecked: rencana.isKasDiperiksa,
      violations: rencana.pelanggaran.map((one) =>
        renderPelanggaran(kalimatPelanggaran(one, (id) => namaBlok.get(id) ?? id)),
      ),
      get impact() {
        return impact();
      },
      conflicts: benturan.map(renderBenturan),
      note: catatan === null ? "" : teks(`app.rencana.${catatan}`),
    },
    pergeseran: rencana.moves.map(({ posId }) => {
      const { jenis, penyetuju, dokumen, isPerubahan } = ATURAN_PERGESERAN.t;
      return {
        kode: named(posId).kode,
        kind: jenis,
        approver: penyetuju,
        document: dokumen,
        isPerubahan,
      };
    }),
  };
}

function countStatus(candidates: readonly CandidateView[]): Record<StatusPercepatan, number> {
  const counts = { layak: 0, bersyarat: 0, tidakLayak: 0, tidakDiperiksa: 0 };
  for (const { status } of candidates) counts[status] += 1;
  return counts;
}
