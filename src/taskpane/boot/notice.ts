import { RETRY, type Notice } from "./messages.ts";

function element(document: Document, tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Shows a notice in place of the loading text. Plain DOM and inline style: no other file may be needed for it. */
export function renderNotice(place: HTMLElement, notice: Notice, retry: () => void): void {
  const document = place.ownerDocument;
  const steps = document.createElement("ol");
  steps.append(...notice.steps.map((step) => element(document, "li", step)));
  const button = element(document, "button", RETRY);
  button.addEventListener("click", retry);
  place.replaceChildren(
    element(document, "h1", notice.title),
    element(document, "p", notice.body),
    steps,
    button,
  );
  place.setAttribute("role", "alert");
  place.hidden = false;
}
