import type { Resources } from "./resources.ts";
import { BUTTONS, GROUPS, HOME, TAB, type ButtonText } from "./strings.ts";

export const ICON_SIZES = [16, 32, 80] as const;

type ButtonId = (typeof GROUPS)[number]["buttons"][number];

const pascal = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Paints the ribbon: one tab of ours, its groups and buttons. `pane` is the resid of the shared runtime's page. */
export class Ribbon {
  readonly #resources: Resources;
  readonly #base: string;
  readonly #pane: string;

  constructor(resources: Resources, base: string, pane: string) {
    this.#resources = resources;
    this.#base = base;
    this.#pane = pane;
  }

  toXml(): string {
    const groups = GROUPS.map(
      ({ id, label, buttons }) =>
        `<Group id="Selaras.Grup.${id}">` +
        `<Label resid="${this.#resources.short(`Grup.${id}`, label)}" />` +
        this.#icon("selaras") +
        buttons.map((button) => this.#button(button)).join("") +
        `</Group>`,
    );
    const label = this.#resources.short("Tab", TAB);
    return `<CustomTab id="Selaras.Tab">${groups.join("")}<Label resid="${label}" /></CustomTab>`;
  }

  #button(id: ButtonId): string {
    const name = pascal(id);
    const text: ButtonText = id === "beranda" ? HOME : BUTTONS[id];
    const label = this.#resources.short(`${name}.Label`, text.label);
    const tip = this.#resources.long(`${name}.Tip`, text.tip);
    return (
      `<Control xsi:type="Button" id="Selaras.${name}">` +
      `<Label resid="${label}" />` +
      `<Supertip><Title resid="${label}" /><Description resid="${tip}" /></Supertip>` +
      this.#icon(id) +
      this.#action(id) +
      `</Control>`
    );
  }

  #action(id: ButtonId): string {
    return id === "beranda"
      ? `<Action xsi:type="ShowTaskpane"><SourceLocation resid="${this.#pane}" /></Action>`
      : `<Action xsi:type="ExecuteFunction"><FunctionName>${id}</FunctionName></Action>`;
  }

  #icon(name: string): string {
    const images = ICON_SIZES.map((size) => {
      const url = `${this.#base}/assets/icons/${name}-${size}.png`;
      const resid = this.#resources.image(`Ikon.${pascal(name)}.${size}`, url);
      return `<bt:Image size="${size}" resid="${resid}" />`;
    });
    return `<Icon>${images.join("")}</Icon>`;
  }
}
