import { expect, test } from "vitest";
import { resultInTurns, resultOf } from "../../src/app/run-cache.ts";
import { Pengaturan } from "../../src/core/pengaturan/pengaturan.ts";
import { PENGATURAN_UMUM } from "../../src/core/pengaturan/umum.ts";
import { BAGIAN_CROSSFIRE } from "../../src/core/crossfire/pengaturan.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { EXAMPLE_MODEL, withModel } from "../core/pk/example-model.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const snapshot = snapshotOf(EXAMPLE_MODEL);
const pengaturan = Pengaturan.BAWAAN;

test("the rules run once per model, whatever settings they do not read", () => {
  const first = resultOf(snapshot);
  expect(resultOf(snapshot)).toBe(first);
  const other = pengaturan.with(BAGIAN_CROSSFIRE, { paling: 10 });
  expect(resultOf(snapshotOf(EXAMPLE_MODEL, { pengaturan: other }))).toBe(first);
});

test("they run again for another model, tolerance, choice, or with the tables", () => {
  const first = resultOf(snapshot);
  const tolerant = pengaturan.with(PENGATURAN_UMUM, { toleransiTotal: 5 });
  const results = [
    first,
    resultOf(withModel({})),
    resultOf(snapshotOf(EXAMPLE_MODEL, { pengaturan: tolerant })),
    resultOf(snapshot, ["HITUNG"]),
    resultOf(snapshot, [], RUJUKAN),
  ];
  expect(new Set(results).size).toBe(results.length);
});

test("the order and repetition of the choice do not matter", () => {
  expect(resultOf(snapshot, ["HITUNG", "KODE", "KODE"])).toBe(
    resultOf(snapshot, ["KODE", "HITUNG"]),
  );
});

test("a run in turns is the run that everybody shares, and is made once", async () => {
  const own = withModel({});
  let turns = 0;
  const turn = (): Promise<void> | null => ((turns += 1) % 2 === 0 ? null : Promise.resolve());
  const result = await resultInTurns(own, [], null, { turn });
  expect(turns).toBeGreaterThan(3);
  expect(resultOf(own)).toBe(result);
  expect(result).toEqual(resultOf(snapshot));
  expect(await resultInTurns(own, [], null, { turn: () => expect.unreachable() })).toBe(result);
});
