import { describe, expect, it } from "vitest";
import { arusPos, arusSumber } from "../../../src/core/kas/arus.ts";
import { buildKas } from "../../../src/core/kas/kas.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { AsOf } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const A = "1.01.02.2.01.0001";
const B = "1.01.02.2.01.0002";

const kasOf = (builder: ModelBuilder, asOf: AsOf = 0) => {
  const model = builder.build();
  const index = buildPosList(model);
  const kas = buildKas(index, model.kasList, { asOf });
  return { ...kas, milik: index.list.map((pos) => kas.kantongOf(pos, pos.sumberDana)) };
};

describe("buildKas", () => {
  it("without any amount has no pool: cash was not checked", () => {
    const kas = kasOf(new ModelBuilder().dpa(A).kas(1, null));
    expect(kas).toMatchObject({ isDiperiksa: false, kantongList: [] });
  });

  it("adds up cash and plan month by month", () => {
    const builder = new ModelBuilder()
      .dpa(A)
      .rak(A, { 1: 5, 3: 5 })
      .kas(1, 10)
      .kas(2, 20)
      .kas(2, 5);
    expect(kasOf(builder).kantongList).toEqual([
      {
        jenis: "seluruh",
        nama: "",
        tersedia: [10, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35, 35],
        semula: [5, 5, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
      },
    ]);
  });

  it("makes pools per source only when every row names one", () => {
    const base = () =>
      new ModelBuilder()
        .dpa(A, { sumberDana: "Dana Alokasi Umum (DAU)" })
        .dpa(B, { sumberDana: "PAD; DAU" })
        .kas(1, 10, { sumberDana: "DAU" })
        .kas(1, 10, { sumberDana: "PAD" });
    const kas = kasOf(base());
    expect(kas.kantongList.map((one) => one.nama)).toEqual(["", "DAU", "PAD"]);
    expect(kas.milik).toEqual([[0, 1], [0]]);
    expect(kasOf(base().kas(2, 10)).kantongList).toHaveLength(1);
  });
});

describe("arusPos", () => {
  it("takes closed months as reported and keeps their unspent plan waiting", () => {
    const model = new ModelBuilder()
      .dpa(A)
      .rak(A, { 1: 50, 2: 30, 5: 20 })
      .realisasi(A, 1, 35)
      .build();
    const pos = buildPosList(model).list[0]!;
    expect(arusPos(pos, 2).slice(0, 5)).toEqual([35, 0, 45, 0, 20]);
  });

  it("takes closed months as planned when nothing is reported", () => {
    const model = new ModelBuilder().dpa(A).rak(A, { 1: 50, 5: 20 }).build();
    expect(arusPos(buildPosList(model).list[0]!, 3).slice(0, 5)).toEqual([50, 0, 0, 0, 20]);
  });
});

describe("arusSumber", () => {
  const two = (bulan: object, bulan2: object) =>
    buildPosList(
      new ModelBuilder()
        .dpa(A, {
          sumberDana: null,
          rekening: [
            ["5.1.02.01.01.0001 - A", 30],
            ["5.1.02.01.01.0002 - B", 70],
          ],
        })
        .rak(A, bulan, { rekening: "5.1.02.01.01.0001" })
        .rak(A, bulan2, { rekening: "5.1.02.01.01.0002" })
        .realisasi(A, 1, 11)
        .build(),
    ).list[0]!;

  it("gives the whole to the only source", () => {
    expect(arusSumber(two({ 2: 5 }, { 3: 6 }), 0)).toEqual(
      new Map([["", arusPos(two({ 2: 5 }, { 3: 6 }), 0)]]),
    );
  });

  it("splits each month as the accounts plan it, unplanned months by their amounts, to the last rupiah", () => {
    const pos = two({ 1: 1, 9: 30 }, { 1: 1, 8: 70 });
    const [a, b] = pos.dpa!.rekeningList;
    const dpa = {
      ...pos.dpa!,
      rekeningList: [
        { ...a!, sumberDana: "PAD" },
        { ...b!, sumberDana: "DAU" },
      ],
    };
    const flows = arusSumber({ ...pos, dpa }, 1);
    expect(flows.get("PAD")).toEqual([6, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0]);
    expect(flows.get("DAU")).toEqual([5, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0]);
  });
});

describe("pools of stages", () => {
  const tahap = {
    tahap: "DAK",
    masuk: [
      { bulan: 4, porsi: 0.25 },
      { bulan: 8, porsi: 1 },
    ],
    sejakTahun: 2021,
    sumber: "",
  };
  const build = (builder: ModelBuilder) => {
    const model = builder.build();
    const index = buildPosList(model);
    const tahapOf = (sumber: string) => (sumber.includes("DAK") ? tahap : null);
    return buildKas(index, model.kasList, { asOf: 0, tahapOf });
  };
  const base = () =>
    new ModelBuilder()
      .dpa(A, { sumberDana: "DAK Fisik" })
      .rak(A, { 9: 100 })
      .dpa(B)
      .rak(B, { 9: 7 });

  it("let in a share of what the source plans, and do not count as cash checked", () => {
    const kas = build(base());
    expect(kas.isDiperiksa).toBe(false);
    expect(kas.kantongList).toEqual([
      {
        jenis: "tahap",
        nama: "DAK",
        tersedia: [0, 0, 0, 25, 25, 25, 25, 100, 100, 100, 100, 100],
        semula: [0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100],
      },
    ]);
  });

  it("give way to a kas row that states the source", () => {
    const stated = base().kas(4, 60, { sumberDana: "DAK Fisik" }).kas(1, 10, { sumberDana: "PAD" });
    expect(build(stated).kantongList.map(({ jenis, nama }) => `${jenis} ${nama}`)).toEqual([
      "seluruh ",
      "sumberDana DAK Fisik",
      "sumberDana PAD",
    ]);
  });
});

describe("pools per SKPD and source", () => {
  it("stand beside those of either", () => {
    const builder = new ModelBuilder()
      .dpa(A, { skpd: "Dinas A", sumberDana: "PAD" })
      .rak(A, { 9: 5 }, { skpd: "Dinas A" })
      .kas(1, 10, { skpd: "Dinas A", sumberDana: "PAD" })
      .kas(1, 20, { skpd: "Dinas B", sumberDana: "DAU" });
    const kas = kasOf(builder);
    expect(kas.kantongList.map(({ jenis, nama }) => `${jenis} ${nama}`)).toEqual([
      "seluruh ",
      "skpd Dinas A",
      "sumberDana PAD",
      "sumberDana DAU",
      "skpdSumber Dinas A, PAD",
    ]);
    expect(kas.milik[0]).toEqual([0, 1, 2, 4]);
  });
});
