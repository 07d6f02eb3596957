import { describe, expect, it } from "vitest";
import { readSetting, settingViews } from "../../src/app/settings.ts";
import { BAGIAN_PERCEPATAN } from "../../src/core/acceleration/pengaturan.ts";
import { Pengaturan } from "../../src/core/pengaturan/pengaturan.ts";
import { PENGATURAN_UMUM } from "../../src/core/pengaturan/umum.ts";
import { FORM_PENGATURAN } from "../../src/i18n/pengaturan/index.ts";

const apply = (nilai: unknown, bidang = "asOf"): Pengaturan => {
  const { bagian, ubah } = readSetting({ bagian: "umum", bidang, nilai });
  return Pengaturan.BAWAAN.with(bagian, ubah);
};

describe("settings for the pane", () => {
  it("shows every field with its default and whether it was changed", () => {
    const views = settingViews(Pengaturan.BAWAAN.with(PENGATURAN_UMUM, { asOf: 2 }));
    const umum = views.find(({ bagian }) => bagian === "umum");
    expect(umum?.bidang.find(({ bidang }) => bidang === "asOf")).toMatchObject({
      nilai: 2,
      bawaan: null,
      isDiubah: true,
    });
    expect(umum?.bidang.find(({ bidang }) => bidang === "toleransiBaris")).toMatchObject({
      nilai: 1,
      isDiubah: false,
    });
  });

  it("takes a value, and undefined as the default", () => {
    expect(apply(3).of(PENGATURAN_UMUM).asOf).toBe(3);
    expect(apply(null).toText()).toBeNull();
    const { ubah } = readSetting({ bagian: "umum", bidang: "toleransiBaris", nilai: undefined });
    expect(ubah).toEqual({ toleransiBaris: 1 });
  });

  it.each([13, -1, "2", 1.5, {}, NaN])(
    "refuses %j as a month and says what it must be",
    (nilai) => {
      expect(() => apply(nilai)).toThrow(/Bulan yang dinilai belum disimpan\. Pilih otomatis/);
    },
  );

  it.each([
    ["lain", "asOf"],
    ["umum", "lain"],
    ["umum", "__proto__"],
    ["umum", "constructor"],
  ])("knows no %s.%s", (bagian, bidang) => {
    expect(() => readSetting({ bagian, bidang, nilai: 1 })).toThrow(/tidak dikenal/);
  });
});

describe.each(FORM_PENGATURAN.map((form) => [form.judul, form] as const))("form %s", (_, form) => {
  it("shows only fields of its section, and each default is a value of its field", () => {
    const readers = new Map(
      Object.entries(form.bagian.bidang as Readonly<Record<string, (value: unknown) => unknown>>),
    );
    const defaults = new Map<string, unknown>(Object.entries(form.bagian.bawaan));
    for (const [name, { syarat, uraian }] of Object.entries(form.bidang)) {
      expect(readers.get(name)?.(defaults.get(name))).toEqual(defaults.get(name));
      expect(syarat.endsWith(".") && uraian.endsWith(".")).toBe(true);
    }
  });
});

describe("settings of the acceleration", () => {
  const form = FORM_PENGATURAN.find(({ bagian }) => bagian === BAGIAN_PERCEPATAN);

  it("has a form for every option but the criteria, whose switches stand on their page", () => {
    const without = Object.keys(BAGIAN_PERCEPATAN.bidang).filter(
      (name) => form?.bidang[name] === undefined,
    );
    expect(without).toEqual(["kriteriaMati"]);
  });

  it.each([
    ["targetSerapan", [0.2, 0.1, 0.7, 0.9], /tidak turun dari TW I ke TW IV/],
    ["targetSerapan", [0.2, 0.5, 0.7], /Target serapan kumulatif belum disimpan/],
    ["bobot", { crossfire: 11 }, /Bobot rupiah-bulan belum disimpan\. Isi 0 sampai 10\./],
    [
      "tahapDana",
      [{ tahap: "DAK", masuk: null, sejakTahun: 2023, sumber: "" }],
      /bulan dan persen/,
    ],
  ])("refuses %s %j in words", (bidang, nilai, words) => {
    expect(() => readSetting({ bagian: "percepatan", bidang, nilai })).toThrow(words);
  });

  it("keeps them, and forgets them when they are as by default again", () => {
    const bidang = "targetSerapan";
    const kept = readSetting({ bagian: "percepatan", bidang, nilai: [0.3, 0.6, 0.8, 1] });
    const changed = Pengaturan.BAWAAN.with(kept.bagian, kept.ubah);
    expect(changed.of(BAGIAN_PERCEPATAN).targetSerapan).toEqual([0.3, 0.6, 0.8, 1]);
    const back = readSetting({ bagian: "percepatan", bidang, nilai: undefined });
    expect(changed.with(back.bagian, back.ubah).toText()).toBeNull();
  });
});
