/** A score with what carries it, in words. */
export interface NilaiBerbukti {
  /** 0..1. */
  readonly nilai: number;
  readonly bukti: readonly string[];
}
