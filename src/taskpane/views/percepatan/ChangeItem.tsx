import type { ReactElement } from "react";
import type { ChangeView } from "../../../app/views.ts";
import { dasarKini } from "../../../i18n/dasar.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Money } from "../../components/Money.tsx";
import { useStore } from "../../store/context.ts";

interface Props {
  readonly change: Omit<ChangeView, "semula" | "menjadi"> & {
    readonly semula: number;
    readonly menjadi: number;
  };
}

/** A difference between two versions: where, how much, its row of the table, who approves it in which document. */
export function ChangeItem({ change }: Props): ReactElement {
  const store = useStore();
  const { kode, rekening, nama, sumberDana, semula, menjadi, at } = change;
  // A cell of another file cannot be shown here.
  const isHere = at?.file === "";
  const place = [kode, rekening, nama].filter((part) => part !== "").join(" · ");
  return (
    <li>
      {at === null || !isHere ? (
        <span className="pk-place">{place}</span>
      ) : (
        <button
          type="button"
          className="pk-link pk-place"
          aria-label={t("pane.umum.ke", { sel: place })}
          onClick={() => void store.reveal(at)}
        >
          {place}
        </button>
      )}
      <span>
        {rekening === "" && semula === menjadi ? (
          t("pane.versi.jadwal")
        ) : (
          <>
            <Money value={semula} /> {"→"} <Money value={menjadi} />
          </>
        )}
        {sumberDana !== "" && ` · ${sumberDana}`}
        {change.isPerubahan && <span className="pk-tag">{t("pane.percepatan.perubahan")}</span>}
      </span>
      <span>
        {change.kind === ""
          ? dasarKini(change.between)
          : t("pane.versi.baris", { kind: change.kind, antar: dasarKini(change.between) })}
      </span>
      <span>{`${t("pane.percepatan.pergeseranSetuju")}: ${change.approver}`}</span>
      <span>{`${t("pane.percepatan.pergeseranDokumen")}: ${change.document}`}</span>
      {change.basis !== "" && (
        <span className="pk-muted">
          {t("pane.versi.dasar", { dasar: dasarKini(change.basis) })}
        </span>
      )}
    </li>
  );
}
