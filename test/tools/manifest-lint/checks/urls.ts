import type { Check } from "../check.ts";
import { all, attribute, child, walk, type Element } from "../xml.ts";

const isUrl = (value: string): boolean => /^[a-z]+:\/\//i.test(value);

const valuesOf = (element: Element): string[] =>
  ["DefaultValue", "Value"].map((name) => attribute(element, name)).filter(isUrl);

/** Namespaces are names, not addresses: only values and domains are looked at. */
function urlsOf(root: Element): string[] {
  const domains = all(root, "AppDomain").map((element) => element.text);
  return [...[...walk(root)].flatMap(valuesOf), ...domains];
}

export const https: Check = {
  id: "https",
  find: (root) =>
    urlsOf(root)
      .filter((url) => !URL.canParse(url) || new URL(url).protocol !== "https:")
      .map((url) => `${url} is not https`),
};

/** The addresses behind a resid, in every language. */
function addressesOf(root: Element, resid: string): string[] {
  const url = all(root, "bt:Url").find((element) => attribute(element, "id") === resid);
  return url ? [url, ...url.children].flatMap(valuesOf) : [];
}

const customFunctions = (root: Element): Element | undefined =>
  all(root, "ExtensionPoint").find(
    (element) => attribute(element, "xsi:type") === "CustomFunctions",
  );

const sourceOf = (point: Element | undefined, name: string): string =>
  attribute(child(child(point, name), "SourceLocation"), "resid");

export const oneOrigin: Check = {
  id: "one-origin",
  find(root) {
    const point = customFunctions(root);
    const resids = ["Page", "Script", "Metadata"].map((name) => sourceOf(point, name));
    const origins = new Set(
      resids.flatMap((resid) => addressesOf(root, resid)).map((url) => new URL(url).origin),
    );
    return origins.size === 1
      ? []
      : [`page, script and metadata of the functions need one origin: ${[...origins].join(", ")}`];
  },
};

export const oneRuntime: Check = {
  id: "one-runtime",
  find(root) {
    const runtimes = all(root, "Runtime");
    const resid = attribute(runtimes[0], "resid");
    const users = [
      ["Page", sourceOf(customFunctions(root), "Page")],
      ...all(root, "FunctionFile").map((element) => ["FunctionFile", attribute(element, "resid")]),
      ...all(root, "Action")
        .filter((action) => attribute(action, "xsi:type") === "ShowTaskpane")
        .map((action) => ["ShowTaskpane", attribute(child(action, "SourceLocation"), "resid")]),
    ];
    const strangers = users
      .filter(([, used]) => used !== resid)
      .map(([who, used]) => `${who ?? ""} uses ${used ?? ""}, the shared runtime is ${resid}`);
    const isLong = runtimes.length === 1 && attribute(runtimes[0], "lifetime") === "long";
    return isLong ? strangers : [...strangers, "one Runtime with lifetime long is needed"];
  },
};
