import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { JUTA, PELATIHAN, rakPercepatan, SOSIALISASI } from "../support/percepatan-workbook.ts";

let app: App;

const open = (more: Record<string, { values: CellValue[][] }>): void => {
  const { host } = memoryWorkbook({ ...rakPercepatan(), ...more });
  app = createApp(host, new WorkbookSession(host));
};
const set = (bidang: string, nilai: unknown) =>
  app.setSetting({ bagian: "percepatan", bidang, nilai });
/** Months earlier by sub kegiatan; those that stay are left out. */
const plan = async (): Promise<Readonly<Record<string, number>>> => {
  const { view } = await app.accelerate();
  return Object.fromEntries(view.plan.moves.map(({ kode, shift }) => [kode, shift]));
};

describe("weights", () => {
  beforeEach(() =>
    open({
      Crossfire: {
        values: [
          ["Asisten", "Program Crossfire", "Nama SKPD", "Kode Sub Kegiatan", "Sub Kegiatan"],
          ["Asisten II", "Literasi", "", PELATIHAN, "Pelatihan literasi digital"],
        ],
      },
    }),
  );

  it("decide what is worth moving: one that is worth nothing stays, the other takes its cash", async () => {
    // Wishes would move it for another reason than its worth.
    await set("targetSerapan", [0, 0, 0, 0]);
    await set("tenggat", "mati");
    const weights = { strategis: 1, stunting: 1, kemiskinan: 1, ekonomi: 1, pk: 1 };
    await set("bobot", { ...weights, crossfire: 10 });
    const wanted = await plan();
    expect(wanted[PELATIHAN]).toBeGreaterThan(0);
    await set("bobot", { ...weights, crossfire: 0 });
    const worthless = await plan();
    expect(worthless[PELATIHAN]).toBeUndefined();
    expect(worthless[SOSIALISASI] ?? 0).toBeGreaterThanOrEqual(wanted[SOSIALISASI] ?? 0);
  });
});

describe("stages of funds", () => {
  beforeEach(() =>
    open({
      DPA: {
        values: [
          ["DPA TAHUN ANGGARAN 2026"],
          ["Kode Sub Kegiatan", "Nama Sub Kegiatan", "Kode Rekening", "Sumber Dana", "Jumlah"],
          [PELATIHAN, "Pelatihan", "5.1.02.01.01.0024", "DAK Fisik", 60 * JUTA],
          [SOSIALISASI, "Sosialisasi", "5.1.02.01.01.0024", "PAD", 100 * JUTA],
        ],
      },
    }),
  );

  it("decide when the money is there: a later first stage keeps the work later", async () => {
    const stage = (bulan: number) =>
      set("tahapDana", [
        { tahap: "DAK Fisik", masuk: [{ bulan, porsi: 1 }], sejakTahun: 2020, sumber: "uji" },
      ]);
    // Money in stages is a condition: the room takes it as met.
    await set("sertakanBersyarat", true);
    await stage(2);
    const early = await plan();
    await stage(8);
    const late = await plan();
    // Planned in September: from August on it can come one month earlier at most.
    expect(early[PELATIHAN]).toBeGreaterThan(1);
    expect(late[PELATIHAN] ?? 0).toBeLessThanOrEqual(1);
    // Another source does not care.
    expect(late[SOSIALISASI] ?? 0).toBeGreaterThanOrEqual(early[SOSIALISASI] ?? 0);
  });
});
