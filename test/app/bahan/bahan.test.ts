import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app.ts";
import type { App } from "../../../src/app/app.ts";
import type { RapatView } from "../../../src/app/views-rapat.ts";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import { namaLampu } from "../../../src/i18n/render-rapat.ts";
import { parseCellAddress } from "../../../src/sheet/a1.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";

const DAY = "2023-03-06";
const DECISION = {
  rapat: "Rapat PK Maret",
  tanggal: DAY,
  butir: "Rehabilitasi Jalan",
  keputusan: "Lelang ulang minggu depan",
  pic: "Kabid Bina Marga",
  tenggat: "2023-03-17",
  kode: "1.03.10.2.01.09",
  sel: "",
};

function open() {
  const facts = { title: "x", created: "2023-01-02T00:00:00Z" };
  const host = openXlsx(writeDraft(buildSample().sheets, facts), "contoh.xlsx");
  return { host, app: createApp(host, undefined, { hariIni: () => DAY }) };
}

type Rows = readonly (readonly CellValue[])[];

async function rowsOf(host: ReturnType<typeof open>["host"], sheet: string): Promise<Rows> {
  const [grid] = await host.readSheets([sheet]);
  return grid?.values ?? [];
}

const has = (rows: Rows, text: string): boolean =>
  rows.some((row) => row.some((cell) => String(cell).includes(text)));

describe("PK Bahan Rapat", () => {
  let view: RapatView;
  let rows: Rows;
  let host: ReturnType<typeof open>["host"];
  let app: App;
  beforeAll(async () => {
    ({ host, app } = open());
    await app.recordDecision({ ...DECISION, tanggal: "2023-02-06", tenggat: "2023-02-20" });
    await app.closeMeeting();
    await app.recordDecision(DECISION);
    view = await app.meeting();
    expect(await app.writeSheet("bahan")).toBe("PK Bahan Rapat");
    rows = await rowsOf(host, "PK Bahan Rapat");
  });

  it("says the region's figures with how each is reckoned", () => {
    const { ringkasan } = view;
    const figure = (label: string): readonly CellValue[] => {
      const row = rows.find((cells) => String(cells[1]).startsWith(label));
      expect(String(row?.[4])).toMatch(/\.$/);
      return row ?? [];
    };
    expect(figure("Pagu")[3]).toBe(ringkasan?.pagu);
    expect(figure("Realisasi s.d.")[3]).toBe(ringkasan?.realisasiSampai);
    expect(figure("Serapan")[3]).toBe(ringkasan?.serapan);
    expect(figure("Deviasi")[3]).toBe(ringkasan?.deviasi);
    expect(figure("Belum dilaporkan")[3]).toBe(ringkasan?.jumlah.belumDilaporkan);
    expect(figure("Belum jatuh tempo")[3]).toBe(ringkasan?.jumlah.belumJatuhTempo);
  });

  it("says of each SKPD what the pane says, in the same order", () => {
    const lines = rows.filter((row) => typeof row[0] === "number" && typeof row[4] === "number");
    const table = lines.filter((row) => String(row[10]).includes(" dari "));
    expect(table.map((row) => row[2])).toEqual(view.skpdList.map(({ nama }) => nama));
    table.forEach((row, nth) => {
      const { ringkasan } = view.skpdList[nth]!;
      expect(row.slice(3, 10)).toEqual([
        ringkasan.pagu,
        ringkasan.rencanaSampai,
        ringkasan.realisasiSampai ?? "–",
        ringkasan.deviasi ?? "–",
        ringkasan.serapan ?? "–",
        ringkasan.fisik ?? "–",
        namaLampu(ringkasan.lampu),
      ]);
    });
    const total = rows.find((row) => row[2] === "Seluruh SKPD");
    expect(total?.[3]).toBe(table.reduce((sum, row) => sum + Number(row[3]), 0));
  });

  it("has the agenda with reasons, the steps, open decisions and what has changed", () => {
    for (const { butir } of view.agenda)
      for (const { kalimat, mengapa } of butir) {
        const row = rows.find((cells) => String(cells[2]).startsWith(kalimat));
        expect(row?.[6]).toBe(mengapa);
      }
    expect(has(rows, "D. Langkah bulan ")).toBe(true);
    expect(has(rows, "Lewat tenggat")).toBe(true);
    expect(has(rows, "Keputusan baru: K-002.")).toBe(true);
    expect(rows.findIndex((row) => row[1] === "K-001")).toBeLessThan(
      rows.findIndex((row) => row[1] === "K-002"),
    );
  });

  it("has proposals with rupiah, from month to month, that add up", async () => {
    const { plan } = (await app.accelerate()).view;
    const sum = rows.find((row) => row[2] === "Jumlah");
    expect(sum?.[3]).toBe(plan.amount);
    expect(plan.moves.length).toBeGreaterThan(0);
    for (const { kode, amount } of plan.moves.slice(0, 5))
      expect(rows.some((row) => row[1] === kode && row[3] === amount)).toBe(true);
  });

  it("draws native charts whose kept figures are those of the sheet", () => {
    const parts = unzipSync(host.toBytes());
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBe(3);
    let points = 0;
    for (const name of charts) {
      const xml = strFromU8(parts[name]!);
      for (const [, range = "", cache = ""] of xml.matchAll(
        /<c:numRef><c:f>([^<]*)<\/c:f><c:numCache>(.*?)<\/c:numCache>/g,
      )) {
        expect(range).toMatch(/^&apos;PK Bahan Rapat&apos;!|^'PK Bahan Rapat'!/);
        const [from = ""] = range
          .slice(range.lastIndexOf("!") + 1)
          .replaceAll("$", "")
          .split(":");
        const at = parseCellAddress(from)!;
        for (const [, idx, value] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)) {
          expect(rows[at.row + Number(idx)]?.[at.col]).toBe(Number(value));
          points += 1;
        }
      }
    }
    expect(points).toBeGreaterThan(30);
  });

  it("shows on the curve what part A says of the month", () => {
    const { asOf, ringkasan } = view;
    const from = rows.findIndex((row) => String(row[0]).startsWith("H1."));
    const month = rows[from + 1 + asOf]!;
    expect(month[3]).toBeCloseTo(ringkasan!.rencanaSampai / ringkasan!.pagu, 12);
    expect(month[4]).toBeCloseTo(ringkasan!.serapan!, 12);
    expect(rows[from + 2 + asOf]?.[4]).toBe("");
  });

  it("is no input, and is replaced when it is written again", async () => {
    expect(await app.meeting()).toEqual(view);
    const names = (await host.listSheets()).map(({ name }) => name);
    expect(await app.writeSheet("bahan")).toBe("PK Bahan Rapat");
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(names);
    expect(await rowsOf(host, "PK Bahan Rapat")).toEqual(rows);
  });
});

