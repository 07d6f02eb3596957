/** Lists of at most `count` items that weigh at most `limit` together; an item heavier than that goes alone. */
export function* chunked<Item>(
  items: readonly Item[],
  count: number,
  limit = Infinity,
  weightOf: (item: Item) => number = () => 0,
): Generator<Item[], void> {
  let chunk: Item[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    if (chunk.length > 0 && (chunk.length >= count || weight + own > limit)) {
      yield chunk;
      chunk = [];
      weight = 0;
    }
    chunk.push(item);
    weight += own;
  }
  if (chunk.length > 0) yield chunk;
}
