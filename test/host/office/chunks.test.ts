import { expect, test } from "vitest";
import { chunked } from "../../../src/host/office/chunks.ts";

test("chunks keep the count and the weight, and a heavy item goes alone", () => {
  expect([...chunked([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...chunked([3, 3, 9, 1, 1], 10, 6, (item) => item)]).toEqual([[3, 3], [9], [1, 1]]);
  expect([...chunked([], 2)]).toEqual([]);
});
