import { indentXml } from "./indent.ts";
import { escapeXml, localised, Resources } from "./resources.ts";
import { Ribbon } from "./ribbon.ts";
import { GET_STARTED, PRODUCT } from "./strings.ts";

/** What differs from one place of installation to another. */
export interface Deployment {
  /** Folder that holds taskpane.html, without a final slash. */
  readonly base: string;
  /** GUID; two deployments side by side on one computer need two. */
  readonly id: string;
  /** Four numbers; raised with every release, because Office caches by it. */
  readonly version: string;
  /** First part of the functions' names. */
  readonly namespace: string;
  /** Appended to the name, so that users can tell a trial installation. */
  readonly suffix: string;
}

export const DEVELOPMENT: Deployment = {
  base: "https://localhost:3000",
  id: "442ec818-5ae9-4bc8-8097-08165d2ea8d3",
  version: "0.1.0.0",
  namespace: "PK",
  suffix: "",
};

export const OFFICE_HOST = "appsforoffice.microsoft.com";
const PANE = "Panel.Url";

/** The add-in's manifest. Element order is Office's, and a wrong order makes the manifest invalid. */
export function manifestXml(deployment: Deployment): string {
  const { base, id, version, namespace, suffix } = deployment;
  const resources = new Resources();
  const pane = `${base}/taskpane.html`;
  const help = `${base}/assets/help/index.html`;
  const icon = (size: number): string => `${base}/assets/icons/selaras-${size}.png`;
  const name = { id: PRODUCT.name.id + suffix, en: PRODUCT.name.en + suffix };

  resources.url(PANE, pane);
  const script = resources.url("Fungsi.Script.Url", `${base}/assets/functions.js`);
  const metadata = resources.url(
    "Fungsi.Metadata.Url",
    `${base}/assets/functions.json`,
    `${base}/assets/functions.en.json`,
  );
  const namespaceId = resources.short("Fungsi.Namespace", { id: namespace, en: namespace });
  const title = resources.short("Mulai.Judul", GET_STARTED.title);
  const description = resources.long("Mulai.Keterangan", GET_STARTED.description);
  const learnMore = resources.url("Mulai.Url", help);
  const ribbon = new Ribbon(resources, base, PANE).toXml();

  return indentXml(
    `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
<Id>${escapeXml(id)}</Id>
<Version>${escapeXml(version)}</Version>
<ProviderName>Selaras PK</ProviderName>
<DefaultLocale>id-ID</DefaultLocale>
${localised("DisplayName", name)}
${localised("Description", PRODUCT.description)}
<IconUrl DefaultValue="${escapeXml(icon(32))}" />
<HighResolutionIconUrl DefaultValue="${escapeXml(icon(64))}" />
<SupportUrl DefaultValue="${escapeXml(help)}" />
<AppDomains><AppDomain>${escapeXml(new URL(base).origin)}</AppDomain></AppDomains>
<Hosts><Host Name="Workbook" /></Hosts>
<Requirements><Sets DefaultMinVersion="1.1">
<Set Name="SharedRuntime" MinVersion="1.1" /><Set Name="ExcelApi" MinVersion="1.12" />
</Sets></Requirements>
<DefaultSettings><SourceLocation DefaultValue="${escapeXml(pane)}" /></DefaultSettings>
<Permissions>ReadWriteDocument</Permissions>
<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
<Hosts><Host xsi:type="Workbook">
<Runtimes><Runtime resid="${PANE}" lifetime="long" /></Runtimes>
<AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
<Script><SourceLocation resid="${script}" /></Script>
<Page><SourceLocation resid="${PANE}" /></Page>
<Metadata><SourceLocation resid="${metadata}" /></Metadata>
<Namespace resid="${namespaceId}" />
</ExtensionPoint></AllFormFactors>
<DesktopFormFactor>
<GetStarted><Title resid="${title}" /><Description resid="${description}" /><LearnMoreUrl resid="${learnMore}" /></GetStarted>
<FunctionFile resid="${PANE}" />
<ExtensionPoint xsi:type="PrimaryCommandSurface">${ribbon}</ExtensionPoint>
</DesktopFormFactor>
</Host></Hosts>
<Resources>${resources.toXml()}</Resources>
</VersionOverrides>
</OfficeApp>
`,
  );
}
