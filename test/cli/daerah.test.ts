import { describe, expect, test } from "vitest";
import { rujukanDaerah } from "../../src/cli/daerah.ts";
import { UsageError } from "../../src/cli/files.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const with_ = (text: string | null) => ({
  rujukan: () => Promise.resolve(RUJUKAN),
  bacaTeks: () => (text === null ? Promise.reject(new Error("none")) : Promise.resolve(text)),
  hariIni: () => "2023-03-01",
  solver: null as never,
});

describe("--daerah", () => {
  test("gives the tables the places of the file", async () => {
    const text = "kode,nama\n32.10,Kabupaten Majalengka\n32.10.04,Talaga";
    const tables = await rujukanDaerah("majalengka.csv", with_(text));
    expect(tables?.wilayah("Kec. Talaga").map(({ kode }) => kode)).toEqual(["32.10.04"]);
  });

  test.each([
    [null, "tidak dapat dibaca"],
    ["kode,nama", "kode kabupaten"],
    ["32.10,Kabupaten Majalengka", "kode kecamatan"],
  ])("a file that is none says why: %j", async (text, reason) => {
    const given = rujukanDaerah("x.csv", with_(text));
    await expect(given).rejects.toThrow(UsageError);
    await expect(rujukanDaerah("x.csv", with_(text))).rejects.toThrow(reason);
  });
});
