import { isNamaCocok, isNamaTepat, pemilikList, tanyaRujukan } from "./kode-rujukan.ts";
import { kodeKey } from "./root-keys.ts";
import type { Silence, RuleContext } from "./rule.ts";
import type { KodeTertulis } from "./subject.ts";
import { normalNama } from "./text.ts";
import { namaKunci } from "../rujukan/nama.ts";
import type { ButirRujukan } from "../rujukan/rujukan.ts";
import type { Kode } from "../kode/kode.ts";

/** A name that is not the one of its code. */
export interface NamaBeda {
  readonly kode: Kode;
  readonly resmi: ButirRujukan;
  /** The code that bears the written name, where there is exactly one. */
  readonly pemilik: ButirRujukan | null;
  /** The same code and name elsewhere. */
  readonly sameAs: string;
  /** A code that is plainly wrong under the same name: the one mistake behind both. */
  readonly suspects: readonly string[];
}

/**
 * Compares a written name with the table's: null = it fits. Spelling variants fit, unless the name is letter by letter
 * that of another code.
 */
export function bandingkanNama(
  tertulis: KodeTertulis,
  context: RuleContext,
): NamaBeda | Silence | null {
  if (tertulis.nama === "") return { notApplicable: true };
  const tanya = tanyaRujukan(tertulis, context);
  if (tanya === null) return { notChecked: "kode" };
  const { kode, jawaban } = tanya;
  if (jawaban.status === "tidakDikenal" || jawaban.status === "tidakDicakup") {
    return { notChecked: "rujukan" };
  }
  const { butir } = jawaban;
  if (isNamaTepat(tertulis.nama, butir)) return null;
  const [pemilik, ...others] = pemilikList(tertulis, kode, context);
  if (pemilik === undefined && isNamaCocok(tertulis.nama, butir)) return null;
  return {
    kode,
    resmi: butir,
    pemilik: others.length === 0 ? (pemilik ?? null) : null,
    sameAs: `${kode.key} ${namaKunci(tertulis.nama)}`,
    suspects: namaSuspects(tertulis),
  };
}

/** Where the same name stands beside a code with an error, that error explains doubts about this one. */
export function namaSuspects({ nama }: Pick<KodeTertulis, "nama">): readonly string[] {
  const key = normalNama(nama);
  return key === "" ? [] : [kodeKey("nama", key)];
}
