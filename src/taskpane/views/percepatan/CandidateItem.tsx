import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { InsertList } from "../../components/InsertList.tsx";
import { StatusMark } from "../../components/Marks.tsx";
import { formatRupiah, formatRupiahShort, monthRanges, monthsAbove } from "../../format.ts";
import { useStore } from "../../store/context.ts";
import type { CandidateRow } from "./candidate-rows.ts";
import { Decide } from "./Decide.tsx";
import { MonthSlider } from "./MonthSlider.tsx";
import { MonthStrip } from "./MonthStrip.tsx";
import { Reasons } from "./Reasons.tsx";
import { namaAngkaPercepatan } from "./rumus.ts";

interface Props {
  readonly row: CandidateRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Months({ row }: { readonly row: CandidateRow }): ReactElement {
  const { candidate, moves } = row;
  if (moves.length === 0) {
    const bulan = monthRanges(candidate.fromMonths);
    return <span className="pk-muted">{t("pane.percepatan.dari", { bulan })}</span>;
  }
  const months = {
    dari: monthRanges(moves.flatMap(({ semula, menjadi }) => monthsAbove(semula, menjadi))),
    ke: monthRanges(moves.flatMap(({ semula, menjadi }) => monthsAbove(menjadi, semula))),
  };
  return (
    <strong className="pk-months">
      <span aria-hidden="true">{t("pane.percepatan.dariKe", months)}</span>
      <span className="pk-sr">{t("pane.percepatan.dariKeAlt", months)}</span>
    </strong>
  );
}

/** One sub kegiatan: the line leads to its cell, the chevron opens the reasons. */
export function CandidateItem({ row, isOpen, onToggle }: Props): ReactElement {
  const store = useStore();
  const { candidate, moves, blocks, refused } = row;
  const { at } = candidate;
  const sentences = refused === null ? moves.map(({ sentence }) => sentence) : [refused];
  return (
    <article className={`pk-finding pk-edge-${candidate.status}`}>
      <div className="pk-finding-head">
        <button
          type="button"
          className="pk-finding-main"
          disabled={at === null}
          onClick={() => {
            if (at !== null) void store.reveal(at);
          }}
        >
          <StatusMark status={candidate.status} />
          <span className="pk-finding-text">
            <span className="pk-muted">{`${candidate.kode} · ${candidate.skpd}`}</span>
            <span className="pk-candidate-name">{candidate.nama}</span>
            <span className="pk-candidate-figures">
              <span className="pk-number" title={formatRupiah(candidate.amount)}>
                {formatRupiahShort(candidate.amount)}
              </span>
              <Months row={row} />
            </span>
            {sentences.map((sentence, nth) => (
              <span key={nth} className="pk-sentence">
                {sentence}
              </span>
            ))}
          </span>
        </button>
        <button
          type="button"
          className="pk-chevron"
          aria-expanded={isOpen}
          aria-label={`${t("pane.percepatan.alasan")} ${candidate.kode}`}
          onClick={onToggle}
        >
          <Glyph name={isOpen ? "up" : "down"} />
        </button>
      </div>
      {isOpen && (
        <div className="pk-why">
          {blocks.map((block) => (
            <MonthSlider key={block.block} block={block} />
          ))}
          {moves.map(({ block, semula, menjadi }) => (
            <MonthStrip key={block} semula={semula} menjadi={menjadi} />
          ))}
          <Reasons reasons={candidate.reasons} />
          <Decide candidate={candidate} />
          <InsertList
            find={() => store.formulas.kandidat(candidate, moves)}
            names={namaAngkaPercepatan()}
            of={candidate.kode}
          />
        </div>
      )}
    </article>
  );
}
