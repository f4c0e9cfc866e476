import { Component, type ReactNode } from "react";
import { Attempt } from "./lazily.tsx";

interface Props {
  readonly children: ReactNode;
  /** Drawn instead of the children that threw; `retry` draws them anew. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** A change of this value draws the children anew. */
  readonly resetKey?: unknown;
}

interface State {
  readonly hasFailed: boolean;
  readonly attempt: number;
  readonly resetKey: unknown;
}

/** Keeps a panel's failure inside the panel: the rest of the page stands. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    const { resetKey } = props;
    return resetKey === state.resetKey ? null : { hasFailed: false, attempt: 0, resetKey };
  }

  override state: State = { hasFailed: false, attempt: 0, resetKey: this.props.resetKey };

  retry = () => this.setState(({ attempt }) => ({ hasFailed: false, attempt: attempt + 1 }));

  override render() {
    const { hasFailed, attempt } = this.state;
    if (hasFailed) return this.props.fallback(this.retry);
    return <Attempt value={attempt}>{this.props.children}</Attempt>;
  }
}
