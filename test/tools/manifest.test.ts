import { describe, expect, it } from "vitest";
import { deploymentOf } from "./manifest/deployment.ts";
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
    const id = "00000000-1111-2222-3333-444444444444";
    const xml = manifestXml(deploymentOf({ base, id, namespace: "PK_UJI", suffix: "Uji & coba" }));
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect(xml).toContain('DefaultValue="PK_UJI"');
    expect(xml).toContain('DefaultValue="Selaras PK Uji &amp; coba"');
  });

  it.each([
    ["production", { base }],
    [
      "a trial beside it",
      { base, id: "00000000-1111-2222-3333-444444444444", namespace: "PK_UJI", suffix: "Uji" },
    ],
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
    ["a namespace with a dot", { base, namespace: "PK.UJI" }, /namespace/],
  ])("refuses %s", (_, input, message) => {
    expect(() => deploymentOf(input)).toThrow(message);
  });
});
