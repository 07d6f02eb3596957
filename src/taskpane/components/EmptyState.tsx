import type { ReactElement, ReactNode } from "react";
import type { GlyphName } from "../icons.tsx";
import { Glyph } from "./Glyph.tsx";

interface Props {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function EmptyState({ glyph, title, text, children }: Props): ReactElement {
  return (
    <section className="pk-empty">
      <span className="pk-empty-glyph">
        <Glyph name={glyph} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
