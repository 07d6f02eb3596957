import type { Kelompok, Rekening, Rincian } from "../../model/dpa.ts";
import type { CellRef } from "../../model/origin.ts";
import { cellOf } from "../../model/origin.ts";

/** A text under an account that says what the money is for, with its cell. */
export interface IsiRekening {
  readonly teks: string;
  readonly at: CellRef;
  /** Null for a group. */
  readonly rincian: Rincian | null;
}

/** What stands under an account: groups and items, in sheet order. */
export function* isiRekening(wadah: Rekening | Kelompok): Generator<IsiRekening> {
  for (const kelompok of wadah.kelompokList) {
    yield { teks: kelompok.uraian, at: cellOf(kelompok.origin, "uraian"), rincian: null };
    yield* isiRekening(kelompok);
  }
  for (const rincian of wadah.rincianList) {
    const teks = `${rincian.uraian} ${rincian.spesifikasi}`.trim();
    yield { teks, at: cellOf(rincian.origin, "uraian"), rincian };
  }
}
