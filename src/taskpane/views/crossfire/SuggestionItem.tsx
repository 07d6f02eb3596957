import { memo, type ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import type { AnggotaView, SikapView, SuggestionView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { Money } from "../../components/Money.tsx";
import { dayText, formatPersen } from "../../format.ts";
import { PutusanMark, SikapMark } from "./marks.tsx";
import { Evidence, Scores } from "./Scores.tsx";
import type { SuggestionDeeds } from "./use-suggestion-deeds.tsx";

interface Props {
  readonly one: SuggestionView;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onToggle: (id: string) => void;
  readonly deeds: SuggestionDeeds;
}

function Side({ side }: { readonly side: AnggotaView }): ReactElement {
  return (
    <li>
      <strong>{side.skpd}</strong>
      <span>{side.nama}</span>
      <span className="pk-suggestion-facts">
        <span className="pk-muted">{side.kode}</span>
        <Money value={side.pagu} />
        {side.at !== null && <CellLink at={side.at} cell={cellText(side.at)} />}
      </span>
    </li>
  );
}

function Decision({ sikap }: { readonly sikap: SikapView }): ReactElement {
  const tanggal = dayText(sikap.sejak);
  const when =
    sikap.oleh === "" ? tanggal : t("pane.crossfire.keputusanOleh", { tanggal, oleh: sikap.oleh });
  return (
    <p className="pk-suggestion-decision">
      <SikapMark value={sikap.sikap} />
      <span>{when}</span>
      {sikap.alasan !== "" && (
        <span className="pk-muted">
          {t("pane.crossfire.alasanKutip", { alasan: sikap.alasan })}
        </span>
      )}
    </p>
  );
}

/** Two sub kegiatan that should be spoken of together: why, how sure, and what was decided. */
export const SuggestionItem = memo(function SuggestionItem(props: Props): ReactElement {
  const { one, isOpen, isActive, onToggle, deeds } = props;
  const { id, a, b, skor, putusan, sikap } = one;
  const chosen = sikap?.sikap ?? null;
  return (
    <article className={`pk-suggestion pk-edge-putusan-${putusan}`} data-sikap={chosen ?? "baru"}>
      <button
        type="button"
        data-row-main="true"
        className="pk-suggestion-main"
        tabIndex={isActive ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => onToggle(id)}
      >
        <span className="pk-sr">{t("pane.crossfire.skor")}</span>
        <strong className="pk-number pk-suggestion-score">{formatPersen(skor, 0)}</strong>
        <PutusanMark value={putusan} />
        {chosen !== null && <SikapMark value={chosen} />}
        <span className="pk-sr">
          {t("pane.crossfire.rincianUntuk", {
            a: `${a.skpd} ${a.nama}`,
            b: `${b.skpd} ${b.nama}`,
          })}
        </span>
        <Glyph name={isOpen ? "up" : "down"} />
      </button>
      <ul className="pk-suggestion-sides">
        <Side side={a} />
        <Side side={b} />
      </ul>
      <p className="pk-suggestion-why">{one.kalimat}</p>
      <Scores list={one.dimensi} />
      {one.isBerubah && <p className="pk-stale">{t("pane.crossfire.berubah")}</p>}
      {isOpen && (
        <>
          {sikap !== null && <Decision sikap={sikap} />}
          {one.temaBersama.length > 0 && (
            <p className="pk-muted">
              {t("pane.crossfire.temaBersama", { tema: one.temaBersama.join("; ") })}
            </p>
          )}
          <Evidence one={one} />
        </>
      )}
      <div className="pk-suggestion-deeds" role="group" aria-label={t("pane.crossfire.keputusan")}>
        <button
          type="button"
          className="pk-small"
          aria-pressed={chosen === "terima"}
          onClick={() => deeds.decide(one, "terima")}
        >
          <Glyph name="check" />
          {t("pane.crossfire.terima")}
        </button>
        <button
          type="button"
          className="pk-small"
          aria-pressed={chosen === "tolak"}
          onClick={() => deeds.decide(one, "tolak")}
        >
          <Glyph name="close" />
          {t("pane.crossfire.tolak")}
        </button>
        <button
          type="button"
          className="pk-small"
          aria-pressed={chosen === "nanti"}
          onClick={() => deeds.decide(one, "nanti")}
        >
          <Glyph name="later" />
          {t("pane.crossfire.tunda")}
        </button>
        <button type="button" className="pk-link" onClick={() => deeds.join(one)}>
          {t("pane.crossfire.gabung")}
        </button>
      </div>
    </article>
  );
});
