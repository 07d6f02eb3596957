import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandingkanAnggaran,
  type BarisAnggaran,
} from "../../../src/core/acceleration/banding-anggaran.ts";
import { ATURAN_PERGESERAN } from "../../../src/core/acceleration/pergeseran.ts";
import { parseKode } from "../../../src/core/kode/kode.ts";
import { kodeKeyOfText } from "../../../src/core/model/kode-key.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";

/** `skpd[/unit] sub kegiatan rekening jumlah [uraian] [rincian] [sumber]`, parts divided by a bar. */
function baris(text: string): BarisAnggaran {
  const [
    pemilik = "",
    sub = "",
    rekening = "",
    jumlah = "0",
    uraian = "",
    rincian = "",
    sumber = "",
  ] = text.split("|").map((part) => part.trim());
  const [skpdId = "", unitId = skpdId] = pemilik.split("/");
  return {
    skpdId,
    unitId,
    subKegiatanKey: kodeKeyOfText(sub),
    rekening: parseKode(rekening)?.segments ?? [],
    uraian,
    rincian,
    jumlah: rupiah(Number(jumlah)),
    sumberDana: sumber,
    at: null,
  };
}

const banding = (semula: readonly string[], menjadi: readonly string[]) =>
  bandingkanAnggaran(semula.map(baris), menjadi.map(baris));

const S = "dinkes|1.02.02.2.02.0015";
const T = "dinkes|1.02.02.2.02.0017";
const U = "dinkes|1.02.02.2.01.0014";
const V = "dinkes|1.02.03.2.02.0003";
const ATK = "5.1.02.01.01.0024";
const CETAK = "5.1.02.01.01.0026";
const MAKAN = "5.1.02.01.01.0052";
const OBAT = "5.1.02.01.02.0003";
const NARASUMBER = "5.1.02.02.01.0003";
const DINAS = "5.1.02.04.01.0001";
const DINAS_DALAM = "5.1.02.04.01.0003";
const RAWAT_MESIN = "5.1.02.03.02.0035";
const RAWAT_GEDUNG = "5.1.02.03.03.0001";
const HIBAH = "5.1.05.05.01.0001";
const BANSOS = "5.1.06.01.01.0001";
const GAJI = "5.1.01.01.01.0001";
const ALAT = "5.2.02.05.01.0005";
const GEDUNG = "5.2.03.01.01.0001";
const BTT = "5.3.01.01.01.0001";

/** Semula, menjadi, expected flows (`kind amount`), why. */
type Kasus = readonly [
  mengapa: string,
  semula: readonly string[],
  menjadi: readonly string[],
  arus: readonly string[],
];

