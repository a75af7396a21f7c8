import { StrictMode } from 'react';
import type { Page } from '../ui/screens/page.ts';
import { PageContext } from '../ui/screens/page.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface RootProps {
  readonly page: Page;
  /** The scene in which the page opens where the address names no other. */
  readonly home: string;
  /** Told once the page has been drawn, or has taken over what the build has drawn. */
  readonly onReady?: () => void;
}

/** The whole page; the build and the browser draw the same tree, so that one can take over from the other. */
export function Root({ page, home, onReady }: RootProps) {
  return (
    <StrictMode>
      <PageContext value={page}>
        <ErrorBoundary onReload={page.ports.reload}>
          <App home={home} onReady={onReady} />
        </ErrorBoundary>
      </PageContext>
    </StrictMode>
  );
}
