import type { CascadeView, KeselarasanView, OrphanView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

/** Kinds the pane has words for, in the order they are shown; what could not be checked comes last. */
const KINDS = [
  "indikatorTanpaAnggaran",
  "subKegiatanTanpaIndikator",
  "temaTidakBertemu",
  "temaSatuSkpd",
  "skpdDiLuarTema",
  "barisLepas",
  "lain",
  "tidakDiperiksa",
] as const;

export type AlignmentKind = (typeof KINDS)[number];

/** What does not align in one way, with what to do about it. */
export interface AlignmentGroup {
  readonly kind: AlignmentKind;
  readonly title: string;
  readonly advice: string;
  readonly items: readonly (KeselarasanView | OrphanView)[];
}

const isKind = (jenis: string): jenis is AlignmentKind => KINDS.some((kind) => kind === jenis);

function kindOf({ jenis, tidakDiperiksa }: KeselarasanView): AlignmentKind {
  if (tidakDiperiksa) return "tidakDiperiksa";
  return isKind(jenis) ? jenis : "lain";
}

/** Everything that does not align, by kind; kinds without items are left out. */
export function alignmentGroups({
  keselarasan,
  orphans,
}: Pick<CascadeView, "keselarasan" | "orphans">): readonly AlignmentGroup[] {
  const found = new Map<AlignmentKind, (KeselarasanView | OrphanView)[]>(
    KINDS.map((kind) => [kind, []]),
  );
  for (const one of keselarasan) found.get(kindOf(one))?.push(one);
  found.get("barisLepas")?.push(...orphans);
  return [...found]
    .filter(([, items]) => items.length > 0)
    .map(([kind, items]) => ({
      kind,
      title: t(`pane.cascading.selaras.${kind}`),
      advice: t(`pane.cascading.selarasSaran.${kind}`),
      items,
    }));
}

/** What does not align; what was not checked is neither right nor wrong, and is not counted. */
export function countMisaligned(view: Pick<CascadeView, "keselarasan" | "orphans">): number {
  return (
    view.keselarasan.filter(({ tidakDiperiksa }) => !tidakDiperiksa).length + view.orphans.length
  );
}
