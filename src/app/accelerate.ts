import { opsiModel } from "../core/acceleration/opsi.ts";
import { kalimatPelanggaran } from "../core/acceleration/kalimat-pelanggaran.ts";
import { BAGIAN_PERCEPATAN } from "../core/acceleration/pengaturan.ts";
import { KRITERIA_IDS } from "../core/acceleration/criteria/id.ts";
import { total } from "../core/acceleration/penilaian-bagian.ts";
import type { Penilaian } from "../core/acceleration/penilaian.ts";
import type { Perpindahan } from "../core/acceleration/plan.ts";
import { ATURAN_PERGESERAN } from "../core/acceleration/pergeseran.ts";
import { REASONS, type Alasan } from "../core/acceleration/reasons.ts";
import type { TandaPos } from "../core/acceleration/tanda.ts";
import type { Pos } from "../core/model/pos.ts";
import { bahanOf, rencanaOf } from "../core/pk/percepatan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Bulan } from "../core/periode/periode.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import { bahasaKini, tahanBahasa, type Bahasa } from "../i18n/bahasa.ts";
import { once } from "../core/text/once.ts";
import { renderAlasan, renderPelanggaran, renderRencana } from "../i18n/render-acceleration.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { Solver } from "../solver/port.ts";
import {
  OPSI_TEPAT,
  rencanaTepat,
  type BahanRencana,
  type JawabanRencana,
  type OpsiTepat,
} from "./acceleration-plan.ts";
import { fundingGaps } from "./funding-gaps.ts";
import { impactView } from "./impact-view.ts";
import { nameCells, placeOf, plannedCells, targetCells } from "./plan-cells.ts";
import { versionChanges } from "./version-changes.ts";
import type {
  AccelerationView,
  BlockView,
  CandidateView,
  MoveView,
  PlanTrial,
  ReasonView,
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
  const cepat = { rencana: rencanaOf(snapshot), benturan: [], catatan: "" };
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
  const bahan = bahanOf(snapshot);
  const jawaban = await rencanaTepat(bahan, solver, namaPos(snapshot), opsi);
  return accelerationView(snapshot, bahan, jawaban, rujukan);
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
      conflicts: benturan,
      note: catatan,
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

/** A move as the list shows it; cells, accounts and the sentence when somebody looks at them. */
function viewMove(move: Perpindahan, pos: Pos | undefined, bahasa: Bahasawan): MoveView {
  const accounts = once(() =>
    move.rincian.map((one) => ({
      kode: one.rakRow.rekening?.text ?? "",
      nama: one.rakRow.rekening?.nama ?? "",
      semula: amounts(one.semula),
      menjadi: amounts(one.menjadi),
    })),
  );
  const targets = once(() => targetCells(pos, move));
  const sentence = once(() => bahasa(() => renderRencana(move.kalimat)));
  return {
    id: move.posId,
    block: move.id,
    ...nameOf(pos),
    shift: move.shift,
    amount: move.jumlah,
    semula: amounts(move.semula),
    menjadi: amounts(move.menjadi),
    late: move.isLewatBatas,
    source: pos?.sumberDana ?? "",
    get accounts() {
      return accounts();
    },
    get targets() {
      return targets();
    },
    get sentence() {
      return sentence();
    },
    at: placeOf(pos),
  };
}

/** Makes sentences in the language a view was asked for. */
type Bahasawan = ReturnType<typeof tahanBahasa>;

/**
 * A candidate as the list shows it. Of a thousand a page shows ten: sentences, accounts, tags and cells are made when
 * somebody looks at them, in the language the view was asked for.
 */
function viewCandidate(
  penilaian: Penilaian,
  {
    tandaOf,
    bahasa,
  }: {
    readonly tandaOf: (pos: Pos) => readonly TandaPos[];
    readonly bahasa: Bahasawan;
  },
): CandidateView {
  const { pos } = penilaian;
  const reasons = once(() => bahasa(() => viewReasons(penilaian.alasan)));
  const parts = once(() => bahasa(() => viewParts(penilaian)));
  const tags = once(() => tandaOf(pos).map(viewTag));
  const cells = once(() => {
    const planned = plannedCells(pos);
    return [...nameCells(pos, planned), ...planned];
  });
  return {
    id: pos.id,
    ...nameOf(pos),
    status: penilaian.status,
    get reasons() {
      return reasons();
    },
    get parts() {
      return parts();
    },
    get tags() {
      return tags();
    },
    get cells() {
      return cells();
    },
    amount: penilaian.amount,
    fromMonths: penilaian.fromMonths,
    earliest: penilaian.earliest,
    at: placeOf(pos),
  };
}

function viewParts({ bagianList }: Penilaian): CandidateView["parts"] {
  return bagianList.map((part) => ({
    key: part.kunci,
    kode: part.rekening?.text ?? "",
    nama: part.uraian,
    status: part.status,
    amount: total(part.profil),
    earliest: part.palingCepat > 12 ? null : (part.palingCepat as Bulan),
    estimated: part.isPerkiraan,
    reasons: viewReasons(part.alasan),
  }));
}

function viewTag({ tanda, asal, kata }: TandaPos): CandidateView["tags"][number] {
  return { tag: tanda, source: asal, word: kata };
}

/** Reasons in words; several accounts often share one, which is said once, at its first cell. */
function viewReasons(list: readonly Alasan[]): readonly ReasonView[] {
  const bySentence = new Map<string, ReasonView>();
  for (const alasan of list) {
    const { code, at, dikesampingkan } = alasan;
    const message = renderAlasan(alasan);
    if (bySentence.has(message)) continue;
    bySentence.set(message, {
      code,
      message,
      basis: REASONS[code].dasar,
      overruled: dikesampingkan === true,
      at,
      cell: at === null ? "" : cellAddress(at.row, at.col),
    });
  }
  return [...bySentence.values()];
}

function nameOf(pos: Pos | undefined): { kode: string; nama: string; skpd: string } {
  return { kode: pos?.kode.text ?? "", nama: pos?.nama ?? "", skpd: pos?.skpd?.nama ?? "" };
}

function amounts(list: readonly (Rupiah | null)[]): Rupiah[] {
  return list.map((amount) => amount ?? (0 as Rupiah));
}

function countStatus(candidates: readonly CandidateView[]): Record<StatusPercepatan, number> {
  const counts = { layak: 0, bersyarat: 0, tidakLayak: 0, tidakDiperiksa: 0 };
  for (const { status } of candidates) counts[status] += 1;
  return counts;
}
