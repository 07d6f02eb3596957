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
  // Timers stand still: those of a hidden pane hardly go.
  await rest;
  expect(turn()).toBeNull();
});

test("a rest ends in a task of its own: what waited before it comes first", async () => {
  const turn = createTurn();
  vi.advanceTimersByTime(25);
  const order: string[] = [];
  const rest = turn()?.then(() => order.push("rest"));
  await Promise.resolve().then(() => order.push("microtask"));
  await rest;
  expect(order).toEqual(["microtask", "rest"]);
});
