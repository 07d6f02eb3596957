import type { Check } from "../check.ts";
import { all, attribute, walk, type Element } from "../xml.ts";

const KINDS = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] as const;
type Kind = (typeof KINDS)[number];

const MAX_ID = 32;
const MAX_LENGTH: Readonly<Record<Kind, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Which kind of resource an element's resid must name. */
function kindOf(element: Element, parent: string): Kind {
  if (element.name === "bt:Image") return "bt:Images";
  if (["Runtime", "SourceLocation", "FunctionFile", "LearnMoreUrl"].includes(element.name)) {
    return "bt:Urls";
  }
  return element.name === "Description" && ["Supertip", "GetStarted"].includes(parent)
    ? "bt:LongStrings"
    : "bt:ShortStrings";
}

const resources = (root: Element, kind: Kind): readonly Element[] =>
  all(root, kind).flatMap((block) => block.children);

const everyResource = (root: Element): Element[] => KINDS.flatMap((kind) => resources(root, kind));

/** Own value of a resource and those of its overrides. */
const valuesOf = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...element.children.map((override) => attribute(override, "Value")),
];

export const residResolved: Check = {
  id: "resid-resolved",
  find: (root) =>
    [...walk(root)].flatMap((parent) =>
      parent.children
        .filter((element) => "resid" in element.attributes)
        .flatMap((element) => {
          const kind = kindOf(element, parent.name);
          const resid = attribute(element, "resid");
          return resources(root, kind).some((resource) => attribute(resource, "id") === resid)
            ? []
            : [`${parent.name}/${element.name}: no ${resid} in ${kind}`];
        }),
    ),
};

export const residUsed: Check = {
  id: "resid-used",
  find(root) {
    const used = new Set([...walk(root)].map((element) => attribute(element, "resid")));
    return everyResource(root)
      .map((resource) => attribute(resource, "id"))
      .filter((id) => !used.has(id))
      .map((id) => `${id} is referred to by nothing`);
  },
};

export const residLength: Check = {
  id: "resid-length",
  find: (root) =>
    everyResource(root)
      .map((resource) => attribute(resource, "id"))
      .filter((id) => id.length > MAX_ID)
      .map((id) => `${id} has ${id.length} characters, at most ${MAX_ID}`),
};

export const idsUnique: Check = {
  id: "ids-unique",
  find(root) {
    const seen = new Set<string>();
    return [...walk(root)]
      .filter((element) => "id" in element.attributes)
      .map((element) => attribute(element, "id"))
      .filter((id) => seen.has(id) || !seen.add(id))
      .map((id) => `${id} is used twice`);
  },
};

export const textLength: Check = {
  id: "text-length",
  find: (root) =>
    KINDS.flatMap((kind) =>
      resources(root, kind).flatMap((resource) =>
        valuesOf(resource)
          .filter((value) => value.length > MAX_LENGTH[kind] || value.trim() === "")
          .map((value) => {
            const id = attribute(resource, "id");
            return `${id} has ${value.length} characters, 1 to ${MAX_LENGTH[kind]} in ${kind}`;
          }),
      ),
    ),
};
