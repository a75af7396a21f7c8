import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { laterPart, laterScreen } from '../../../src/ui/screens/later-screen.tsx';
import type { Page } from '../../../src/ui/screens/page.ts';
import { PageContext } from '../../../src/ui/screens/page.ts';
import { createWorld } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';

function Here({ words }: { readonly words: string }) {
  return <main>{words}</main>;
}

function onPage(screen: ReactElement) {
  const page = { rehearsal: createWorld().rehearsal } as Page;
  return <PageContext value={page}>{screen}</PageContext>;
}

describe('a screen in a file of its own', () => {
  it('is waited for, and shown when it is there', async () => {
    let come: (screen: typeof Here) => void = () => undefined;
    const { Screen } = laterScreen(() => new Promise<typeof Here>((resolve) => (come = resolve)));
    render(onPage(<Screen words="the debrief" />));
    expect(screen.getByRole('status')).toBeVisible();
    await act(async () => come(Here));
    expect(screen.getByText('the debrief')).toBeVisible();
  });

  it('is there at once where it was fetched before', async () => {
    const { Screen, prefetch } = laterScreen(async () => Here);
    await prefetch();
    render(onPage(<Screen words="the shelf" />));
    expect(screen.getByText('the shelf')).toBeVisible();
  });

  it('says that its file did not come, and comes when it is tried again', async () => {
    let connected = false;
    const { Screen } = laterScreen(async () => {
      if (!connected) throw new TypeError('Failed to fetch');
      return Here;
    });
    const { container } = await act(async () => render(onPage(<Screen words="the debrief" />)));
    expect(screen.getByRole('alert')).toHaveTextContent('This page did not come');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await expectNoAxeViolations(container);
    const retry = screen.getByRole('button', { name: 'Try again' });
    await userEvent.click(retry);
    expect(screen.getByRole('alert')).toBeVisible();
    connected = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the debrief')).toBeVisible();
  });
});

describe('a part of a screen in a file of its own', () => {
  it('is shown when it is there, and can be tried again where it does not come', async () => {
    let connected = false;
    const { Screen } = laterPart(async () => {
      if (!connected) throw new TypeError('Failed to fetch');
      return Here;
    });
    const { container } = await act(async () => render(onPage(<Screen words="the menu" />)));
    expect(screen.getByRole('alert')).toHaveTextContent('This part did not come');
    await expectNoAxeViolations(container);
    connected = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the menu')).toBeVisible();
  });
});
