import { ProblemNote } from '@cross-crm/ui';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { problemOf } from '../api.ts';

export interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What could not be shown: "The timeline". */
  readonly what?: string;
}

/** A part that fails says what happened and offers to try again; what stands around it works on. */
export function PartBoundary({ children, what }: PartBoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Boundary what={what} onReset={reset}>
          {children}
        </Boundary>
      )}
    </QueryErrorResetBoundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly what?: string | undefined;
  readonly onReset: () => void;
}

class Boundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const { message } = problemOf(this.state.error);
    const text = this.props.what ? `${this.props.what} could not be shown. ${message}` : message;
    return <ProblemNote onRetry={this.retry}>{text}</ProblemNote>;
  }

  private readonly retry = (): void => {
    this.props.onReset();
    this.setState({ error: null });
  };
}
