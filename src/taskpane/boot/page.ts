import { renderNotice } from "./notice.ts";
import type { BootPage } from "./watchdog.ts";

const COUNTER = "selaras.reloads";
/** Where the pane keeps its language (`KUNCI` of `bahasa.ts`, which may not be loaded yet). */
export const BAHASA = "selaras.bahasa";

function bahasaOf(window: Window): "id" | "en" {
  try {
    return window.localStorage.getItem(BAHASA) === "en" ? "en" : "id";
  } catch {
    return "id";
  }
}

/** Storage may be forbidden by policy; then every load counts as the last, so that reloads stay bounded. */
function counter(window: Window, fallback: number): { get(): number; set(value: number): void } {
  return {
    get() {
      try {
        return Number(window.sessionStorage.getItem(COUNTER) ?? 0);
      } catch {
        return fallback;
      }
    },
    set(value) {
      try {
        window.sessionStorage.setItem(COUNTER, String(value));
      } catch {
        // get() answers the fallback.
      }
    },
  };
}

/** The document's boot area as the watchdog sees it. */
export function browserPage(window: Window, officeHost: string): BootPage {
  const { document, location } = window;
  const reloads = counter(window, Infinity);
  const place = (): HTMLElement | null => document.getElementById("boot");
  const page: BootPage = {
    officeHost,
    ownHost: location.host,
    get reloads() {
      return reloads.get();
    },
    set reloads(value) {
      reloads.set(value);
    },
    reload: () => location.reload(),
    show(notice) {
      const boot = place();
      if (!boot) return;
      renderNotice(boot, bahasaOf(window), notice, () => {
        page.reloads = 0;
        page.reload();
      });
    },
    clear() {
      const boot = place();
      if (boot) boot.hidden = true;
    },
    after(milliseconds, action) {
      const timer = window.setTimeout(action, milliseconds);
      return () => window.clearTimeout(timer);
    },
  };
  return page;
}
