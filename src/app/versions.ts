import { teks } from "../i18n/text.ts";
import { lembarDpa, type LembarVersi } from "../core/acceleration/baris-dpa.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { AppError } from "./app-error.ts";
import { perJenis, perSumber } from "./shift-balance.ts";
import { versionChanges } from "./version-changes.ts";
import type { VersionsView } from "./views-pergeseran.ts";

/**
 * Two versions of the budget beside each other: what each difference is, and whether every level and source balances.
 * @param lembar sheets the user named; null = as the documents' stages tell
 * @throws AppError `input` where a sheet holds no DPA, or both are the same
 */
export function versionsView(snapshot: FxSnapshot, lembar: LembarVersi | null): VersionsView {
  const names = lembarDpa(snapshot.model);
  for (const sheet of lembar === null ? [] : [lembar.semula, lembar.menjadi]) {
    if (!names.includes(sheet)) {
      throw new AppError("input", teks("app.versi.tanpaDpa", { lembar: sheet }));
    }
  }
  if (lembar !== null && lembar.semula === lembar.menjadi) {
    throw new AppError("input", teks("app.versi.sama"));
  }
  const versions = versionChanges(snapshot, lembar);
  return {
    sheets: names.map((sheet) => ({ sheet, stage: stageOf(snapshot, sheet) })),
    chosen: lembar,
    changes: versions,
    levels: perJenis({ versions }),
    sources: perSumber({ moves: [], versions }).map(({ sumberDana, ...rest }) => ({
      label: sumberDana,
      ...rest,
    })),
  };
}

/** Which sheets of a workbook the user named as its two versions, while they are there. */
export class PilihanVersi {
  #lembar: LembarVersi | null = null;

  /** The sheets named last; null = none were, or one of them is gone: the documents' stages tell. */
  of({ model }: FxSnapshot): LembarVersi | null {
    const own = this.#lembar;
    const names = lembarDpa(model);
    return own !== null && names.includes(own.semula) && names.includes(own.menjadi) ? own : null;
  }

  /**
   * Compares the sheets named (null = as the stages tell, undefined = as last named) and keeps the choice.
   * @throws AppError `input`
   */
  view(snapshot: FxSnapshot, request?: LembarVersi | null): VersionsView {
    const lembar = request === undefined ? this.of(snapshot) : request;
    const view = versionsView(snapshot, lembar);
    this.#lembar = lembar;
    return view;
  }
}

/** Stage as the document of a sheet names it: `pergeseran 2`; `""` = it names none. */
function stageOf({ model }: FxSnapshot, sheet: string): string {
  const dokumen = [...model.dokumenList, ...model.arsipList].find(
    ({ origin, tahap }) => origin.at.sheet === sheet && tahap !== null,
  );
  if (dokumen === undefined) return "";
  const { tahap, tahapKe } = dokumen;
  return tahapKe === undefined ? (tahap ?? "") : `${tahap ?? ""} ${tahapKe}`;
}
