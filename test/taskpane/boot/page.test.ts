// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepHistory } from "../../../src/taskpane/boot/history.ts";
import { KUNCI } from "../../../src/taskpane/bahasa.ts";
import {
  officeBlocked,
  outsideExcel,
  ownFileBlocked,
} from "../../../src/taskpane/boot/messages.ts";
import { BAHASA, browserPage } from "../../../src/taskpane/boot/page.ts";

const boot = (): HTMLElement => document.getElementById("boot")!;

beforeEach(() => {
  sessionStorage.clear();
  document.body.innerHTML = `<div id="boot" role="status">Memuat Selaras PK…</div>`;
});

describe("boot area of the page", () => {
  it("shows a notice where the loading text was, and announces it", () => {
    browserPage(window, "a.test").show(outsideExcel);
    expect(boot().getAttribute("role")).toBe("alert");
    expect(boot().querySelector("h1")?.textContent).toBe(outsideExcel.id.title);
    expect(boot().querySelectorAll("li")).toHaveLength(outsideExcel.id.steps.length);
    expect(boot().textContent).not.toContain("Memuat");
  });

  it("speaks the language the pane was last in", () => {
    expect(BAHASA).toBe(KUNCI);
    localStorage.setItem(KUNCI, "en");
    browserPage(window, "a.test").show(ownFileBlocked("a.test"));
    localStorage.removeItem(KUNCI);
    expect(boot().querySelector("h1")?.textContent).toBe("Selaras PK cannot start yet");
    expect(boot().querySelector("button")?.textContent).toBe("Try again");
    expect(document.documentElement.lang).toBe("en");
  });

  it("has as many steps in either language", () => {
    for (const { id, en } of [outsideExcel, officeBlocked("a"), ownFileBlocked("a")]) {
      expect(en.steps).toHaveLength(id.steps.length);
    }
  });

  it("disappears when Excel is there", () => {
    browserPage(window, "a.test").clear();
    expect(boot().hidden).toBe(true);
  });

  it("counts reloads across pages of one session", () => {
    browserPage(window, "a.test").reloads = 2;
    expect(browserPage(window, "a.test").reloads).toBe(2);
  });

  it("starts counting anew when the user tries again", () => {
    const page = browserPage(window, "a.test");
    const reload = vi.fn();
    page.reload = reload;
    page.reloads = 2;
    page.show(outsideExcel);
    boot().querySelector("button")!.click();
    expect(page.reloads).toBe(0);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("never reloads where storage is forbidden", () => {
    const forbidden = {
      document,
      location,
      get sessionStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    } as unknown as Window;
    const page = browserPage(forbidden, "a.test");
    page.reloads = 0;
    expect(page.reloads).toBe(Infinity);
  });
});

describe("history", () => {
  it("gets its methods back after Office.js took them", () => {
    const history = { pushState: vi.fn(), replaceState: vi.fn() };
    const pushState = vi.spyOn(history, "pushState");
    const restore = keepHistory(history);
    Object.assign(history, { pushState: null, replaceState: null });
    restore();
    history.pushState({}, "", "#a");
    expect(pushState).toHaveBeenCalledWith({}, "", "#a");
  });
});
