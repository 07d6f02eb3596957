import type { FungsiView } from "../../../app/views.ts";

/** Functions whose name or texts hold every word typed; all of them without words. */
export function matching(list: readonly FungsiView[], words: string): readonly FungsiView[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter(({ nama, ringkas, params }) => {
    const text = [nama, ringkas, ...params.map((param) => param.nama)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
