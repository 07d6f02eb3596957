/** What is worked out when it is first asked for, and not again. */
export function once<Value>(make: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: make() }).value;
}
