import type { Page } from "playwright-core";

/**
 * What of the pane lies outside its window or is cut: nothing may need scrolling to the side, except what has a scroll
 * bar of its own (the matrix, tables). Hidden texts for screen readers do not count.
 */
export function boxFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const found: string[] = [];
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent.slice(0, 50)}”`;
    for (const selector of ["html", ".pk-body", ".pk-header", "dialog[open]"]) {
      const element = document.querySelector(selector);
      const over = element === null ? 0 : element.scrollWidth - element.clientWidth;
      if (over > 0) found.push(`${selector} scrolls ${over} px to the side`);
    }
    const scrollsItself = (element: Element): boolean => {
      for (let up = element.parentElement; up !== null; up = up.parentElement) {
        if (up.classList.contains("pk-body")) return false;
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll(".pk-pane *")) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest(".pk-sr, svg") !== null) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      const isOutside = box.right > innerWidth + SLACK || box.left < -SLACK;
      if (isOutside && !scrollsItself(element)) found.push(`outside: ${name(element)}`);
      const style = getComputedStyle(element);
      const { overflowX, overflowY } = style;
      // Long names and messages stand in so many lines, and in full once their row is opened.
      const isShortened =
        style.textOverflow === "ellipsis" ||
        style.getPropertyValue("-webkit-line-clamp") !== "none";
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
      if (!hasText || isShortened) continue;
      const cutX =
        /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
      const cutY =
        /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
      if (cutX || cutY) found.push(`cut: ${name(element)}`);
    }
    return found;
  });
}
