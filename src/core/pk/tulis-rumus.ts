import type { FxScalar } from "./spec.ts";

/** A call of a PK.* function as data; null = an argument left out. */
export interface Rumus {
  /** Without the namespace: `PAGU`. */
  readonly id: string;
  readonly args: readonly FxScalar[];
}

const BAHASA = {
  /** As Excel in Indonesian shows it. */
  id: { separator: "; ", decimal: "," },
  /** As Excel takes it from a program, in every language. */
  en: { separator: ",", decimal: "." },
} as const;

/** The formula of a call. `parseCall` reads it back; what was left out at the end is not written. */
export function tulisRumus({ id, args }: Rumus, bahasa: keyof typeof BAHASA): string {
  const { separator, decimal } = BAHASA[bahasa];
  let count = args.length;
  while (count > 0 && args[count - 1] === null) count -= 1;
  const written = args.slice(0, count).map((arg) => {
    if (arg === null) return "";
    if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
    return typeof arg === "boolean" ? String(arg).toUpperCase() : String(arg).replace(".", decimal);
  });
  return `=PK.${id}(${written.join(separator)})`;
}
