import { describe, expect, it } from "vitest";
import { CATATAN_LIMIT, MemoryLimitError } from "../../src/sheet/memory/catatan-xml.ts";
import { DPA, type ContractFactory } from "./workbook-host.ts";

/** Keeping texts in the workbook, the same for every host. */
export function describeMemory(name: string, create: ContractFactory): void {
  describe(`${name} remembers`, () => {
    it("nothing at first, then what it was told, the last word counting", async () => {
      const { host } = await create([DPA]);
      expect(await host.recall()).toEqual(new Map());
      const hostile =
        '{"versi":1,"alasan":"<b a=\'1\'>&amp; ]]> \u0001 \uD800 _x000D_ \\" é\r\n\t"}';
      await host.apply([
        { type: "remember", key: "abaikan", value: "lama" },
        { type: "remember", key: "abaikan", value: hostile },
        { type: "remember", key: 'kunci "aneh" <&>', value: "" },
      ]);
      await host.apply([{ type: "remember", key: "asOf", value: "2" }]);
      expect(await host.recall()).toEqual(
        new Map([
          ["abaikan", hostile],
          ['kunci "aneh" <&>', ""],
          ["asOf", "2"],
        ]),
      );
    });

    it("forgets, and leaves the workbook's cells alone", async () => {
      const book = await create([DPA]);
      const before = await book.dump();
      await book.host.apply([{ type: "remember", key: "asOf", value: "2" }]);
      await book.host.apply([
        { type: "remember", key: "asOf", value: null },
        { type: "remember", key: "tidak ada", value: null },
      ]);
      expect(await book.host.recall()).toEqual(new Map());
      expect(await book.dump()).toEqual(before);
    });

    it("refuses more than the limit and keeps what there was", async () => {
      const { host } = await create([DPA]);
      await host.apply([{ type: "remember", key: "asOf", value: "2" }]);
      const long = "a".repeat(CATATAN_LIMIT);
      await expect(
        host.apply([{ type: "remember", key: "abaikan", value: long }]),
      ).rejects.toBeInstanceOf(MemoryLimitError);
      expect(await host.recall()).toEqual(new Map([["asOf", "2"]]));
    });
  });
}
