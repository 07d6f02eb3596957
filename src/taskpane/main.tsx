import "./fabric-config.ts";
import { createFxSumber } from "../app/fx-sumber.ts";
import { createJawabanTerakhir } from "../app/jawaban-terakhir.ts";
import { muatRujukanDari, rujukanSekali } from "../app/rujukan.ts";
import { createLiveStore } from "../app/live-store.ts";
import { WorkbookSession } from "../app/session.ts";
import { steadyHost } from "../app/steady-host.ts";
import { associateActions } from "../commands/commands.ts";
import { registerFunctions } from "../functions/register.ts";
import { createOfficeHost } from "../host/office/office-host.ts";
import { bahasaPanel } from "../i18n/bahasa.ts";
import { pulihkanBahasa } from "./bahasa.ts";
import { isExcelReady } from "./boot/office-ready.ts";
import { createNavigation } from "./navigation.ts";
import { createTurn } from "./store/turn.ts";

/** Quiet time before the rules run for `PK.TEMUAN`: figures come first. */
const TEMUAN_MS = 300;

/** The composition root: one runtime carries pane, ribbon buttons and custom functions. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null || !(await isExcelReady())) return;
  const host = steadyHost(
    createOfficeHost(),
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
  const turn = createTurn();
  const session = new WorkbookSession(host, turn);
  const rujukan = rujukanSekali(() => muatRujukanDari(fetchText, { turn }));
  // Rules, output sheets and the rest of the use cases come after the functions.
  const app = import("./wire-app.ts").then(({ wireApp }) =>
    wireApp(host, session, { rujukan, panggilan: () => streams.size() }),
  );
  const scheduler = {
    after: (milliseconds: number, job: () => void) => {
      const timer = setTimeout(job, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  const sumber = createFxSumber({
    rujukan,
    periksa: async () => (await app).recheck({ turn }),
    onPeriksa: (listener) => void app.then(({ onSetAside }) => onSetAside(listener)),
    later: (job) => void scheduler.after(TEMUAN_MS, job),
  });
  const live = createLiveStore(session, scheduler, {
    sumber,
    terakhir: createJawabanTerakhir(session, scheduler),
  });
  const streams = registerFunctions(CustomFunctions, live, bahasaPanel);
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
      // The cells show the answer; the pane only where there is nothing to show on them.
      tandai: async () => {
        const { report } = await (await app).accelerate();
        if (report.marked === 0) await open("percepatan");
      },
      rapat: () => open("rapat"),
      bersihkan: () => open("bersihkan"),
      bantuan: () => open("bantuan"),
    },
    (error) => navigation.report(error),
  );
  // The functions answer before the pane is drawn: its code (React, the kit, the views) comes after theirs.
  const [{ mountPane }] = await Promise.all([import("./mount.tsx"), pulihkanBahasa()]);
  mountPane(root, await app, navigation);
  const { watchWorkbook } = await import("../host/office/events.ts");
  await watchWorkbook((sheet, sebab) => live.sheetChanged(sheet, sebab));
}

async function fetchText(url: URL): Promise<string> {
  const response = await fetch(url.href);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}

void start();
