import { useMemo, useState, type ReactElement } from "react";
import type { CrossfireView, Sikap, SuggestionView } from "../../../app/views.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { JoinDialog } from "./JoinDialog.tsx";
import { RefuseDialog } from "./RefuseDialog.tsx";

/** What can be done with a suggestion. */
export interface SuggestionDeeds {
  /** The decision it already has is taken off again; a refusal asks for its reason. */
  readonly decide: (one: SuggestionView, sikap: Sikap) => void;
  readonly join: (one: SuggestionView) => void;
}

type Asked = { readonly type: "tolak" | "gabung"; readonly one: SuggestionView } | null;

/** The deeds, and the question one of them asks at the moment. */
export function useSuggestionDeeds(view: CrossfireView): {
  readonly deeds: SuggestionDeeds;
  readonly dialog: ReactElement | null;
} {
  const store = useStore();
  const { oleh } = usePaneState();
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  const deeds = useMemo(
    (): SuggestionDeeds => ({
      decide: (one, sikap) => {
        if (one.sikap?.sikap === sikap) void store.undecideMatch([one.id]);
        else if (sikap === "tolak") setAsked({ type: "tolak", one });
        else void store.decideMatch({ ids: [one.id], sikap, alasan: "", oleh });
      },
      join: (one) => setAsked({ type: "gabung", one }),
    }),
    [store, oleh],
  );
  if (asked === null) return { deeds, dialog: null };
  return {
    deeds,
    dialog:
      asked.type === "tolak" ? (
        <RefuseDialog one={asked.one} onClose={close} />
      ) : (
        <JoinDialog one={asked.one} view={view} onClose={close} />
      ),
  };
}