const KASUS: readonly Kasus[] = [
  // a: within one sub rincian objek
  [
    "fewer reams, more ink of one account",
    [`${S}|${ATK}|60|Kertas|6 rim`, `${S}|${ATK}|40|Tinta|4 botol`],
    [`${S}|${ATK}|40|Kertas|4 rim`, `${S}|${ATK}|60|Tinta|6 botol`],
    ["a 20"],
  ],
  [
    "a new item paid from an old one",
    [`${S}|${ATK}|100|Kertas|10 rim`],
    [`${S}|${ATK}|70|Kertas|7 rim`, `${S}|${ATK}|30|Map|30 buah`],
    ["a 30"],
  ],
  [
    "an item dropped for two others",
    [`${S}|${MAKAN}|90|Snack rapat|90 kotak`, `${S}|${MAKAN}|10|Makan|1 kotak`],
    [`${S}|${MAKAN}|60|Makan|6 kotak`, `${S}|${MAKAN}|40|Air mineral|4 dus`],
    ["a 50", "a 40"],
  ],
  [
    "price up and volume down of one item, same amount",
    [`${S}|${ATK}|100|Kertas|10 rim 10`],
    [`${S}|${ATK}|100|Kertas|5 rim 20`],
    [],
  ],
  [
    "spelling of an item",
    [`${S}|${ATK}|100|Kertas HVS|10 rim`],
    [`${S}|${ATK}|100|kertas hvs|10 rim`],
    [],
  ],
  // b: sub rincian objek within one rincian objek
  [
    "stationery to printing",
    [`${S}|${ATK}|100`, `${S}|${CETAK}|20`],
    [`${S}|${ATK}|70`, `${S}|${CETAK}|50`],
    ["b 30"],
  ],
  [
    "printing to meals of meetings",
    [`${S}|${CETAK}|50`, `${S}|${MAKAN}|0`],
    [`${S}|${MAKAN}|50`],
    ["b 50"],
  ],
  [
    "two accounts into one",
    [`${S}|${ATK}|30`, `${S}|${CETAK}|20`],
    [`${S}|${MAKAN}|50`],
    ["b 30", "b 20"],
  ],
  [
    "codes of 5 digits are the same account",
    [`${S}|5.1.02.01.001.00024|30`, `${S}|${CETAK}|20`],
    [`${S}|${ATK}|20`, `${S}|${CETAK}|30`],
    ["b 10"],
  ],
  // c: rincian objek within one objek
  [
    "stationery to medicine",
    [`${S}|${ATK}|100`, `${S}|${OBAT}|100`],
    [`${S}|${ATK}|60`, `${S}|${OBAT}|140`],
    ["c 40"],
  ],
  ["medicine to meals", [`${S}|${OBAT}|80`], [`${S}|${OBAT}|50`, `${S}|${MAKAN}|30`], ["c 30"]],
  ["all medicine given up", [`${S}|${OBAT}|80`, `${S}|${ATK}|1`], [`${S}|${ATK}|81`], ["c 80"]],
  // d: objek within one jenis
  [
    "honorarium to stationery",
    [`${S}|${NARASUMBER}|90`],
    [`${S}|${NARASUMBER}|60`, `${S}|${ATK}|30`],
    ["d 30"],
  ],
  [
    "travel to honorarium",
    [`${S}|${DINAS}|500`, `${S}|${NARASUMBER}|10`],
    [`${S}|${DINAS}|350`, `${S}|${NARASUMBER}|160`],
    ["d 150"],
  ],
  [
    "travel to medicine and meals",
    [`${S}|${DINAS}|100`],
    [`${S}|${DINAS}|40`, `${S}|${OBAT}|35`, `${S}|${MAKAN}|25`],
    ["d 25", "d 35"],
  ],
  [
    "one kind of capital goods within 5.2.02",
    [`${S}|5.2.02.05.01.0005|100`],
    [`${S}|5.2.02.10.01.0002|100`],
    ["d 100"],
  ],
  // e: jenis within one kelompok
  ["goods to hibah", [`${S}|${ATK}|100`], [`${S}|${ATK}|20`, `${S}|${HIBAH}|80`], ["e 80"]],
  ["hibah to bansos", [`${S}|${HIBAH}|100`], [`${S}|${BANSOS}|100`], ["e 100"]],
  [
    "salary to travel",
    [`${S}|${GAJI}|100`, `${S}|${DINAS}|5`],
    [`${S}|${GAJI}|90`, `${S}|${DINAS}|15`],
    ["e 10"],
  ],
  ["equipment to a building, both 5.2", [`${S}|${ALAT}|300`], [`${S}|${GEDUNG}|300`], ["e 300"]],
  // f: kelompok
  ["honorarium to capital goods", [`${S}|${NARASUMBER}|90`], [`${S}|${ALAT}|90`], ["f 90"]],
  [
    "capital goods to maintenance",
    [`${S}|${ALAT}|90`, `${S}|${ATK}|1`],
    [`${S}|${ALAT}|40`, `${S}|${ATK}|51`],
    ["f 50"],
  ],
  [
    "contingency to goods",
    [`${S}|${BTT}|1000`],
    [`${S}|${BTT}|400`, `${S}|${OBAT}|600`],
    ["f 600"],
  ],
  // g: sub kegiatan
  [
    "same account, next sub kegiatan",
    [`${S}|${ATK}|100`, `${T}|${ATK}|100`],
    [`${S}|${ATK}|50`, `${T}|${ATK}|150`],
    ["g 50"],
  ],
  [
    "other account, next sub kegiatan",
    [`${S}|${ATK}|100`],
    [`${S}|${ATK}|50`, `${T}|${ALAT}|50`],
    ["g 50"],
  ],
  ["a sub kegiatan given up", [`${S}|${ATK}|100`, `${T}|${ATK}|7`], [`${T}|${ATK}|107`], ["g 100"]],
  [
    "a new sub kegiatan of the kegiatan",
    [`${S}|${ATK}|100`],
    [`${S}|${ATK}|90`, `dinkes|1.02.02.2.02.0099|${ATK}|10`],
    ["g 10"],
  ],
  // h: kegiatan
  [
    "other kegiatan of the program",
    [`${S}|${ATK}|100`, `${U}|${ATK}|10`],
    [`${S}|${ATK}|60`, `${U}|${ATK}|50`],
    ["h 40"],
  ],
  ["a kegiatan given up for another", [`${U}|${OBAT}|100`], [`${S}|${OBAT}|100`], ["h 100"]],
  [
    "two digits and four are one code",
    [`dinkes|1.02.02.2.02.15|${ATK}|100`],
    [`${S}|${ATK}|60`, `${U}|${ATK}|40`],
    ["h 40"],
  ],
  // i: program
  [
    "other program",
    [`${S}|${ATK}|100`, `${V}|${ATK}|10`],
    [`${S}|${ATK}|60`, `${V}|${ATK}|50`],
    ["i 40"],
  ],
  [
    "from overhead to services",
    [`dinkes|1.02.01.2.06.0005|${DINAS}|200`],
    [`${S}|${DINAS}|200`],
    ["i 200"],
  ],
  [
    "from two programs into one",
    [`${S}|${ATK}|30`, `${U}|${ATK}|30`],
    [`${V}|${ATK}|60`],
    ["i 30", "i 30"],
  ],
  // j: unit
  [
    "from a puskesmas to another",
    [`dinkes/wado|1.02.02.2.02.0015|${ATK}|100`, `dinkes/surian|1.02.02.2.02.0015|${ATK}|1`],
    [`dinkes/wado|1.02.02.2.02.0015|${ATK}|60`, `dinkes/surian|1.02.02.2.02.0015|${ATK}|41`],
    ["j 40"],
  ],
  [
    "from the office to a unit",
    [`${S}|${ATK}|100`],
    [`${S}|${ATK}|10`, `dinkes/wado|1.02.02.2.02.0015|${OBAT}|90`],
    ["j 90"],
  ],
  [
    "between units and kinds at once",
    [`dinkes/wado|1.02.02.2.02.0015|${ATK}|100`],
    [`dinkes/surian|1.02.03.2.02.0003|${ALAT}|100`],
    ["j 100"],
  ],
  // k: SKPD
  [
    "from Dinkes to Dinsos",
    [`${S}|${ATK}|100`, `dinsos|1.06.05.2.02.0004|${BANSOS}|5`],
    [`${S}|${ATK}|60`, `dinsos|1.06.05.2.02.0004|${BANSOS}|45`],
    ["k 40"],
  ],
  [
    "the same code of two kecamatan",
    [`wado|7.01.02.2.01.0003|${DINAS}|30`, `tomo|7.01.02.2.01.0003|${DINAS}|30`],
    [`wado|7.01.02.2.01.0003|${DINAS}|10`, `tomo|7.01.02.2.01.0003|${DINAS}|50`],
    ["k 20"],
  ],
  [
    "from two SKPD into one",
    [`${S}|${ATK}|10`, `dinsos|1.06.05.2.02.0004|${ATK}|10`],
    [`pu|1.03.10.2.01.0021|${GEDUNG}|20`],
    ["k 10", "k 10"],
  ],
  // mixed: every rupiah by the lowest level at which it balances
  [
    "a and b",
    [`${S}|${ATK}|60|Kertas|6`, `${S}|${ATK}|40|Tinta|4`, `${S}|${CETAK}|10`],
    [`${S}|${ATK}|30|Kertas|3`, `${S}|${ATK}|50|Tinta|5`, `${S}|${CETAK}|30`],
    ["a 10", "b 20"],
  ],
  [
    "b before c before d",
    [`${S}|${ATK}|100`, `${S}|${NARASUMBER}|0`],
    [`${S}|${ATK}|40`, `${S}|${CETAK}|10`, `${S}|${OBAT}|20`, `${S}|${NARASUMBER}|30`],
    ["b 10", "c 20", "d 30"],
  ],
  [
    "d allowed, the rest of it is not",
    [`${S}|${DINAS}|100`],
    [`${S}|${DINAS}|20`, `${S}|${ATK}|50`, `${S}|${ALAT}|30`],
    ["d 50", "f 30"],
  ],
  [
    "two sub kegiatan, each balanced in itself",
    [`${S}|${ATK}|50`, `${S}|${CETAK}|50`, `${T}|${ATK}|50`, `${T}|${CETAK}|50`],
    [`${S}|${ATK}|60`, `${S}|${CETAK}|40`, `${T}|${ATK}|40`, `${T}|${CETAK}|60`],
    ["b 10", "b 10"],
  ],
  [
    "what a sub kegiatan cannot balance goes to the next",
    [`${S}|${ATK}|50`, `${S}|${CETAK}|50`, `${T}|${ATK}|50`],
    [`${S}|${ATK}|20`, `${S}|${CETAK}|60`, `${T}|${ATK}|70`],
    ["b 10", "g 20"],
  ],
  [
    "within an SKPD before another SKPD",
    [`${S}|${ATK}|100`, `${V}|${ATK}|0`, `dinsos|1.06.05.2.02.0004|${ATK}|0`],
    [`${V}|${ATK}|30`, `${S}|${ATK}|50`, `dinsos|1.06.05.2.02.0004|${ATK}|20`],
    ["i 30", "k 20"],
  ],
  [
    "two items written as one",
    [`${S}|${ATK}|30|Pensil|3 lusin`, `${S}|${ATK}|70|Pulpen|7 lusin`],
    [`${S}|${ATK}|100|Alat tulis|1 paket`],
    ["a 30", "a 70"],
  ],
  [
    "fewer trips to one town, more to another, one account",
    [`${S}|${DINAS}|80|Perjalanan Bandung|8 OH`, `${S}|${DINAS}|20|Perjalanan Jakarta|1 OH`],
    [`${S}|${DINAS}|60|Perjalanan Bandung|6 OH`, `${S}|${DINAS}|40|Perjalanan Jakarta|2 OH`],
    ["a 20"],
  ],
  [
    "travel within the region to travel outside",
    [`${S}|${DINAS}|90`, `${S}|${DINAS_DALAM}|10`],
    [`${S}|${DINAS}|60`, `${S}|${DINAS_DALAM}|40`],
    ["b 30"],
  ],
  [
    "stationery grows from printing and from meals",
    [`${S}|${ATK}|10`, `${S}|${CETAK}|20`, `${S}|${MAKAN}|30`],
    [`${S}|${ATK}|40`, `${S}|${CETAK}|10`, `${S}|${MAKAN}|10`],
    ["b 10", "b 20"],
  ],
  [
    "upkeep of vehicles to upkeep of buildings",
    [`${S}|${RAWAT_MESIN}|100`],
    [`${S}|${RAWAT_MESIN}|60`, `${S}|${RAWAT_GEDUNG}|40`],
    ["c 40"],
  ],
  [
    "rent of a hall to internet, both services",
    [`${S}|5.1.02.02.05.0009|15`],
    [`${S}|5.1.02.02.01.0063|15`],
    ["c 15"],
  ],
  ["upkeep to services", [`${S}|${RAWAT_MESIN}|60`], [`${S}|${NARASUMBER}|60`], ["d 60"]],
  [
    "one kind of pay to another, both 5.1.01",
    [`${S}|5.1.01.01.02.0001|25`, `${S}|5.1.01.02.06.0001|1`],
    [`${S}|5.1.01.02.06.0001|26`],
    ["d 25"],
  ],
  [
    "hibah to people instead of the state",
    [`${S}|${HIBAH}|70`],
    [`${S}|5.1.05.01.01.0001|70`],
    ["d 70"],
  ],
  ["goods to a subsidy", [`${S}|${OBAT}|10`], [`${S}|5.1.04.01.01.0001|10`], ["e 10"]],
  ["land to a building", [`${S}|5.2.01.01.01.0001|400`], [`${S}|${GEDUNG}|400`], ["e 400"]],
  ["salary to capital goods", [`${S}|${GAJI}|45`], [`${S}|${ALAT}|45`], ["f 45"]],
  ["contingency to bansos", [`${S}|${BTT}|200`], [`${S}|${BANSOS}|200`], ["f 200"]],
  ["transfer to villages to goods", [`${S}|5.4.02.05.02.0001|35`], [`${S}|${ATK}|35`], ["f 35"]],
  [
    "the same computers under the next sub kegiatan",
    [`${S}|${ALAT}|80`],
    [`${T}|${ALAT}|80`],
    ["g 80"],
  ],
  ["travel to stationery of another kegiatan", [`${S}|${DINAS}|30`], [`${U}|${ATK}|30`], ["h 30"]],
  [
    "honorarium to travel of another program",
    [`${S}|${NARASUMBER}|60`],
    [`${V}|${DINAS}|60`],
    ["i 60"],
  ],
  [
    "two puskesmas give to the office",
    [`dinkes/wado|1.02.02.2.02.0015|${ATK}|10`, `dinkes/surian|1.02.02.2.02.0015|${ATK}|10`],
    [`${S}|${ATK}|20`],
    ["j 10", "j 10"],
  ],
  [
    "two kecamatan give to public works",
    [`wado|7.01.02.2.01.0003|${DINAS}|10`, `tomo|7.01.02.2.01.0003|${DINAS}|20`],
    [`pu|1.03.10.2.01.0021|${GEDUNG}|30`],
    ["k 10", "k 20"],
  ],
  [
    "a within the account, f beyond it",
    [`${S}|${ATK}|60|Kertas|6 rim`, `${S}|${ATK}|40|Tinta|4 botol`],
    [`${S}|${ATK}|30|Kertas|3 rim`, `${S}|${ATK}|50|Tinta|5 botol`, `${S}|${ALAT}|20`],
    ["a 10", "f 20"],
  ],
  [
    "e at home, k for what is left",
    [`${S}|${ATK}|100`, `dinsos|1.06.05.2.02.0004|${BANSOS}|5`],
    [`${S}|${ATK}|40`, `${S}|${HIBAH}|30`, `dinsos|1.06.05.2.02.0004|${BANSOS}|35`],
    ["e 30", "k 30"],
  ],
  ["nothing", [`${S}|${ATK}|100|Kertas|10`], [`${S}|${ATK}|100|Kertas|10`], []],
];

