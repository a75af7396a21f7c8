import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/error-boundary.tsx';
import { Crash } from '../../../src/ui/screens/later-screens.ts';

beforeAll(Crash.prefetch);

afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new Error('a planted crash');
}

describe('ErrorBoundary', () => {
  it('shows what stands in it as long as that holds', () => {
    render(
      <ErrorBoundary onReload={vi.fn()}>
        <p>All is well.</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('All is well.')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that the run is kept, and reloads the page', async () => {
    // React tells of every caught crash on the console; here it is planted.
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reload = vi.fn();
    render(
      <ErrorBoundary onReload={reload}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(told).toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Your run is kept.');
    expect(screen.getByRole('heading', { level: 1, name: 'Something broke' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
