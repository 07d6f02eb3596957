import { Component, type ReactElement, type ReactNode } from "react";
import { DefaultButton, MessageBar, MessageBarType } from "office-ui-fabric-react";
import { t } from "../../i18n/pane-text.ts";
import { describeFailure } from "../store/diagnostics.ts";
import { CopyDetails } from "./CopyDetails.tsx";

interface Props {
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly isBroken: boolean;
}

function Fallback({
  error,
  place,
}: {
  readonly error: unknown;
  readonly place: string;
}): ReactElement {
  return (
    <div className="pk-view">
      <MessageBar messageBarType={MessageBarType.error} isMultiline delayedRender={false}>
        {t("pane.galat.tampilan")}
        <CopyDetails details={describeFailure(error, place).details} />
      </MessageBar>
      <DefaultButton text={t("pane.galat.muatUlang")} onClick={() => window.location.reload()} />
    </div>
  );
}

/** A view that throws leaves the rest of the pane usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, isBroken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, isBroken: true };
  }

  override render(): ReactNode {
    const { error, isBroken } = this.state;
    return isBroken ? <Fallback error={error} place={this.props.place} /> : this.props.children;
  }
}
