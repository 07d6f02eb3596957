import { describe, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { statusNode } from "../../src/core/cascade/status.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { NAMA_LAMPU } from "../../src/i18n/render-rapat.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";

const KATA = { sesuai: "Sesuai", tertinggal: "Tertinggal", kritis: "Kritis" } as const;

/** What the tree, the meeting and the written sheets say of one sub kegiatan under a bound. */
async function lights(deviasiMerah: number | undefined) {
  const facts = { title: "x", created: "2023-01-02T00:00:00Z" };
  const host = openXlsx(writeDraft(buildSample().sheets, facts), "contoh.xlsx");
  const app = createApp(host, undefined, { hariIni: () => "2023-03-06" });
  await app.setSetting({ bagian: "rapat", bidang: "deviasiMerah", nilai: deviasiMerah });
  const tree = await app.cascade();
  const meeting = await app.meeting();
  await app.writeSheet("cascading");
  await app.writeSheet("bahan");
  const [cascading, bahan] = await host.readSheets(["PK Cascading", "PK Bahan Rapat"]);
  return { tree, meeting, cascading: cascading!.values, bahan: bahan!.values };
}

describe("the light of a deviasi", () => {
  it.each([undefined, 0.03, 0.5])(
    "is one in tree, meeting and sheets (bound %s)",
    async (bound) => {
      const { tree, meeting, cascading, bahan } = await lights(bound);
      expect(tree.deviasiMerah).toBe(bound ?? 0.1);
      const baris = meeting.skpdList.flatMap((one) => one.baris);
      let compared = 0;
      for (const { id, lampu } of baris) {
        if (lampu === "belumAda") continue;
        const node = tree.nodes.find((one) => one.posId === id && one.level === "subKegiatan");
        expect(node).toBeDefined();
        expect(statusNode(node!, tree.deviasiMerah)).toBe(lampu);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(3);
      const from = cascading.findIndex((cells) => cells[0] === "Tingkat") + 1;
      tree.nodes.forEach((node, nth) => {
        const status = statusNode(node, tree.deviasiMerah);
        if (status === "belumLapor" || status === "belumDinilai") return;
        expect(String(cascading[from + nth]?.[10]).slice(2)).toBe(KATA[status]);
      });
      for (const { nama, ringkasan } of meeting.skpdList) {
        const row = bahan.find(
          (cells) => cells[2] === nama && String(cells[10]).includes(" dari "),
        );
        expect(String(row?.[9]).slice(2)).toBe(NAMA_LAMPU[ringkasan.lampu]);
      }
      const formulas = (await lightsFormula(bound)).filter((text) => text.includes("Kritis"));
      expect(formulas.length).toBeGreaterThan(0);
      for (const text of formulas) expect(text).toContain(`<-${bound ?? 0.1},`);
    },
  );
});

async function lightsFormula(deviasiMerah: number | undefined): Promise<readonly string[]> {
  const facts = { title: "x", created: "2023-01-02T00:00:00Z" };
  const host = openXlsx(writeDraft(buildSample().sheets, facts), "contoh.xlsx");
  const app = createApp(host);
  await app.setSetting({ bagian: "rapat", bidang: "deviasiMerah", nilai: deviasiMerah });
  await app.writeSheet("cascading");
  const [grid] = await host.readSheets(["PK Cascading"]);
  const cells = grid!.values.map((_, row) => ({ sheet: "PK Cascading", row, col: 10 }));
  return (await host.readCells(cells)).map(({ formula }) => formula ?? "");
}
