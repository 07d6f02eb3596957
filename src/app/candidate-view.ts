import { total } from "../core/acceleration/penilaian-bagian.ts";
import type { Penilaian } from "../core/acceleration/penilaian.ts";
import type { Perpindahan } from "../core/acceleration/plan.ts";
import { REASONS, type Alasan } from "../core/acceleration/reasons.ts";
import type { TandaPos } from "../core/acceleration/tanda.ts";
import type { Pos } from "../core/model/pos.ts";
import type { Bulan } from "../core/periode/periode.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import { once } from "../core/text/once.ts";
import type { tahanBahasa } from "../i18n/bahasa.ts";
import { dasarKini } from "../i18n/dasar.ts";
import { renderAlasan, renderRencana } from "../i18n/render-acceleration.ts";
import { cellAddress } from "../sheet/a1.ts";
import { nameCells, placeOf, plannedCells, targetCells } from "./plan-cells.ts";
import type { CandidateView, MoveView, ReasonView } from "./views.ts";

/** A move as the list shows it; cells, accounts and the sentence when somebody looks at them. */
export function viewMove(move: Perpindahan, pos: Pos | undefined, bahasa: Bahasawan): MoveView {
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
export type Bahasawan = ReturnType<typeof tahanBahasa>;

/**
 * A candidate as the list shows it. Of a thousand a page shows ten: sentences, accounts, tags and cells are made when
 * somebody looks at them, in the language the view was asked for.
 */
export function viewCandidate(
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
      basis: dasarKini(REASONS[code].dasar),
      overruled: dikesampingkan === true,
      at,
      cell: at === null ? "" : cellAddress(at.row, at.col),
    });
  }
  return [...bySentence.values()];
}

/** What a list calls a sub kegiatan. */
export function nameOf(pos: Pos | undefined): { kode: string; nama: string; skpd: string } {
  return { kode: pos?.kode.text ?? "", nama: pos?.nama ?? "", skpd: pos?.skpd?.nama ?? "" };
}

function amounts(list: readonly (Rupiah | null)[]): Rupiah[] {
  return list.map((amount) => amount ?? (0 as Rupiah));
}
