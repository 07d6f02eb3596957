import { SearchBox } from "office-ui-fabric-react";
import { useMemo, useState, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { StepBar } from "../../components/StepBar.tsx";
import { useStore } from "../../store/context.ts";
import { FunctionCard } from "./FunctionCard.tsx";
import { matching } from "./search.ts";
import { TracePart } from "./TracePart.tsx";

/** The PK functions with examples that can be inserted, and where the figure of a cell comes from. */
export function Fungsi(): ReactElement {
  const store = useStore();
  const all = useMemo(() => store.functions(), [store]);
  const [words, setWords] = useState("");
  const found = matching(all, words);
  return (
    <div className="pk-view">
      <h2>{t("pane.fungsi.judul")}</h2>
      <TracePart />
      <section aria-labelledby="pk-functions">
        <h3 id="pk-functions">{t("pane.fungsi.daftar")}</h3>
        <p className="pk-muted">{t("pane.fungsi.isi")}</p>
        <SearchBox
          placeholder={t("pane.fungsi.cari")}
          ariaLabel={t("pane.fungsi.cari")}
          value={words}
          onChange={(_, text) => setWords(text ?? "")}
        />
        {found.length === 0 && <p role="status">{t("pane.fungsi.kosong")}</p>}
        <ul className="pk-cards" aria-labelledby="pk-functions">
          {found.map((fungsi) => (
            <FunctionCard key={fungsi.id} fungsi={fungsi} />
          ))}
        </ul>
      </section>
      <StepBar onUndo={(id) => void store.undo(id)} />
    </div>
  );
}
