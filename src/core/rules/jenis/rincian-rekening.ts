import type { Kelompok, Rekening, Rincian } from "../../model/dpa.ts";
import { cellOf, type CellRef, type Origin } from "../../model/origin.ts";
import { perRecord } from "../../model/per-record.ts";

/** A text under an account that says what the money is for, with its cell. */
export interface IsiRekening {
  readonly teks: string;
  readonly origin: Origin<"uraian">;
  /** Null for a group. */
  readonly rincian: Rincian | null;
}

/** What stands under an account: groups and items, in sheet order. */
export const isiRekening: (rekening: Rekening) => readonly IsiRekening[] = perRecord((rekening) => {
  const isi: IsiRekening[] = [];
  const gather = (wadah: Rekening | Kelompok): void => {
    for (const kelompok of wadah.kelompokList) {
      isi.push({ teks: kelompok.uraian, origin: kelompok.origin, rincian: null });
      gather(kelompok);
    }
    for (const rincian of wadah.rincianList) {
      const { uraian, spesifikasi, origin } = rincian;
      isi.push({ teks: `${uraian} ${spesifikasi}`.trim(), origin, rincian });
    }
  };
  gather(rekening);
  return isi;
});

/** The cell of a text under an account. */
export function selIsi({ origin }: IsiRekening): CellRef {
  return cellOf(origin, "uraian");
}
