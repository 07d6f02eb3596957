import { DefaultButton } from "office-ui-fabric-react";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { RapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { useReturnFocus } from "../../components/use-return-focus.ts";
import { SkpdDetails } from "./SkpdDetails.tsx";
import { skpdName } from "./skpd-name.ts";

/** Rows that a projector shows without scrolling. */
const MOST_ROWS = 4;

interface Props {
  readonly view: RapatView;
  readonly onClose: () => void;
}

/** One SKPD at a time in large type; arrows, Home and End turn, Esc leaves. */
export function Presenter({ view, onClose }: Props): ReactElement {
  useReturnFocus();
  const [nth, setNth] = useState(0);
  const place = useRef<HTMLElement>(null);
  const last = view.skpdList.length - 1;
  const at = Math.min(nth, last);
  const skpd = view.skpdList[at];
  useEffect(() => place.current?.focus(), []);
  const go = (next: number): void => setNth(Math.max(0, Math.min(last, next)));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => go(at + 1),
    PageDown: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    PageUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(last),
    Escape: onClose,
  };
  return (
    <section
      ref={place}
      className="pk-presenter"
      tabIndex={-1}
      aria-label={t("pane.rapat.presentasi")}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
    >
      <div className="pk-actions">
        <DefaultButton
          text={t("pane.rapat.sebelum")}
          disabled={at <= 0}
          onClick={() => go(at - 1)}
        />
        <DefaultButton
          text={t("pane.rapat.berikut")}
          disabled={at >= last}
          onClick={() => go(at + 1)}
        />
        <DefaultButton text={t("pane.rapat.keluar")} onClick={onClose} />
      </div>
      {skpd !== undefined && (
        <div aria-live="polite">
          <p className="pk-muted">
            {[skpd.asisten, t("pane.rapat.skpdKe", { n: at + 1, dari: last + 1 })]
              .filter((text) => text !== "")
              .join(" · ")}
          </p>
          <h2>{skpdName(skpd)}</h2>
          <SkpdDetails skpd={skpd} target={view.targetSerapan} most={MOST_ROWS} />
        </div>
      )}
    </section>
  );
}
