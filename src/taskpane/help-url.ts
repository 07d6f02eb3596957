/** Pages generated beside the pane; relative, so the site may live in any folder. */
export const HELP_RULES = "assets/help/aturan/index.html";
export const HELP_FUNCTIONS = "assets/help/fungsi/index.html";

export function ruleUrl(rule: string): string {
  return `assets/help/aturan/${encodeURIComponent(rule.toLowerCase())}.html`;
}
