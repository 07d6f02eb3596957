/**
 * Runs first, alone and before Office.js, so that it can still speak when everything after it is blocked. It shares no
 * module with the rest of the page.
 */
import { keepHistory } from "./history.ts";
import { browserPage } from "./page.ts";
import { startWatchdog } from "./watchdog.ts";

const OFFICE_SCRIPT = "office-js";

const restoreHistory = keepHistory(window.history);
// Empty where the site carries the library itself.
const officeHost = document.documentElement.dataset.officeHost ?? "";
const watchdog = startWatchdog(browserPage(window, officeHost || window.location.host));

function onScriptLoaded({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || target.id !== OFFICE_SCRIPT) return;
  restoreHistory();
  void Office.onReady(({ host }) => watchdog.ready((host as unknown) !== null));
}

function onScriptFailed({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement)) return;
  if (target.id === OFFICE_SCRIPT) watchdog.officeFailed();
  else if (new URL(target.src).origin === window.location.origin) watchdog.ownFileFailed();
}

// Load and error events of scripts do not bubble, but they can be captured.
document.addEventListener("load", onScriptLoaded, true);
document.addEventListener("error", onScriptFailed, true);

// Scripts added after this moment are loaded on demand; whoever asks for one handles its failure.
document.addEventListener("DOMContentLoaded", () => {
  watchdog.loaded();
  document.removeEventListener("load", onScriptLoaded, true);
  document.removeEventListener("error", onScriptFailed, true);
});
