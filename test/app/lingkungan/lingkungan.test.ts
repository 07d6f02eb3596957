import { expect, it } from "vitest";
import { periksaLingkungan } from "../../../src/app/lingkungan/lingkungan.ts";
import { WorkbookSession } from "../../../src/app/session.ts";
import { HostError } from "../../../src/sheet/host-error.ts";
import { EXCEL, HALAMAN } from "../../support/fake-lingkungan.ts";
import { memoryWorkbook } from "../../support/memory-host.ts";

const sumber = (panggilan = 0) => ({
  excel: () => Promise.resolve(EXCEL),
  halaman: () => Promise.resolve(HALAMAN),
  panggilan: () => panggilan,
});

const BOOK = {
  Hasil: {
    values: [["#NAME?", "#NAME?", 1]],
    formulas: new Map([
      ["0,0", '=PK.PAGU("Dinkes")'],
      ["0,1", "=SALAH.KETIK()"],
    ]),
  },
};

it("writes nothing into the workbook", async () => {
  const book = memoryWorkbook(BOOK);
  await periksaLingkungan(new WorkbookSession(book.host), sumber());
  expect(book.edits).toEqual([]);
  expect(book.memory.size).toBe(0);
});

it("counts cells that no longer know a PK function, and no other #NAME?", async () => {
  const book = memoryWorkbook(BOOK);
  const { butir, status } = await periksaLingkungan(new WorkbookSession(book.host), sumber(2));
  const one = butir.find(({ id }) => id === "panggilan");
  expect(one?.keadaan).toBe("1 sel berisi fungsi PK menampilkan #NAME?.");
  expect(status).toBe("gagal");
});

it("goes on where a part cannot be read: that part is not checked", async () => {
  const book = memoryWorkbook(BOOK);
  const host = {
    ...book.host,
    listSheets: () => Promise.reject(new HostError("AccessDenied", "")),
  };
  const { butir, ringkas } = await periksaLingkungan(new WorkbookSession(host), sumber());
  const notChecked = butir.filter(({ status }) => status === "tidakDiperiksa");
  expect(notChecked.map(({ id }) => id)).toEqual(["dilindungi", "panggilan"]);
  expect(notChecked[0]?.keadaan).toBe("Tidak dapat dibaca (AccessDenied).");
  expect(ringkas).toBe("13 baik, 0 perlu perhatian, 0 harus diperbaiki, 2 tidak diperiksa.");
});
