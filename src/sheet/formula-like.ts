/**
 * Whether a text would be taken for a formula when somebody enters it anew (F2, Enter): it begins, behind blanks, with a
 * sign that begins one, in the full-width forms of East Asian keyboards too, or with the apostrophe that Excel takes away.
 * Source: OWASP, CSV Injection (`=`, `+`, `-`, `@`, tab, carriage return and their full-width forms).
 */
export function isFormulaLike(text: string): boolean {
  return /^[\t\r\n]|^[\s\u200b\ufeff]*[=+\-@＝＋－＠']/.test(text);
}
