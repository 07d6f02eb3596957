import { expect, test } from "vitest";
import { parseKodeNama } from "../../../src/sheet/read/kode-nama.ts";

test.each([
  ["2.21.02.2.01.0005 - Pelaksanaan Keamanan", "2.21.02.2.01.0005", "Pelaksanaan Keamanan"],
  ["2.21.02,2.01.0005 - Pelaksanaan Keamanan", "2.21.02,2.01.0005", "Pelaksanaan Keamanan"],
  ["2.21/02.2.01.0005 - Pelaksanaan Keamanan", "2.21/02.2.01.0005", "Pelaksanaan Keamanan"],
  ["2.21-02-2-01-0005 - Pelaksanaan Keamanan", "2.21-02-2-01-0005", "Pelaksanaan Keamanan"],
  ["2.21.02.2.0l.0005 - Pelaksanaan Keamanan", "2.21.02.2.0l.0005", "Pelaksanaan Keamanan"],
  ["2.21.O2.2.01.0005 - Pelaksanaan Keamanan", "2.21.O2.2.01.0005", "Pelaksanaan Keamanan"],
  ["X.XX.01.2.01 - Perencanaan", "X.XX.01.2.01", "Perencanaan"],
])("%s has a code and a name", (line, text, nama) => {
  expect(parseKodeNama(line)).toMatchObject({ text, nama });
});

test.each(["Pembinaan 1-2-3 - Lanjutan", "Dinas Kesehatan - UPTD", "17/08/2023 - HUT RI"])(
  "%s is a name",
  (line) => {
    expect(parseKodeNama(line)).toMatchObject({ text: "", nama: line });
  },
);
