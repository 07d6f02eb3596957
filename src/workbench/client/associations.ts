/** What `associate` was called with. Excel compares ids without regard to case. */
export class AssociationTable<F> {
  readonly #known = new Map<string, F>();

  readonly associate = (id: string, call: F): void => {
    this.#known.set(id.toUpperCase(), call);
  };

  find(id: string): F | undefined {
    return this.#known.get(id.toUpperCase());
  }

  get ids(): string[] {
    return [...this.#known.keys()];
  }
}
