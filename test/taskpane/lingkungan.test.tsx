// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { bacaHalaman } from "../../src/taskpane/lingkungan.ts";
import { codesOf, createHistory, sentenceOf } from "../../src/taskpane/store/history.ts";
import { AppError } from "../../src/app/app-error.ts";
import { HostError } from "../../src/sheet/host-error.ts";
import { all, button, drawPane, faults, find, go } from "./render.tsx";

afterEach(() => vi.unstubAllGlobals());

describe("Periksa lingkungan", () => {
  it("is reached from Bantuan, runs by itself, and tells each state in words", async () => {
    const { app } = await drawPane("full", "bantuan");
    expect(document.body.textContent).toContain("Selaras PK versi 0.1.0");
    await go(() => button("Periksa lingkungan").click());
    expect(app.calls).toContain("environment");
    expect(all("[data-status=baik]").length).toBeGreaterThan(10);
    expect(find("[data-status=perhatian]").textContent).toContain(
      "(Perhatian)1 dari 2 lembar. “RAK”",
    );
    expect(find("[data-status=tidakDiperiksa]").textContent).toContain("(Tidak diperiksa)");
    expect(find(".pk-sets").textContent).toContain("ExcelApi 1.12ada");
    expect(find(".pk-bullets").textContent).toMatch(
      /\d\d\.\d\d\.\d\d environment: selesai, \d+ ms/,
    );
    expect(await faults()).toEqual([]);
    await go(() => button("Kembali ke Bantuan").click());
    expect(document.body.textContent).toContain("Cara kerja");
  });

  it("copies plain text without names of sheets; where copying is forbidden the text can be selected", async () => {
    const written: string[] = [];
    vi.stubGlobal("navigator", {
      userAgent: "Peramban uji",
      clipboard: {
        writeText: (text: string) => {
          written.push(text);
          return Promise.reject(new Error("blocked"));
        },
      },
    });
    await drawPane("full", "lingkungan", true);
    await go(() => button("Salin").click());
    expect(written[0]).toContain("[Perhatian] Lembar yang dilindungi: 1 dari 2 lembar.");
    expect(written[0]).toContain("Peramban uji");
    expect(written[0]).not.toContain("RAK");
    expect((find("textarea") as HTMLTextAreaElement).value).toBe(written[0]);
  });

  it("tells a failure by its codes, never by what a cell holds", async () => {
    const { navigation } = await drawPane("full", "bantuan");
    const error = new AppError("host", "Lembar “Gaji Budi” dilindungi.", {
      cause: new HostError("AccessDenied", "Gaji Budi"),
    });
    await go(() => navigation.report(error));
    await go(() => navigation.navigate("lingkungan"));
    const text = find(".pk-bullets").textContent;
    expect(text).toContain("ribbon: galat AppError host ← HostError AccessDenied");
    expect(text).toContain("Lembar “…” dilindungi.");
    expect(text).not.toContain("Budi");
  });
});

describe("the history of runs", () => {
  it("keeps the latest, with the time each took", () => {
    let time = 0;
    const history = createHistory(
      () => new Date(2026, 0, 2, 3, 4, 5),
      () => (time += 250),
    );
    for (let n = 0; n < 25; n += 1) history.start(`kerja ${n}`)("selesai");
    expect(history.list()).toHaveLength(20);
    expect(history.list()[0]).toEqual({
      jam: "03.04.05",
      kerja: "kerja 24",
      hasil: "selesai",
      lama: 250,
      galat: "",
      pesan: "",
    });
  });

  it("has no words for what the user typed, nor for errors of programmers", () => {
    expect(sentenceOf(new AppError("input", "Nilai abc bukan angka."))).toBe("");
    expect(sentenceOf(new TypeError("cannot read Rp1.000"))).toBe("");
    expect(codesOf(new TypeError("cannot read Rp1.000"))).toBe("TypeError");
    expect(codesOf("rahasia")).toBe("string");
  });
});

describe("what the page tells", () => {
  const answer = (status: number, body: unknown): void => {
    vi.stubGlobal("fetch", (url: string, options: RequestInit) => {
      expect(new URL(url).origin).toBe(window.location.origin);
      expect(options.cache).toBe("no-store");
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    });
  };

  it("asks its own origin alone", async () => {
    answer(200, { functions: [{ id: "PAGU" }] });
    const { fungsi, asal, officeJs } = await bacaHalaman(window);
    expect(fungsi).toEqual({ nilai: ["PAGU"] });
    expect(asal).toBe(window.location.origin);
    expect(officeJs).toBeNull();
  });

  it("says with which code the own site refused, or that it did not answer", async () => {
    answer(403, {});
    expect((await bacaHalaman(window as never)).fungsi).toEqual({ galat: "HTTP 403" });
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("", "TimeoutError")));
    expect((await bacaHalaman(window as never)).fungsi).toEqual({ galat: "TimeoutError" });
  });
});
