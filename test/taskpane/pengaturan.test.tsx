// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import {
  numberText,
  parseNumber,
  unitText,
} from "../../src/taskpane/views/pengaturan/value-text.ts";
import { all, button, drawPane, faults, find, go, press } from "./render.tsx";

describe("Numbers of settings in words", () => {
  it.each([
    ["1000", "rupiah", 1000],
    ["Rp1.000", "rupiah", 1000],
    ["12,5", "persen", 0.125],
    ["12,5 %", "persen", 0.125],
    ["-3", "angka", -3],
    ["", "angka", null],
    ["dua", "angka", null],
    ["1,2,3", "angka", null],
  ] as const)("%j in %s is %j", (text, satuan, value) => {
    expect(parseNumber(text, satuan)).toBe(value);
  });

  it.each([0, 1, 0.125, 0.3, 12.5, 1_000_000])("%d reads back as it was shown", (value) => {
    for (const satuan of ["angka", "persen", "rupiah"] as const)
      expect(parseNumber(numberText(value, satuan), satuan)).toBeCloseTo(value, 12);
  });

  it("names the unit", () => {
    expect([
      unitText("persen"),
      unitText("rupiah"),
      unitText("angka"),
      unitText("angka", "hari"),
    ]).toEqual(["%", "Rp", "", "hari"]);
  });
});

const input = (label: string): HTMLInputElement => {
  const found = all("label").find((one) => one.textContent.trim() === label);
  const field = found && document.getElementById(found.getAttribute("for") ?? "");
  if (!(field instanceof HTMLInputElement)) throw new Error(`No field: ${label}`);
  return field;
};

const type = (field: HTMLInputElement, text: string): Promise<void> =>
  go(() => {
    // As a browser does: past the setter React watches.
    Reflect.set(HTMLInputElement.prototype, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("Pengaturan", () => {
  it("shows sections and fields without faults", async () => {
    await drawPane("full", "pengaturan");
    expect(find("h2").textContent).toBe("Pengaturan");
    expect(all(".pk-settings h3").map((one) => one.textContent)).toContain("Umum");
    expect(await faults()).toEqual([]);
  });

  it("keeps a month and offers the default again", async () => {
    await drawPane("full", "pengaturan");
    const bulan = (): HTMLSelectElement =>
      find("[aria-describedby=pk-set-umum-asOf]") as HTMLSelectElement;
    await go(() => {
      bulan().value = "2";
      bulan().dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(bulan().selectedOptions[0]?.textContent).toBe("Februari");
    expect(find(".pk-sr[role=status]").textContent).toBe("Pengaturan disimpan.");
    await go(() => button("Kembalikan bawaan: Bulan yang dinilai").click());
    expect(all("button").map((one) => one.textContent)).not.toContain("Kembalikan bawaan");
    expect(bulan().value).toBe("0");
  });

  it("takes a number on Enter, and says what is wrong before", async () => {
    const { app } = await drawPane("full", "pengaturan");
    const field = input("Toleransi pembulatan per baris");
    await type(field, "seratus");
    expect(document.body.textContent).toContain("Isi rupiah bulat 0 sampai 1.000.000.");
    await press(field, "Enter");
    expect(app.calls).not.toContain("setSetting");
    await type(field, "100");
    await press(field, "Enter");
    expect(app.calls).toContain("setSetting");
    expect(input("Toleransi pembulatan per baris").value).toBe("100");
  });

  it("changes shares that hold only together, and gives the default back", async () => {
    const { app } = await drawPane("full", "pengaturan");
    await type(input("TW I"), "60");
    await press(input("TW I"), "Enter");
    await go(() => button("Simpan nilai: Target serapan kumulatif").click());
    expect(document.body.textContent).toContain("tidak turun dari TW I ke TW IV");
    await type(input("TW II"), "65");
    await press(input("TW II"), "Enter");
    expect(app.calls.filter((call) => call === "setSetting")).toHaveLength(1);
    await go(() => button("Simpan nilai: Target serapan kumulatif").click());
    expect([input("TW I").value, input("TW II").value]).toEqual(["60", "65"]);
    await go(() => button("Kembalikan bawaan: Target serapan kumulatif").click());
    expect([input("TW I").value, input("TW II").value]).toEqual(["15", "50"]);
    expect(await faults()).toEqual([]);
  });

  it("edits the stages of funds and the month of a date word", async () => {
    const { app } = await drawPane("full", "pengaturan");
    const open = (words: string): Promise<void> =>
      go(() => {
        const table = all("details").find((one) => one.textContent.startsWith(words));
        if (!(table instanceof HTMLDetailsElement)) throw new Error(`No table: ${words}`);
        table.open = true;
        table.dispatchEvent(new Event("toggle"));
      });
    await open("Tahap penyaluran dana");
    const masuk = find('[aria-label="Masuk kumulatif, baris 1"]') as HTMLInputElement;
    expect(masuk.value).toBe("April 100 %");
    await type(masuk, "April 25 %; Juni");
    expect(document.body.textContent).toContain("misalnya April 25 %; Juli 70 %");
    await type(masuk, "April 25 %; Juni 70 %");
    await go(() =>
      [...all("details[open] button")].find((one) => one.textContent === "Simpan tabel")?.click(),
    );
    expect(app.calls).toContain("setSetting");
    expect(button("Kembalikan bawaan: Tahap penyaluran dana")).toBeDefined();
    await open("Kata terikat tanggal");
    const bulan = find(
      'select[aria-label="Bulan, baris 1"], label:has(.pk-sr) select',
    ) as HTMLSelectElement;
    expect(bulan.selectedOptions[0]?.textContent).toBe("Berpindah");
  });
});
