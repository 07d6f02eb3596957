import { kasAturan } from "../../src/core/rules/kas/kantong.ts";
import { makeLookUp } from "../../src/core/rules/look-up.ts";
import type { Model } from "../../src/core/model/model.ts";
import { BULAN_LIST, namaBulan } from "../../src/core/periode/periode.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

const KEPALA = ["Bulan", "Nama SKPD", "Sumber Dana", "Kas Tersedia"] as const;

/** What is planned or spent in a month, rounded up, and a million beside. */
const cukup = (jumlah: number): number => (Math.ceil(jumlah / 1_000_000) + 1) * 1_000_000;

/** Cash by month, SKPD and source, as the treasury keeps it: enough for every plan, little more. */
export function daftarKas(model: Model): SheetGrid {
  const lookUp = makeLookUp(model);
  const { kas } = kasAturan(lookUp);
  const needs = new Map<string, number[]>();
  for (const pos of lookUp.pos().list) {
    for (const [sumber, flow] of kas.arusOf(pos)) {
      const key = `${pos.skpd?.nama ?? ""}\n${sumber}`;
      const sum = needs.get(key) ?? BULAN_LIST.map(() => 0);
      needs.set(
        key,
        sum.map((amount, at) => amount + (flow[at] ?? 0)),
      );
    }
  }
  const rows = BULAN_LIST.flatMap((bulan) =>
    [...needs].map(([key, flow]): CellValue[] => {
      const [skpd = "", sumber = ""] = key.split("\n");
      return [namaBulan(bulan), skpd, sumber, cukup(flow[bulan - 1] ?? 0)];
    }),
  );
  const titles: CellValue[][] = [["KAS YANG DAPAT DIBELANJAKAN"], [], [...KEPALA]];
  const values = [...titles, ...rows].map((row) =>
    KEPALA.map((_, col): CellValue => row[col] ?? ""),
  );
  return { file: "", name: "Kas", top: 0, left: 0, values };
}
