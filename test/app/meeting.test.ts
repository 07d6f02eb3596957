import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import type { DecisionRequest } from "../../src/app/views-rapat.ts";
import { sampleSheets } from "../support/fake-meeting.ts";
import { memoryWorkbook, type MemorySheet } from "../support/memory-host.ts";

const REQUEST: DecisionRequest = {
  rapat: "Rapat PK Maret",
  tanggal: "2023-03-06",
  butir: "Rehabilitasi Jalan",
  keputusan: "Lelang ulang minggu depan",
  pic: "Kabid Bina Marga",
  tenggat: "2023-03-17",
  kode: "1.03.10.2.01.09",
  sel: "RAK!G23",
};

function open(more: Record<string, MemorySheet> = {}, hariIni = "2023-03-06") {
  let day = hariIni;
  const book = memoryWorkbook({ ...sampleSheets(), ...more });
  const app = createApp(book.host, undefined, { hariIni: () => day });
  return { ...book, app, setDay: (next: string) => (day = next) };
}

describe("meeting", () => {
  it("evaluates the month with figures that add up, and plans the next one", async () => {
    const { app } = open();
    const view = await app.meeting();
    expect(view.asOf).toBeGreaterThan(0);
    expect(view.bulanIni).toBe(view.asOf + 1);
    const { ringkasan, skpdList } = view;
    const pagu = skpdList.reduce((sum, one) => sum + one.ringkasan.pagu, 0);
    expect(ringkasan?.pagu).toBe(pagu);
    const { jumlah } = ringkasan!;
    const count = Object.values(jumlah).reduce((sum, one) => sum + one, 0);
    expect(count).toBe(
      skpdList.reduce(
        (sum, one) => sum + Object.values(one.ringkasan.jumlah).reduce((all, n) => all + n, 0),
        0,
      ),
    );
    for (const { butir } of view.agenda) expect(butir.length).toBeLessThanOrEqual(5);
    for (const { kalimat, mengapa } of view.agenda.flatMap(({ butir }) => butir)) {
      expect(kalimat).toMatch(/^[A-Z0-9].*\.$/);
      expect(mengapa).not.toBe("");
    }
    expect(view.beda).toBeNull();
  });

  it("gives the same serapan as PK.PROGRESS does", async () => {
    const { app } = open();
    const [{ figures }, { ringkasan }] = [await app.beranda(), await app.meeting()];
    expect(figures.find(({ label }) => label === "Realisasi keuangan")?.value).toBeCloseTo(
      ringkasan!.serapan!,
      12,
    );
  });
});

