import { existsSync } from "node:fs";
import { findBrowser } from "../tools/browser.ts";

/** Says in plain words what is missing, before forty tests fail for the same reason. */
export default function setup(): void {
  findBrowser();
  if (!existsSync("dist/site/taskpane.html")) {
    throw new Error("The site is not built. Run: npm run build");
  }
}
