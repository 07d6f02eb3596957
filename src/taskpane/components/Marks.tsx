import type { ReactElement } from "react";
import type { StatusNode } from "../../core/cascade/status.ts";
import type { OutcomeView, Severity, StatusPercepatan } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import type { GlyphName } from "../icons.tsx";
import { Glyph } from "./Glyph.tsx";

export type Tone = Severity | "ok" | "plain";

interface MarkProps {
  readonly glyph: GlyphName;
  readonly tone: Tone;
  readonly word: string;
  /** The word is always there for screen readers; shown unless the place is too narrow. */
  readonly isWordShown: boolean;
}

/** A state as shape, word and colour. */
export function Mark({ glyph, tone, word, isWordShown }: MarkProps): ReactElement {
  return (
    <span className={`pk-mark pk-tone-${tone}`} title={isWordShown ? undefined : word}>
      <Glyph name={glyph} />
      <span className={isWordShown ? undefined : "pk-sr"}>{word}</span>
    </span>
  );
}

interface SeverityProps {
  readonly severity: Severity;
  readonly isWordShown?: boolean;
}

export function SeverityMark({ severity, isWordShown = false }: SeverityProps): ReactElement {
  const word = t(`pane.tingkat.${severity}`);
  return <Mark glyph={severity} tone={severity} word={word} isWordShown={isWordShown} />;
}

const STATUS: Readonly<Record<StatusPercepatan, { glyph: GlyphName; tone: Tone }>> = {
  layak: { glyph: "ok", tone: "ok" },
  bersyarat: { glyph: "condition", tone: "warning" },
  tidakLayak: { glyph: "refuse", tone: "error" },
  tidakDiperiksa: { glyph: "question", tone: "plain" },
};

interface StatusProps {
  readonly status: StatusPercepatan;
  readonly isWordShown?: boolean;
}

export function StatusMark({ status, isWordShown = false }: StatusProps): ReactElement {
  const word = t(`pane.percepatan.status.${status}`);
  return <Mark {...STATUS[status]} word={word} isWordShown={isWordShown} />;
}

const OUTCOME: Readonly<Record<OutcomeView["outcome"], { glyph: GlyphName; tone: Tone }>> = {
  lulus: { glyph: "ok", tone: "ok" },
  temuan: { glyph: "error", tone: "error" },
  tidakDiperiksa: { glyph: "question", tone: "plain" },
};

const SURENESS = {
  yakin: { glyph: "ok", tone: "ok" },
  cukup: { glyph: "condition", tone: "plain" },
  ragu: { glyph: "warning", tone: "warning" },
} as const;

export function SurenessMark(props: { readonly sureness: keyof typeof SURENESS }): ReactElement {
  const word = t(`pane.pengenalan.yakin.${props.sureness}`);
  return <Mark {...SURENESS[props.sureness]} word={word} isWordShown />;
}

interface OutcomeProps {
  readonly outcome: OutcomeView["outcome"];
  readonly count: number;
}

export function OutcomeMark({ outcome, count }: OutcomeProps): ReactElement {
  const word = t(`pane.periksa.simpulan.${outcome}`, { n: count });
  return <Mark {...OUTCOME[outcome]} word={word} isWordShown />;
}

const NODE: Readonly<Record<StatusNode, { glyph: GlyphName; tone: Tone }>> = {
  sesuai: { glyph: "ok", tone: "ok" },
  tertinggal: { glyph: "warning", tone: "warning" },
  kritis: { glyph: "error", tone: "error" },
  belumLapor: { glyph: "question", tone: "info" },
  belumDinilai: { glyph: "condition", tone: "plain" },
};

export function NodeStatusMark({ status }: { readonly status: StatusNode }): ReactElement {
  return <Mark {...NODE[status]} word={t(`pane.cascading.status.${status}`)} isWordShown />;
}
