import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";
import { Ask } from "./Ask.tsx";

/** Asks before a formula is written over a filled cell. */
export function InsertAsk(): ReactElement | null {
  const store = useStore();
  const { asking } = usePaneState();
  if (asking === null) return null;
  const { rumus, report } = asking;
  return (
    <Ask
      title={t("pane.fungsi.timpaJudul")}
      onClose={store.cancelInsert}
      footer={
        <>
          <PrimaryButton
            text={t("pane.fungsi.timpa")}
            onClick={() => void store.insert({ rumus, over: report.at })}
          />
          <DefaultButton text={t("pane.aksi.batal")} onClick={store.cancelInsert} />
        </>
      }
    >
      <p>{t("pane.fungsi.timpaIsi", { sel: report.cell, isi: report.isi })}</p>
    </Ask>
  );
}
