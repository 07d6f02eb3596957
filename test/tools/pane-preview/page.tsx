import "../../../src/taskpane/fabric-config.ts";
import { mountPane } from "../../../src/taskpane/mount.tsx";
import { createNavigation, type ViewName } from "../../../src/taskpane/navigation.ts";
import { createFakeApp, type Scenario } from "../../support/fake-app.ts";

/** The pane over the fake app; the address tells scenario, view and whether to run: `#full/periksa/run`. */
const [scenario = "full", view = "beranda", run] = window.location.hash.slice(1).split("/");
const navigation = createNavigation();
const root = document.getElementById("root");
if (root !== null) mountPane(root, createFakeApp(scenario as Scenario), navigation);
navigation.navigate(view as ViewName, { run: run === "run" });
