import type { Check } from "../check.ts";
import { walk } from "../xml.ts";

/** Children in the order Office's schema wants them; any may be left out unless `required` names it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab", "CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

export const elementOrder: Check = {
  id: "element-order",
  find: (root) =>
    [...walk(root)].flatMap(({ name, children }) => {
      const order = ORDER[name];
      if (!order) return [];
      const places = children.map((element) => order.indexOf(element.name));
      return children.flatMap((element, index) => {
        const place = places[index] ?? -1;
        if (place < 0) return [`${element.name} does not belong in ${name}`];
        const before = children[index - 1];
        return before && place < (places[index - 1] ?? -1)
          ? [`${element.name} must come before ${before.name} in ${name}`]
          : [];
      });
    }),
};

export const requiredElements: Check = {
  id: "required-elements",
  find: (root) =>
    [...walk(root)].flatMap(({ name, children }) =>
      (REQUIRED[name] ?? [])
        .filter((needed) => !children.some((element) => element.name === needed))
        .map((needed) => `${name} has no ${needed}`),
    ),
};
