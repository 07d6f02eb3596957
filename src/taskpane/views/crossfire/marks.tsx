import type { ReactElement } from "react";
import type { MatriksSelView, PutusanView, Sikap, StatusTema } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Mark, type Tone } from "../../components/Marks.tsx";
import type { GlyphName } from "../../icons.tsx";

interface Look {
  readonly glyph: GlyphName;
  readonly tone: Tone;
}

const TEMA: Readonly<Record<StatusTema, Look>> = {
  bertemu: { glyph: "ok", tone: "ok" },
  sebagian: { glyph: "warning", tone: "warning" },
  tidakBertemu: { glyph: "error", tone: "error" },
  tidakDiperiksa: { glyph: "question", tone: "plain" },
};

const PERAN: Readonly<Record<MatriksSelView["peran"], Look>> = {
  pengampu: { glyph: "lead", tone: "ok" },
  pendukung: { glyph: "support", tone: "info" },
  keduanya: { glyph: "lead", tone: "ok" },
  tidakDisebut: { glyph: "question", tone: "warning" },
};

const PUTUSAN: Readonly<Record<PutusanView, Look>> = {
  melengkapi: { glyph: "link", tone: "ok" },
  duplikasi: { glyph: "twin", tone: "error" },
  serupa: { glyph: "condition", tone: "warning" },
};

const SIKAP: Readonly<Record<Sikap, Look>> = {
  terima: { glyph: "check", tone: "ok" },
  tolak: { glyph: "close", tone: "error" },
  nanti: { glyph: "later", tone: "plain" },
};

interface MarkProps<Value> {
  readonly value: Value;
  readonly isWordShown?: boolean;
}

/** Whether the members of a theme meet. */
export function TemaMark({ value, isWordShown = true }: MarkProps<StatusTema>): ReactElement {
  const word = t(`pane.crossfire.status.${value}`);
  return <Mark {...TEMA[value]} word={word} isWordShown={isWordShown} />;
}

/** What an SKPD is to a theme. */
export function PeranMark({
  value,
  isWordShown = true,
}: MarkProps<MatriksSelView["peran"]>): ReactElement {
  const word = t(`pane.crossfire.peran.${value}`);
  return <Mark {...PERAN[value]} word={word} isWordShown={isWordShown} />;
}

/** What a suggestion says of two sub kegiatan. */
export function PutusanMark({ value }: MarkProps<PutusanView>): ReactElement {
  return <Mark {...PUTUSAN[value]} word={t(`pane.crossfire.putusan.${value}`)} isWordShown />;
}

/** What was said to a suggestion. */
export function SikapMark({ value }: MarkProps<Sikap>): ReactElement {
  return <Mark {...SIKAP[value]} word={t(`pane.crossfire.keputusan.${value}`)} isWordShown />;
}
