import {
  angkaAntara,
  atauKosong,
  daftarDari,
  salahSatu,
  teksPaling,
  type BacaBidang,
  type BagianPengaturan,
} from "../pengaturan/bagian.ts";
import type { RumusTurun } from "../model/tables.ts";
import type { Predikat } from "./predikat.ts";

/** How a workbook judges its Perjanjian Kinerja. */
export interface PengaturanPk {
  /** Formula for "less is better" where the sheet names none. */
  readonly rumusTurun: RumusTurun;
  /** Most an indicator counts in a weighted mean, as a fraction; the uncapped value stays visible. */
  readonly batasRata: number;
  /** Most that is shown for one indicator, as a fraction; null = shown as it is. */
  readonly batasTampil: number | null;
  /** Bands of capaian; below all bounds the lowest one counts. */
  readonly predikat: readonly Predikat[];
}

/** Words of Permendagri 86/2017; its printed intervals (91–100, 76–90 …) have gaps, these have none. */
const PREDIKAT: readonly Predikat[] = [
  { sebutan: "Sangat Tinggi", lebihDari: 0.9 },
  { sebutan: "Tinggi", lebihDari: 0.75 },
  { sebutan: "Sedang", lebihDari: 0.65 },
  { sebutan: "Rendah", lebihDari: 0.5 },
  { sebutan: "Sangat Rendah", lebihDari: 0 },
];

/** A cap below the target would take away what was promised. */
const batas = angkaAntara(1, 10);

export const PENGATURAN_PK: BagianPengaturan<PengaturanPk> = {
  kunci: "pk",
  bawaan: { rumusTurun: "selisih", batasRata: 1, batasTampil: null, predikat: PREDIKAT },
  bidang: {
    rumusTurun: salahSatu(["selisih", "banding"]),
    batasRata: batas,
    batasTampil: atauKosong(batas),
    predikat: bacaPredikat,
  },
};

const daftarPredikat = daftarDari(bacaBaris, 12);

/** At least one band, each with a name of its own and a bound of its own. */
function bacaPredikat(value: unknown): readonly Predikat[] | undefined {
  const list = daftarPredikat(value);
  if (list === undefined || list.length === 0) return undefined;
  const bounds = new Set(list.map(({ lebihDari }) => lebihDari));
  return bounds.size === list.length ? list : undefined;
}

function bacaBaris(value: unknown): Predikat | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { sebutan, lebihDari } = value as Readonly<Record<string, unknown>>;
  const name = teksPaling(40)(sebutan)?.trim();
  const bound = bacaBatasBawah(lebihDari);
  return name === undefined || name === "" || bound === undefined
    ? undefined
    : { sebutan: name, lebihDari: bound };
}

const bacaBatasBawah: BacaBidang<number> = angkaAntara(-10, 10);
