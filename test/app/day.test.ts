import fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDay, isoDay } from "../../src/app/day.ts";

test("a day is written in the user's own time zone, and read back", () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  const days = fc.date({
    min: new Date(2000, 0, 1),
    max: new Date(2100, 0, 1),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      expect(isIsoDay(isoDay(date))).toBe(true);
    }),
  );
});

test.each(["", "2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "besok", "2026-01-01T00:00"])(
  "%j is no day",
  (text) => {
    expect(isIsoDay(text)).toBe(false);
  },
);
