import type { KodeTertulis } from "./subject.ts";
import type { Answer, Tally } from "./tally.ts";

/**
 * What the rules said of a code as it is written in one place. Documents repeat the same few codes in thousands of rows:
 * a rule that judges the writing and kept silent about the first place is not asked about the others.
 */
class Tulisan {
  /** Rules to be asked at every place: they spoke, or look at the place. */
  readonly asked: Tally[] = [];
  private readonly silent: { readonly tally: Tally; readonly answer: Answer }[] = [];
  private repeats = 0;

  constructor(answers: readonly (readonly [Tally, Answer])[]) {
    for (const [tally, answer] of answers) {
      if (answer !== "temuan" && tally.rule.judges === "tulisan")
        this.silent.push({ tally, answer });
      else this.asked.push(tally);
    }
  }

  repeat(): void {
    this.repeats += 1;
  }

  /** Counts the silence of the places that were not asked about. */
  settle(): void {
    for (const { tally, answer } of this.silent) tally.add(answer, this.repeats);
    this.repeats = 0;
  }
}

/** The writings met in a run. */
export class TulisanBook {
  private readonly known = new Map<string, Tulisan>();

  /** Asks all rules about the first place of a writing, and afterwards those it takes. */
  examine(subject: KodeTertulis, tallies: readonly Tally[], ask: (tally: Tally) => Answer): void {
    const key = keyOf(subject);
    const known = this.known.get(key);
    if (known === undefined) {
      const answers = tallies.map((tally) => [tally, ask(tally)] as const);
      for (const [tally, answer] of answers) tally.add(answer);
      this.known.set(key, new Tulisan(answers));
      return;
    }
    known.repeat();
    for (const tally of known.asked) tally.add(ask(tally));
  }

  settle(): void {
    for (const tulisan of this.known.values()) tulisan.settle();
  }
}

/** All of a written code but its place. */
function keyOf({ peran, text, kode, nama, induk }: KodeTertulis): string {
  const own = `${peran}\n${text}\n${nama}\n${kode === null ? "" : kode.key}`;
  if (induk === null) return own;
  return `${own}\n${induk.peran}\n${induk.text}\n${induk.kode === null ? "" : induk.kode.key}`;
}
