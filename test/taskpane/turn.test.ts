import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTurn } from "../../src/taskpane/store/turn.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the page has its turn when a slice is over, and then there is time again", async () => {
  const turn = createTurn();
  expect(turn()).toBeNull();
  vi.advanceTimersByTime(24);
  expect(turn()).toBeNull();
  vi.advanceTimersByTime(1);
  const rest = turn();
  expect(rest).toBeInstanceOf(Promise);
  await vi.advanceTimersByTimeAsync(1);
  await rest;
  expect(turn()).toBeNull();
});
