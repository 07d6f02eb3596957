import "../../../src/taskpane/fabric-config.ts";
import { mountPane } from "../../../src/taskpane/mount.tsx";
import { createNavigation, type ViewName } from "../../../src/taskpane/navigation.ts";
import { createFakeApp, type FakeApp, type Scenario } from "../../support/fake-app.ts";

declare global {
  interface Window {
    /** The app under the pane, for tests in the browser. */
    fakeApp?: FakeApp;
  }
}

/** The pane over the fake app; the address tells scenario, view and whether to run: `#full/periksa/run`. */
const [scenario = "full", view = "beranda", run] = window.location.hash.slice(1).split("/");
const navigation = createNavigation();
const root = document.getElementById("root");
window.fakeApp = createFakeApp(scenario as Scenario);
if (root !== null) mountPane(root, window.fakeApp, navigation);
navigation.navigate(view as ViewName, { run: run === "run" });
