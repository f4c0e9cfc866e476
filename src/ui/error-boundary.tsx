import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Drawn instead of the children that threw; `retry` draws them anew. */
  readonly fallback: (retry: () => void) => ReactNode;
  /** A change of this value draws the children anew. */
  readonly resetKey?: unknown;
}

interface State {
  readonly hasFailed: boolean;
  readonly resetKey: unknown;
}

/** Keeps a panel's failure inside the panel: the rest of the page stands. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { hasFailed: false, resetKey: props.resetKey };
  }

  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  retry = () => this.setState({ hasFailed: false });

  override render() {
    return this.state.hasFailed ? this.props.fallback(this.retry) : this.props.children;
  }
}
