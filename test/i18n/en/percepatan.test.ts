import { afterEach, describe, expect, it } from "vitest";
import { PESAN_BENTURAN } from "../../../src/core/acceleration/kalimat-benturan.ts";
import {
  kalimatPelanggaran,
  PESAN_PELANGGARAN,
} from "../../../src/core/acceleration/kalimat-pelanggaran.ts";
import { PESAN_RENCANA } from "../../../src/core/acceleration/plan-pesan.ts";
import { REASONS } from "../../../src/core/acceleration/reasons.ts";
import { slotsIn } from "../../../src/core/rules/message.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";
import { pakaiBahasa } from "../../../src/i18n/bahasa.ts";
import { PERCEPATAN_EN } from "../../../src/i18n/en/percepatan/index.ts";
import {
  renderAlasan,
  renderPelanggaran,
  renderRencana,
} from "../../../src/i18n/render-acceleration.ts";
import { EN } from "../../../src/i18n/en/index.ts";

type Table = Readonly<Record<string, string>>;

const ALASAN = Object.fromEntries(
  Object.entries(REASONS).map(([code, { kalimat }]) => [code, kalimat]),
);

const slots = (table: Table): unknown =>
  Object.fromEntries(
    Object.entries(table).map(([key, text]) => [
      key,
      slotsIn(text)
        .map(({ name, format }) => `${name}:${format}`)
        .sort(),
    ]),
  );

afterEach(() => pakaiBahasa(null));

describe("English of the acceleration", () => {
  it.each<readonly [string, Table, Table]>([
    ["alasan", ALASAN, PERCEPATAN_EN.alasan],
    ["rencana", PESAN_RENCANA, PERCEPATAN_EN.rencana],
    ["benturan", PESAN_BENTURAN, PERCEPATAN_EN.benturan],
    ["pelanggaran", PESAN_PELANGGARAN, PERCEPATAN_EN.pelanggaran],
  ])("%s has the sentences and slots of the Indonesian", (_name, source, english) => {
    expect(slots(english)).toEqual(slots(source));
  });

  it("names months in its own words, and leaves no gap for cash of everyone", () => {
    const data = {
      shift: 2,
      jumlah: 1_000_000,
      semula: 8,
      menjadi: 6,
      bulan: 5,
      kurang: 3,
      kantong: "",
    };
    const line = { code: "digeserTerbatasKas", data } as const;
    expect(renderRencana(line)).toBe(
      "Rp1.000.000 dimajukan 2 bulan, dari Agustus ke Juni; lebih awal lagi kas sampai Mei kurang Rp3.",
    );
    pakaiBahasa(EN);
    expect(renderRencana(line)).toBe(
      "Rp1.000.000 brought forward by 2 months, from August to June; earlier than that cash to May is short by Rp3.",
    );
  });

  it("says reasons and broken limits in the language of now", () => {
    const alasan = { code: "tanpaPagu", efek: "tidakDiperiksa", data: {}, at: null } as const;
    const putus = kalimatPelanggaran(
      { jenis: "kas", kantong: "PAD", bulan: 3, kurang: rupiah(7) },
      String,
    );
    expect([renderAlasan(alasan), renderPelanggaran(putus)]).toEqual([
      "Tidak diperiksa: pagu tidak ada di DPA maupun RAK.",
      "Kas PAD sampai Maret kurang Rp7.",
    ]);
    pakaiBahasa(EN);
    expect([renderAlasan(alasan), renderPelanggaran(putus)]).toEqual([
      "Not checked: the ceiling is in neither the DPA nor the RAK.",
      "Cash PAD to March is short by Rp7.",
    ]);
  });
});
