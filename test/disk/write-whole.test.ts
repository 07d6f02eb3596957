import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DiskError } from "../../src/disk/disk-error.ts";
import { NODE_DISK } from "../../src/disk/node-disk.ts";
import type { Disk } from "../../src/disk/port.ts";
import { writeWhole } from "../../src/disk/write-whole.ts";
import { REFUSALS, troubleDisk } from "../support/faults/trouble-disk.ts";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "selaras-"))));
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("writing a file", () => {
  test("waits for the disk before the file gets its name", async () => {
    const { disk, calls } = troubleDisk(null);
    await writeWhole(join(folder, "a"), bytes("isi"), { disk });
    const order = ["write", "sync", "close", "link", "remove", "syncFolder"] as const;
    expect(calls.filter((call) => (order as readonly string[]).includes(call))).toEqual(order);
  });

  test("under its name stands the whole file or what was there, and nothing else is left", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          at: fc.nat(14),
          refusal: fc.constantFrom(...REFUSALS),
          done: fc.double({ min: 0, max: 1, noNaN: true }),
          stays: fc.boolean(),
        }),
        fc.boolean(),
        fc.boolean(),
        async (trouble, isThere, inPieces) => {
          const own = await mkdtemp(join(folder, "x-"));
          const path = join(own, "hasil.txt");
          if (isThere) await writeFile(path, "lama");
          const { disk, refused } = troubleDisk(trouble);
          async function* pieces() {
            yield bytes("isi ");
            yield await Promise.resolve(bytes("baru"));
          }
          const content = inPieces ? pieces() : bytes("isi baru");
          const failed: unknown = await writeWhole(path, content, { replace: true, disk }).then(
            () => null,
            (error: unknown) => error,
          );
          const names = await readdir(own);
          if (failed === null) {
            expect(await readFile(path, "utf8")).toBe("isi baru");
          } else {
            expect(failed).toBeInstanceOf(DiskError);
            expect(refused.length).toBeGreaterThan(0);
            expect(names.includes("hasil.txt")).toBe(isThere);
            if (isThere) expect(await readFile(path, "utf8")).toBe("lama");
          }
          // A draft may stay only where removing it was itself refused.
          if (!refused.includes("remove")) {
            expect(names.filter((name) => name !== "hasil.txt")).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a disk without links takes a rename, but not over a file that appeared meanwhile", async () => {
    const path = join(folder, "a");
    const noLinks = (before: () => Promise<void>): Disk => ({
      ...NODE_DISK,
      link: async () => {
        await before();
        throw Object.assign(new Error("EPERM"), { code: "EPERM" });
      },
    });
    await writeWhole(path, bytes("satu"), { disk: noLinks(() => Promise.resolve()) });
    expect(await readFile(path, "utf8")).toBe("satu");
    await rm(path);
    const raced = noLinks(() => writeFile(path, "milik orang"));
    await expect(writeWhole(path, bytes("dua"), { disk: raced })).rejects.toMatchObject({
      code: "exists",
    });
    expect(await readFile(path, "utf8")).toBe("milik orang");
    expect(await readdir(folder)).toEqual(["a"]);
  });

  test("goes on where the system writes less than asked", async () => {
    const slow: Disk = {
      ...NODE_DISK,
      open: async (path, flags) => {
        const file = await NODE_DISK.open(path, flags);
        return {
          read: file.read.bind(file),
          write: (from, offset, length) => file.write(from, offset, Math.min(3, length)),
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    };
    await writeWhole(join(folder, "a"), bytes("sepuluh huruf"), { disk: slow });
    expect(await readFile(join(folder, "a"), "utf8")).toBe("sepuluh huruf");
  });
});
