/** The English of one rule: the same parts as its meta. A test holds message ids and slots equal to the rule's own. */
export interface TeksAturan {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The English of one family, by rule id. */
export type AturanInggris = Readonly<Record<string, TeksAturan>>;
