import "../../../src/taskpane/fabric-config.ts";
import { pakaiBahasa } from "../../../src/i18n/bahasa.ts";
import { EN } from "../../../src/i18n/en/index.ts";
import { mountPane } from "../../../src/taskpane/mount.tsx";
import { createNavigation, type ViewName } from "../../../src/taskpane/navigation.ts";
import { createFakeApp, type FakeApp, type Scenario } from "../../support/fake-app.ts";

declare global {
  interface Window {
    /** The app under the pane, for tests in the browser. */
    fakeApp?: FakeApp;
  }
}

/** The pane over the fake app; the address tells scenario, view, whether to run, and the language: `#full/periksa/run/en`. */
const [scenario = "full", view = "beranda", run, bahasa] = window.location.hash.slice(1).split("/");
if (bahasa === "en") pakaiBahasa(EN);
const navigation = createNavigation();
const root = document.getElementById("root");
window.fakeApp = createFakeApp(scenario as Scenario);
if (root !== null) mountPane(root, window.fakeApp, navigation);
navigation.navigate(view as ViewName, { run: run === "run" });
