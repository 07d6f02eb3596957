import type { CellValue } from "../../sheet/host.ts";
import { CorruptError } from "./errors.ts";
import { serialOfIso } from "./serial.ts";
import { decodeText } from "../../sheet/xml-escape.ts";

/** What stands in `<v>` of a cell of a given type (`t`), as the port wants it. */
export function cellValue(
  type: string | undefined,
  raw: string,
  strings: readonly string[],
  date1904: boolean,
): CellValue {
  switch (type) {
    case "s":
      return sharedText(raw, strings);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "str":
      return decodeText(raw);
    case "e":
      return raw;
    case "d":
      return serialOfIso(raw, date1904) ?? raw;
    default:
      return numberOf(raw);
  }
}

/** @throws CorruptError when there is no such text: a blank instead would pass for an empty cell */
function sharedText(raw: string, strings: readonly string[]): string {
  if (raw.trim() === "") return "";
  const text = strings[Number(raw)];
  if (text === undefined) throw new CorruptError(`shared string ${raw.slice(0, 20)}`);
  return text;
}

/** A number that is none is kept as the text it is: the checks shall see it, not a zero. */
function numberOf(raw: string): CellValue {
  if (raw.trim() === "") return "";
  const value = Number(raw);
  return Number.isFinite(value) ? value : raw;
}
