import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { ChangeView, VersionsRequest, VersionsView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatRupiah } from "../../format.ts";
import { Pick, type Choice } from "../../components/Pick.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import { Balance } from "./Balance.tsx";
import { ChangeItem } from "./ChangeItem.tsx";
import { VersionFile } from "./VersionFile.tsx";

/** Differences that are drawn; the sheet has them all. */
const MOST = 100;

/** Two versions of the DPA beside each other: what moved, of which kind, who approves it, and whether it balances. */
export function Versions(): ReactElement {
  const store = useStore();
  const { plan } = usePaneState();
  return (
    <details
      className="pk-outcome"
      onToggle={(event) => {
        if (event.currentTarget.open && plan.versions === null) void store.compareVersions();
      }}
    >
      <summary>{t("pane.versi.judul")}</summary>
      {plan.versions !== null && (
        // Another file has other sheets to choose from.
        <Compared key={plan.versions.file?.name ?? ""} view={plan.versions} />
      )}
    </details>
  );
}

function Compared({ view }: { readonly view: VersionsView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const { sheets, file, changes } = view;
  const [chosen, setChosen] = useState<VersionsRequest>(
    view.chosen ?? {
      semula: sheets[0]?.sheet ?? "",
      menjadi: sheets[sheets.length - 1]?.sheet ?? "",
    },
  );
  return (
    <>
      <VersionFile file={file} />
      {file === null && sheets.length < 2 ? (
        <p className="pk-muted">{t("pane.versi.satu")}</p>
      ) : (
        <div className="pk-actions">
          <Pick
            label={t("pane.versi.semula")}
            value={chosen.semula}
            choices={choicesOf(file?.sheets ?? sheets)}
            none={file === null ? null : t("pane.versi.seluruhBerkas")}
            onPick={(semula) => setChosen({ ...chosen, semula })}
          />
          <Pick
            label={t("pane.versi.menjadi")}
            value={chosen.menjadi}
            choices={choicesOf(sheets)}
            none={file === null ? null : t("pane.versi.seluruhBuku")}
            onPick={(menjadi) => setChosen({ ...chosen, menjadi })}
          />
          <PrimaryButton
            text={t("pane.versi.bandingkan")}
            disabled={busy !== null || (file === null && chosen.semula === chosen.menjadi)}
            onClick={() => void store.compareVersions(chosen)}
          />
        </div>
      )}
      {changes !== null && <Changes view={view} />}
      {changes !== null && (
        <DefaultButton
          text={t("pane.versi.tulis")}
          disabled={busy !== null}
          onClick={() => void store.writeVersions()}
        />
      )}
    </>
  );
}

function choicesOf(sheets: VersionsView["sheets"]): readonly Choice[] {
  return sheets.map(({ sheet, stage }) => ({
    key: sheet,
    name: stage === "" ? sheet : `${sheet} (${stage})`,
  }));
}

function Changes({ view }: { readonly view: VersionsView }): ReactElement | null {
  const { changes: found } = view;
  if (found === null) return null;
  const { changes, schedule, textOnly, crossSource, unbalanced } = found;
  const all: readonly (Omit<ChangeView, "semula" | "menjadi"> & {
    readonly semula: number;
    readonly menjadi: number;
  })[] = [
    ...changes,
    ...schedule.map((one) => ({
      ...one,
      rekening: "",
      sumberDana: "",
      semula: sum(one.semula),
      menjadi: sum(one.menjadi),
    })),
  ];
  const perubahan = all.filter(({ isPerubahan }) => isPerubahan).length;
  return (
    <>
      <p>
        {sourceOf(view)} {t("pane.versi.ringkas", { n: all.length })}
      </p>
      <p>
        <strong>
          {perubahan === 0
            ? t("pane.versi.bukanPerubahan")
            : t("pane.versi.perubahan", { n: perubahan })}
        </strong>
      </p>
      {unbalanced !== 0 && <p>{t("pane.versi.timpang", { jumlah: formatRupiah(unbalanced) })}</p>}
      {crossSource > 0 && <p>{t("pane.versi.lintasSumber", { n: crossSource })}</p>}
      {textOnly > 0 && <p className="pk-muted">{t("pane.versi.uraian", { n: textOnly })}</p>}
      <ul>
        {all.slice(0, MOST).map((one, index) => (
          <ChangeItem key={index} change={one} />
        ))}
      </ul>
      {all.length > MOST && (
        <p className="pk-muted">{t("pane.versi.lainnya", { n: all.length - MOST })}</p>
      )}
      <Balance title={t("pane.versi.saldoSumber")} rows={view.sources} />
      <Balance title={t("pane.versi.saldoJenjang")} rows={view.levels} />
    </>
  );
}

/** Where the two versions were taken from. */
function sourceOf({ chosen, file }: VersionsView): string {
  if (file !== null) return t("pane.versi.menurutBerkas", { berkas: file.name });
  if (chosen === null) return t("pane.versi.menurutTahap");
  return t("pane.versi.menurutLembar", { semula: chosen.semula, menjadi: chosen.menjadi });
}

function sum(list: readonly number[]): number {
  return list.reduce((all, one) => all + one, 0);
}
