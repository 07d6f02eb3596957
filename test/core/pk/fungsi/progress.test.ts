import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { progress } from "../../../../src/core/pk/fungsi/progress.ts";
import type { FxResultMatrix } from "../../../../src/core/pk/spec.ts";
import type { FxSnapshot } from "../../../../src/core/pk/snapshot.ts";
import { DINKES, GIZI, indikator, subKegiatan, withModel } from "../example-model.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

const errorIn = (snapshot: FxSnapshot | null, ukuran = "", lingkup = ""): unknown =>
  evaluate(progress, [lingkup, null, ukuran], { snapshot });

describe("PK.PROGRESS", () => {
  it("wants at most three arguments", () => {
    expect(ask(progress)).toBeCloseTo(0.58, 12);
    expect(errorOf(progress, "", 1, "fisik", 1)).toBe("argumenLebih");
  });

  it("gives a column for a column of scopes; a blank cell among them asks nothing", () => {
    const rows = ask(progress, [["Dinkes"], [""], ["DPUPR"], ["Entah"]]) as FxResultMatrix;
    expect(rows[0]?.[0]).toBeCloseTo(0.67, 12);
    expect(rows[1]).toEqual([""]);
    expect(rows[2]?.[0]).toBeCloseTo(0.4, 12);
    expect(rows[3]?.[0]).toMatchObject({ key: "lingkupTidakAda" });
    const [[single] = []] = ask(progress, [["Dinkes"]]) as FxResultMatrix;
    expect(single).toBe(rows[0]?.[0]);
  });

  it("takes blanks, and the 0 that Excel makes of a blank cell, as not given", () => {
    expect(ask(progress, null, null, null)).toBeCloseTo(0.58, 12);
    expect(ask(progress, "", "", "")).toBeCloseTo(0.58, 12);
    expect(ask(progress, 0, 0, 0)).toBeCloseTo(0.58, 12);
  });

  it("refuses what names no month or no measure", () => {
    expect(errorOf(progress, "", "besok")).toBe("bulan");
    expect(errorOf(progress, "", true)).toBe("bulan");
    expect(errorOf(progress, "", 13)).toBe("bulan");
    expect(errorOf(progress, "", "", "kinerja!")).toBe("ukuran");
  });

  it("reads the measure in any case, the month in any form", () => {
    expect(ask(progress, "", "TW II", "Keuangan")).toBe(0.25);
    expect(ask(progress, "", 46_203, "KEUANGAN")).toBe(0.25);
  });

  it("passes errors through", () => {
    expect(ask(progress, GALAT_REF)).toEqual(GALAT_REF);
  });

  it("says which sheet is missing", () => {
    expect(errorIn(null)).toMatchObject({ key: "belumDibaca", kind: "na" });
    expect(errorIn(withModel({ pkIndikatorList: [] }))).toMatchObject({ key: "tanpaLembarPk" });
    const noDpa = withModel({ subKegiatanList: [], rakList: [] });
    expect(errorIn(noDpa, "keuangan")).toMatchObject({ key: "tanpaLembarDpa" });
    const noRealisasi = withModel({ realisasiList: [] });
    expect(errorIn(noRealisasi, "fisik")).toMatchObject({ key: "tanpaLembarRealisasi" });
  });

  it("says what the scope lacks", () => {
    const bupati = withModel({
      pkIndikatorList: [indikator({ text: "", kode: null, nama: "Bupati" }, "Kemiskinan")],
    });
    expect(errorIn(bupati, "keuangan", "Bupati")).toMatchObject({ key: "tanpaSubKegiatan" });
    expect(errorIn(bupati, "", "DPUPR")).toMatchObject({ key: "tanpaIndikator" });
    expect(errorIn(bupati, "", "Bupati")).toMatchObject({ key: "belumDilaporkan" });
    const noTarget = withModel({
      pkIndikatorList: [indikator(DINKES, "Tanpa target", { realisasi: [[3, 5]] })],
    });
    expect(errorIn(noTarget)).toMatchObject({ key: "tanpaTarget" });
    const noPagu = withModel({
      subKegiatanList: [subKegiatan(0, DINKES, GIZI, null)],
      rakList: [],
    });
    expect(errorIn(noPagu, "keuangan", "Dinkes")).toMatchObject({ key: "tanpaPagu" });
  });

  it("leaves no slot of a message empty", () => {
    expect(errorIn(withModel({}), "", "Entah")).toMatchObject({
      text: { id: expect.stringContaining("“Entah”") as string },
    });
  });
});
