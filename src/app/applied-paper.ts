import type { Bulan } from "../core/periode/periode.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rupiah } from "../core/rupiah/rupiah.ts";
import { teks } from "../i18n/text.ts";
import { HostError } from "../sheet/host-error.ts";
import { MemoryLimitError } from "../sheet/memory/catatan-xml.ts";
import {
  KUNCI_TERAPAN,
  parseTerapan,
  writeTerapan,
  type Terapan,
} from "../sheet/memory/terapan.ts";
import { nameOf } from "./candidate-view.ts";
import { ifHostCan } from "./after-writing.ts";
import { placeOf } from "./plan-cells.ts";
import type { WorkbookSession } from "./session.ts";
import { shiftPaper, type ShiftPaper } from "./shift-paper.ts";
import type { MoveView } from "./views-percepatan.ts";
import type { VersionChangesView } from "./views-pergeseran.ts";
import type { AppliedPlanView } from "./views-skenario.ts";

/** Of an applied plan, what its papers need when the months before it stand in no cell any more. */
export function terapanOf(
  { moves, cash, cashChecked }: ShiftPaper,
  { nama, langkah }: Pick<Terapan, "nama" | "langkah">,
): Terapan {
  return {
    langkah,
    nama,
    moves: moves.map(({ id, block, shift, amount, semula, menjadi, sentence, accounts }) => ({
      posId: id,
      block,
      shift,
      amount,
      semula,
      menjadi,
      sentence,
      accounts,
    })),
    kas: cash.map(({ available, before, after }) => [available, before, after]),
    isKasDiperiksa: cashChecked,
  };
}

/**
 * Keeps an applied plan in the workbook for its papers. What cannot be kept is said: the plan is in the cells all the
 * same, and an older plan's record must not stand for it.
 * @returns sentences; empty = it is kept
 */
export async function keepApplied(
  session: Pick<WorkbookSession, "remember">,
  terapan: Terapan,
): Promise<readonly string[]> {
  const text = writeTerapan(terapan);
  const isReadable = parseTerapan(text) !== null;
  try {
    await session.remember(KUNCI_TERAPAN, isReadable ? text : null);
    return isReadable ? [] : [teks("app.terap.catatanBesar")];
  } catch (error) {
    if (error instanceof MemoryLimitError) {
      await ifHostCan(() => session.remember(KUNCI_TERAPAN, null));
      return [teks("app.terap.catatanBesar")];
    }
    if (error instanceof HostError) return [teks("app.terap.catatanGagal")];
    throw error;
  }
}

/** The papers of an applied plan as the workbook keeps it; names are those of the sheets now. */
export function paperOf(
  snapshot: FxSnapshot,
  { moves, kas, isKasDiperiksa }: Terapan,
  versions: VersionChangesView | null,
): ShiftPaper {
  const months = (list: readonly number[]): readonly Rupiah[] => list as readonly Rupiah[];
  return shiftPaper(
    snapshot,
    {
      cashChecked: isKasDiperiksa,
      cash: kas.map(([available, before, after], nth) => ({
        month: (nth + 1) as Bulan,
        available,
        before,
        after,
      })),
      moves: moves.map((move): MoveView => {
        const pos = snapshot.pos.byId.get(move.posId);
        const namaAkun = new Map(
          pos?.rakRows.map(({ rekening }) => [rekening?.text ?? "", rekening?.nama ?? ""]),
        );
        return {
          id: move.posId,
          block: move.block,
          ...nameOf(pos),
          shift: move.shift,
          amount: move.amount as Rupiah,
          semula: months(move.semula),
          menjadi: months(move.menjadi),
          source: pos?.sumberDana ?? "",
          accounts: move.accounts.map(({ kode, semula, menjadi }) => ({
            kode,
            nama: namaAkun.get(kode) ?? "",
            semula: months(semula),
            menjadi: months(menjadi),
          })),
          targets: [],
          late: false,
          sentence: move.sentence,
          at: placeOf(pos),
        };
      }),
    },
    versions,
  );
}

/** What the pane says of the plan applied last. */
export function appliedView({ nama, moves }: Terapan): AppliedPlanView {
  return {
    name: nama,
    moves: moves.length,
    amount: moves.reduce((sum, { amount }) => sum + amount, 0) as Rupiah,
  };
}