describe("PK Notulen", () => {
  it("is named by its day, holds what was decided, and is no input", async () => {
    const { app, host } = open();
    await app.recordDecision(DECISION);
    const before = await app.meeting();
    expect(await app.writeSheet("notulen")).toBe(`PK Notulen ${DAY}`);
    const rows = await rowsOf(host, `PK Notulen ${DAY}`);
    expect(
      has(rows, "Senin, 6 Maret 2023 (tanggal enam bulan Maret tahun dua ribu dua puluh tiga)"),
    ).toBe(true);
    expect(has(rows, "K-001: Rehabilitasi Jalan: Lelang ulang minggu depan")).toBe(true);
    for (const { butir } of before.agenda)
      for (const { kalimat } of butir) expect(has(rows, kalimat)).toBe(true);
    expect(await app.meeting()).toEqual(before);
  });

  it("of an earlier meeting stays: beside it stands the next, and clearing leaves both", async () => {
    const { app, host } = open();
    await app.writeSheet("bahan");
    const first = await app.writeSheet("notulen");
    const cells = [{ row: 9, col: 2, value: "Hadir semua" }];
    await host.apply([{ type: "setCells", sheet: first, cells }]);
    expect(await app.writeSheet("notulen")).toBe(`PK Notulen ${DAY} (2)`);
    await app.clear(true);
    const names = (await host.listSheets()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([first, `${first} (2)`]));
    expect(names).not.toContain("PK Bahan Rapat");
    expect((await rowsOf(host, first))[9]?.[2]).toBe("Hadir semua");
  });

  it("can be taken back, unless somebody has written in it since", async () => {
    const { app, host } = open();
    const name = await app.writeSheet("notulen");
    const [step] = app.undoList();
    expect(step?.label).toBe(`Lembar “${name}”`);
    await app.undo(step!.id);
    expect((await host.listSheets()).map((sheet) => sheet.name)).not.toContain(name);
    await app.writeSheet("notulen");
    const cells = [{ row: 9, col: 2, value: "Hadir semua" }];
    await host.apply([{ type: "setCells", sheet: name, cells }]);
    const report = await app.undo(app.undoList()[0]!.id);
    expect(report).toMatchObject({ restored: 0, refused: [{ cell: name }] });
    expect((await rowsOf(host, name))[9]?.[2]).toBe("Hadir semua");
  });
});
