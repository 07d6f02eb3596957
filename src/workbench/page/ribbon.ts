import { create } from "./dom.ts";
import type { Manifest, RibbonControl, RibbonGroup } from "./manifest.ts";

type Press = (control: RibbonControl) => Promise<void>;

/** Draws the add-in's tab from its manifest. */
export function drawRibbon(ribbon: HTMLElement, manifest: Manifest, press: Press): void {
  const groups = create("div", "ribbon-groups");
  groups.append(...manifest.tab.groups.map((group) => drawGroup(group, press)));
  ribbon.replaceChildren(create("span", "ribbon-tab", manifest.tab.label), groups);
}

function drawGroup(group: RibbonGroup, press: Press): HTMLElement {
  const element = create("div", "ribbon-group");
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", group.label);
  const controls = create("div", "ribbon-controls");
  controls.append(...group.controls.map((control) => drawButton(control, press)));
  element.append(controls, create("div", "ribbon-label", group.label));
  return element;
}

function drawButton(control: RibbonControl, press: Press): HTMLElement {
  const button = create("button", "ribbon-button");
  button.type = "button";
  button.dataset.control = control.id;
  button.title = `${control.tip.title}\n${control.tip.description}`;
  const icon = create("img", "");
  icon.src = control.icons.get(32) ?? control.icons.values().next().value ?? "";
  icon.alt = "";
  button.append(icon, create("span", "", control.label));
  button.addEventListener("click", () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    void press(control).finally(() => (button.ariaBusy = "false"));
  });
  return button;
}
