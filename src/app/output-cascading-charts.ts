import { NAMA_TINGKAT, type CascadeNode } from "../core/cascade/node.ts";
import { columnName } from "../sheet/a1.ts";
import type { OutputCell } from "../sheet/host.ts";
import type { ChartSeries, OutputChart } from "../sheet/output-chart.ts";
import { COL, type Figures } from "./output-cascading-cells.ts";
import type { CascadeView } from "./views.ts";

const SERIES: readonly ChartSeries[] = [
  { col: COL.rencana, name: "Rencana", color: "9AA5A5" },
  { col: COL.realisasi, name: "Realisasi", color: "0B6465" },
];

/** From this amount on, figures are told in billions. */
const MILIAR = 2_000_000_000;

/** Plan against realisasi per Asisten and per SKPD, from the rows of the table. */
export function cascadingCharts(
  view: CascadeView,
  figures: readonly Figures[],
  firstRow: number,
): readonly OutputChart[] {
  const asisten = groupsOf(view.nodes, "asisten");
  const skpd = groupsOf(view.nodes, "skpd");
  const charts = [
    chartOf("Rencana dan realisasi per Asisten", asisten, { view, figures, firstRow }),
    chartOf("Rencana dan realisasi per SKPD", skpd, { view, figures, firstRow }),
  ];
  return charts.filter(({ rows }) => rows.length > 0);
}

/** Nodes that stand for the same one: an SKPD has a node under each of its programs. */
function groupsOf(
  nodes: readonly CascadeNode[],
  level: CascadeNode["level"],
): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    if (node.level !== level) return;
    const key = `${node.kode}|${node.nama}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [index]);
    else known.push(index);
  });
  return [...found.values()];
}

interface Around {
  readonly view: CascadeView;
  readonly figures: readonly Figures[];
  readonly firstRow: number;
}

function chartOf(
  title: string,
  groups: readonly (readonly number[])[],
  around: Around,
): OutputChart {
  const { view } = around;
  const paguOf = (group: readonly number[]): number =>
    group.reduce((sum, index) => sum + (view.nodes[index]?.pagu ?? 0), 0);
  const sorted = [...groups].sort((one, other) => paguOf(other) - paguOf(one));
  const most = Math.max(
    0,
    ...sorted.flatMap((group) => SERIES.map(({ col }) => sumAt(group, col, around) ?? 0)),
  );
  const isLarge = most >= MILIAR;
  return {
    title,
    kind: "bar",
    rows: sorted.map((group) => rowOf(group, around)),
    categories: COL.nama,
    series: SERIES,
    axis: isLarge
      ? { title: "Rp miliar", numberFormat: "#,##0.0,,," }
      : { title: "Rp juta", numberFormat: "#,##0,," },
  };
}

function rowOf(group: readonly number[], around: Around): readonly OutputCell[] {
  const { view } = around;
  const first = view.nodes[group[0] ?? 0];
  const sum = (col: number): OutputCell => {
    const cells = group.map((index) => `${columnName(col)}${around.firstRow + index + 1}`);
    const value = sumAt(group, col, around) ?? "";
    const [only] = cells;
    if (cells.length === 1 && only !== undefined) return { formula: `=${only}`, value };
    const list = cells.join(",");
    return { formula: `=IF(COUNT(${list})=0,"",SUM(${list}))`, value };
  };
  return [
    first === undefined ? null : NAMA_TINGKAT[first.level],
    first?.kode ?? "",
    first?.nama ?? "",
    null,
    sum(COL.pagu),
    sum(COL.rencana),
    sum(COL.realisasi),
    null,
    sum(COL.selisih),
  ];
}

function sumAt(group: readonly number[], col: number, { view, figures }: Around): number | null {
  const values = group.map((index) => {
    const node = view.nodes[index];
    if (node === undefined) return null;
    switch (col) {
      case COL.pagu:
        return node.pagu;
      case COL.rencana:
        return node.rencanaSampai;
      case COL.realisasi:
        return node.realisasiSampai;
      default:
        return figures[index]?.selisih ?? null;
    }
  });
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
}
