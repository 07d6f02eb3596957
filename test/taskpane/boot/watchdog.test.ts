import { describe, expect, it } from "vitest";
import type { Notice } from "../../../src/taskpane/boot/messages.ts";
import {
  MAX_RELOADS,
  PATIENCE_MS,
  startWatchdog,
  type BootPage,
  type Watchdog,
} from "../../../src/taskpane/boot/watchdog.ts";

/** A page with a clock that the test turns. */
class FakePage implements BootPage {
  readonly officeHost = "appsforoffice.microsoft.com";
  readonly ownHost = "kantor.go.id";
  reloads = 0;
  reloaded = 0;
  shown: Notice | undefined;
  #timer: { readonly at: number; readonly action: () => void } | undefined;

  reload(): void {
    this.reloaded += 1;
  }
  show(notice: Notice): void {
    this.shown = notice;
  }
  clear(): void {
    this.shown = undefined;
  }
  after(milliseconds: number, action: () => void): () => void {
    this.#timer = { at: milliseconds, action };
    return () => (this.#timer = undefined);
  }
  pass(milliseconds: number): void {
    if (this.#timer && this.#timer.at <= milliseconds) this.#timer.action();
  }
}

function start(reloads: number): { page: FakePage; watchdog: Watchdog } {
  const page = new FakePage();
  page.reloads = reloads;
  return { page, watchdog: startWatchdog(page) };
}

describe("boot watchdog", () => {
  it("is silent when Excel answers in time", () => {
    const { page, watchdog } = start(0);
    watchdog.ready(true);
    page.pass(PATIENCE_MS);
    expect(page).toMatchObject({ reloaded: 0, shown: undefined });
  });

  it("waits the whole five seconds", () => {
    const { page } = start(0);
    page.pass(PATIENCE_MS - 1);
    expect(page.reloaded).toBe(0);
    page.pass(PATIENCE_MS);
    expect(page.reloaded).toBe(1);
  });

  it("reloads twice, then names the blocked host", () => {
    const { page } = start(0);
    page.pass(PATIENCE_MS);
    const second = start(page.reloads).page;
    second.pass(PATIENCE_MS);
    const third = start(second.reloads).page;
    third.pass(PATIENCE_MS);
    expect([page.reloaded, second.reloaded, third.reloaded]).toEqual([1, 1, 0]);
    expect(third.shown?.id.body).toContain("appsforoffice.microsoft.com");
  });

  it("does not wait for a script that already failed", () => {
    const { page, watchdog } = start(MAX_RELOADS);
    watchdog.officeFailed();
    expect(page.shown?.id.body).toContain("appsforoffice.microsoft.com");
  });

  it("names our own host when our own file is missing", () => {
    const { page, watchdog } = start(MAX_RELOADS);
    watchdog.ownFileFailed();
    expect(page.shown?.id.body).toContain("kantor.go.id");
  });

  it("reloads once however many scripts fail", () => {
    const { page, watchdog } = start(0);
    watchdog.officeFailed();
    watchdog.ownFileFailed();
    page.pass(PATIENCE_MS);
    expect(page).toMatchObject({ reloaded: 1, reloads: 1 });
  });

  it("takes its message back when Excel answers late", () => {
    const { page, watchdog } = start(MAX_RELOADS);
    page.pass(PATIENCE_MS);
    watchdog.ready(true);
    watchdog.loaded();
    expect(page).toMatchObject({ shown: undefined, reloads: 0 });
  });

  it("keeps counting when Excel answers before our own file turns out to be missing", () => {
    const { page, watchdog } = start(1);
    watchdog.ready(true);
    expect(page.reloads).toBe(1);
    watchdog.ownFileFailed();
    watchdog.loaded();
    expect(page).toMatchObject({ reloads: 2, reloaded: 1 });
  });

  it("keeps its message when Excel answers but our own file is missing", () => {
    const { page, watchdog } = start(MAX_RELOADS);
    watchdog.ownFileFailed();
    watchdog.ready(true);
    expect(page.shown?.id.body).toContain("kantor.go.id");
  });

  it("says how to open the page in Excel when there is no Excel", () => {
    const { page, watchdog } = start(0);
    watchdog.ready(false);
    expect(page.reloaded).toBe(0);
    expect(page.shown?.id.title).toBe("Buka halaman ini di Excel");
    expect(page.shown?.id.steps.join(" ")).toContain("npm start");
  });
});
