/**
 * What follows from a record, found once and kept as long as the record: records never change, and many rules ask the
 * same of each. An answer is shared, so it must be immutable.
 */
export function perRecord<Key extends object, Answer>(
  answer: (record: Key) => Answer,
): (record: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (record) => {
    let entry = known.get(record);
    if (entry === undefined) known.set(record, (entry = { answer: answer(record) }));
    return entry.answer;
  };
}
