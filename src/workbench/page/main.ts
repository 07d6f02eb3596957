import type { OfficeWindow } from "../client/install-office.ts";
import type { Metadata } from "../custom-functions/metadata.ts";
import type { Book } from "../engine/book.ts";
import { openSheets } from "../engine/open.ts";
import { importXlsx } from "../file/import-xlsx.ts";
import { openImported } from "../file/open-imported.ts";
import { createBrowserKit } from "./browser-kit.ts";
import { byId } from "./dom.ts";
import { fetchFile, receiveFiles } from "./files.ts";
import { followLinks, showErrors } from "./links.ts";
import { readManifest, type Manifest, type RibbonControl } from "./manifest.ts";
import { fileMessage } from "./file-message.ts";
import { ACTION_FAILED, NO_MANIFEST, NOT_CONNECTED, say } from "./messages.ts";
import { createPane, type Pane } from "./pane.ts";
import { createProbe, type Probe } from "./probe.ts";
import { drawRibbon } from "./ribbon.ts";
import { Session } from "./session.ts";
import { createTheme } from "./theme.ts";
import "./style.css";

declare global {
  interface Window {
    /** Called by the pane's window when its Office.js has loaded. */
    workbench?: {
      adopt(frame: OfficeWindow): void;
      readonly session: Session;
      readonly probe: Probe;
    };
  }
}

const query = new URLSearchParams(location.search);
const locale = query.get("locale") ?? "id-ID";
const theme = createTheme(query.get("theme"));
const kit = createBrowserKit({
  container: byId("grid", HTMLElement),
  dark: theme.isDark(),
  english: locale === "en-US",
});
theme.onChange((isDark) => kit.api.toggleDarkMode(isDark));

async function loadManifest(): Promise<Manifest | null> {
  const url = new URL(query.get("manifest") ?? "/manifest.xml", location.href);
  const response = await fetch(url);
  return response.ok ? readManifest(await response.text(), locale, location.origin) : null;
}

async function loadMetadata(url: string): Promise<Metadata> {
  return (await (await fetch(url)).json()) as Metadata;
}

function begin(book: Book): Session {
  if (locale === "id-ID") book.facade.setNumfmtLocal("id");
  const session = new Session(book);
  showErrors(session);
  return session;
}

async function start(): Promise<void> {
  let session = begin(await openSheets(kit, [{ name: "Lembar1" }]));
  followLinks(kit, () => session);
  const manifest = await loadManifest().catch(() => null);
  if (manifest === null) say(NO_MANIFEST);
  const pane = manifest === null ? null : createPane(manifest.name, manifest.paneUrl);
  const functions = manifest?.functions ?? null;
  window.workbench = {
    probe: createProbe(() => session),
    get session() {
      return session;
    },
    adopt: (frame) =>
      session.adopt(
        frame,
        {
          displayLanguage: locale,
          contentLanguage: locale,
          theme: theme.office,
          showPane: () => pane?.show(),
          hidePane: () => pane?.hide(),
        },
        functions === null
          ? null
          : { metadata: loadMetadata(functions.metadataUrl), namespace: functions.namespace },
      ),
  };
  if (manifest !== null && pane !== null) {
    drawRibbon(byId("ribbon", HTMLElement), manifest, (control) => press(session, pane, control));
    if (query.get("pane") === "open") pane.show();
  }

  // A file that the grid itself cannot bear must not leave the page without a workbook.
  const blank = (): Promise<Book> => {
    say(fileMessage(null));
    return openSheets(kit, [{ name: "Lembar1" }]);
  };
  const receive = async (bytes: Uint8Array, name: string): Promise<void> => {
    say(null);
    try {
      const imported = await importXlsx(bytes, name);
      session.close();
      session = begin(await openImported(kit, imported).catch(blank));
      byId("file-name", HTMLElement).textContent = name;
      pane?.restart();
    } catch (failure) {
      say(fileMessage((failure as { code?: unknown }).code));
    }
  };
  receiveFiles(receive);
  const file = query.get("file");
  if (file === null) pane?.restart();
  else if (!(await fetchFile(file, receive))) say(fileMessage(null));
}

async function press(session: Session, pane: Pane, control: RibbonControl): Promise<void> {
  if (control.action.kind === "pane") {
    pane.show();
    return;
  }
  try {
    const isDone = await session.runAction(control.action.name, control.id);
    if (!isDone) say(NOT_CONNECTED);
  } catch {
    say(ACTION_FAILED);
  }
}

void start();
