import type { KodeNama, SubKegiatan } from "../../../src/core/model/dpa.ts";
import { EMPTY_MODEL, type Model } from "../../../src/core/model/model.ts";
import type { Origin } from "../../../src/core/model/origin.ts";
import type {
  CrossfireRow,
  PkIndikator,
  RakRow,
  RealisasiRow,
  SkpdRow,
} from "../../../src/core/model/tables.ts";
import { parseKode } from "../../../src/core/kode/kode.ts";
import { BULAN_LIST, type Bulan } from "../../../src/core/periode/periode.ts";
import { snapshotOf, type FxSnapshot } from "../../../src/core/pk/snapshot.ts";
import type { FxContext } from "../../../src/core/pk/spec.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";
import { exampleSumber } from "./example-sumber.ts";

const JUTA = 1_000_000;
const origin = (sheet: string, row: number): Origin<never> => ({
  at: { file: "", sheet },
  row,
  cols: {},
});

export function kodeNama(text: string, nama = ""): KodeNama {
  return { text, kode: parseKode(text), nama };
}

export function subKegiatan(
  id: number,
  skpd: KodeNama,
  kode: KodeNama,
  paguJuta: number | null,
): SubKegiatan {
  return {
    origin: origin("DPA", id),
    id,
    bentuk: "dpa-list",
    kode,
    kegiatan: null,
    program: null,
    skpd,
    pagu: paguJuta === null ? null : rupiah(paguJuta * JUTA),
    sumberDana: null,
    lokasi: null,
    keluaran: null,
    kelompokSasaran: null,
    sebelum: null,
    waktu: null,
    rekeningList: [],
    rencana: null,
  };
}

export function realisasi(
  skpd: KodeNama,
  kode: KodeNama,
  bulan: Bulan | null,
  juta: number | null,
  fisik: number | null = null,
): RealisasiRow {
  return {
    origin: origin("Realisasi", bulan ?? 0),
    skpd,
    subKegiatan: kode,
    rekening: null,
    bulan,
    keuangan: juta === null ? null : rupiah(juta * JUTA),
    fisik,
    keluaran: null,
    kendala: "",
    tindakLanjut: "",
  };
}

/** A row of the RAK; months as `[month, million rupiah]`, all others blank. */
export function rak(
  skpd: KodeNama,
  kode: KodeNama,
  months: readonly (readonly [Bulan, number])[],
): RakRow {
  const planned = new Map<number, number>(months);
  const juta = (value: number | undefined) => (value === undefined ? null : rupiah(value * JUTA));
  return {
    origin: origin("RAK", 1),
    skpd,
    subKegiatan: kode,
    rekening: null,
    total: juta(months.reduce((sum, [, value]) => sum + value, 0)),
    bulan: BULAN_LIST.map((bulan) => juta(planned.get(bulan))),
  };
}

export function indikator(
  pemilik: KodeNama | null,
  nama: string,
  over: Partial<Omit<PkIndikator, "realisasiList">> & {
    readonly realisasi?: readonly (readonly [Bulan, number | null])[];
  } = {},
): PkIndikator {
  const { realisasi: reported = [], ...rest } = over;
  return {
    origin: origin("PK", 1),
    pemilik,
    sasaran: "",
    indikator: nama,
    satuan: "",
    targetText: String(rest.target ?? ""),
    target: null,
    targetTriwulan: [],
    polaritas: "naik",
    akumulasi: "akhir",
    bobot: null,
    realisasiList: reported.map(([sampai, nilai]) => ({ sampai, nilai })),
    ...rest,
  };
}

export function skpdRow(kode: string, nama: string, alias: string, asisten: string): SkpdRow {
  return { origin: origin("SKPD", 1), kode, nama, alias, asisten };
}

export function crossfire(tema: string, skpd: KodeNama, kode: KodeNama): CrossfireRow {
  return {
    origin: origin("Crossfire", 1),
    asisten: "Asisten I",
    tema,
    peran: "",
    skpd,
    subKegiatan: kode,
    lokus: "",
    sarpras: "",
    aktivitas: "",
  };
}

export const DINKES = kodeNama("1.02.0.00.0.00.01.0000", "Dinas Kesehatan");
export const PUPR = kodeNama("1.03.0.00.0.00.01.0000", "Dinas Pekerjaan Umum dan Penataan Ruang");
export const GIZI = kodeNama("1.02.02.2.02.0015", "Pengelolaan Pelayanan Kesehatan Gizi");
export const ALKES = kodeNama("1.02.05.2.01.0001", "Promosi Kesehatan");
export const JALAN = kodeNama("1.03.10.2.01.0005", "Pembangunan Jalan");

/** Two SKPD, four PK indicators, three sub kegiatan; reported up to June, one of each without a report. */
export const EXAMPLE_MODEL: Model = {
  ...EMPTY_MODEL,
  skpdList: [
    skpdRow(DINKES.text, DINKES.nama, "Dinkes", "Asisten I"),
    skpdRow(PUPR.text, PUPR.nama, "DPUPR", "Asisten II"),
  ],
  subKegiatanList: [
    subKegiatan(0, DINKES, GIZI, 600),
    subKegiatan(1, DINKES, ALKES, 400),
    subKegiatan(2, PUPR, JALAN, 1000),
  ],
  rakList: [
    rak(DINKES, GIZI, [
      [2, 100],
      [6, 300],
      [10, 200],
    ]),
    rak(PUPR, JALAN, [
      [3, 100],
      [6, 200],
      [9, 700],
    ]),
  ],
  realisasiList: [
    realisasi(DINKES, GIZI, 2, 60, 0.1),
    realisasi(DINKES, GIZI, 6, 240, 0.5),
    realisasi(PUPR, JALAN, 6, 200, 0.3),
  ],
  pkIndikatorList: [
    indikator(DINKES, "Cakupan imunisasi dasar lengkap", {
      target: 100,
      bobot: 60,
      realisasi: [
        [3, 30],
        [6, 55],
      ],
    }),
    indikator(DINKES, "Prevalensi stunting", {
      target: 8,
      bobot: 40,
      polaritas: "turun",
      realisasi: [
        [3, 10.4],
        [6, 9.2],
      ],
    }),
    indikator(kodeNama("DPUPR", "DPUPR"), "Panjang jalan mantap", {
      target: 40,
      akumulasi: "jumlah",
      realisasi: [
        [3, 4],
        [6, 12],
        [9, null],
      ],
    }),
    indikator(PUPR, "Luas irigasi yang diperbaiki", { target: 10, realisasi: [[6, null]] }),
  ],
  crossfireList: [crossfire("Stunting", DINKES, GIZI)],
};

export const EXAMPLE_SNAPSHOT: FxSnapshot = snapshotOf(EXAMPLE_MODEL);

const GIZI_ID = EXAMPLE_SNAPSHOT.pos.list.find(({ kode }) => kode.text === GIZI.text)?.id ?? null;

/** What the help pages count: two findings on one sub kegiatan, one on a document's head. */
export const EXAMPLE_CONTEXT: FxContext = {
  snapshot: EXAMPLE_SNAPSHOT,
  sumber: exampleSumber([
    { severity: "error", posId: GIZI_ID, skpd: DINKES.nama },
    { severity: "warning", posId: GIZI_ID, skpd: DINKES.nama },
    { severity: "info", posId: null, skpd: PUPR.nama },
  ]),
};

export function withModel(over: Partial<Model>): FxSnapshot {
  return snapshotOf({ ...EXAMPLE_MODEL, ...over });
}
