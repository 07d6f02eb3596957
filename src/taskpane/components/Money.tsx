import type { ReactElement } from "react";
import { formatRupiah, formatRupiahShort } from "../format.ts";

/** Rupiah in short, the whole amount for the mouse and for screen readers. Null = no amount. */
export function Money({ value }: { readonly value: number | null }): ReactElement {
  const whole = formatRupiah(value);
  const short = formatRupiahShort(value);
  if (whole === short) return <span className="pk-number">{whole}</span>;
  return (
    <span className="pk-number" title={whole}>
      <span aria-hidden="true">{short}</span>
      <span className="pk-sr">{whole}</span>
    </span>
  );
}
