import { Checkbox, DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { AnggotaView, CrossfireView, SuggestionView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Ask } from "../../components/Ask.tsx";
import { Pick } from "../../components/Pick.tsx";
import { useStore } from "../../store/context.ts";
import { asistenList, firstTema, PERAN_LIST, type Peran } from "./join.ts";

interface Props {
  readonly one: SuggestionView;
  readonly view: CrossfireView;
  readonly onClose: () => void;
}

/** Asks into which theme the two go, as what, and writes them into the crossfire table. */
export function JoinDialog({ one, view, onClose }: Props): ReactElement {
  const store = useStore();
  const [tema, setTema] = useState(() => firstTema(one, view));
  const [nama, setNama] = useState("");
  const [asisten, setAsisten] = useState("");
  const [peran, setPeran] = useState<Peran>("Pendukung");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const isNew = tema === "";
  const chosen = isNew ? nama.trim() : tema;
  const isInside = (side: AnggotaView): boolean => side.tema.includes(chosen);
  const posIds = [one.a, one.b]
    .filter((side) => !isInside(side) && !left.has(side.posId))
    .map(({ posId }) => posId);
  const save = (): void => {
    setTried(true);
    if (chosen === "" || posIds.length === 0) return;
    onClose();
    void store.joinTheme({ posIds, tema: chosen, asisten: isNew ? asisten : "", peran });
  };
  return (
    <Ask
      title={t("pane.crossfire.gabungJudul")}
      text={t("pane.crossfire.gabungIsi")}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton
            text={t("pane.crossfire.gabungTombol", { n: posIds.length })}
            disabled={posIds.length === 0}
            onClick={save}
          />
          <DefaultButton text={t("pane.aksi.batal")} onClick={onClose} />
        </>
      }
    >
      <Pick
        label={t("pane.crossfire.gabungTema")}
        value={tema}
        choices={view.tema.map((known) => ({ key: known.nama, name: known.nama }))}
        none={t("pane.crossfire.gabungTemaBaru")}
        onPick={setTema}
      />
      {isNew && (
        <>
          <TextField
            label={t("pane.crossfire.gabungNama")}
            value={nama}
            required
            maxLength={200}
            onChange={(_, text) => setNama(text ?? "")}
            {...(isTried && chosen === ""
              ? { errorMessage: t("pane.crossfire.gabungNamaKosong") }
              : {})}
          />
          <Pick
            label={t("pane.crossfire.gabungAsisten")}
            value={asisten}
            choices={asistenList(view).map((name) => ({ key: name, name }))}
            none={t("pane.tanpaNilai")}
            onPick={setAsisten}
          />
        </>
      )}
      <Pick
        label={t("pane.crossfire.gabungPeran")}
        value={peran}
        choices={PERAN_LIST.map((name) => ({ key: name, name }))}
        none={null}
        onPick={(key) => setPeran(PERAN_LIST.find((known) => known === key) ?? "Pendukung")}
      />
      <fieldset className="pk-join-sides">
        <legend>{t("pane.crossfire.gabungPilih")}</legend>
        {[one.a, one.b].map((side) => (
          <Checkbox
            key={side.posId}
            label={`${side.skpd}: ${side.nama}${
              isInside(side) ? ` (${t("pane.crossfire.gabungSudah")})` : ""
            }`}
            disabled={isInside(side)}
            checked={!isInside(side) && !left.has(side.posId)}
            onChange={(_, isChecked) =>
              setLeft((old) => {
                const next = new Set(old);
                if (isChecked === true) next.delete(side.posId);
                else next.add(side.posId);
                return next;
              })
            }
          />
        ))}
      </fieldset>
    </Ask>
  );
}
