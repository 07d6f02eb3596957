export interface Case {
  readonly cocok: boolean;
  /** 0..1 */
  readonly nilai: number;
}

export interface Judgement {
  readonly precision: number;
  readonly recall: number;
  readonly benar: number;
  readonly salah: number;
  readonly luput: number;
}

/** Precision and recall of "value ≥ threshold" against the labels. */
export function judge(cases: readonly Case[], ambang: number): Judgement {
  const shown = cases.filter(({ nilai }) => nilai >= ambang);
  const benar = shown.filter(({ cocok }) => cocok).length;
  const wanted = cases.filter(({ cocok }) => cocok).length;
  return {
    precision: shown.length === 0 ? 0 : benar / shown.length,
    recall: wanted === 0 ? 0 : benar / wanted,
    benar,
    salah: shown.length - benar,
    luput: wanted - benar,
  };
}
