/** The part of SARIF 2.1.0 that our output uses, and the requirements of the specification on it. */

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
  };
  readonly logicalLocations: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
  }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly (SarifLocation & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string }[];
}

export interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly help: { readonly text: string };
          readonly defaultConfiguration: { readonly level: string };
        }[];
      };
    };
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly SarifResult[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly associatedRule: { readonly id: string; readonly index: number };
        readonly level: string;
        readonly message: { readonly text: string };
      }[];
    }[];
  }[];
}

const LEVELS = ["none", "note", "warning", "error"];
const URI = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;

/** What the document lacks of §3.13–§3.54 of the specification; empty = nothing. */
export function problemsOf(sarif: Sarif): readonly string[] {
  const problems: string[] = [];
  const demand = (isMet: boolean, problem: string): void => {
    if (!isMet) problems.push(problem);
  };
  demand(sarif.version === "2.1.0", "version is 2.1.0");
  demand(sarif.$schema.startsWith("https://"), "schema is absolute");
  demand(sarif.runs.length > 0, "a run");
  for (const { tool, artifacts, results, invocations } of sarif.runs) {
    const { name, rules } = tool.driver;
    demand(name !== "", "tool has a name");
    demand(new Set(rules.map(({ id }) => id)).size === rules.length, "rule ids are unique");
    for (const rule of rules) {
      demand(rule.shortDescription.text.endsWith("."), `${rule.id}: a sentence`);
      demand(rule.help.text !== "", `${rule.id}: help`);
      demand(LEVELS.includes(rule.defaultConfiguration.level), `${rule.id}: level`);
    }
    for (const { location } of artifacts) {
      demand(URI.test(location.uri), `${location.uri} is a URI reference`);
    }
    for (const result of results) {
      const { ruleId, ruleIndex, level, kind, message, partialFingerprints } = result;
      demand(rules[ruleIndex]?.id === ruleId, `${ruleId}: index leads to its rule`);
      demand(LEVELS.includes(level), `${ruleId}: level ${level}`);
      demand(kind === "fail", `${ruleId}: a level other than none is a failure`);
      demand(message.text !== "", `${ruleId}: message`);
      demand(result.locations.length > 0, `${ruleId}: location`);
      demand(
        Object.values(partialFingerprints).every((text) => text !== ""),
        "fingerprint",
      );
      for (const place of [...result.locations, ...(result.relatedLocations ?? [])]) {
        const { uri, index } = place.physicalLocation.artifactLocation;
        demand(artifacts[index]?.location.uri === uri, `${ruleId}: artifact`);
        demand(
          place.logicalLocations.every((one) => one.name !== ""),
          `${ruleId}: cell`,
        );
      }
      for (const { id } of result.relatedLocations ?? []) {
        demand(Number.isInteger(id) && id >= 0, `${ruleId}: id of a related location`);
      }
      for (const { kind: how, status } of result.suppressions ?? []) {
        demand(["inSource", "external"].includes(how), `${ruleId}: kind of suppression`);
        demand(["accepted", "underReview", "rejected"].includes(status), `${ruleId}: status`);
      }
    }
    demand(
      invocations.every((one) => typeof one.executionSuccessful === "boolean"),
      "invocation",
    );
    for (const note of invocations.flatMap((one) => one.toolExecutionNotifications)) {
      demand(note.message.text !== "", "notification has a message");
      demand(LEVELS.includes(note.level), "notification has a level");
      demand(rules[note.associatedRule.index]?.id === note.associatedRule.id, "rule of the note");
    }
  }
  return problems;
}
