import { describe, expect, it } from "vitest";
import { ACTION_IDS } from "../../src/commands/actions.ts";
import type { Surroundings } from "./manifest-lint/check.ts";
import { CHECKS, lintManifest } from "./manifest-lint/lint.ts";
import { DEVELOPMENT, manifestXml } from "./manifest/template.ts";

const GOOD = manifestXml(DEVELOPMENT);

/** Icons whose size is what their name says. */
const AROUND: Surroundings = {
  actionIds: ACTION_IDS,
  imageAt(url) {
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    return { width: size, height: size };
  },
};

interface Broken {
  readonly check: string;
  readonly how: string;
  readonly xml: string;
  readonly around?: Surroundings;
}

/** The good manifest with one thing wrong. Fails when there was nothing to replace. */
function without(from: string | RegExp, to = ""): string {
  const xml = GOOD.replace(from, to);
  if (xml === GOOD) throw new Error(`nothing in the manifest matches ${String(from)}`);
  return xml;
}

const longId = "Panel.Url.".padEnd(33, "x");

const BROKEN: readonly Broken[] = [
  { check: "identity", how: "an id that is no GUID", xml: without(/<Id>[^<]+/, "<Id>pk") },
  {
    check: "identity",
    how: "a version of three numbers",
    xml: without("<Version>0.1.0.0", "<Version>0.1.0"),
  },
  {
    check: "required-elements",
    how: "no support address",
    xml: without(/<SupportUrl[^>]+>/),
  },
  {
    check: "required-elements",
    how: "a button without a tip",
    xml: without(/<Supertip>[\s\S]*?<\/Supertip>/),
  },
  {
    check: "element-order",
    how: "requirements before hosts",
    xml: without(/(<Hosts>[\s\S]*?<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/, "$2$1"),
  },
  {
    check: "element-order",
    how: "the tab's label before its groups",
    xml: without(
      '<CustomTab id="Selaras.Tab">',
      '<CustomTab id="Selaras.Tab"><Label resid="Tab"/>',
    ),
  },
  {
    check: "element-order",
    how: "an element of PowerPoint",
    xml: without('<CustomTab id="Selaras.Tab">', '<CustomTab id="Selaras.Tab"><InsertAfter/>'),
  },
  {
    check: "resid-resolved",
    how: "an unknown resid",
    xml: without('resid="Periksa.Label"', 'resid="X"'),
  },
  {
    check: "resid-resolved",
    how: "a short text where a long one is due",
    xml: without('<Description resid="Periksa.Tip"', '<Description resid="Periksa.Label"'),
  },
  {
    check: "resid-used",
    how: "a leftover text",
    xml: without("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Sisa" DefaultValue="x"/>'),
  },
  { check: "resid-length", how: "33 characters", xml: without(/Panel\.Url/g, longId) },
  {
    check: "ids-unique",
    how: "two buttons with one id",
    xml: without('id="Selaras.Percepatan"', 'id="Selaras.Cascading"'),
  },
  {
    check: "text-length",
    how: "a label of 126 characters",
    xml: without('DefaultValue="Periksa DPA"', `DefaultValue="${"x".repeat(126)}"`),
  },
  {
    check: "text-length",
    how: "an English tip of 251 characters",
    xml: without(/Value="Opens the Selaras PK pane[^"]*"/, `Value="${"x".repeat(251)}"`),
  },
  { check: "text-length", how: "an empty label", xml: without('"Periksa DPA"', '""') },
  { check: "https", how: "an icon over http", xml: without(/https(:[^"]+selaras-16)/, "http$1") },
  {
    check: "https",
    how: "an app domain over http",
    xml: without("<AppDomain>https", "<AppDomain>http"),
  },
  {
    check: "one-origin",
    how: "English metadata elsewhere",
    xml: without(/Value="https:[^"]+en\.json"/, 'Value="https://lain.go.id/functions.en.json"'),
  },
  {
    check: "one-runtime",
    how: "a pane of its own",
    xml: without(/(ShowTaskpane">\s*<SourceLocation resid=")Panel\.Url/, "$1Fungsi.Script.Url"),
  },
  {
    check: "one-runtime",
    how: "functions on another page",
    xml: without(/(<Page>\s*<SourceLocation resid=")Panel\.Url/, "$1Mulai.Url"),
  },
  {
    check: "one-runtime",
    how: "a function file of its own",
    xml: without('<FunctionFile resid="Panel.Url"', '<FunctionFile resid="Mulai.Url"'),
  },
  {
    check: "one-runtime",
    how: "a short life",
    xml: without('lifetime="long"', 'lifetime="short"'),
  },
  { check: "icon-set", how: "no 80 pixel icon", xml: without(/<bt:Image size="80"[^>]+>/) },
  {
    check: "icon-files",
    how: "a missing file",
    xml: GOOD,
    around: {
      ...AROUND,
      imageAt: (url) => (url.includes("periksa-16") ? undefined : AROUND.imageAt(url)),
    },
  },
  {
    check: "icon-files",
    how: "an oblong picture",
    xml: GOOD,
    around: {
      ...AROUND,
      imageAt: (url) =>
        url.includes("periksa-16") ? { width: 16, height: 15 } : AROUND.imageAt(url),
    },
  },
  {
    check: "app-icons",
    how: "32 pixels where 64 are due",
    xml: without("selaras-64", "selaras-32"),
  },
  {
    check: "app-icons",
    how: "64 pixels where 32 are due",
    xml: without("selaras-32", "selaras-64"),
  },
  {
    check: "locales",
    how: "a label without English",
    xml: without(/<Override[^>]+Value="Check DPA"[^>]*>|<bt:Override[^>]+Value="Check DPA"[^>]*>/),
  },
  {
    check: "locales",
    how: "a name without English",
    xml: without(/<Override[^>]+Value="Selaras PK"[^>]*>/),
  },
  {
    check: "locales",
    how: "metadata without English",
    xml: without(/<bt:Override[^>]+functions\.en\.json"[^>]*>/),
  },
  {
    check: "actions",
    how: "a button without code",
    xml: without("<FunctionName>periksa", "<FunctionName>rapat"),
  },
  {
    check: "actions",
    how: "code without a button",
    xml: GOOD,
    around: { ...AROUND, actionIds: [...ACTION_IDS, "tanpaTombol"] },
  },
];

describe("manifest linter", () => {
  it("finds nothing in the template's manifest", () => {
    expect(lintManifest(GOOD, AROUND)).toEqual([]);
  });

  it.each(BROKEN)("$check: $how", ({ check, xml, around }) => {
    const breaches = lintManifest(xml, around ?? AROUND);
    expect(breaches.map((breach) => breach.check)).toContain(check);
  });

  it("has a broken manifest for every check", () => {
    const broken = new Set(BROKEN.map(({ check }) => check));
    expect(CHECKS.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it("refuses XML that is not well formed", () => {
    expect(() => lintManifest(without("</Hosts>"), AROUND)).toThrow();
  });
});
