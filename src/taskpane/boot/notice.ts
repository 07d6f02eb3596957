import { RETRY, type Notice } from "./messages.ts";

function element(document: Document, tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/**
 * Shows a notice in place of the loading text, in the language the pane was last in. Plain DOM and inline style: no
 * other file may be needed for it.
 */
export function renderNotice(
  place: HTMLElement,
  bahasa: keyof Notice,
  notice: Notice,
  retry: () => void,
): void {
  const { title, body, steps: todo } = notice[bahasa];
  const document = place.ownerDocument;
  const steps = document.createElement("ol");
  steps.append(...todo.map((step) => element(document, "li", step)));
  const button = element(document, "button", RETRY[bahasa]);
  button.addEventListener("click", retry);
  place.replaceChildren(
    element(document, "h1", title),
    element(document, "p", body),
    steps,
    button,
  );
  document.documentElement.lang = bahasa;
  place.setAttribute("role", "alert");
  place.hidden = false;
}
