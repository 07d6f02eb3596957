import { afterEach, describe, expect, it } from "vitest";
import {
  bahasaKini,
  bahasaPanel,
  pakaiBahasa,
  resmi,
  subscribeBahasa,
  tahanBahasa,
  type Overlay,
} from "../../src/i18n/bahasa.ts";
import { namaBulan } from "../../src/i18n/bulan.ts";
import { EN } from "../../src/i18n/en/index.ts";
import { formatRupiahShort } from "../../src/i18n/format.ts";
import { PANE, type PaneKey } from "../../src/i18n/pane.ts";
import { t } from "../../src/i18n/pane-text.ts";

const marked = Object.fromEntries(
  Object.entries(PANE).map(([key, text]) => [key, `<${text}>`]),
) as Record<PaneKey, string>;

const OVERLAY: Overlay = { ...EN, pane: marked };

const fail = (): never => {
  throw new Error("said");
};

afterEach(() => pakaiBahasa(null));

describe("The language of the runtime", () => {
  it("is Indonesian until another is taken, and again after it is laid down", () => {
    expect(t("pane.umum.produk")).toBe("Selaras PK");
    pakaiBahasa(OVERLAY);
    expect(t("pane.periksa.posisi", { n: 1, total: 10_000 })).toBe("<1 dari 10.000>");
    expect([namaBulan(3), formatRupiahShort(1_200_000_000)]).toEqual(["March", "Rp1,2\u00a0bn"]);
    pakaiBahasa(null);
    expect(t("pane.periksa.posisi", { n: 1, total: 2 })).toBe("1 dari 2");
    expect([namaBulan(3), formatRupiahShort(1_200_000_000)]).toEqual(["Maret", "Rp1,2\u00a0M"]);
  });

  it("is held for sentences that are made later", async () => {
    pakaiBahasa(OVERLAY);
    const english = tahanBahasa();
    pakaiBahasa(null);
    const indonesian = tahanBahasa();
    expect([english(bahasaKini), indonesian(bahasaKini), bahasaKini()]).toEqual(["en", "id", "id"]);
    expect(await resmi(() => Promise.resolve(english(bahasaKini)))).toBe("en");
    expect(() => english(fail)).toThrow("said");
    expect(bahasaKini()).toBe("id");
  });

  it("tells its listeners once per change", () => {
    const heard: string[] = [];
    const stop = subscribeBahasa(() => heard.push(bahasaPanel()));
    pakaiBahasa(OVERLAY);
    pakaiBahasa(OVERLAY);
    pakaiBahasa(null);
    stop();
    pakaiBahasa(OVERLAY);
    expect(heard).toEqual(["en", "id"]);
  });

  it("does not reach what is written into the workbook, also when that fails", async () => {
    pakaiBahasa(OVERLAY);
    const inside = await resmi(async () => {
      await Promise.resolve();
      return [bahasaKini(), namaBulan(5), bahasaPanel()];
    });
    expect(inside).toEqual(["id", "Mei", "en"]);
    await expect(resmi(() => Promise.reject(new Error("x")))).rejects.toThrow("x");
    expect(bahasaKini()).toBe("en");
  });
});
