import { strFromU8, unzipSync } from "fflate";

/** A cell of a workbook file that holds a text, as the parts say. */
export interface TeksBerkas {
  readonly part: string;
  readonly cell: string;
  readonly text: string;
  /** Excel takes the text for one whatever it begins with, even when it is entered anew. */
  readonly isQuoted: boolean;
}

/** Every cell with a text, shared or its own, read from the parts by nothing of the product. */
export function teksBerkas(bytes: Uint8Array): readonly TeksBerkas[] {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, strFromU8(part)] as const,
  );
  const partOf = (end: string): string => parts.find(([name]) => name.endsWith(end))?.[1] ?? "";
  const [, list = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partOf("/styles.xml")) ?? [];
  const styles = (list.match(/<xf\b[^>]*>/g) ?? []).map((xf) => xf.includes('quotePrefix="1"'));
  const shared = (partOf("/sharedStrings.xml").match(/<si>.*?<\/si>/gs) ?? []).map(textOf);
  return parts
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .flatMap(([part, xml]) =>
      [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(([, tag = "", inner = ""]) => {
        const type = /t="(\w+)"/.exec(tag)?.[1];
        if (type !== "inlineStr" && type !== "s") return [];
        const number = Number(/<v>(\d+)<\/v>/.exec(inner)?.[1] ?? -1);
        const text = type === "s" ? (shared[number] ?? "") : textOf(inner);
        const style = Number(/s="(\d+)"/.exec(tag)?.[1] ?? 0);
        const cell = /r="([A-Z]+\d+)"/.exec(tag)?.[1] ?? "";
        return [{ part, cell, text, isQuoted: styles[style] === true }];
      }),
    );
}

/** The text of `<t>` elements, without XML's escapes and those of control characters. */
function textOf(xml: string): string {
  const raw = [...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join("");
  return raw
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, dec?: string) =>
      String.fromCodePoint(hex === undefined ? Number(dec) : parseInt(hex, 16)),
    )
    .replace(/&amp;/g, "&")
    .replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
