import type { FxScalar } from "./spec.ts";

/** A call of a PK.* function as data; null = an argument left out. */
export interface Rumus {
  /** Without the namespace: `PAGU`. */
  readonly id: string;
  readonly args: readonly ArgRumus[];
}

/** An argument: a value, another call, or one call divided by another. */
export type ArgRumus = FxScalar | Rumus | BagiRumus;

export interface BagiRumus {
  readonly bagi: readonly [Rumus, Rumus];
}

const BAHASA = {
  /** As Excel in Indonesian shows it. */
  id: { separator: "; ", decimal: "," },
  /** As Excel takes it from a program, in every language. */
  en: { separator: ",", decimal: "." },
} as const;

/** The formula of a call. `parseCall` reads it back where no call stands within; what was left out at the end is not written. */
export function tulisRumus(rumus: Rumus, bahasa: keyof typeof BAHASA): string {
  return `=${tulisPanggilan(rumus, bahasa)}`;
}

function tulisPanggilan({ id, args }: Rumus, bahasa: keyof typeof BAHASA): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === null) count -= 1;
  const written = args.slice(0, count).map((arg) => tulisArgumen(arg, bahasa));
  return `PK.${id}(${written.join(BAHASA[bahasa].separator)})`;
}

function tulisArgumen(arg: ArgRumus, bahasa: keyof typeof BAHASA): string {
  if (arg === null) return "";
  if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
  if (typeof arg === "boolean") return String(arg).toUpperCase();
  if (typeof arg === "number") return String(arg).replace(".", BAHASA[bahasa].decimal);
  if ("id" in arg) return tulisPanggilan(arg, bahasa);
  const [atas, bawah] = arg.bagi;
  return `${tulisPanggilan(atas, bahasa)}/${tulisPanggilan(bawah, bahasa)}`;
}
