import { rangeAddress } from "../../sheet/a1.ts";
import { MARKER, markFormula, type CellRange, type MarkStatus } from "../../sheet/host.ts";
import { MARK_STYLES } from "../../sheet/mark-style.ts";
import type { StyleBook } from "./styles.ts";
import { WORKSHEET_ORDER } from "./worksheet-order.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import type { XmlNode, XmlText } from "./xml-text.ts";

const ELEMENT = "conditionalFormatting";

/**
 * Draws one mark: a conditional format of its own behind those of the user, whose rules keep their rank. Replaces the
 * mark of the same status. No ranges, no mark.
 */
export function addMark(
  sheet: XmlText,
  styles: StyleBook,
  status: MarkStatus,
  ranges: readonly CellRange[],
): void {
  removeMarks(sheet, (own) => own === status);
  if (ranges.length === 0) return;
  const formula = escapeXml(markFormula(status).slice(1));
  const dxf = styles.dxf(markDxf(status));
  const sqref = ranges.map(rangeAddress).join(" ");
  sheet.insert(
    `<${ELEMENT} sqref="${sqref}"><cfRule type="expression" dxfId="${dxf}" priority="${nextPriority(sheet)}">` +
      `<formula>${formula}</formula></cfRule></${ELEMENT}>`,
    ELEMENT,
    WORKSHEET_ORDER,
  );
}

/** Removes our marks of which `drop` says so and gives their number; all else in the sheet stays as it was. */
export function removeMarks(sheet: XmlText, drop: (status: string) => boolean): number {
  const found = findMarks(sheet, drop);
  // Excel may have put rules over the same cells into one element.
  const gone = found.flatMap(({ element, rules, isAll }) => (isAll ? [element] : rules));
  if (gone.length > 0) sheet.remove(gone);
  return found.reduce((sum, { rules }) => sum + rules.length, 0);
}

export function countMarks(sheet: XmlText, wanted: (status: string) => boolean): number {
  return findMarks(sheet, wanted).reduce((sum, { rules }) => sum + rules.length, 0);
}

interface Found {
  readonly element: XmlNode;
  readonly rules: readonly XmlNode[];
  readonly isAll: boolean;
}

function findMarks(sheet: XmlText, wanted: (status: string) => boolean): Found[] {
  const found: Found[] = [];
  for (const element of sheet.children(ELEMENT)) {
    if (!sheet.slice(element).includes(MARKER)) continue;
    const all = sheet.childrenOf(element);
    const rules = all.filter((rule) => {
      const status = statusOf(sheet.slice(rule));
      return status !== null && wanted(status);
    });
    if (rules.length > 0) found.push({ element, rules, isAll: rules.length === all.length });
  }
  return found;
}

/** The status in one of our formulas, quotes written out or escaped; null for another's rule. */
function statusOf(rule: string): string | null {
  const pattern = new RegExp(`LEN\\((?:"|&quot;|&#34;)${MARKER}([a-z-]+)(?:"|&quot;|&#34;)\\)`);
  return pattern.exec(rule)?.[1] ?? null;
}

/** The first rank behind the user's rules that no other mark has. */
function nextPriority(sheet: XmlText): number {
  const rules = sheet.children().filter(({ name }) => name === ELEMENT || name === "extLst");
  const all = prioritiesIn(rules.map((node) => sheet.slice(node)));
  const found = findMarks(sheet, () => true);
  const ours = prioritiesIn(found.flatMap((one) => one.rules.map((rule) => sheet.slice(rule))));
  const taken = new Set(ours);
  let next = all.reduce((most, rank) => (taken.has(rank) ? most : Math.max(most, rank)), 0) + 1;
  while (taken.has(next)) next += 1;
  return next;
}

function prioritiesIn(xml: readonly string[]): number[] {
  return [...xml.join("").matchAll(/\spriority="(\d+)"/g)].map(([, digits]) => Number(digits));
}

function markDxf(status: MarkStatus): string {
  const style = MARK_STYLES[status];
  const font = [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.underline ? "<u/>" : "",
    `<color rgb="FF${style.font}"/>`,
  ].join("");
  return `<dxf><font>${font}</font><fill><patternFill><bgColor rgb="FF${style.fill}"/></patternFill></fill></dxf>`;
}
