/** The first part of the functions' names where only one add-in of ours is installed. */
export const RUANG_NAMA = "PK";

/**
 * Formulas as this installation calls its functions. A trial beside the production add-in has a namespace of its own
 * (`PK_UJI`): what is inserted there must call the trial, and a cell of either is traced. Words in quotes stay as they
 * are. Formulas that are read to be given back (undo) never pass through here.
 */
export interface RuangNama {
  /** `=PK.PAGU("PK.A")` → `=PK_UJI.PAGU("PK.A")`. */
  readonly tulis: (formula: string) => string;
  /** The other way. */
  readonly baca: (formula: string) => string;
}

export function ruangNama(nama: string = RUANG_NAMA): RuangNama {
  if (nama === RUANG_NAMA) return { tulis: same, baca: same };
  return { tulis: replacer(RUANG_NAMA, nama), baca: replacer(nama, RUANG_NAMA) };
}

const same = (formula: string): string => formula;

function replacer(from: string, to: string): (formula: string) => string {
  const pattern = new RegExp(`"(?:[^"]|"")*"|(?<![\\w.])${from}\\.(?=[A-Z])`, "gi");
  return (formula) =>
    formula.replace(pattern, (found) => (found.startsWith('"') ? found : `${to}.`));
}
