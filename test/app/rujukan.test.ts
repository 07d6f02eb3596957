import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { muatRujukanDari, rujukanSekali } from "../../src/app/rujukan.ts";
import { RUJUKAN } from "../support/rujukan.ts";

test("every table is read once from beside the program", async () => {
  const asked: string[] = [];
  const rujukan = await muatRujukanDari((berkas) => {
    asked.push(berkas.pathname.replace(/^.*\//, ""));
    return readFile(berkas, "utf8");
  });
  expect(asked.sort()).toEqual(["akun.txt", "nomenklatur.txt", "sumber-dana.txt", "wilayah.txt"]);
  expect(rujukan.sumberList).toEqual(RUJUKAN.sumberList);
});

test("in turns the tables are the same, with a rest after each of the long ones", async () => {
  let asks = 0;
  const turn = (): null => {
    asks += 1;
    return null;
  };
  const rujukan = await muatRujukanDari((berkas) => readFile(berkas, "utf8"), { turn });
  expect(asks).toBe(2);
  expect(rujukan.sumberList).toEqual(RUJUKAN.sumberList);
});

test("loaded at the first use, once", async () => {
  let times = 0;
  const rujukan = rujukanSekali(() => {
    times += 1;
    return Promise.resolve(RUJUKAN);
  });
  expect(times).toBe(0);
  expect(await Promise.all([rujukan(), rujukan()])).toEqual([RUJUKAN, RUJUKAN]);
  expect(await rujukan()).toBe(RUJUKAN);
  expect(times).toBe(1);
});

test("a failed load gives null, and the next call tries again", async () => {
  let times = 0;
  const rujukan = rujukanSekali(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(RUJUKAN);
  });
  expect(await rujukan()).toBeNull();
  expect(await rujukan()).toBe(RUJUKAN);
});
