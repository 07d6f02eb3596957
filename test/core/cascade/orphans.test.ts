import { describe, expect, it } from "vitest";
import { findOrphans } from "../../../src/core/cascade/orphans.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const orphansOf = (builder: ModelBuilder) => {
  const model = builder.build();
  return findOrphans(model, buildPosList(model)).map((one) => [one.jenis, one.kode]);
};

describe("findOrphans", () => {
  it("lists what has no counterpart, in both directions", () => {
    const skpd = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
    const builder = new ModelBuilder()
      .dpa("1.06.04.2.01.0001 - Santunan", { skpd, pagu: 10 })
      .dpa("1.06.05.2.01.0001 - Bencana", { skpd, pagu: 10 })
      .rak("1.06.04.2.01.0001", { 1: 10 }, { skpd })
      .rak("1.06.04.2.01.0009", { 1: 10 }, { skpd })
      .realisasi("1.06.04.2.01.0008", 1, 5, { skpd })
      .crossfire("9.99.01.2.01.0001", "Stunting")
      .pkProgram("1.06.04 - Rehabilitasi", 10, "Dinas Sosial")
      .pkProgram("1.06.07 - Pahlawan", 10, "Dinas Sosial");
    expect(orphansOf(builder)).toEqual([
      ["barisLepas", "9.99.01.2.01.0001"],
      ["realisasiTanpaDpa", "1.06.04.2.01.0008"],
      ["rakTanpaDpa", "1.06.04.2.01.0009"],
      ["dpaTanpaRak", "1.06.05.2.01.0001"],
      ["programPkTanpaDpa", "1.06.07"],
      ["programDpaTanpaPk", "1.06.05"],
    ]);
  });

  it("does not call everything an orphan of a sheet kind that is not there", () => {
    expect(orphansOf(new ModelBuilder().dpa("1.06.04.2.01.0001"))).toEqual([]);
    expect(orphansOf(new ModelBuilder().rak("1.06.04.2.01.0001", [1]))).toEqual([]);
    expect(orphansOf(new ModelBuilder().pkProgram("1.06.07", 1))).toEqual([]);
  });

  it("matches PK programs by name or as penunjang where the code differs in form", () => {
    const builder = new ModelBuilder()
      .dpa("2.16.01.2.01.0001", { skpd: "Diskominfo" })
      .dpa("2.16.02.2.01.0001", { skpd: "Diskominfo", program: "2.16.02 - Program Informasi" })
      .pkProgram("X.XX.01 - Program Penunjang", 1, "Diskominfo")
      .pkProgram("PROGRAM INFORMASI", 1, "Diskominfo");
    expect(orphansOf(builder)).toEqual([]);
  });
});
