import type { Check } from "../check.ts";
import { all, attribute, child, type Element } from "../xml.ts";

const LOCALE = "en-US";
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const metadataUrl = (root: Element): Element[] => {
  const resid = attribute(child(all(root, "Metadata")[0], "SourceLocation"), "resid");
  return all(root, "bt:Url").filter((url) => attribute(url, "id") === resid);
};

export const locales: Check = {
  id: "locales",
  find(root) {
    const texts = [
      ...root.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
      ...all(root, "bt:String"),
      ...metadataUrl(root),
    ];
    return texts
      .filter(({ children }) => !children.some((it) => attribute(it, "Locale") === LOCALE))
      .map((text) => `${attribute(text, "id") || text.name} has no ${LOCALE} text`);
  },
};

export const identity: Check = {
  id: "identity",
  find(root) {
    const id = child(root, "Id")?.text ?? "";
    const version = child(root, "Version")?.text ?? "";
    return [
      ...(GUID.test(id) ? [] : [`Id ${id} is not a GUID`]),
      ...(/^\d+(\.\d+){3}$/.test(version) ? [] : [`Version ${version} is not four numbers`]),
    ];
  },
};

export const actions: Check = {
  id: "actions",
  find(root, { actionIds }) {
    const named = all(root, "FunctionName").map((element) => element.text);
    return [
      ...named.filter((id) => !actionIds.includes(id)).map((id) => `no code for button ${id}`),
      ...actionIds.filter((id) => !named.includes(id)).map((id) => `no button for action ${id}`),
    ];
  },
};
