import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

/** Width of the printed form of the sample, and of the same form with both sides of the change. */
const [LAMA, BARU] = [8, 14];

/** The first printed DPA of the sample and the DPPA that replaces it: the same forms with *sebelum* and *setelah*. */
export function perubahanGrids(sample: readonly SheetGrid[]): readonly SheetGrid[] {
  const murni = sample.find(({ name }) => name.startsWith("DPA "));
  if (murni === undefined) throw new Error("the sample has no DPA");
  const values: CellValue[][] = [];
  let inTable = false;
  let isSecondHead = false;
  for (const row of murni.values) {
    const first = String(row[0]);
    if (first === "Kode Rekening") {
      values.push(headRow(row));
      isSecondHead = true;
      inTable = true;
      continue;
    }
    values.push(isSecondHead ? secondHead(row) : inTable ? twoSides(row) : wide(renamed(row)));
    isSecondHead = false;
    if (first === "Jumlah Anggaran Sub Kegiatan") inTable = false;
  }
  return [murni, { ...murni, name: murni.name.replace("DPA", "DPPA"), values }];
}

function renamed(row: readonly CellValue[]): readonly CellValue[] {
  return row.map((value) =>
    value === "DOKUMEN PELAKSANAAN ANGGARAN"
      ? "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN"
      : typeof value === "string"
        ? value
            .replace("Nomor DPA : DPA/", "Nomor DPPA : DPPA/")
            .replace(/^DPA RINCIAN/, "DPPA RINCIAN")
        : value,
  );
}

function wide(row: readonly CellValue[]): CellValue[] {
  return Array.from({ length: BARU }, (_, col) => row[col] ?? "");
}

function headRow(row: readonly CellValue[]): CellValue[] {
  const head = wide(row.slice(0, 3));
  head[3] = "Sebelum Perubahan";
  head[8] = "Setelah Perubahan";
  head[13] = "Bertambah/(Berkurang)";
  return head;
}

function secondHead(row: readonly CellValue[]): CellValue[] {
  const side = [...row.slice(3, LAMA - 1), "Jumlah"];
  return ["", "", "", ...side, ...side, ""];
}

function twoSides(row: readonly CellValue[]): CellValue[] {
  const side = row.slice(3, LAMA);
  const jumlah = row[LAMA - 1];
  return [...row.slice(0, 3), ...side, ...side, typeof jumlah === "number" ? 0 : ""];
}
