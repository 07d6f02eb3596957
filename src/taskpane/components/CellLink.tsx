import type { ReactElement } from "react";
import type { CellRef } from "../../core/model/origin.ts";
import { t } from "../../i18n/pane-text.ts";
import { useStore } from "../store/context.ts";

/** `DPA!F12`, with the file where there are several. */
export function placeText(at: CellRef, cell: string): string {
  const file = at.file === "" ? "" : `[${at.file}]`;
  return `${file}${at.sheet}!${cell}`;
}

interface Props {
  readonly at: CellRef;
  readonly cell: string;
}

/** A cell's address that leads to the cell. */
export function CellLink({ at, cell }: Props): ReactElement {
  const store = useStore();
  const place = placeText(at, cell);
  return (
    <button
      type="button"
      className="pk-link pk-place"
      aria-label={t("pane.umum.ke", { sel: place })}
      onClick={() => void store.reveal(at)}
    >
      {place}
    </button>
  );
}
