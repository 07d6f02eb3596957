import type { Model } from "../../src/core/model/model.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

/** The books with a column *Bobot* at the end of the crossfire table: each sub kegiatan shared evenly over its themes. */
export function denganBobot(grids: readonly SheetGrid[], { crossfireList }: Model): SheetGrid[] {
  const [first] = crossfireList;
  return grids.map((grid) => {
    if (first?.origin.at.sheet !== grid.name) return grid;
    const shares = new Map(
      crossfireList.map(({ origin, subKegiatan }) => {
        const themes = crossfireList.filter((row) => row.subKegiatan.text === subKegiatan.text);
        return [origin.row, Math.round(10_000 / themes.length) / 100];
      }),
    );
    const values = grid.values.map((row, nth): CellValue[] => {
      const at = nth + grid.top;
      return [...row, at === first.origin.row - 1 ? "Bobot" : (shares.get(at) ?? "")];
    });
    return { ...grid, values };
  });
}
