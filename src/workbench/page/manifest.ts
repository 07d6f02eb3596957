/** A ribbon button as the manifest describes it. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Icon address by pixel size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: "pane"; readonly url: string }
  | { readonly kind: "function"; readonly name: string };

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface Manifest {
  readonly name: string;
  readonly tab: { readonly label: string; readonly groups: readonly RibbonGroup[] };
  readonly paneUrl: string;
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | null;
}

/** Reads what of an add-in's manifest Excel shows; every address becomes one of `base`'s origin. */
export function readManifest(xml: string, locale: string, base: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0)
    throw new Error("manifest.xml rusak");
  const root = document.documentElement;
  const resources = readResources(root, locale);
  const local = (url: string): string => {
    const { pathname, search } = new URL(url, base);
    return new URL(pathname + search, base).href;
  };
  const text = (parent: Element | null, tag: string): string => {
    const id = parent === null ? null : (child(parent, tag)?.getAttribute("resid") ?? null);
    return id === null ? "" : (resources.get(id) ?? "");
  };
  const [tab] = all(root, "CustomTab");
  const controlOf = (control: Element): RibbonControl => {
    const supertip = child(control, "Supertip");
    const action = child(control, "Action");
    const isFunction = action?.getAttribute("xsi:type") === "ExecuteFunction";
    const name = action === null ? "" : (child(action, "FunctionName")?.textContent ?? "");
    return {
      id: control.getAttribute("id") ?? "",
      label: text(control, "Label"),
      tip: { title: text(supertip, "Title"), description: text(supertip, "Description") },
      icons: readIcons(control, resources, local),
      action: isFunction
        ? { kind: "function", name: name.trim() }
        : { kind: "pane", url: local(text(action, "SourceLocation")) },
    };
  };
  const groups = (tab === undefined ? [] : children(tab, "Group")).map((group) => ({
    id: group.getAttribute("id") ?? "",
    label: text(group, "Label"),
    controls: children(group, "Control").map(controlOf),
  }));
  const functions = all(root, "ExtensionPoint").find(
    (p) => p.getAttribute("xsi:type") === "CustomFunctions",
  );
  const metadata = functions === undefined ? undefined : child(functions, "Metadata");
  const settings = child(root, "DefaultSettings");
  const source = settings === null ? null : child(settings, "SourceLocation");
  return {
    name: localized(child(root, "DisplayName"), locale),
    tab: { label: tab === undefined ? "" : text(tab, "Label"), groups },
    paneUrl: local(localized(source, locale)),
    functions:
      functions === undefined
        ? null
        : {
            metadataUrl: local(text(metadata ?? null, "SourceLocation")),
            namespace: text(functions, "Namespace"),
          },
  };
}

function readIcons(
  control: Element,
  resources: ReadonlyMap<string, string>,
  local: (url: string) => string,
): Map<number, string> {
  const icons = new Map<number, string>();
  const icon = child(control, "Icon");
  for (const image of icon === null ? [] : children(icon, "Image")) {
    const url = resources.get(image.getAttribute("resid") ?? "");
    if (url !== undefined) icons.set(Number(image.getAttribute("size")), local(url));
  }
  return icons;
}

function readResources(root: Element, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const resources of all(root, "Resources")) {
    for (const tag of ["Image", "Url", "String"]) {
      for (const item of all(resources, tag))
        found.set(item.getAttribute("id") ?? "", localized(item, locale));
    }
  }
  return found;
}

/** The `Override` of the display language, or the default. */
function localized(item: Element | null, locale: string): string {
  if (item === null) return "";
  const own = children(item, "Override").find((o) => o.getAttribute("Locale") === locale);
  return own?.getAttribute("Value") ?? item.getAttribute("DefaultValue") ?? "";
}

const localName = (element: Element): string => element.tagName.replace(/^.*:/, "");

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((element) => localName(element) === name);
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName("*")).filter(
    (element) => localName(element) === name,
  );
}
