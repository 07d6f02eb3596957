import type { Element } from "./xml.ts";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What a manifest is compared with besides itself. */
export interface Surroundings {
  /** Ids that the code binds with `Office.actions.associate`. */
  readonly actionIds: readonly string[];
  /** Size of the PNG that will stand at this address; undefined when there is none. */
  readonly imageAt: (url: string) => ImageSize | undefined;
}

/** One thing a manifest must satisfy. `find` returns a sentence for each breach. */
export interface Check {
  readonly id: string;
  find(root: Element, surroundings: Surroundings): string[];
}
