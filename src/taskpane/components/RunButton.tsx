import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { usePaneState, useStore } from "../store/context.ts";
import type { ViewTask } from "../store/state.ts";

interface Props {
  readonly task: ViewTask;
  readonly text: string;
  /** A repeated run stands back behind the result. */
  readonly isAgain?: boolean;
}

export function RunButton({ task, text, isAgain = false }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const Button = isAgain ? DefaultButton : PrimaryButton;
  return (
    <Button
      text={text}
      iconProps={{ iconName: isAgain ? "Refresh" : "Run" }}
      disabled={busy !== null}
      onClick={() => void store.run(task)}
    />
  );
}
