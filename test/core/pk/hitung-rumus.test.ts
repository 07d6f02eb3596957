import { expect, test } from "vitest";
import { parseCall } from "../../../src/core/pk/call.ts";
import { hitungCall } from "../../../src/core/pk/hitung-rumus.ts";
import type { FxArg } from "../../../src/core/pk/spec.ts";
import { EXAMPLE_CONTEXT } from "./example-model.ts";

const SEL: Readonly<Record<string, FxArg>> = {
  A1: "1.02.02.2.02.0015",
  A2: [["Dinkes"], ["DPUPR"]],
};

function hitung(formula: string): unknown {
  const call = parseCall(formula);
  if (call.kind === "error") throw new Error(call.text.en);
  return hitungCall(call, EXAMPLE_CONTEXT, (ref) => SEL[ref] ?? null);
}

test("works out calls within calls, and divides one by another", () => {
  const pagu = hitung('=PK.PAGU("Dinkes")');
  const realisasi = hitung('=PK.REALISASI("Dinkes")');
  expect(typeof pagu).toBe("number");
  expect(typeof realisasi).toBe("number");
  expect(hitung('=PK.PREDIKAT(PK.REALISASI("Dinkes")/PK.PAGU("Dinkes"))')).toEqual(
    hitung(`=PK.PREDIKAT(${String((realisasi as number) / (pagu as number))})`),
  );
  expect(hitung('=PK.DEVIASI(0,4; PK.SERAPAN("Dinkes"))')).toBeCloseTo(
    (hitung('=PK.SERAPAN("Dinkes")') as number) - 0.4,
    12,
  );
});

test("takes what a reference holds, a range too", () => {
  expect(hitung("=PK.PAGU(A1)")).toBe(hitung('=PK.PAGU("1.02.02.2.02.0015")'));
  expect(hitung("=PK.PAGU(A2)")).toEqual([
    [hitung('=PK.PAGU("Dinkes")')],
    [hitung('=PK.PAGU("DPUPR")')],
  ]);
});

test("an error within is passed on; a division needs two numbers; an unknown function is named", () => {
  expect(hitung('=PK.TERBILANG(PK.PAGU("Dinas Antariksa"))')).toMatchObject({ kind: "na" });
  expect(hitung('=PK.PREDIKAT(PK.PAGU("Dinkes")/PK.TRIWULAN(""))')).toMatchObject({
    kind: "value",
  });
  expect(hitung("=PK.TIDAKADA(1)")).toMatchObject({
    kind: "na",
    text: { id: "PK.TIDAKADA tidak dikenal." },
  });
});
