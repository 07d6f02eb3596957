import { describe, expect, it } from "vitest";
import { readSetting, settingViews } from "../../src/app/settings.ts";
import { Pengaturan } from "../../src/core/pengaturan/pengaturan.ts";

const of = (bagian: string) => {
  const found = settingViews(Pengaturan.parse(undefined)).find((one) => one.bagian === bagian);
  if (found === undefined) throw new Error(bagian);
  return found;
};

describe("settings of the meeting", () => {
  it("show every field, at its default", () => {
    expect(of("rapat").bidang.map(({ bidang }) => bidang)).toEqual([
      "targetSerapan",
      "deviasiMerah",
      "kritisAwal",
      "kritisAkhir",
      "kritisBatas",
      "butirPerAsisten",
    ]);
    for (const { isDiubah } of [...of("rapat").bidang, ...of("rapatLembar").bidang])
      expect(isDiubah).toBe(false);
  });

  it.each([
    ["rapat", "deviasiMerah", 1.5],
    ["rapat", "targetSerapan", [0.1, 0.5, 0.7]],
    ["rapat", "butirPerAsisten", 0],
    ["rapatLembar", "langkahPerJenis", 2.5],
    ["rapatLembar", "namaRapat", 7],
  ])("refuse what is none: %s.%s = %j", (bagian, bidang, nilai) => {
    const { syarat, label } = of(bagian).bidang.find((one) => one.bidang === bidang)!;
    expect(() => readSetting({ bagian, bidang, nilai })).toThrow(
      `${label} belum disimpan. ${syarat}`,
    );
  });

  it("go back to the default", () => {
    const { ubah } = readSetting({ bagian: "rapat", bidang: "deviasiMerah", nilai: undefined });
    expect(ubah).toEqual({ deviasiMerah: 0.1 });
  });
});
