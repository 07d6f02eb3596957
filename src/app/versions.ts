import { teks } from "../i18n/text.ts";
import { lembarDpa, type LembarVersi } from "../core/acceleration/baris-dpa.ts";
import type { Model } from "../core/model/model.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { HostOptions } from "../sheet/host.ts";
import { AppError } from "./app-error.ts";
import type { WorkbookSession } from "./session.ts";
import { perJenis, perSumber } from "./shift-balance.ts";
import { changesOf, versionChanges } from "./version-changes.ts";
import {
  bandingkanBerkas,
  bukaSemula,
  type BacaBerkas,
  type BerkasPilihan,
  type BerkasSemula,
} from "./version-file.ts";
import type { VersionChangesView, VersionSheetView, VersionsView } from "./views-pergeseran.ts";

/** All of the file beside all of the workbook. */
const SELURUHNYA: LembarVersi = { semula: "", menjadi: "" };

/**
 * Two versions of the budget beside each other: what each difference is, and whether every level and source balances.
 * @param lembar sheets the user named; null = as the documents' stages tell
 * @throws AppError `input` where a sheet holds no DPA, or both are the same
 */
export function versionsView(snapshot: FxSnapshot, lembar: LembarVersi | null): VersionsView {
  const { model } = snapshot;
  for (const sheet of lembar === null ? [] : [lembar.semula, lembar.menjadi]) {
    mustHoldDpa(model, sheet);
  }
  if (lembar !== null && lembar.semula === lembar.menjadi) {
    throw new AppError("input", teks("app.versi.sama"));
  }
  const changes = versionChanges(snapshot, lembar);
  return { sheets: sheetsOf(model), file: null, chosen: lembar, ...balanced(changes) };
}

/**
 * The workbook beside the file that holds its earlier version.
 * @throws AppError `input` where a sheet holds no DPA, or the two cannot be compared
 */
export function fileVersionsView(
  snapshot: FxSnapshot,
  semula: BerkasSemula,
  lembar: LembarVersi = SELURUHNYA,
): VersionsView {
  if (lembar.semula !== "") mustHoldDpa(semula.model, lembar.semula);
  if (lembar.menjadi !== "") mustHoldDpa(snapshot.model, lembar.menjadi);
  const { versi, hanyaBerkas, hanyaBuku } = bandingkanBerkas(snapshot, semula, lembar);
  return {
    sheets: sheetsOf(snapshot.model),
    file: {
      name: semula.nama,
      sheets: sheetsOf(semula.model),
      onlyFile: hanyaBerkas,
      onlyWorkbook: hanyaBuku,
      uncalculated: semula.rumusBelumDihitung,
    },
    chosen: lembar,
    ...balanced({ ...changesOf(versi), file: semula.nama }),
  };
}

/** Which two versions the user named: sheets of the workbook while they are there, or a file of its own. */
export class PilihanVersi {
  readonly #session: WorkbookSession;
  readonly #baca: BacaBerkas | null;
  #lembar: LembarVersi | null = null;
  #berkas: BerkasSemula | null = null;

  /** @param baca null = other files cannot be opened here */
  constructor(session: WorkbookSession, baca: BacaBerkas | null) {
    this.#session = session;
    this.#baca = baca;
  }

  /** What changed between the versions named last; null = the workbook holds one, and no file is open. */
  changes(snapshot: FxSnapshot): VersionChangesView | null {
    return this.#berkas === null
      ? versionChanges(snapshot, this.#of(snapshot))
      : fileVersionsView(snapshot, this.#berkas, this.#of(snapshot) ?? undefined).changes;
  }

  /**
   * Compares the sheets named (null = as the stages tell, or all of a file; undefined = as last named) and keeps the
   * choice.
   * @throws AppError `input`
   */
  async view(request?: LembarVersi | null): Promise<VersionsView> {
    const snapshot = await this.#session.load();
    const lembar = request === undefined ? this.#of(snapshot) : request;
    const view =
      this.#berkas === null
        ? versionsView(snapshot, lembar)
        : fileVersionsView(snapshot, this.#berkas, lembar ?? undefined);
    this.#lembar = lembar;
    return view;
  }

  /**
   * Takes a file as the earlier version from then on (null = the workbook holds both again); one that cannot be
   * compared is not taken.
   * @throws AppError `input`, `cancelled`
   */
  async open(berkas: BerkasPilihan | null, options: HostOptions = {}): Promise<VersionsView> {
    const snapshot = await this.#session.load(options);
    const semula = berkas === null ? null : await bukaSemula(berkas, this.#baca, options);
    const view =
      semula === null ? versionsView(snapshot, null) : fileVersionsView(snapshot, semula);
    this.#berkas = semula;
    this.#lembar = null;
    return view;
  }

  /** The sheets named last; null = none were, or one of them is gone. */
  #of({ model }: FxSnapshot): LembarVersi | null {
    const own = this.#lembar;
    if (own === null) return null;
    const isThere = (where: Model, sheet: string): boolean =>
      lembarDpa(where).includes(sheet) || (sheet === "" && this.#berkas !== null);
    const before = this.#berkas?.model ?? model;
    return isThere(before, own.semula) && isThere(model, own.menjadi) ? own : null;
  }
}

function balanced(
  versions: VersionChangesView | null,
): Pick<VersionsView, "changes" | "levels" | "sources"> {
  return {
    changes: versions,
    levels: perJenis({ versions }),
    sources: perSumber({ moves: [], versions }).map(({ sumberDana, ...rest }) => ({
      label: sumberDana,
      ...rest,
    })),
  };
}

function mustHoldDpa(model: Model, sheet: string): void {
  if (lembarDpa(model).includes(sheet)) return;
  throw new AppError("input", teks("app.versi.tanpaDpa", { lembar: sheet }));
}

function sheetsOf(model: Model): readonly VersionSheetView[] {
  return lembarDpa(model).map((sheet) => ({ sheet, stage: stageOf(model, sheet) }));
}

/** Stage as the document of a sheet names it: `pergeseran 2`; `""` = it names none. */
function stageOf(model: Model, sheet: string): string {
  const dokumen = [...model.dokumenList, ...model.arsipList].find(
    ({ origin, tahap }) => origin.at.sheet === sheet && tahap !== null,
  );
  if (dokumen === undefined) return "";
  const { tahap, tahapKe } = dokumen;
  return tahapKe === undefined ? (tahap ?? "") : `${tahap ?? ""} ${tahapKe}`;
}
