/** What `associate` was called with. Excel compares ids without regard to case. */
export class AssociationTable<F> {
  /** Resolves some turns after the first association, when those made with it are there too. */
  readonly whenFilled: Promise<void>;
  readonly #known = new Map<string, F>();
  #fill: () => void = () => undefined;

  constructor() {
    this.whenFilled = new Promise((resolve) => (this.#fill = () => setTimeout(resolve, 0)));
  }

  readonly associate = (id: string, call: F): void => {
    this.#known.set(id.toUpperCase(), call);
    this.#fill();
  };

  find(id: string): F | undefined {
    return this.#known.get(id.toUpperCase());
  }
}
