import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { watchLines } from '../../../src/store/watch-lines.ts';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { linkTo } from '../../store/support/link.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const LOG = STRATEGIES.hg_excellent!(S01).log();
const LINES = watchLines(S01, LOG, undefined);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const log = () => within(screen.getByRole('log', { name: 'The run, line by line' }));

async function watching() {
  const page = await renderPage(`/run/${linkTo(S01, LOG)}`);
  await page.user.click(button('Watch the run'));
  return page;
}

describe('watching a run', () => {
  it('begins at its heading with the first line, and shows no number', async () => {
    const { container } = await watching();
    expect(screen.getByRole('heading', { level: 1, name: `Watching: ${S01.file.title}` })).toHaveFocus();
    expect(log().getAllByRole('listitem')).toHaveLength(1);
    expect(container.querySelector('[data-score]')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('adds one line a press, by keyboard alone, and leaves those before untouched, so that each is read out once', async () => {
    const { user } = await watching();
    button('Next line').focus();
    for (const [index, { text }] of LINES.entries()) {
      const rows = log().getAllByRole('listitem');
      expect(rows).toHaveLength(index + 1);
      expect(rows.at(-1)).toHaveTextContent(text);
      if (index === LINES.length - 1) break;
      await user.keyboard('{Enter}');
      expect(log().getAllByRole('listitem').slice(0, -1)).toEqual(rows);
    }
    expect(button('See what came of it')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1, name: S01.file.outcome.reached })).toHaveFocus();
  });

  it('can be skipped to the score, and watched again', async () => {
    const { user, container } = await watching();
    await user.click(button('Skip to what came of it'));
    expect(container.querySelector('[data-score]')).not.toBeNull();
    await user.click(button('Watch it from the start'));
    expect(log().getAllByRole('listitem')).toHaveLength(1);
  });
});
