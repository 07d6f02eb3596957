// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { createFakeApp } from "../support/fake-app.ts";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

const wait = (milliseconds: number): Promise<void> =>
  go(() => undefined).then(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

describe("Runs", () => {
  it("never start twice, and buttons wait", async () => {
    const { app, navigation } = await drawPane("slow", "periksa", true);
    expect(button("Periksa DPA").disabled).toBe(true);
    await go(() => navigation.navigate("periksa", { run: true }));
    expect(app.calls).toEqual(["beranda", "check"]);
    await go(() => app.release());
    expect(find(".pk-verdict").textContent).toContain("Belum");
  });

  it("asked for meanwhile start when the present one ends", async () => {
    const { app, navigation } = await drawPane("slow", "periksa", true);
    await go(() => navigation.navigate("percepatan", { run: true }));
    expect(app.calls).not.toContain("accelerate");
    await go(() => app.release());
    // The list, shown before its marks, asks for its scenarios at once.
    expect(app.calls).toEqual(["beranda", "check", "accelerate", "scenarios"]);
  });

  it("show sheet and rows after half a second, and can be cancelled", async () => {
    const { app } = await drawPane("slow", "periksa", true);
    expect(all(".pk-busy")).toHaveLength(0);
    await wait(550);
    await go(() => undefined);
    expect(find(".pk-busy").textContent).toContain("DPA Dinkes 1.02: 1.280 dari 4.096 baris");
    await go(() => button("Batal").click());
    expect(button("Membatalkan…").disabled).toBe(true);
    expect(await faults()).toEqual([]);
    await go(() => app.release());
    expect(document.body.textContent).toContain("Dibatalkan. Buku kerja tidak diubah.");
    expect(button("Periksa DPA").disabled).toBe(false);
  });

  it("that fail say the sentence and offer details without sheet contents", async () => {
    await drawPane("failing", "periksa", true);
    expect(document.body.textContent).toContain("Excel sedang menyunting sel.");
    await go(() => button("Salin rincian").click());
    const details = document.querySelector("textarea")?.value ?? "";
    expect(details).not.toContain("menyunting");
    await go(() => button("Tutup").click());
    expect(document.body.textContent).not.toContain("Excel sedang menyunting sel.");
  });

  it("offer at once to take back a step of before the pane was loaded, until that is dismissed", async () => {
    const earlier = { id: 7, label: "Rencana rapat 6 Maret", cells: 24 };
    await drawPane("full", "beranda", false, { undoList: () => [earlier] });
    expect(find(".pk-step").textContent).toContain("Langkah terakhir: Rencana rapat 6 Maret.");
    expect(button("Urungkan").disabled).toBe(false);
    await go(() => find(".pk-step button[aria-label=Tutup]").click());
    expect(find(".pk-step").dataset.shown).toBe("false");
    await go(() => button("Baca ulang").click());
    expect(find(".pk-step").dataset.shown).toBe("false");
  });

  it("make older results say so after a change", async () => {
    const { app } = await drawPane("full", "percepatan", true);
    await go(() => app.change());
    expect(find(".pk-stale").textContent).toContain("berubah");
    await go(() => find(".pk-stale button").click());
    expect(all(".pk-stale")).toHaveLength(0);
  });

  it.each([
    ["while its cells are read are in its answer", true, 0],
    ["after its cells were read make it old at once", false, 1],
  ])("changes %s", async (_, isBeforeReading, stale) => {
    const steps: { read?: () => void; end?: () => void } = {};
    const { app, navigation } = await drawPane("full", "beranda", true, {
      cascade: (options) =>
        new Promise((resolve) => {
          const { cascade } = createFakeApp("full");
          steps.read = () => options?.onRead?.();
          steps.end = () => resolve(cascade());
        }),
    });
    await go(() => navigation.navigate("cascading", { run: true }));
    if (isBeforeReading) await go(() => app.change());
    await go(() => steps.read?.());
    if (!isBeforeReading) await go(() => app.change());
    await go(() => steps.end?.());
    expect(all(".pk-stale")).toHaveLength(stale);
    expect(all("[role=row][data-node]").length).toBeGreaterThan(0);
  });

  it("keep their results while the views change", async () => {
    const { app, navigation } = await drawPane("full", "periksa", true);
    await go(() => navigation.navigate("bantuan"));
    await go(() => navigation.navigate("periksa"));
    expect(app.calls).toEqual(["beranda", "check"]);
    expect(find(".pk-verdict").textContent).toContain("Belum");
  });

  it("write sheets and say their names", async () => {
    const { app } = await drawPane("full", "periksa", true);
    await go(() => button("Tulis lembar PK Temuan").click());
    expect(app.calls.at(-1)).toBe("write temuan");
    expect(document.body.textContent).toContain("Lembar “PK Temuan” telah ditulis.");
  });

  it("report what a ribbon button failed with", async () => {
    const { navigation } = await drawPane("full", "beranda");
    await go(() => navigation.report(new Error("B12 = 500")));
    expect(document.body.textContent).toContain("galat yang tidak terduga");
    expect(document.body.textContent).not.toContain("B12");
  });
});
