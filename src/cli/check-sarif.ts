import { basename } from "node:path";
import type { CheckView, FindingView, Severity } from "../app/views.ts";
import { RULES } from "../core/rules/index.ts";
import type { AnyRule } from "../core/rules/rule.ts";
import { bahasaKini } from "../i18n/bahasa.ts";
import { renderLegalBasis, teksAturan } from "../i18n/render.ts";
import { familyOf } from "../app/view-finding.ts";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * SARIF 2.1.0 of `check`, for tools that gather findings. A cell has no line, so it is a logical location beside the
 * file; a follow-on points to its root; what was set aside is a suppression; what was not checked is a notification.
 * No time stands in it: the same input gives the same bytes.
 */
export function checkSarif(view: CheckView, files: readonly string[]): string {
  const ran = new Set(view.outcomes.map(({ rule }) => rule));
  const rules = RULES.filter(({ meta }) => ran.has(meta.id));
  const ruleIndex = new Map(rules.map(({ meta }, index) => [meta.id as string, index]));
  const artifacts = files.map((path) => ({
    location: { uri: uriOf(path) },
    roles: ["analysisTarget"],
  }));
  const artifactOf = new Map(files.map((path, index) => [basename(path), index]));
  const locate = ({ at, cell }: FindingView) => {
    const index = artifactOf.get(at.file) ?? 0;
    return {
      physicalLocation: { artifactLocation: { ...artifacts[index]?.location, index } },
      logicalLocations: [{ name: cell, fullyQualifiedName: `${at.sheet}!${cell}`, kind: "cell" }],
    };
  };
  const byId = new Map(view.findings.map((finding) => [finding.id, finding]));
  const results = view.findings.map((finding) => {
    const { rule, severity, message, rootCause, diabaikan } = finding;
    const root = rootCause === null ? undefined : byId.get(rootCause);
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      kind: "fail",
      level: LEVEL[severity],
      message: { text: message },
      locations: [locate(finding)],
      ...(root === undefined
        ? {}
        : { relatedLocations: [{ id: 1, message: { text: root.message }, ...locate(root) }] }),
      partialFingerprints: { "selarasId/v1": finding.id },
      ...(diabaikan === null
        ? {}
        : {
            suppressions: [
              {
                kind: "external",
                status: "accepted",
                justification: [diabaikan.alasan, diabaikan.oleh, diabaikan.sampai]
                  .filter((part) => part !== "")
                  .join("; "),
              },
            ],
          }),
      properties: { fix: finding.fix, data: finding.data },
    };
  });
  const notifications = view.outcomes
    .filter(({ reason }) => reason !== "")
    .map(({ rule, reason }) => ({
      associatedRule: { id: rule, index: ruleIndex.get(rule) ?? -1 },
      level: "note",
      message: { text: reason },
    }));
  const run = {
    tool: { driver: { name: "Selaras PK", language: bahasaKini(), rules: rules.map(describe) } },
    artifacts,
    results,
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
    columnKind: "utf16CodeUnits",
  };
  const schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2);
}

function describe({ meta }: AnyRule) {
  const { id, severity, legalBasis } = meta;
  const { title, explanation, fix } = teksAturan(meta, id);
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: explanation },
    help: { text: `${explanation} ${fix} ${legalBasis.map(renderLegalBasis).join(" ")}` },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [familyOf(id)] },
  };
}

/** A path as a relative or absolute URI reference: each part encoded, slashes forward. */
function uriOf(path: string): string {
  const parts = path.replaceAll("\\", "/").split("/");
  const uri = parts.map((part, at) =>
    at === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part),
  );
  const text = uri.join("/");
  if (/^[A-Za-z]:\//.test(text)) return `file:///${text}`;
  return text.startsWith("/") ? `file://${text}` : text;
}