describe("bandingkanAnggaran", () => {
  it.each(KASUS)("%s", (_, semula, menjadi, arus) => {
    const result = banding(semula, menjadi);
    expect(result.arusList.map(({ jenis, jumlah }) => `${jenis} ${jumlah}`).sort()).toEqual(
      [...arus].sort(),
    );
    expect(result.selisih).toEqual([]);
    for (const { jenis } of result.arusList) {
      // Row e and above is perubahan APBD, whatever the amount.
      expect(ATURAN_PERGESERAN[jenis].isPerubahan).toBe(jenis >= "e");
    }
  });

  it("has sixty cases, at least three of every row", () => {
    const kinds = KASUS.flatMap(([, , , arus]) => arus.map((one) => one.slice(0, 1)));
    for (const jenis of "abcdefghijk") {
      expect(kinds.filter((one) => one === jenis).length, jenis).toBeGreaterThanOrEqual(3);
    }
    expect(KASUS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(KASUS.map(([why]) => why)).size).toBe(KASUS.length);
  });

  it("tells changed texts, volumes and prices without money as row a", () => {
    const { hanyaUraian, rekeningList } = banding(
      [`${S}|${ATK}|100|Kertas|10 rim 10`],
      [`${S}|${ATK}|100|Kertas|5 rim 20`],
    );
    expect(hanyaUraian).toHaveLength(1);
    expect(rekeningList.map(({ jenisList }) => jenisList)).toEqual([["a"]]);
  });

  it("says which items came and went within an account that stays", () => {
    const { barangBerubah } = banding(
      [`${S}|${ATK}|100|Kertas|1`],
      [`${S}|${ATK}|60|Map|1`, `${S}|${ATK}|40|Pena|1`, `${S}|${CETAK}|5|Brosur|1`],
    );
    expect(barangBerubah.map(({ letak, isBaru }) => [letak.uraian, isBaru])).toEqual([
      ["Kertas", false],
      ["Map", true],
      ["Pena", true],
    ]);
  });

  it("shows what no shift explains, and the sources that do not balance", () => {
    const more = banding([`${S}|${ATK}|100||| PAD`], [`${S}|${ATK}|130||| PAD`]);
    expect(more.arusList).toEqual([]);
    expect(more.selisih.map(({ jumlah }) => jumlah)).toEqual([30]);
    expect(more.sumberList).toEqual([{ sumberDana: "PAD", semula: 100, menjadi: 130 }]);
  });

  it("keeps money with its source where it can, and says where it cannot", () => {
    const rows = (atk: number, cetak: number, makan: number) => [
      `${S}|${ATK}|${atk}|||DAK`,
      `${S}|${CETAK}|${cetak}|||PAD`,
      `${S}|${MAKAN}|${makan}|||DAK`,
    ];
    const kept = banding(rows(50, 50, 0), rows(20, 50, 30));
    expect(kept.arusList.map(({ isLintasSumber }) => isLintasSumber)).toEqual([false]);
    const crossed = banding(rows(50, 50, 0), rows(20, 80, 0));
    expect(crossed.arusList.map(({ isLintasSumber }) => isLintasSumber)).toEqual([true]);
    expect(crossed.sumberList.map(({ sumberDana }) => sumberDana)).toEqual(["DAK", "PAD"]);
  });

  it("accounts for every rupiah, by the lowest level at which it balances", () => {
    const line = fc.record({
      skpd: fc.constantFrom("a", "a/b", "c"),
      sub: fc.constantFrom("1.02.02.2.02.0015", "1.02.02.2.01.0014", "1.02.03.2.02.0003"),
      rek: fc.constantFrom(ATK, CETAK, OBAT, DINAS, HIBAH, ALAT),
      jumlah: fc.integer({ min: 0, max: 20 }),
    });
    const list = fc.array(line, { maxLength: 8 });
    const text = (rows: readonly { skpd: string; sub: string; rek: string; jumlah: number }[]) =>
      rows.map(({ skpd, sub, rek, jumlah }) => `${skpd}|${sub}|${rek}|${jumlah}`);
    fc.assert(
      fc.property(list, list, (one, two) => {
        const { arusList, rekeningList, selisih } = banding(text(one), text(two));
        const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
        const total = sum(two.map(({ jumlah }) => jumlah)) - sum(one.map(({ jumlah }) => jumlah));
        expect(sum(selisih.map(({ jumlah }) => jumlah))).toBe(total);
        expect(new Set(selisih.map(({ jumlah }) => Math.sign(jumlah))).size).toBeLessThanOrEqual(1);
        for (const { letak, semula, menjadi } of rekeningList) {
          const own = (other: BarisAnggaran): boolean =>
            other.unitId === letak.unitId &&
            other.skpdId === letak.skpdId &&
            other.subKegiatanKey === letak.subKegiatanKey &&
            other.rekening.join() === letak.rekening.join();
          const got = sum(arusList.filter(({ ke }) => own(ke)).map(({ jumlah }) => jumlah));
          const gave = sum(arusList.filter(({ dari }) => own(dari)).map(({ jumlah }) => jumlah));
          const rest = sum(selisih.filter((other) => own(other.letak)).map(({ jumlah }) => jumlah));
          expect(got - gave + rest).toBe(menjadi - semula);
          expect(got === 0 || gave === 0).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
