import { describe, expect, it } from "vitest";
import { buildCascade } from "../../../src/core/cascade/build-cascade.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { computeProgress } from "../../../src/core/pk/progress.ts";
import { cascadeOf } from "../../../src/core/pk/pohon.ts";
import { snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const DINKES = "1.02.0.00.0.00.01.0000 - Dinas Kesehatan";
const DINSOS = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
const GIZI = "1.02.02.2.02.0015 - Pengelolaan Pelayanan Kesehatan Gizi Masyarakat";
const ALKES = "1.02.02.2.01.0014 - Pengadaan Alat Kesehatan";
const SDM = "1.02.03.2.01.0001 - Pemenuhan Tenaga";
const SANTUN = "1.06.04.2.01.0001 - Santunan";

const sample = (): ModelBuilder =>
  new ModelBuilder()
    .skpd("1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "Asisten I")
    .skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Asisten I")
    .dpa(GIZI, { skpd: DINKES, pagu: 100, keluaran: "Balita yang mendapat makanan tambahan" })
    .dpa(ALKES, { skpd: DINKES, pagu: 200, program: "1.02.02 - Program Upaya Kesehatan" })
    .dpa(SDM, { skpd: DINKES, pagu: 300 })
    .dpa(SANTUN, { skpd: DINSOS, pagu: 400 })
    .crossfire(GIZI, "Bersama Cegah Stunting", { skpd: DINKES, asisten: "Asisten I" })
    .crossfire(SANTUN, "Bersama Cegah Stunting", { skpd: DINSOS, asisten: "Asisten I" })
    .pkIndikator("Prevalensi stunting", { pemilik: "Bupati", realisasi: { 2: 5 } })
    .pkIndikator("Nilai SAKIP", { pemilik: "Bupati" })
    .pkIndikator("Balita yang mendapat makanan tambahan", {
      pemilik: "Dinas Kesehatan",
      realisasi: { 2: 8 },
      bobot: 60,
    })
    .pkIndikator("Tenaga kesehatan sesuai standar", {
      pemilik: "Dinas Kesehatan",
      untuk: "1.02.03",
      bobot: 40,
    })
    .pkIndikator("Penerima santunan", { pemilik: "Dinas Sosial", realisasi: { 2: 12 } })
    .pkProgram("1.06.04 - Rehabilitasi Sosial", 400, "Dinas Sosial");

const build = () => cascadeOf(snapshotOf(sample().build(), { asOf: 2 }));
type Tree = ReturnType<typeof build>;

const indikator = (tree: Tree, nama: string) =>
  tree.pk
    .flatMap(({ sasaran }) => sasaran.flatMap((one) => one.indikator))
    .find((one) => one.nama === nama)!;
const kodeOf = (tree: Tree, ids: readonly string[]) =>
  ids.map((id) => tree.byId.get(id)!).map(({ level, kode, nama }) => `${level} ${kode || nama}`);

describe("the PK branch", () => {
  it("lists the head of the region first, then the SKPD, by sasaran", () => {
    const { pk } = build();
    expect(pk.map(({ nama, skpdId }) => [nama, skpdId === null])).toEqual([
      ["Bupati", true],
      ["Dinas Kesehatan", false],
      ["Dinas Sosial", false],
    ]);
    expect(pk[1]?.capaian).toMatchObject({ nilai: 0.8, dilaporkan: 1, total: 2 });
  });

  it("ties an indicator by what its row names, by the DPA's own indicator, by matter, by its PK's programs", () => {
    const tree = build();
    const ties = (nama: string) =>
      indikator(tree, nama).tautan.map((one) => [one.jenis, ...kodeOf(tree, one.nodeIds)]);
    expect(ties("Tenaga kesehatan sesuai standar")).toEqual([["kode", "program 1.02.03"]]);
    expect(ties("Balita yang mendapat makanan tambahan")[0]).toEqual([
      "indikatorDpa",
      "subKegiatan 1.02.02.2.02.0015",
    ]);
    expect(ties("Prevalensi stunting")).toEqual([["tema", "crossfire Bersama Cegah Stunting"]]);
    expect(ties("Penerima santunan")).toEqual([["programPk", "program 1.06.04"]]);
  });

  it("says what has no tie, and gives the distinct pagu behind what has", () => {
    const tree = build();
    expect(indikator(tree, "Nilai SAKIP")).toMatchObject({
      tautan: [],
      pagu: null,
      subKegiatan: 0,
    });
    expect(indikator(tree, "Prevalensi stunting")).toMatchObject({ pagu: 500, subKegiatan: 2 });
    const [tie] = indikator(tree, "Prevalensi stunting").tautan;
    expect(tie?.bukti).toEqual(["stunting"]);
    expect(tie?.at.map(({ sheet }) => sheet)).toEqual(["Indikator", "Crossfire"]);
  });
});

describe("capaian at the nodes", () => {
  it("is what PK.PROGRESS gives for the region, an Asisten and an SKPD", () => {
    const snapshot = snapshotOf(sample().build(), { asOf: 2 });
    const tree = cascadeOf(snapshot);
    const expected = (lingkup: string) => {
      const progress = computeProgress(snapshot, { lingkup, bulan: null, ukuran: "kinerja" });
      if (progress.kind !== "nilai") throw new Error(progress.alasan);
      return { nilai: progress.value, dilaporkan: progress.reported, total: progress.total };
    };
    expect(tree.nodes[0]?.capaian).toEqual(expected(""));
    for (const node of tree.nodes) {
      if (node.level === "asisten") expect(node.capaian).toEqual(expected("Asisten I"));
      if (node.level === "skpd") expect(node.capaian).toEqual(expected(node.kode));
    }
  });

  it("counts at a theme and below an SKPD only what is tied there by more than standing in one PK", () => {
    const tree = build();
    const capaian = (level: string, kode: string) =>
      tree.nodes.find((node) => node.level === level && (node.kode || node.nama) === kode)?.capaian;
    expect(capaian("crossfire", "Bersama Cegah Stunting")).toMatchObject({
      total: 2,
      dilaporkan: 2,
    });
    expect(capaian("program", "1.02.03")).toEqual({ nilai: null, dilaporkan: 0, total: 1 });
    expect(capaian("subKegiatan", "1.02.02.2.02.0015")).toMatchObject({ nilai: 0.8, total: 1 });
    expect(capaian("subKegiatan", "1.02.02.2.01.0014")).toBeNull();
    expect(capaian("program", "1.06.04")).toBeNull();
  });

  it("is absent without a PK, and not reported without an engine", () => {
    const bare = new ModelBuilder().dpa(GIZI, { skpd: DINKES, pagu: 1 }).build();
    expect(cascadeOf(snapshotOf(bare)).nodes.every(({ capaian }) => capaian === null)).toBe(true);
    const model = sample().build();
    const tree = buildCascade(model, buildPosList(model), { asOf: 2 });
    expect(tree.nodes[0]?.capaian).toEqual({ nilai: null, dilaporkan: 0, total: 5 });
  });
});
