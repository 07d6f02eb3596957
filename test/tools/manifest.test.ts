import { describe, expect, it } from "vitest";
import { deploymentOf } from "./manifest/deployment.ts";
import { LINGKUNGAN } from "./manifest/lingkungan.ts";
import { deployedMetadata } from "./manifest/site.ts";
import { lintManifest } from "./manifest-lint/lint.ts";
import { repository } from "./manifest-lint/surroundings.ts";
import { DEVELOPMENT, manifestXml } from "./manifest/template.ts";

const base = "https://kantor.go.id/pk/";

describe("manifest for a deployment", () => {
  it("moves every address", () => {
    const xml = manifestXml(deploymentOf({ base }));
    expect(xml).not.toContain("localhost");
    expect(xml).toContain('"https://kantor.go.id/pk/taskpane.html"');
  });

  it("moves the functions' help pages", () => {
    const json = `{"helpUrl":"${DEVELOPMENT.base}/assets/help/fungsi/progress.html"}`;
    expect(deployedMetadata(json, deploymentOf({ base }))).toBe(
      `{"helpUrl":"https://kantor.go.id/pk/assets/help/fungsi/progress.html"}`,
    );
  });

  it("keeps trial installations apart", () => {
    const xml = manifestXml(deploymentOf({ base, lingkungan: "uji" }));
    expect(xml).toContain(`<Id>${LINGKUNGAN.uji.id}</Id>`);
    expect(xml).toContain('DefaultValue="PK_UJI"');
    expect(xml).toContain('DefaultValue="Selaras PK Uji"');
    const ids = [DEVELOPMENT, ...Object.values(LINGKUNGAN)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("takes what is named beside its environment", () => {
    const id = "00000000-1111-2222-3333-444444444444";
    const more = { id, namespace: "PK_COBA", suffix: "Uji & coba" };
    const xml = manifestXml(deploymentOf({ base, lingkungan: "uji", ...more }));
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect(xml).toContain('DefaultValue="PK_COBA"');
    expect(xml).toContain('DefaultValue="Selaras PK Uji &amp; coba"');
  });

  it.each<[string, Parameters<typeof deploymentOf>[0]]>([
    ...Object.keys(LINGKUNGAN).map((lingkungan): [string, Parameters<typeof deploymentOf>[0]] => [
      lingkungan,
      { base, lingkungan },
    ]),
    ["the root of a server", { base: "https://pk.kab.go.id" }],
  ])("passes every check offline: %s", (_, input) => {
    expect(lintManifest(manifestXml(deploymentOf(input)), repository)).toEqual([]);
  });

  it.each([
    ["http", { base: "http://kantor.go.id" }, /https/],
    ["no address", { base: "kantor.go.id" }, /https/],
    ["this computer", { base: DEVELOPMENT.base }, /komputer ini/],
    ["a query", { base: "https://kantor.go.id/?a=1" }, /tidak boleh/],
    ["an id that is no GUID", { base, id: "pk" }, /GUID/],
    ["a short version", { base, version: "1.0" }, /empat angka/],
    ["an environment nobody knows", { base, lingkungan: "coba" }, /produksi atau uji/],
    ["a namespace with a dot", { base, namespace: "PK.UJI" }, /namespace/],
  ])("refuses %s", (_, input, message) => {
    expect(() => deploymentOf(input)).toThrow(message);
  });
});