describe("decisions", () => {
  it("make the log, then only add to it", async () => {
    const { app, sheets, edits } = open();
    const first = await app.recordDecision(REQUEST);
    expect(first.keputusan).toMatchObject([
      { id: "K-001", ...REQUEST, status: "terbuka", keadaan: "mendatang" },
    ]);
    await app.recordDecision({ ...REQUEST, keputusan: "=1+1", tenggat: "", kode: "" });
    const log = sheets["PK Keputusan"]!.values;
    expect(log.slice(-2).map((row) => [row[0], row[4]])).toEqual([
      ["K-001", "Lelang ulang minggu depan"],
      ["K-002", "=1+1"],
    ]);
    expect(edits.filter(({ type }) => type === "writeSheet")).toHaveLength(1);
    const added = edits.find((edit) => edit.type === "addRows");
    expect(added).toMatchObject({ rowCount: 1, row: log.length - 1 });
    // Text is written as text: nothing anybody says becomes a formula.
    expect(sheets["PK Keputusan"]!.formulas?.size ?? 0).toBe(0);
  });

  it("read the log again, and no other sheet", async () => {
    const { app, read } = open();
    await app.meeting();
    read.length = 0;
    await app.recordDecision(REQUEST);
    await app.recordDecision(REQUEST);
    // Once to know it again when its making is undone, and once after each decision.
    expect(read).toEqual([["PK Keputusan"], ["PK Keputusan"], ["PK Keputusan"]]);
  });

  it("take the log away again with the first one, as long as nobody has written in it", async () => {
    const { app, sheets } = open();
    const before = Object.keys(sheets);
    await app.recordDecision(REQUEST);
    const [made] = app.undoList();
    expect(made?.label).toBe("Keputusan K-001");
    expect(await app.undo(made!.id)).toMatchObject({ refused: [] });
    expect(Object.keys(sheets)).toEqual(before);
    expect(app.undoList()).toEqual([]);
    expect((await app.meeting()).keputusan).toEqual([]);
    // It can be decided anew, and a log of which a second decision was taken back goes as well.
    await app.recordDecision(REQUEST);
    await app.recordDecision({ ...REQUEST, keputusan: "Tambah tim" });
    for (const { id } of app.undoList()) await app.undo(id);
    expect(Object.keys(sheets)).toEqual(before);
  });

  it("keep the log when somebody has written in it since the first one", async () => {
    const { app, sheets } = open();
    await app.recordDecision(REQUEST);
    const [made] = app.undoList();
    sheets["PK Keputusan"]!.values.at(-1)![5] = "Kepala Dinas";
    const { restored, refused } = await app.undo(made!.id);
    expect([restored, refused.length]).toEqual([0, 1]);
    expect(sheets["PK Keputusan"]!.values.at(-1)?.[0]).toBe("K-001");
  });

  it("respect the log as people keep it: other order, own columns, rows between", async () => {
    const { app, sheets } = open({
      "Log Rapat": {
        values: [
          ["Catatan Sekda"],
          ["Keputusan", "PIC", "Catatan", "Tenggat", "Id", "Status"],
          ["Surati camat", "Kabag", "penting", "2023-02-20", "K-007", "proses"],
          ["", "", "", "", "", ""],
          ["Bentuk tim", "Sekda", "", "", "K-007", ""],
        ],
      },
    });
    const { keputusan } = await app.recordDecision(REQUEST);
    expect(sheets["Log Rapat"]!.values.at(-1)).toEqual(
      expect.arrayContaining(["Lelang ulang minggu depan", "Kabid Bina Marga", "K-008", "Terbuka"]),
    );
    expect(sheets["Log Rapat"]!.values[2]).toEqual([
      "Surati camat",
      "Kabag",
      "penting",
      "2023-02-20",
      "K-007",
      "proses",
    ]);
    expect(keputusan.map(({ id, keadaan }) => [id, keadaan])).toEqual([
      ["K-007", "lewat"],
      ["K-008", "mendatang"],
      ["K-001", "tanpaTenggat"],
    ]);
  });

  it("come back overdue until they are closed; the change of status can be undone", async () => {
    const { app, setDay, sheets } = open();
    await app.recordDecision(REQUEST);
    setDay("2023-04-03");
    const april = await app.meeting();
    expect(april.keputusan[0]).toMatchObject({ id: "K-001", keadaan: "lewat" });
    const asisten = april.agenda.find(({ butir }) =>
      butir.some(({ alasan }) => alasan === "keputusanLewat"),
    );
    expect(asisten?.butir[0]).toMatchObject({ alasan: "keputusanLewat", kode: "1.03.10.2.01.09" });
    const done = await app.setDecisionStatus("K-001", "selesai");
    expect(done.keputusan[0]).toMatchObject({ status: "selesai" });
    expect(sheets["PK Keputusan"]!.values.at(-1)?.[7]).toBe("Selesai");
    const [step] = app.undoList();
    await app.undo(step!.id);
    expect((await app.meeting()).keputusan[0]).toMatchObject({ status: "terbuka" });
  });

  it("are refused in words where something is missing", async () => {
    const { app } = open({
      "PK Keputusan": { values: [["Id", "Keputusan", "PIC", "Tenggat"]], isProtected: true },
    });
    await expect(app.recordDecision({ ...REQUEST, keputusan: " " })).rejects.toThrow(
      "Keputusan belum diisi.",
    );
    await expect(app.recordDecision({ ...REQUEST, tenggat: "2023-02-30" })).rejects.toThrow(
      "Tenggat “2023-02-30” bukan tanggal.",
    );
    await expect(app.recordDecision(REQUEST)).rejects.toThrow("Lembar “PK Keputusan” dilindungi");
    await expect(app.setDecisionStatus("K-404", "selesai")).rejects.toThrow("tidak ditemukan");
  });
});

describe("since the last meeting", () => {
  it("names what changed after the meeting was closed", async () => {
    const { app, sheets, setDay } = open();
    const closed = await app.closeMeeting();
    expect(closed.beda).toMatchObject({ sejak: "2023-03-06", angka: [], skpd: [] });
    await app.recordDecision(REQUEST);
    const { values } = sheets.Realisasi!;
    const row = values.find((cells) => cells.some((cell) => typeof cell === "number"))!;
    const at = row.findIndex((cell) => typeof cell === "number" && cell > 12);
    row[at] = Number(row[at]) + 1_000_000;
    setDay("2023-04-03");
    const { beda } = await app.meeting();
    expect(beda?.keputusan.baru).toEqual(["K-001"]);
  });
});
