import type { ReactNode } from 'react';
import { Component } from 'react';
import { PROBLEM } from '../copy/en/shelf.ts';
import { reload } from '../effects/location.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** The last resort: says that the run is kept, and how to go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main style={{ padding: '24px', maxWidth: '40rem', margin: '0 auto' }}>
        <div role="alert">
          <h1>{PROBLEM.crash}</h1>
          <p>{PROBLEM.crashText}</p>
        </div>
        <button type="button" onClick={reload} style={{ minHeight: '44px', padding: '8px 24px' }}>
          {PROBLEM.reload}
        </button>
      </main>
    );
  }
}
