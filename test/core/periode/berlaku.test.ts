import { describe, expect, it } from "vitest";
import { barisBerlaku } from "../../../src/core/periode/berlaku.ts";

describe("dated tables", () => {
  const list = [{ sejakTahun: 2025 }, { sejakTahun: 2021 }];
  it.each([
    [2019, 2021],
    [2021, 2021],
    [2024, 2021],
    [2025, 2025],
    [2030, 2025],
    [null, 2021],
  ])("in %s take the row of %d", (tahun, sejak) => {
    expect(barisBerlaku(list, tahun)?.sejakTahun).toBe(sejak);
  });

  it("are empty without rows", () => {
    expect(barisBerlaku([], 2023)).toBeNull();
  });
});
