import { TEMA } from "./crossfire.ts";
import { DATA } from "./data.ts";
import { GANDA } from "./ganda.ts";
import { HITUNG } from "./hitung.ts";
import { JADWAL } from "./jadwal.ts";
import { JADWAL_POLA } from "./jadwal-pola.ts";
import { JENIS } from "./jenis.ts";
import { KAS } from "./kas.ts";
import { KODE } from "./kode.ts";
import { KODE_BENTUK } from "./kode-bentuk.ts";
import { KODE_RUJUKAN } from "./kode-rujukan.ts";
import { LEMBAR } from "./lembar.ts";
import { LENGKAP } from "./lengkap.ts";
import type { BaseName, Mutator } from "./mutator.ts";
import { PAKET } from "./paket.ts";
import { REALISASI } from "./realisasi.ts";
import { SUMBER } from "./sumber.ts";
import { TATA_LETAK } from "./tata-letak.ts";
import { CROSSFIRE, PK } from "./perjanjian.ts";

/** Every kind of fault, in the order of the rules' families. */
export const MUTATORS: readonly Mutator[] = [
  ...KODE,
  ...KODE_RUJUKAN,
  ...KODE_BENTUK,
  ...HITUNG,
  ...JADWAL,
  ...JADWAL_POLA,
  ...LENGKAP,
  ...GANDA,
  ...JENIS,
  ...SUMBER,
  ...KAS,
  ...PAKET,
  ...REALISASI,
  ...PK,
  ...CROSSFIRE,
  ...TEMA,
  ...DATA,
  ...LEMBAR,
];

/** A kind of fault in a layout. */
export interface MutationCase {
  readonly mutator: Mutator;
  readonly base: BaseName;
}

/** Every kind of fault in every layout it is tried in. */
export const CASES: readonly MutationCase[] = MUTATORS.flatMap((mutator) =>
  (mutator.bases ?? TATA_LETAK[mutator.rule] ?? ["contoh"]).map((base) => ({ mutator, base })),
);
