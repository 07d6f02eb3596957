import { helpPage } from "../i18n/help.ts";

/** Pages generated beside the pane; relative, so the site may live in any folder. */
/** The guide with pictures; official papers are in Indonesian, and so is it. */
export function helpGuide(): string {
  return "assets/help/panduan/pengguna.html";
}

export function helpRules(): string {
  return helpPage("assets/help/aturan/index.html");
}

export function helpFunctions(): string {
  return helpPage("assets/help/fungsi/index.html");
}

export function ruleUrl(rule: string): string {
  return helpPage(`assets/help/aturan/${encodeURIComponent(rule.toLowerCase())}.html`);
}
