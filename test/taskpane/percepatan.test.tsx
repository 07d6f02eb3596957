// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

const open = () => drawPane("full", "percepatan", true);

function setValue(field: HTMLInputElement, text: string): void {
  Reflect.set(HTMLInputElement.prototype, "value", text, field);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Types into the field with this label. */
async function fill(label: string, text: string): Promise<void> {
  const field = all("label").find((one) => one.textContent === label);
  const input = document.getElementById(field?.getAttribute("for") ?? "");
  await go(() => {
    setValue(input as HTMLInputElement, text);
  });
}

describe("the list", () => {
  it("is there before its cells are marked, and can be read meanwhile", async () => {
    const { app } = await drawPane("slow", "percepatan", true);
    expect(find(".pk-verdict h2").textContent).toContain("2 kegiatan");
    expect(all("[role=listitem]").length).toBeGreaterThan(0);
    expect(button("Tandai status ini pada lembar").disabled).toBe(true);
    await go(() => app.release());
    expect(button("Tandai status ini pada lembar").disabled).toBe(false);
  });

  it("is worked out in spare time, once nothing runs", async () => {
    const { app } = await drawPane("full", "beranda", true);
    expect(app.prepared).toEqual([]);
    await go(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(app.prepared).toEqual(["acceleration"]);
  });
});

describe("a plan of the room", () => {
  it("moves a month with the slider and shows what comes of it at once", async () => {
    const { app } = await open();
    await go(() => find(".pk-chevron").click());
    const slider = find("input[type=range]") as HTMLInputElement;
    expect([slider.min, slider.max, slider.value]).toEqual(["3", "8", "4"]);
    expect(slider.getAttribute("aria-valuetext")).toBe("April");
    await go(() => {
      setValue(slider, "8");
    });
    expect(app.calls).toContain("tryPlan");
    expect(find(".pk-verdict h2").textContent).toContain("1 kegiatan");
    await go(() => button("Kembali ke usulan").click());
    expect(find(".pk-verdict h2").textContent).toContain("2 kegiatan");
  });

  it("is searched for, with its proven distance", async () => {
    const { app } = await open();
    expect(find(".pk-scenario [role=status]").textContent).toMatch(/1,2\s%/);
    await go(() => button("Cari yang terbaik").click());
    expect(app.calls).toContain("improvePlan");
    expect(find(".pk-scenario [role=status]").textContent).toContain("Terbukti terbaik");
  });

  it("is kept under a name, compared, opened and forgotten", async () => {
    const { app } = await open();
    await fill("Nama skenario", "Rapat A");
    await go(() => button("Simpan skenario").click());
    expect(app.calls).toContain("saveScenario Rapat A");
    expect(find(".pk-kept").textContent).toContain("Rapat A");
    await go(() => button("Bandingkan").click());
    const table = find(".pk-comparison table");
    expect(table.textContent).toContain("Semula");
    expect(table.textContent).toContain("+Rp1");
    expect(await faults()).toEqual([]);
    await go(() => button("Rapat A").click());
    expect(app.calls.filter((call) => call === "tryPlan")).toHaveLength(1);
    await go(() => button("Hapus").click());
    expect(all(".pk-kept")).toHaveLength(0);
  });

  it("is applied once, says what was left, and taken back", async () => {
    const { app } = await open();
    await go(() => button("Terapkan ke RAK").click());
    expect(app.calls).toContain("applyPlan");
    expect(find(".pk-apply [role=status]").textContent).toContain("tidak ditimpa tanpa izin");
    expect(button("Terapkan ke RAK").disabled).toBe(true);
    await go(() => button("Urungkan penerapan").click());
    expect(app.calls).toContain("undo");
  });

  it("writes its papers", async () => {
    const { app } = await open();
    for (const text of ["Tulis PK Pergeseran", "Tulis PK Jadwal", "Tulis PK Surat"]) {
      await go(() => button(text).click());
    }
    expect(app.calls.filter((call) => call.startsWith("write "))).toEqual([
      "write pergeseran",
      "write jadwal",
      "write surat",
    ]);
  });
});

describe("a plan applied before", () => {
  it("is named, and its papers are written again", async () => {
    const { app } = await drawPane("clean", "percepatan", true);
    expect(find(".pk-last-applied").textContent).toContain("“Rapat A”, 2 kegiatan");
    await go(() => button("Tulis PK Jadwal dari rencana yang terakhir diterapkan").click());
    expect(app.calls).toContain("write jadwal");
    expect(await faults()).toEqual([]);
  });
});

describe("two versions of a DPA", () => {
  it("are compared on the sheets the user picks, and written", async () => {
    const { app } = await open();
    const part = (): HTMLDetailsElement => {
      const found = all("details").find((one) => one.textContent.startsWith("Bandingkan dua"));
      if (!(found instanceof HTMLDetailsElement)) throw new Error("no versions");
      return found;
    };
    await go(() => {
      part().open = true;
      part().dispatchEvent(new Event("toggle"));
    });
    expect(app.calls).toContain("versions");
    expect(part().textContent).toContain("Menurut tahap yang tertulis");
    expect(part().textContent).toContain("2 perubahan menyebabkan perubahan APBD");
    const [semula, menjadi] = [...part().querySelectorAll("select")];
    expect([semula?.value, menjadi?.value]).toEqual(["Murni", "Geser"]);
    await go(() => button("Bandingkan versi").click());
    expect(part().textContent).toContain("Semula “Murni”, menjadi “Geser”.");
    expect(part().textContent).toContain("Seimbang");
    expect(await faults()).toEqual([]);
    await go(() => button("Tulis PK Pergeseran dari perbandingan ini").click());
    expect(app.calls).toContain("write pergeseran");
  });

  it("can stand in a file of its own, which is put away again", async () => {
    const { app } = await open();
    await go(() => {
      const part = all("details").find((one) => one.textContent.startsWith("Bandingkan dua"));
      if (!(part instanceof HTMLDetailsElement)) throw new Error("no versions");
      part.open = true;
      part.dispatchEvent(new Event("toggle"));
    });
    const input = find("input[type=file]");
    await go(() => {
      Object.defineProperty(input, "files", { value: [new File(["x"], "DPA murni.xlsx")] });
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(app.calls).toContain("openVersion DPA murni.xlsx");
    expect(find("details.pk-outcome[open]").textContent).toContain(
      "Semula menurut berkas “DPA murni.xlsx”, menjadi menurut buku kerja ini.",
    );
    const options = [...document.querySelectorAll("details[open] option")].map(
      ({ textContent }) => textContent,
    );
    expect(options).toEqual([
      "Seluruh berkas",
      "Murni (murni)",
      "Seluruh buku kerja",
      "Geser (pergeseran 1)",
    ]);
    // What stood only in the file is text: its cell cannot be shown here.
    const gone = all("details[open] li").find((one) => one.textContent.includes("Narasumber"));
    expect(gone?.querySelector("button")).toBeNull();
    expect(await faults()).toEqual([]);
    await go(() => button("Lepas berkas").click());
    expect(app.calls).toContain("openVersion none");
    expect(
      all("details[open]")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("Menurut tahap yang tertulis");
  });
});

describe("what stands around a plan", () => {
  it("shows impact by cut, with suggestions marked as such", async () => {
    await open();
    const impact = find("[aria-labelledby=pk-impact]");
    expect(impact.textContent).toContain("1 pekerjaan strategis masih selesai sesudah Agustus.");
    await go(() => button("Tanda").click());
    expect(find("#pk-slices").textContent).toContain("usulan dari kata");
  });

  it("lists sources beyond the APBD, outside pagu", async () => {
    await open();
    await go(() => {
      const gaps = all("details").find((one) => one.textContent.startsWith("Belum ditanggung"));
      if (!(gaps instanceof HTMLDetailsElement)) throw new Error("no gaps");
      gaps.open = true;
      gaps.dispatchEvent(new Event("toggle"));
    });
    expect(document.body.textContent).toContain("BAZNAS");
    expect(document.body.textContent).toContain("di luar pagu");
  });

  it("marks on the sheet only what is shown, with a legend in words", async () => {
    const { app } = await open();
    expect(find(".pk-legend").textContent).not.toBe("");
    await go(() => button("Tandai status ini pada lembar").click());
    expect(app.calls).toContain("highlight layak bersyarat");
  });

  it("overrules a verdict with a reason, and switches a criterion", async () => {
    const { app } = await open();
    await go(() => find(".pk-chevron").click());
    await fill("Alasan putusan", "lahan siap");
    await go(() => button("Simpan putusan").click());
    expect(app.calls).toContain("overrule lahan siap");
    await go(() => all("[role=switch]")[0]?.click());
    expect(app.calls).toContain("switchCriterion belanjaRutin false");
    expect(await faults()).toEqual([]);
  });
});
