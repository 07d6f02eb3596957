import { renderSeverity } from "../i18n/render.ts";
import { MARKER, type OutputCell, type OutputColumn, type OutputSheet } from "../sheet/host.ts";
import type { CheckView, FindingView } from "./views.ts";

const COLUMNS: readonly (OutputColumn & { readonly header: string })[] = [
  { header: "No", width: 6, format: "text" },
  { header: "Tingkat", width: 13, format: "text" },
  { header: "Aturan", width: 14, format: "text" },
  { header: "Lembar", width: 20, format: "text", wrap: true },
  { header: "Sel", width: 9, format: "text" },
  { header: "SKPD", width: 22, format: "text", wrap: true },
  { header: "Sub kegiatan", width: 26, format: "text", wrap: true },
  { header: "Temuan", width: 52, format: "text", wrap: true },
  { header: "Yang perlu dilakukan", width: 40, format: "text", wrap: true },
  { header: "Dasar", width: 34, format: "text", wrap: true },
  { header: "Status", width: 26, format: "text", wrap: true },
];

interface Line {
  readonly cells: readonly OutputCell[];
  readonly level: 0 | 1;
  readonly isStrong: boolean;
}

/**
 * The sheet `PK Temuan`: findings grouped under what explains them, each with a link to its cell, then what was not
 * checked and why. Every cell is text or a link, so that nothing a workbook says can become a formula.
 */
export function temuanSheet(view: CheckView): OutputSheet {
  const lines = [...findingLines(view.findings), ...uncheckedLines(view)];
  return {
    name: "PK Temuan",
    title: "Temuan pemeriksaan DPA",
    notes: [view.sentence, ourNote("temuan")],
    columns: COLUMNS.map(({ width, format, wrap = false }) => ({ width, format, wrap })),
    header: COLUMNS.map(({ header }) => header),
    rows: lines.map(({ cells }) => cells),
    outline: lines.map(({ level }) => level),
    strong: lines.flatMap(({ isStrong }, index) => (isStrong ? [index] : [])),
  };
}

/** Roots in sheet order, numbered; under each what follows from it: 3, then 3.1, 3.2. */
function findingLines(findings: readonly FindingView[]): Line[] {
  const roots = new Set(findings.filter(({ rootCause }) => rootCause === null).map(({ id }) => id));
  const followers = new Map<string, FindingView[]>();
  const heads: FindingView[] = [];
  for (const finding of findings) {
    const { rootCause } = finding;
    // The root may stand in another file, whose copy has a sheet of its own.
    if (rootCause === null || !roots.has(rootCause)) heads.push(finding);
    else followers.set(rootCause, [...(followers.get(rootCause) ?? []), finding]);
  }
  return heads.flatMap((head, index) => {
    const no = String(index + 1);
    const below = followers.get(head.id) ?? [];
    return [
      findingLine(head, no, below.length > 0),
      ...below.map((one, at) => findingLine(one, `${no}.${at + 1}`, false)),
    ];
  });
}

function findingLine(finding: FindingView, no: string, isStrong: boolean): Line {
  const { at, cell } = finding;
  const cells = [
    no,
    renderSeverity(finding.severity),
    finding.rule,
    at.file === "" ? at.sheet : `${at.file} · ${at.sheet}`,
    { text: cell, link: { sheet: at.sheet, cell } },
    finding.skpd,
    finding.subKegiatan,
    finding.message,
    finding.fix,
    finding.legalBasis,
    statusOf(finding),
  ];
  return { cells, level: no.includes(".") ? 1 : 0, isStrong };
}

function statusOf({ diabaikan, rootCause, followers }: FindingView): string {
  if (diabaikan !== null) {
    const { alasan, oleh, sampai } = diabaikan;
    const by = oleh === "" ? "" : ` oleh ${oleh}`;
    const until = sampai === "" ? "" : ` sampai ${sampai}`;
    return `Diabaikan${by}${until}: ${alasan}`;
  }
  if (rootCause !== null) return "Akibat temuan lain";
  return followers === 0 ? "" : `Menjelaskan ${followers} temuan lain`;
}

function uncheckedLines({ outcomes }: CheckView): Line[] {
  const left = outcomes.filter(({ reason }) => reason !== "");
  if (left.length === 0) return [];
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const head: Line = {
    cells: [null, "Tidak diperiksa", ...blank(COLUMNS.length - 2)],
    level: 0,
    isStrong: true,
  };
  return [
    head,
    ...left.map(({ rule, title, reason, outcome }): Line => {
      const word = outcome === "tidakDiperiksa" ? "Tidak diperiksa" : "Sebagian";
      return {
        cells: [null, word, rule, ...blank(4), title, reason, null, null],
        level: 0,
        isStrong: false,
      };
    }),
  ];
}

/** The line that tells people and the program that a sheet is ours. */
export function ourNote(kind: string): string {
  return `Dibuat oleh Selaras PK; diganti setiap kali ditulis ulang. [${MARKER}${kind}]`;
}
