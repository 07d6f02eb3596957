/** Ribbon buttons that run code. The manifest's FunctionName elements are these and no others. */
export const ACTION_IDS = [
  "periksa",
  "cascading",
  "percepatan",
  "tandai",
  "rapat",
  "bersihkan",
  "bantuan",
] as const;

export type ActionId = (typeof ACTION_IDS)[number];
