import { opsiPenilaian } from "../core/acceleration/opsi.ts";
import { nilaiPercepatan, type Penilaian } from "../core/acceleration/penilaian.ts";
import { ATURAN_PERGESERAN } from "../core/acceleration/pergeseran.ts";
import { buildModelPercepatan } from "../core/acceleration/plan-model.ts";
import { solveGreedy } from "../core/acceleration/plan.ts";
import type { CellRef } from "../core/model/origin.ts";
import { cellPos, cellRencana } from "../core/model/pos-cari.ts";
import type { Pos } from "../core/model/pos.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { BULAN_LIST } from "../core/periode/periode.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import { renderAlasan, renderRencana } from "../i18n/render-acceleration.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { Edit, MarkStatus } from "../sheet/host.ts";
import { marksOf } from "./marks.ts";
import type { AccelerationView, CandidateView, StatusPercepatan } from "./views.ts";

/** Judges every sub kegiatan and proposes months, greedily, under cash where the workbook has a kas table. */
export function accelerateSnapshot(snapshot: FxSnapshot): AccelerationView {
  const asOf = asOfOf(snapshot);
  const { pos: index, model } = snapshot;
  const opsi = opsiPenilaian(model, index, snapshot.pengaturan);
  const verdicts = nilaiPercepatan(index, asOf, opsi);
  const { pengaturan } = opsi;
  const plan = solveGreedy(
    buildModelPercepatan(index, verdicts, { asOf, kasList: model.kasList, pengaturan }),
  );
  const candidates = verdicts.map(viewCandidate);
  const named = (posId: string) => nameOf(index.byId.get(posId));
  return {
    asOf,
    candidates,
    counts: countStatus(candidates),
    plan: {
      solver: "greedy",
      objective: plan.objectiveBerbobot,
      moves: plan.moves.map((move) => ({
        id: move.posId,
        ...named(move.posId),
        shift: move.shift,
        semula: amounts(move.semula),
        menjadi: amounts(move.menjadi),
        sentence: renderRencana(move.kalimat),
        at: candidates.find(({ id }) => id === move.posId)?.at ?? null,
      })),
      refused: plan.refused.map(({ posId, kalimat }) => ({
        id: posId,
        kode: named(posId).kode,
        sentence: renderRencana(kalimat),
      })),
      cash: plan.cash.map(({ month, available, before, after }) => ({
        month,
        available,
        before,
        after,
      })),
      cashChecked: plan.isKasDiperiksa,
    },
    pergeseran: plan.moves.map(({ posId }) => {
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

const MARK: Readonly<Partial<Record<StatusPercepatan, MarkStatus>>> = {
  layak: "percepatan-layak",
  bersyarat: "percepatan-bersyarat",
  tidakLayak: "percepatan-tidak-layak",
};

/** Marks the planned cells of TW III/IV by status. What was not checked is not marked. */
export function accelerationMarks(candidates: readonly CandidateView[]): Edit[] {
  return marksOf(
    candidates.flatMap(({ status, cells }) => {
      const mark = MARK[status];
      return mark === undefined ? [] : cells.map((at) => ({ at, status: mark }));
    }),
  );
}

function viewCandidate(penilaian: Penilaian): CandidateView {
  const { pos } = penilaian;
  const cells = plannedCells(pos);
  const own = cellPos(pos);
  return {
    id: pos.id,
    ...nameOf(pos),
    status: penilaian.status,
    reasons: viewReasons(penilaian),
    amount: penilaian.amount,
    fromMonths: penilaian.fromMonths,
    earliest: penilaian.earliest,
    cells,
    at: cells[0] ?? own,
  };
}

/** Reasons in words; several accounts often share one, which is said once, at its first cell. */
function viewReasons({ alasan }: Penilaian): CandidateView["reasons"] {
  const bySentence = new Map<string, CandidateView["reasons"][number]>();
  for (const { code, at, ...rest } of alasan) {
    const message = renderAlasan({ code, at, ...rest });
    if (bySentence.has(message)) continue;
    const cell = at === null ? "" : cellAddress(at.row, at.col);
    bySentence.set(message, { code, message, at, cell });
  }
  return [...bySentence.values()];
}

/** Cells of the monthly plan of months 7..12 that hold an amount: of every RAK row, else of the DPA block. */
function plannedCells(pos: Pos): CellRef[] {
  const later = BULAN_LIST.filter((bulan) => bulan >= 7);
  if (pos.rencana?.sumber === "rak") {
    return pos.rakRows.flatMap((row) =>
      later.flatMap((bulan) => {
        const col = row.origin.cols[`bulan${bulan}`];
        const amount = row.bulan[bulan - 1] ?? null;
        if (col === undefined || amount === null || amount === 0) return [];
        return [{ ...row.origin.at, row: row.origin.row, col }];
      }),
    );
  }
  return later.flatMap((bulan) => {
    const amount = pos.rencana?.bulan[bulan - 1] ?? null;
    const at = amount === null || amount === 0 ? null : cellRencana(pos, bulan);
    return at === null ? [] : [at];
  });
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
