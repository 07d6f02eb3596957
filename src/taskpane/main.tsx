import "./fabric-config.ts";
import { createApp } from "../app/create-app.ts";
import { isoDay } from "../app/day.ts";
import { muatRujukanDari } from "../app/rujukan.ts";
import { createLiveStore } from "../app/live-store.ts";
import { WorkbookSession } from "../app/session.ts";
import { associateActions } from "../commands/commands.ts";
import { registerFunctions } from "../functions/register.ts";
import { watchWorkbook } from "../host/office/events.ts";
import { createOfficeHost } from "../host/office/office-host.ts";
import { isExcelReady } from "./boot/office-ready.ts";
import { createNavigation } from "./navigation.ts";

/** The composition root: one runtime carries pane, ribbon buttons and custom functions. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null || !(await isExcelReady())) return;
  const host = createOfficeHost();
  const session = new WorkbookSession(host);
  const app = createApp(host, session, {
    muatRujukan: () => muatRujukanDari(fetchText),
    hariIni: () => isoDay(new Date()),
  });
  const live = createLiveStore(session, {
    after: (milliseconds, job) => {
      const timer = setTimeout(job, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  registerFunctions(CustomFunctions, live);
  const navigation = createNavigation();
  const open = async (view: Parameters<typeof navigation.navigate>[0]): Promise<void> => {
    await Office.addin.showAsTaskpane();
    navigation.navigate(view, { run: true });
  };
  associateActions(
    {
      periksa: () => open("periksa"),
      cascading: () => open("cascading"),
      percepatan: () => open("percepatan"),
      rapat: () => open("rapat"),
      bersihkan: () => open("bersihkan"),
      bantuan: () => open("bantuan"),
    },
    (error) => navigation.report(error),
  );
  // The functions answer before the pane is drawn: its code (React, the kit, the views) comes after theirs.
  const { mountPane } = await import("./mount.tsx");
  mountPane(root, app, navigation);
  await watchWorkbook((sheet) => live.sheetChanged(sheet));
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url.href);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}

void start();
