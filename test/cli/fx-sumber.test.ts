import { expect, test, vi } from "vitest";
import { fxSumber } from "../../src/cli/fx-sumber.ts";
import { EXAMPLE_SNAPSHOT } from "../core/pk/example-model.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const make = () => {
  const rujukan = vi.fn(() => Promise.resolve(RUJUKAN));
  const periksa = vi.fn(() => Promise.resolve({ findings: [] }));
  return { rujukan, periksa, sumber: fxSumber({ rujukan, periksa }) };
};

test("what is not asked for is not fetched", async () => {
  const { rujukan, periksa, sumber } = make();
  expect(await sumber.settled(() => 1)).toBe(1);
  expect([rujukan.mock.calls.length, periksa.mock.calls.length]).toEqual([0, 0]);
});

test("what is asked for is there in the answer, one thing after the other", async () => {
  const { rujukan, periksa, sumber } = make();
  const answer = await sumber.settled((at) => {
    if (at.rujukan() === null) return "no tables";
    return at.temuan(EXAMPLE_SNAPSHOT)?.length ?? "no check";
  });
  expect(answer).toBe(0);
  expect([rujukan.mock.calls.length, periksa.mock.calls.length]).toEqual([1, 1]);
});
