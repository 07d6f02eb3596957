import { describe, expect, it } from "vitest";
import { statusNode } from "../../../src/core/cascade/status.ts";

const of = (deviasi: number | null, unreported = 0) => statusNode({ deviasi, unreported }, 0.1);

describe("statusNode", () => {
  it.each([
    [0.2, "sesuai"],
    [0, "sesuai"],
    [-0.000_04, "sesuai"],
    [-0.000_1, "tertinggal"],
    [-0.05, "tertinggal"],
    [-0.1, "tertinggal"],
    [-0.100_04, "tertinggal"],
    [-0.100_1, "kritis"],
    [-1, "kritis"],
  ])("of a deviasi of %s is %s", (deviasi, status) => {
    expect(of(deviasi)).toBe(status);
  });

  it("goes by the bound of the settings", () => {
    expect(statusNode({ deviasi: -0.07, unreported: 0 }, 0.05)).toBe("kritis");
    expect(statusNode({ deviasi: -0.05, unreported: 0 }, 0.05)).toBe("tertinggal");
    expect(statusNode({ deviasi: -0.15, unreported: 0 }, 0.2)).toBe("tertinggal");
  });

  it("of what is due and not reported is its own, never a zero", () => {
    expect(of(null, 3)).toBe("belumLapor");
  });

  it("goes by what is reported where some is", () => {
    expect(of(0.01, 3)).toBe("sesuai");
  });

  it("is not judged where no plan is due", () => {
    expect(of(null)).toBe("belumDinilai");
  });
});
