import { expect, test } from "vitest";
import { alamat, alamatAman } from "../../../src/cli/borongan/antrean.ts";
import { kunciTugas } from "../../../src/cli/borongan/tugas.ts";

test("reads an address of Redis with what it may hold", () => {
  expect(alamat("redis://127.0.0.1:7000")).toEqual({ host: "127.0.0.1", port: 7000 });
  expect(alamat("rediss://pk:r%40hasia@redis.lokal/2")).toEqual({
    host: "redis.lokal",
    port: 6379,
    username: "pk",
    password: "r@hasia",
    db: 2,
    tls: {},
  });
  expect(alamat("redis://[::1]:6380")).toEqual({ host: "::1", port: 6380 });
});

test("refuses what is none, and tells no password", () => {
  expect(() => alamat("localhost:6379")).toThrow(/bukan alamat Redis/);
  expect(() => alamat("http://x:rahasia@y")).toThrow(/http:\/\/\*\*\*@y/);
  expect(alamatAman("redis://pk:rahasia@host:1")).toBe("redis://***@host:1");
});

test("a key follows content, name and options, and nothing else", () => {
  const opsi = { rules: ["KODE"], asOf: 2, daerah: null } as const;
  const kunci = kunciTugas(Buffer.from("isi"), "a.xlsx", opsi);
  expect(kunciTugas(Buffer.from("isi"), "a.xlsx", { ...opsi })).toBe(kunci);
  const others = [
    kunciTugas(Buffer.from("isi "), "a.xlsx", opsi),
    kunciTugas(Buffer.from("isi"), "b.xlsx", opsi),
    kunciTugas(Buffer.from("isi"), "a.xlsx", { ...opsi, asOf: 3 }),
    kunciTugas(Buffer.from("isi"), "a.xlsx", { ...opsi, rules: [] }),
    kunciTugas(Buffer.from("isi"), "a.xlsx", { ...opsi, daerah: "/d.csv" }),
  ];
  expect(new Set([kunci, ...others]).size).toBe(6);
});
