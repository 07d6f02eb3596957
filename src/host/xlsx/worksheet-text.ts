import { XmlText } from "./xml-text.ts";

/**
 * A worksheet's XML with the cells laid aside, since they are most of it and no mark touches them: what surrounds them
 * is edited in `xml` at no cost, and `text` puts them back.
 */
export class WorksheetText {
  readonly xml: XmlText;
  readonly #cells: string;

  constructor(part: string, text: string) {
    const [start, end] = cellsOf(text);
    const around = new XmlText(part, text.slice(0, start) + text.slice(end));
    // A comment that looks like the cells would have misled the search.
    const isRight = start === end || around.child("sheetData")?.innerStart === start;
    this.xml = isRight ? around : new XmlText(part, text);
    this.#cells = isRight ? text.slice(start, end) : "";
  }

  get text(): string {
    const { text } = this.xml;
    const data = this.xml.child("sheetData");
    if (data === undefined || this.#cells === "") return text;
    return text.slice(0, data.innerStart) + this.#cells + text.slice(data.innerStart);
  }
}

/** Offsets of what is inside `<sheetData>`; a search, because parsing a hundred megabytes takes seconds. */
function cellsOf(text: string): [number, number] {
  const open = /<((?:\w+:)?sheetData)(?:\s[^>]*)?>/.exec(text);
  if (open?.[1] === undefined || open[0].endsWith("/>")) return [0, 0];
  const start = open.index + open[0].length;
  const end = text.lastIndexOf(`</${open[1]}`);
  return end < start ? [0, 0] : [start, end];
}
