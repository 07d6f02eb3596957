import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterEach, expect } from "vitest";

/** What a page may do beside its own origin, and what it may complain of, because a test brings it about. */
export interface Watching extends BrowserContextOptions {
  /** Beginnings of addresses it may ask; nothing else is fetched from anywhere. */
  readonly allowed: readonly string[];
  /** Complaints that the test expects. */
  readonly expected?: readonly RegExp[];
}

/** Of pages opened since the last test ended. */
const complaints: string[] = [];

/** Addresses that leave no computer. */
const LOCAL = /^(?:data|blob|about):/;

/** Against hanging only: a busy machine makes any page slow. */
const PATIENCE = 120_000;

/** Reports refusals of the page's policy from every frame: the console alone does not tell them in all of them. */
const TELL_REFUSALS = `addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  console.error("Policy refused " + violatedDirective + " " + blockedURI));`;

// Held after each test of every file that opens a page, whatever the test itself looks at.
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

/**
 * Opens a tab that is watched until it closes: requests beyond the addresses allowed, refusals of the page's policy,
 * errors in its console, uncaught errors and dialogs fail the test that is running. The only way to a page in test/e2e.
 */
export async function openWatched(
  browser: Browser,
  { allowed, expected = [], ...context }: Watching,
): Promise<Page> {
  const page = await browser.newPage(context);
  page.setDefaultTimeout(PATIENCE);
  const complain = (text: string): void => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  await page.addInitScript(TELL_REFUSALS);
  page.on("request", (request) => {
    const url = request.url();
    if (!LOCAL.test(url) && !allowed.some((begin) => url.startsWith(begin)))
      complain(`request to ${url}`);
  });
  page.on("console", (message) => {
    if (isComplaint(message)) complain(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => complain(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("crash", () => complain("the page crashed"));
  return page;
}

function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" || message.text().includes("Content Security Policy");
}
