import { useState, type ReactElement } from "react";
import type { RumusOf } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { InsertLink } from "./InsertLink.tsx";

interface Props<Angka extends string> {
  /** Works the formulas out; asked only once the list is opened. */
  readonly find: () => RumusOf<Angka>;
  /** Names of the figures, in the order they are listed. */
  readonly names: Readonly<Record<Angka, string>>;
  /** What the figures are of, for screen readers. */
  readonly of: string;
}

/** The figures of one thing that a formula gives, each to be written into the selected cell. */
export function InsertList<Angka extends string>({ find, names, of }: Props<Angka>): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="pk-insert-list"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t("pane.fungsi.sisip")}
        <span className="pk-sr">{` ${of}`}</span>
      </summary>
      {isOpen && <Formulas found={find()} names={names} of={of} />}
    </details>
  );
}

function Formulas<Angka extends string>({
  found,
  names,
  of,
}: Omit<Props<Angka>, "find"> & { readonly found: RumusOf<Angka> }): ReactElement {
  const rows = (Object.keys(names) as Angka[]).flatMap((angka) => {
    const rumus = found[angka];
    return rumus === undefined ? [] : [{ angka, rumus }];
  });
  if (rows.length === 0) return <p className="pk-muted">{t("pane.fungsi.tanpaRumus")}</p>;
  return (
    <ul>
      {rows.map(({ angka, rumus }) => (
        <li key={angka}>
          <span>{names[angka]}</span>
          <InsertLink rumus={rumus} angka={`${names[angka]} ${of}`} />
        </li>
      ))}
    </ul>
  );
}
