import { ThemeProvider } from "office-ui-fabric-react";
import {
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type CSSProperties,
  type ReactElement,
} from "react";
import type { App } from "../app/app.ts";
import { bahasaPanel, subscribeBahasa } from "../i18n/bahasa.ts";
import { t } from "../i18n/pane-text.ts";
import { BusyBar } from "./components/BusyBar.tsx";
import { ErrorBoundary } from "./components/ErrorBoundary.tsx";
import { Header } from "./components/Header.tsx";
import { InsertAsk } from "./components/InsertAsk.tsx";
import { ManualBar } from "./components/ManualBar.tsx";
import { Messages } from "./components/Messages.tsx";
import { useKeptFocus } from "./components/use-return-focus.ts";
import { ScrollerContext } from "./components/virtual.ts";
import { StoreContext, usePaneState } from "./store/context.ts";
import { createPaneStore } from "./store/pane-store.ts";
import type { ViewTask } from "./store/state.ts";
import { TABS, type Navigation, type Place, type ViewName } from "./navigation.ts";
import { cssVariables } from "./palette.ts";
import { THEMES } from "./theme.ts";
import { useThemeKind } from "./use-theme.ts";
import { Bantuan } from "./views/bantuan/Bantuan.tsx";
import { Beranda } from "./views/beranda/Beranda.tsx";
import { Bersihkan } from "./views/bersihkan/Bersihkan.tsx";
import { Cascading } from "./views/cascading/Cascading.tsx";
import { Fungsi } from "./views/fungsi/Fungsi.tsx";
import { Lembar } from "./views/lembar/Lembar.tsx";
import { Lingkungan } from "./views/lingkungan/Lingkungan.tsx";
import { Percepatan } from "./views/percepatan/Percepatan.tsx";
import { Pengaturan } from "./views/pengaturan/Pengaturan.tsx";
import { Rapat } from "./views/rapat/Rapat.tsx";
import { Periksa } from "./views/periksa/Periksa.tsx";

interface Props {
  readonly app: App;
  readonly navigation: Navigation;
}

const VIEWS: Readonly<
  Record<ViewName, (props: { readonly navigation: Navigation }) => ReactElement>
> = {
  beranda: Beranda,
  periksa: Periksa,
  cascading: Cascading,
  percepatan: Percepatan,
  rapat: Rapat,
  lembar: Lembar,
  fungsi: Fungsi,
  pengaturan: Pengaturan,
  bersihkan: Bersihkan,
  bantuan: Bantuan,
  lingkungan: Lingkungan,
};

/** What a view runs when it is opened with `run`. */
const TASKS: Readonly<Partial<Record<ViewName, ViewTask>>> = {
  beranda: "beranda",
  periksa: "check",
  cascading: "cascade",
  percepatan: "accelerate",
  rapat: "meeting",
  lembar: "sheets",
  pengaturan: "settings",
  lingkungan: "environment",
};

function Body({
  place,
  navigation,
}: {
  readonly place: Place;
  readonly navigation: Navigation;
}): ReactElement {
  const { announcement, busy } = usePaneState();
  useKeptFocus(busy !== null);
  const body = useRef<HTMLElement | null>(null);
  const View = VIEWS[place.view];
  const isTab = TABS.some((tab) => tab === place.view);
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [place.view]);
  return (
    <main
      ref={body}
      className="pk-body"
      id="pk-body"
      data-is-scrollable="true"
      tabIndex={-1}
      {...(isTab ? { "aria-labelledby": `pk-tab-${place.view}` } : {})}
    >
      <ScrollerContext.Provider value={body}>
        <BusyBar />
        <Messages />
        <ManualBar />
        <ErrorBoundary key={place.view} place={place.view}>
          <View navigation={navigation} />
        </ErrorBoundary>
        <InsertAsk />
      </ScrollerContext.Provider>
      <div className="pk-sr" role="status" aria-live="polite">
        {announcement}
      </div>
    </main>
  );
}

/** The task pane: header, tabs and the open view over the app. */
export function Pane({ app, navigation }: Props): ReactElement {
  const store = useMemo(() => createPaneStore(app), [app]);
  useEffect(() => store.dispose, [store]);
  const place = useSyncExternalStore(navigation.subscribe, navigation.place);
  // Another language is another pane: nothing drawn before may stay because it seems unchanged.
  const bahasa = useSyncExternalStore(subscribeBahasa, bahasaPanel);
  const kind = useThemeKind();
  const style = useMemo(() => cssVariables(kind) as CSSProperties, [kind]);
  const answered = useRef(0);
  useEffect(() => {
    if (place.request === answered.current) return;
    answered.current = place.request;
    const task = TASKS[place.view];
    if (task !== undefined) void store.run(task);
  }, [place, store]);
  const { report } = place;
  useEffect(() => {
    if (report !== null) store.report(report.error, "ribbon");
  }, [report, store]);
  return (
    <ThemeProvider theme={THEMES[kind]} applyTo="none">
      <StoreContext.Provider value={store}>
        <div
          key={bahasa}
          className="pk-pane"
          data-theme={kind}
          style={style}
          aria-label={t("pane.umum.produk")}
        >
          <Header place={place} navigation={navigation} />
          <Body place={place} navigation={navigation} />
        </div>
      </StoreContext.Provider>
    </ThemeProvider>
  );
}
