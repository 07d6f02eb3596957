import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { bahasaKini, type Bahasa } from "../i18n/bahasa.ts";
import type { AccelerationView } from "./views-percepatan.ts";

interface Kept {
  readonly snapshot: FxSnapshot;
  readonly bahasa: Bahasa;
  readonly view: AccelerationView;
  readonly say: () => AccelerationView;
}

/** What the exact solver found for a version of the workbook: found once, said in the language of now. */
export class ImprovedPlan {
  #kept: Kept | null = null;

  /** Keeps a plan by how its view is made. */
  keep(snapshot: FxSnapshot, say: () => AccelerationView): AccelerationView {
    const view = say();
    this.#kept = { snapshot, bahasa: bahasaKini(), view, say };
    return view;
  }

  /** Null = none was found for this version. */
  of(snapshot: FxSnapshot): AccelerationView | null {
    const kept = this.#kept;
    if (kept?.snapshot !== snapshot) return null;
    return kept.bahasa === bahasaKini() ? kept.view : this.keep(snapshot, kept.say);
  }
}
