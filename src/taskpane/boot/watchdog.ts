import { officeBlocked, outsideExcel, ownFileBlocked, type Notice } from "./messages.ts";

export const PATIENCE_MS = 5_000;
export const MAX_RELOADS = 2;

/** What the watchdog needs of the page; the tests bring their own. */
export interface BootPage {
  /** Host that Office.js is loaded from. */
  readonly officeHost: string;
  /** Host that this page is loaded from. */
  readonly ownHost: string;
  /** Reloads so far in this session; survives a reload. */
  reloads: number;
  reload(): void;
  show(notice: Notice): void;
  clear(): void;
  after(milliseconds: number, action: () => void): () => void;
}

export interface Watchdog {
  /** Office.onReady answered; outside Office it names no host. */
  ready(isInOffice: boolean): void;
  /** The page's own scripts have run or failed. */
  loaded(): void;
  officeFailed(): void;
  ownFileFailed(): void;
}

/**
 * Office.onReady never resolves when one of its files is blocked, and the pane would stay empty for ever. The watchdog
 * waits, reloads a bounded number of times, then says what is wrong. An answer of Office that comes late still wins.
 */
export function startWatchdog(page: BootPage): Watchdog {
  let gaveUp = false;
  let isBroken = false;
  let isReady = false;
  let isLoaded = false;

  const giveUp = (notice: Notice): void => {
    if (gaveUp) return;
    gaveUp = true;
    stopTimer();
    if (page.reloads < MAX_RELOADS) {
      page.reloads += 1;
      page.reload();
    } else {
      page.show(notice);
    }
  };

  // Only a page that is whole starts counting anew; else one missing file would reload it for ever.
  const forgetReloads = (): void => {
    if (isReady && isLoaded && !isBroken) page.reloads = 0;
  };

  const officeFailed = (): void => giveUp(officeBlocked(page.officeHost));
  const stopTimer = page.after(PATIENCE_MS, officeFailed);

  return {
    officeFailed,
    ownFileFailed() {
      isBroken = true;
      giveUp(ownFileBlocked(page.ownHost));
    },
    ready(isInOffice) {
      stopTimer();
      if (isBroken) return;
      isReady = true;
      forgetReloads();
      if (isInOffice) page.clear();
      else page.show(outsideExcel);
    },
    loaded() {
      isLoaded = true;
      forgetReloads();
    },
  };
}
