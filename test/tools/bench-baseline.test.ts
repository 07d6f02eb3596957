import { expect, test } from "vitest";
import { readBaseline, regressions } from "../bench/baseline.ts";
import { measureCounts } from "../bench/counts.ts";

test("no use case costs Excel more than the committed baseline says", async () => {
  const counts = await measureCounts();
  expect(Object.keys(counts).length).toBeGreaterThan(60);
  // Meant to be so: npm run bench:counts -- --update
  expect(regressions(counts)).toEqual([]);
}, 240_000);

test("more round trips, another number of findings, and a figure without a baseline are regressions", () => {
  const was = { "x: round trips": 4, "x: bytes sent": 1000, "x: findings": 7 };
  expect(regressions(was, was)).toEqual([]);
  const better = { "x: round trips": 3, "x: bytes sent": 1019, "x: findings": 7 };
  expect(regressions(better, was)).toEqual([]);
  const worse = { "x: round trips": 5, "x: bytes sent": 1021, "x: findings": 6, "y: cells": 1 };
  expect(regressions(worse, was)).toEqual([
    "x: round trips: 5, was 4",
    "x: bytes sent: 1021, was 1000",
    "x: findings: 6, was 7",
    "y: cells: 1, not in the baseline",
  ]);
});

test("the baseline has no figure that nobody measures", () => {
  const works = new Set(Object.keys(readBaseline()).map((name) => name.split(": ")[0]));
  expect(works).toContain("periksa");
  expect(works).toContain("page");
});
