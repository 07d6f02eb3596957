import type { ReactElement } from "react";
import { Glyph } from "./Glyph.tsx";

/** A link that leaves the pane where it is. */
export function OutsideLink(props: { readonly href: string; readonly text: string }): ReactElement {
  return (
    <a className="pk-outside" href={props.href} target="_blank" rel="noopener noreferrer">
      {props.text}
      <Glyph name="open" />
    </a>
  );
}
