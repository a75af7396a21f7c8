import type { ReactNode } from 'react';
import { Component } from 'react';
import { Crash } from '../ui/screens/later-screens.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onReload: () => void;
}

/** The last resort: says that the run is kept, and how to go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { children, onReload } = this.props;
    return this.state.broken ? <Crash.Screen onReload={onReload} /> : children;
  }
}
