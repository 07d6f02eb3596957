import type { ReactElement } from "react";
import { GLYPHS, type GlyphName } from "../icons.tsx";

export function Glyph({ name }: { readonly name: GlyphName }): ReactElement {
  return <span className="pk-glyph">{GLYPHS[name]}</span>;
}
