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
  const [roles, setRoles] = useState<Readonly<Record<string, Peran>>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const isNew = tema === "";
  const chosen = isNew ? nama.trim() : tema;
  const isInside = (side: AnggotaView): boolean => side.tema.includes(chosen);
  // A new theme needs somebody who leads it: the first of the two, unless told otherwise.
  const roleOf = ({ posId }: AnggotaView): Peran =>
    roles[posId] ?? (isNew && posId === one.a.posId ? "Pengampu" : "Pendukung");
  const anggota = [one.a, one.b]
    .filter((side) => !isInside(side) && !left.has(side.posId))
    .map((side) => ({ posId: side.posId, peran: roleOf(side) }));
  const save = (): void => {
    setTried(true);
    if (chosen === "" || anggota.length === 0) return;
    onClose();
    void store.joinTheme({ anggota, tema: chosen, asisten: isNew ? asisten : "" });
  };
  return (
    <Ask
      title={t("pane.crossfire.gabungJudul")}
      text={t("pane.crossfire.gabungIsi")}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton
            text={t("pane.crossfire.gabungTombol", { n: anggota.length })}
            disabled={anggota.length === 0}
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
      <fieldset className="pk-join-sides">
        <legend>{t("pane.crossfire.gabungPilih")}</legend>
        {[one.a, one.b].map((side) => (
          <div key={side.posId}>
            <Checkbox
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
            {!isInside(side) && !left.has(side.posId) && (
              <Pick
                label={t("pane.crossfire.gabungPeran")}
                value={roleOf(side)}
                choices={PERAN_LIST.map((name) => ({ key: name, name }))}
                none={null}
                onPick={(key) => {
                  const peran = PERAN_LIST.find((known) => known === key);
                  if (peran !== undefined) setRoles((old) => ({ ...old, [side.posId]: peran }));
                }}
              />
            )}
          </div>
        ))}
      </fieldset>
    </Ask>
  );
}
