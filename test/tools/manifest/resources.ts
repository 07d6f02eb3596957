import type { Text } from "./strings.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Text with its English override, as an element of any name. */
export const localised = (open: string, { id, en }: Text): string =>
  `<${open} DefaultValue="${escapeXml(id)}"><${override(open, en)}</${open.split(" ")[0] ?? open}>`;

const override = (open: string, value: string): string =>
  `${open.startsWith("bt:") ? "bt:" : ""}Override Locale="en-US" Value="${escapeXml(value)}" />`;

/** Collects what the ribbon refers to, so that an id is written once and its resource cannot be forgotten. */
export class Resources {
  readonly #images = new Map<string, string>();
  readonly #urls = new Map<string, string>();
  readonly #short = new Map<string, string>();
  readonly #long = new Map<string, string>();

  image(resid: string, url: string): string {
    this.#images.set(resid, `<bt:Image id="${resid}" DefaultValue="${escapeXml(url)}" />`);
    return resid;
  }

  url(resid: string, url: string, english = url): string {
    const element =
      english === url
        ? `<bt:Url id="${resid}" DefaultValue="${escapeXml(url)}" />`
        : localised(`bt:Url id="${resid}"`, { id: url, en: english });
    this.#urls.set(resid, element);
    return resid;
  }

  /** At most 125 characters: labels and titles. */
  short(resid: string, text: Text): string {
    this.#short.set(resid, localised(`bt:String id="${resid}"`, text));
    return resid;
  }

  /** At most 250 characters: descriptions. */
  long(resid: string, text: Text): string {
    this.#long.set(resid, localised(`bt:String id="${resid}"`, text));
    return resid;
  }

  toXml(): string {
    const block = (name: string, elements: ReadonlyMap<string, string>): string =>
      `<bt:${name}>${[...elements.values()].join("")}</bt:${name}>`;
    return [
      block("Images", this.#images),
      block("Urls", this.#urls),
      block("ShortStrings", this.#short),
      block("LongStrings", this.#long),
    ].join("");
  }
}
