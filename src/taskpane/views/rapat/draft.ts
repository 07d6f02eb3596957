/** What a decision form begins with. */
export interface Draft {
  readonly butir: string;
  readonly keputusan: string;
  readonly kode: string;
  readonly sel: string;
}

export const BLANK: Draft = { butir: "", keputusan: "", kode: "", sel: "" };
