import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import type { KolomForm } from "../../../i18n/pengaturan/form.ts";
import { t } from "../../../i18n/pane-text.ts";
import { TableCell } from "./TableCell.tsx";

type Row = Readonly<Record<string, unknown>>;

interface Props {
  readonly label: string;
  readonly value: unknown;
  readonly kolom: readonly KolomForm[];
  readonly barisBaru: Row;
  readonly syarat: string;
  readonly isDisabled: boolean;
  readonly onValue: (rows: readonly Row[]) => void;
}

/** A small table: rows are changed freely and kept together. */
export function TableInput(props: Props): ReactElement {
  const { label, value, kolom, barisBaru, syarat, isDisabled, onValue } = props;
  const kept = Array.isArray(value) ? (value as readonly Row[]) : [];
  const [rows, setRows] = useState(kept);
  // Hundreds of fields of closed tables would make the page slow.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setRows(Array.isArray(value) ? (value as readonly Row[]) : []), [value]);
  const setCell = (index: number, kunci: string, cell: unknown): void =>
    setRows(rows.map((row, nth) => (nth === index ? { ...row, [kunci]: cell } : row)));
  const isChanged = JSON.stringify(rows) !== JSON.stringify(kept);
  return (
    <details className="pk-table-field" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("pane.pengaturan.tabel", { label, n: rows.length })}</summary>
      <div className="pk-table-scroll">
        <table>
          <caption className="pk-sr">{label}</caption>
          <thead>
            <tr>
              {kolom.map((one) => (
                <th key={one.kunci} scope="col">
                  {one.label}
                </th>
              ))}
              <th scope="col">
                <span className="pk-sr">{t("pane.pengaturan.hapusKolom")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {(isOpen ? rows : []).map((row, index) => (
              <tr key={index}>
                {kolom.map((one) => (
                  <td key={one.kunci}>
                    <TableCell
                      kolom={one}
                      label={t("pane.pengaturan.sel", { kolom: one.label, baris: index + 1 })}
                      value={row[one.kunci]}
                      syarat={syarat}
                      isDisabled={isDisabled}
                      onValue={(cell) => setCell(index, one.kunci, cell)}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="pk-link"
                    disabled={isDisabled}
                    aria-label={t("pane.pengaturan.hapusBaris", { n: index + 1 })}
                    onClick={() => setRows(rows.filter((_, nth) => nth !== index))}
                  >
                    {t("pane.pengaturan.hapus")}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="pk-actions">
        <DefaultButton
          text={t("pane.pengaturan.tambah")}
          disabled={isDisabled}
          onClick={() => setRows([...rows, barisBaru])}
        />
        <PrimaryButton
          text={t("pane.pengaturan.simpanTabel")}
          disabled={isDisabled || !isChanged}
          onClick={() => onValue(rows)}
        />
      </div>
    </details>
  );
}
