import type {
  CrossfireView,
  KolomSkpdView,
  MatriksSelView,
  TemaDimensiView,
  TemaView,
} from "../../../app/views.ts";

/** SKPD or themes of one Asisten. */
export interface OfAsisten<Item> {
  readonly asisten: string;
  readonly items: readonly Item[];
}

/** Groups in the order in which each Asisten comes first; those without one at the end. */
export function byAsisten<Item extends { readonly asisten: string }>(
  list: readonly Item[],
): readonly OfAsisten<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const group = groups.get(item.asisten);
    if (group === undefined) groups.set(item.asisten, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([asisten, items]) => ({ asisten, items }))
    .sort((a, b) => Number(a.asisten === "") - Number(b.asisten === ""));
}

/** What stands in a column of the matrix, right of the theme. */
export type MatrixColumn =
  | { readonly type: "dimensi"; readonly dimensi: TemaDimensiView["nama"]; readonly label: string }
  | { readonly type: "skpd"; readonly skpd: KolomSkpdView };

/** The matrix themes × SKPD: rows and columns by Asisten, cells by theme and SKPD. */
export interface Matrix {
  readonly rowGroups: readonly OfAsisten<TemaView>[];
  readonly rows: readonly TemaView[];
  readonly columnGroups: readonly OfAsisten<KolomSkpdView>[];
  readonly columns: readonly MatrixColumn[];
  readonly cellOf: (tema: TemaView, skpd: KolomSkpdView) => MatriksSelView | null;
}

export function buildMatrix({
  tema,
  skpd,
  matriks,
}: Pick<CrossfireView, "tema" | "skpd" | "matriks">): Matrix {
  const rowGroups = byAsisten(tema);
  // Columns in the order of the rows: an Asisten's own SKPD stand near the diagonal.
  const order = rowGroups.map(({ asisten }) => asisten);
  const placeOf = (asisten: string): number =>
    order.includes(asisten) ? order.indexOf(asisten) : order.length;
  const columnGroups = [...byAsisten(skpd)].sort((a, b) => placeOf(a.asisten) - placeOf(b.asisten));
  const cells = new Map(matriks.map((cell) => [`${cell.temaKey}\n${cell.skpdId}`, cell]));
  const [first] = tema;
  return {
    rowGroups,
    rows: rowGroups.flatMap(({ items }) => items),
    columnGroups,
    columns: [
      ...(first?.dimensi ?? []).map(({ nama, label }): MatrixColumn => ({
        type: "dimensi",
        dimensi: nama,
        label,
      })),
      ...columnGroups.flatMap(({ items }) =>
        items.map((one): MatrixColumn => ({ type: "skpd", skpd: one })),
      ),
    ],
    cellOf: (one, column) => cells.get(`${one.key}\n${column.id}`) ?? null,
  };
}
