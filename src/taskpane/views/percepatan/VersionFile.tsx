import { DefaultButton } from "office-ui-fabric-react";
import { useRef, type ReactElement } from "react";
import type { VersionsView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";

/** Names in one sentence; the others are counted by the dots. */
const MOST_NAMES = 10;

/** Chooses the file that holds the earlier version, and says what of it could not be compared. */
export function VersionFile({ file }: Pick<VersionsView, "file">): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="pk-muted">{t("pane.versi.berkasKet")}</p>
      <div className="pk-actions">
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          aria-label={t("pane.versi.pilihBerkas")}
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void store.openVersion(chosen);
            // So that the same file can be chosen again after it was saved anew.
            currentTarget.value = "";
          }}
        />
        <DefaultButton
          text={t(file === null ? "pane.versi.pilihBerkas" : "pane.versi.gantiBerkas")}
          disabled={busy !== null}
          onClick={() => input.current?.click()}
        />
        {file !== null && (
          <DefaultButton
            text={t("pane.versi.lepasBerkas")}
            disabled={busy !== null}
            onClick={() => void store.openVersion(null)}
          />
        )}
      </div>
      {file !== null && <Left file={file} />}
    </>
  );
}

function Left({ file }: { readonly file: NonNullable<VersionsView["file"]> }): ReactElement {
  const { onlyFile, onlyWorkbook, uncalculated } = file;
  return (
    <>
      {uncalculated > 0 && <p>{t("pane.versi.belumDihitung", { n: uncalculated })}</p>}
      {onlyFile.length > 0 && <p>{t("pane.versi.hanyaBerkas", { nama: listed(onlyFile) })}</p>}
      {onlyWorkbook.length > 0 && (
        <p>{t("pane.versi.hanyaBuku", { nama: listed(onlyWorkbook) })}</p>
      )}
    </>
  );
}

function listed(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMES).map((name) => (name === "" ? "…" : name));
  return [...first, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}
