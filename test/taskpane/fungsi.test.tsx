// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { fungsiViews } from "../../src/app/rumus.ts";
import { matching } from "../../src/taskpane/views/fungsi/search.ts";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

const names = (): string[] => all(".pk-card h4").map((head) => head.textContent);

describe("Fungsi", () => {
  it("lists every function with its form, and narrows to words typed", async () => {
    await drawPane("full", "fungsi");
    expect(names()).toEqual(fungsiViews().map(({ bentuk }) => bentuk));
    expect(await faults()).toEqual([]);
  });

  it("finds by name, purpose and arguments; every word must fit", () => {
    const ids = (words: string): string[] => matching(fungsiViews(), words).map(({ id }) => id);
    expect(ids("pk.serapan")).toEqual(["SERAPAN"]);
    expect(ids("rupiah terbilang")).toEqual(["TERBILANG"]);
    expect(ids("rupiah terbilang bulan")).toEqual([]);
    expect(ids("triwulan bulan")).toContain("TRIWULAN");
    expect(ids("")).toHaveLength(fungsiViews().length);
  });

  it("inserts an example as a formula, and says where", async () => {
    const { app } = await drawPane("full", "fungsi");
    await go(() => find(".pk-examples .pk-link").click());
    expect(app.inserted).toHaveLength(1);
    expect(find(".pk-step-text").textContent).toContain("ditulis di RAK!C6");
  });

  it("asks before it writes over a filled cell, and leaves it on a no", async () => {
    const { app } = await drawPane("full", "beranda");
    const insert = (): Promise<void> => go(() => find(".pk-insert").click());
    await insert();
    await insert();
    expect(find("dialog").textContent).toContain("Sel RAK!C6 berisi “12.500.000”");
    await go(() => button("Batal").click());
    expect(all("dialog")).toHaveLength(0);
    expect(app.inserted).toHaveLength(2);
    await insert();
    await go(() => button("Timpa isi sel").click());
    expect(app.inserted).toHaveLength(4);
    expect(all("dialog")).toHaveLength(0);
  });

  it("shows where the figure of a cell comes from; what is not there is no zero", async () => {
    await drawPane("full", "fungsi");
    await go(() => button("Telusuri sel terpilih").click());
    const rows = all(".pk-trace tr").map((row) => row.textContent);
    expect(rows[1]).toContain("DPA!E9");
    expect(rows[2]).toContain("belum ada");
    expect(document.body.textContent).toContain("12 bagian lain tidak ditampilkan.");
    expect(await faults()).toEqual([]);
  });
});

describe("Sisipkan rumus in the tree", () => {
  it("is offered for figures that a formula gives", async () => {
    const { app } = await drawPane("full", "cascading", true);
    await go(() => button("Rincian angka dan rumus").click());
    await go(() => find(".pk-node-details .pk-insert").click());
    expect(app.inserted).toEqual(['=PK.PAGU("semua")']);
  });
});
