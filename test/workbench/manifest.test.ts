// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/workbench/page/manifest.ts";

const xml = readFileSync(join(import.meta.dirname, "fixtures/manifest.xml"), "utf8");

describe("the ribbon of a manifest", () => {
  it("has its labels, tips, icons and actions from the resources", () => {
    const manifest = readManifest(xml, "id-ID", "http://localhost:8080");
    expect(manifest.tab.label).toBe("Contoh");
    expect(manifest.paneUrl).toBe("http://localhost:8080/pane.html");
    expect(manifest.functions).toEqual({
      metadataUrl: "http://localhost:8080/functions.json",
      namespace: "CT",
    });
    const [open, run] = manifest.tab.groups[0]!.controls;
    expect(open).toMatchObject({
      id: "Buka",
      label: "Buka panel",
      action: { kind: "pane", url: "http://localhost:8080/pane.html" },
    });
    expect(run).toMatchObject({
      label: "Jalankan",
      tip: { title: "Jalankan", description: "Menjalankan contoh." },
      action: { kind: "function", name: "jalankan" },
    });
    expect(run!.icons.get(32)).toBe("http://localhost:8080/icon-32.png");
  });

  it("follows the display language", () => {
    const manifest = readManifest(xml, "en-US", "http://localhost:8080");
    expect(manifest.tab.groups[0]!.controls[0]!.label).toBe("Open pane");
    expect(manifest.tab.groups[0]!.controls[1]!.label).toBe("Jalankan");
  });
});
