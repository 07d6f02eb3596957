import { useState, type ReactElement } from "react";
import type { CheckView, FindingView } from "../../../app/views.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { sameRule, type Deeds } from "./deeds.ts";
import { FixDialog } from "./FixDialog.tsx";
import { IgnoreDialog } from "./IgnoreDialog.tsx";

type Asked =
  | { readonly type: "fix"; readonly findings: readonly FindingView[] }
  | { readonly type: "ignore"; readonly finding: FindingView }
  | null;

interface DeedsAndDialog {
  readonly deeds: Deeds;
  readonly dialog: ReactElement | null;
}

/** What can be done with findings, and the dialog that is open. */
export function useDeeds(view: CheckView): DeedsAndDialog {
  const store = useStore();
  const { busy } = usePaneState();
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  return {
    deeds: {
      askFix: (findings) => setAsked({ type: "fix", findings }),
      askIgnore: (finding) => setAsked({ type: "ignore", finding }),
      unignore: (finding) => void store.unignore([finding.rootCause ?? finding.id]),
      isBusy: busy !== null,
    },
    dialog:
      asked === null ? null : asked.type === "fix" ? (
        <FixDialog findings={asked.findings} onClose={close} />
      ) : (
        <IgnoreDialog
          finding={asked.finding}
          alike={sameRule(view, asked.finding)}
          onClose={close}
        />
      ),
  };
}
