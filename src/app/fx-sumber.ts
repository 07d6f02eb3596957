import type { Gazetir } from "../core/crossfire/lokus.ts";
import type { Cascade } from "../core/cascade/node.ts";
import { cascadeOf } from "../core/pk/pohon.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { AkarTemuan, FxSumber } from "../core/pk/sumber.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { gazetirOf } from "./gazetir.ts";
import { rootsOf } from "./roots.ts";
import type { FindingView } from "./views.ts";

/** Where functions get what takes work: all of it may be missing, then they say so. */
export interface FxSumberDependencies {
  /** Null = cannot be loaded now. */
  readonly rujukan: () => Promise<Rujukan | null>;
  /** The check of the workbook as it is, as the pane shows it. */
  readonly periksa: () => Promise<{ readonly findings: readonly FindingView[] }>;
  /** Calls back whenever the pane's check may have changed without a new version (something was set aside). */
  readonly onPeriksa: (listener: () => void) => void;
  /** Lets the surroundings breathe before heavy work. */
  readonly later: (job: () => void) => void;
}

/** The sources of live functions, and who wants to hear that something came. */
export interface LiveSumber extends FxSumber {
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Fetches on the first question and tells the listeners when it is there. Findings follow a new version a moment later:
 * until then the count before stands, so that no cell flickers.
 */
export function createFxSumber(dependencies: FxSumberDependencies): LiveSumber {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let rujukan: Rujukan | null = null;
  let isLoading = false;
  const load = (): Rujukan | null => {
    if (rujukan === null && !isLoading) {
      isLoading = true;
      void dependencies.rujukan().then((tables) => {
        isLoading = false;
        rujukan = tables;
        if (tables !== null) tell();
      });
    }
    return rujukan;
  };

  let temuan: readonly AkarTemuan[] | null = null;
  /** The version that was checked last, or is being checked. */
  let checked: FxSnapshot | null = null;
  const check = (): void => {
    dependencies.later(() => {
      void dependencies.periksa().then(
        ({ findings }) => {
          temuan = akarOf(findings);
          tell();
        },
        () => (checked = null),
      );
    });
  };
  dependencies.onPeriksa(() => {
    if (checked !== null) check();
  });

  let pohon: { readonly snapshot: FxSnapshot; readonly cascade: Cascade } | null = null;
  return {
    rujukan: load,
    gazetir: (): Gazetir | null => {
      const tables = load();
      return tables === null ? null : gazetirOf(tables);
    },
    temuan: (snapshot) => {
      if (checked !== snapshot) {
        checked = snapshot;
        check();
      }
      return temuan;
    },
    pohon: (snapshot) => {
      if (pohon?.snapshot !== snapshot) {
        pohon = { snapshot, cascade: cascadeOf(snapshot, {}, pohon?.cascade ?? null) };
      }
      return pohon.cascade;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Root findings that count, as the verdict counts them, with where they stand. */
function akarOf(findings: readonly FindingView[]): readonly AkarTemuan[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return rootsOf(findings).map(({ id, severity }) => {
    const root = byId.get(id);
    return { severity, posId: root?.posId ?? null, skpd: root?.skpd ?? "" };
  });
}
