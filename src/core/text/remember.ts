/** Longer texts are no codes, headings or units: they hardly come twice, and would be dear to keep. */
const LONGEST = 120;

/**
 * The answers of a pure function, kept by its text: sheets repeat the same few headings, codes and koefisien in
 * thousands of rows. Bounded: past `most` texts all is forgotten, so that a hostile sheet costs no more than without.
 * Answers are shared, so they must be immutable.
 */
export function remember<Answer>(
  answer: (text: string) => Answer,
  most = 4_096,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    let value = known.get(text);
    // An answer may itself be undefined: then it is found again each time, at the cost it had before.
    if (value === undefined) {
      value = answer(text);
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
