import { useState, type ReactElement } from "react";
import type { CrossfireView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { useMedia } from "../../components/use-media.ts";
import { Matrix } from "./Matrix.tsx";
import { Notes } from "./Notes.tsx";
import { ThemeList } from "./ThemeList.tsx";

const LOOKS = ["matriks", "daftar"] as const;
type Look = (typeof LOOKS)[number];

/** From this width on the matrix is shown first; below it the list of themes. */
const ROOMY_QUERY = "(min-width: 640px)";

/** Themes against SKPD: who serves what, and which dimension does not meet. */
export function Themes({ view }: { readonly view: CrossfireView }): ReactElement {
  const isRoomy = useMedia(ROOMY_QUERY);
  const [asked, setAsked] = useState<Look | null>(null);
  const look = asked ?? (isRoomy ? "matriks" : "daftar");
  const absent = view.skpd.filter(({ isTanpaTema }) => isTanpaTema);
  if (view.tema.length === 0) {
    return (
      <EmptyState
        glyph="link"
        title={t("pane.crossfire.temaKosong")}
        text={t("pane.crossfire.temaKosongIsi")}
      />
    );
  }
  return (
    <>
      <h2 className="pk-sr">{t("pane.crossfire.matriks")}</h2>
      <div className="pk-controls">
        <Toggles
          label={t("pane.crossfire.tampilan")}
          pressed={new Set<Look>([look])}
          onToggle={setAsked}
          items={LOOKS.map((key) => ({ key, content: t(`pane.crossfire.tampilan.${key}`) }))}
        />
      </div>
      <Notes list={view.catatan} />
      {look === "matriks" ? <Matrix view={view} /> : <ThemeList view={view} />}
      {absent.length > 0 && (
        <details className="pk-outcome">
          <summary>
            <span className="pk-mark pk-tone-warning">
              <Glyph name="warning" />
            </span>{" "}
            {t("pane.crossfire.skpdTanpaTema", { n: absent.length })}
          </summary>
          <ul>
            {absent.map(({ id, nama }) => (
              <li key={id}>{nama}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
