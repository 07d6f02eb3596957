import { describe, expect, it } from "vitest";
import type { FunctionDef, FxArg, FxResult, FxResultMatrix } from "../../../../src/core/pk/spec.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

type Args = readonly (FxArg | undefined)[];
type Hasil = string | number | { readonly error: string };

/** The answers a function owes to the eight questions every function is asked. */
export interface Jawaban {
  /** Fewest and most arguments. */
  readonly banyak: readonly [least: number, most: number];
  readonly works: readonly (readonly [Args, Hasil])[];
  /** A column in, a column out. */
  readonly column: readonly [Args, readonly Hasil[]];
  readonly blank: readonly (readonly [Args, Hasil])[];
  /** Text or TRUE where something else is due. */
  readonly text: readonly (readonly [Args, Hasil])[];
  readonly boundary: readonly (readonly [Args, Hasil])[];
}

/** Asks the eight questions; that arguments are not changed is held by `ask`, which freezes and compares them. */
export function delapanPertanyaan(def: FunctionDef, jawaban: Jawaban): void {
  const { banyak, works, column, blank, text, boundary } = jawaban;
  const [firstArgs = []] = works[0] ?? [];
  describe(`PK.${def.spec.id}, the eight questions`, () => {
    it("1. too few and too many arguments", () => {
      const [least, most] = banyak;
      expect(def.spec.params.filter(({ optional }) => !optional)).toHaveLength(least);
      expect(def.spec.params).toHaveLength(most);
      if (least > 0) expect(errorOf(def, ...firstArgs.slice(0, least - 1))).toBe("argumenKurang");
      const many = Array.from({ length: most + 1 }, (_, nth) => firstArgs[nth] ?? null);
      expect(errorOf(def, ...many)).toBe("argumenLebih");
    });
    it.each(works)("2. works: %j", (args, hasil) => expectHasil(ask(def, ...args), hasil));
    it("3. a column and a single cell", () => {
      const [args, hasil] = column;
      const rows = ask(def, ...args);
      expect(Array.isArray(rows) ? rows.length : 0).toBe(hasil.length);
      hasil.forEach((one, nth) => expectHasil((rows as FxResultMatrix)[nth]?.[0] ?? "", one));
      const single = ask(
        def,
        ...firstArgs.map((arg) => (arg === undefined ? arg : ([[arg]] as FxArg))),
      );
      expectHasil((single as FxResultMatrix)[0]?.[0] ?? "", works[0]?.[1] ?? "");
    });
    it.each(blank)("4. blank cells: %j", (args, hasil) => expectHasil(ask(def, ...args), hasil));
    it.each(text)("5. text where it is not due: %j", (args, hasil) =>
      expectHasil(ask(def, ...args), hasil),
    );
    it("6. error in, error out", () => {
      firstArgs.forEach((_, nth) => {
        const args = firstArgs.map((arg, at) => (at === nth ? GALAT_REF : arg));
        expect(ask(def, ...args)).toEqual(GALAT_REF);
      });
    });
    it.each(boundary)("7. boundary: %j", (args, hasil) => expectHasil(ask(def, ...args), hasil));
    it("8. arguments are not changed, the answer does not change", () => {
      expect(ask(def, ...firstArgs)).toEqual(ask(def, ...firstArgs));
    });
  });
}

function expectHasil(result: FxResult | FxResultMatrix, hasil: Hasil): void {
  if (typeof hasil === "number") expect(result).toBeCloseTo(hasil, 9);
  else if (typeof hasil === "object") expect(result).toMatchObject({ key: hasil.error });
  else expect(result).toBe(hasil);
}
