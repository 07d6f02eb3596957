import { Pivot, PivotItem } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";
import { TABS, type Navigation, type Place, type Tab } from "../navigation.ts";
import { Glyph } from "./Glyph.tsx";

interface Props {
  readonly place: Place;
  readonly navigation: Navigation;
}

/** Pages outside the tabs; the gear needs no word beside it. */
const COMMANDS = [
  { view: "bersihkan", glyph: "sweep", isGlyphOnly: false },
  { view: "bantuan", glyph: "help", isGlyphOnly: false },
  { view: "pengaturan", glyph: "gear", isGlyphOnly: true },
] as const;

const isTab = (name: string): name is Tab => TABS.some((tab) => tab === name);

export function Header({ place, navigation }: Props): ReactElement {
  return (
    <header className="pk-header">
      <div className="pk-brand">
        <h1>{t("pane.umum.produk")}</h1>
        {COMMANDS.map(({ view, glyph, isGlyphOnly }) => (
          <button
            key={view}
            type="button"
            className="pk-command"
            aria-pressed={place.view === view}
            onClick={() => navigation.navigate(view)}
            {...(isGlyphOnly
              ? { "aria-label": t(`pane.aksi.${view}`), title: t(`pane.aksi.${view}`) }
              : {})}
          >
            <Glyph name={glyph} />
            {!isGlyphOnly && t(`pane.aksi.${view}`)}
          </button>
        ))}
      </div>
      <Pivot
        className="pk-tabs"
        headersOnly
        aria-label={t("pane.umum.halaman")}
        selectedKey={isTab(place.view) ? place.view : null}
        getTabId={(key) => `pk-tab-${key}`}
        onLinkClick={(item) => {
          const key = item?.props.itemKey ?? "";
          if (isTab(key)) navigation.navigate(key);
        }}
      >
        {TABS.map((tab) => (
          <PivotItem key={tab} itemKey={tab} headerText={t(`pane.view.${tab}`)} />
        ))}
      </Pivot>
    </header>
  );
}
