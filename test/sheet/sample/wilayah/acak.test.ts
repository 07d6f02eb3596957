import { describe, expect, test } from "vitest";
import { Acak, benihOf } from "../../../../src/sheet/sample/wilayah/acak.ts";

describe("numbers from a seed", () => {
  test("are the same every time, and others for another seed", () => {
    const draw = (benih: number): number[] => {
      const acak = new Acak(benih);
      return Array.from({ length: 20 }, () => acak.pecahan());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(benihOf("Dinas Sosial")).not.toBe(benihOf("Dinas Kesehatan"));
  });

  test("are spread over their range", () => {
    const acak = new Acak(1);
    const counts = new Map<number, number>();
    for (let i = 0; i < 12_000; i += 1) {
      const one = acak.bulat(1, 12);
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    for (const count of counts.values()) expect(count).toBeGreaterThan(850);
  });

  test("take different items in the order of the list", () => {
    const list = ["a", "b", "c", "d", "e", "f"];
    for (let benih = 0; benih < 50; benih += 1) {
      const some = new Acak(benih).beberapa(list, 3);
      expect(some).toHaveLength(3);
      expect([...some].sort()).toEqual(some);
    }
    expect(new Acak(1).beberapa(list, 9)).toEqual(list);
  });
});
