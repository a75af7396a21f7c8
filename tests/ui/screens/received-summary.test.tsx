import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { S01 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import { linkTo } from '../../store/support/link.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const RUN = STRATEGIES.hg_excellent!(S01);
const LINK = linkTo(S01, RUN.log(), 'summary', 'Ines');

describe('a summary', () => {
  it('shows moves and outcome, no headline, and says why', async () => {
    const { container } = await renderPage(`/run/${LINK}`);
    expect(
      screen.getByRole('heading', { level: 1, name: `What somebody did in ${S01.file.title}` }),
    ).toBeVisible();
    expect(screen.getByText('Wording withheld, so not scored.')).toBeVisible();
    expect(screen.getByText('Ines')).toBeVisible();
    expect(screen.getByText('They and Anneke said goodbye.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Tact' })).toBeNull();
    const moves = within(screen.getByRole('region', { name: 'What they did' })).getAllByRole('listitem');
    expect(moves).toHaveLength(RUN.log().moves.length);
    await expectNoAxeViolations(container);
  });

  it('holds no word of the way out', async () => {
    const { container } = await renderPage(`/run/${LINK}`);
    for (const entry of RUN.judged().transcript.entries) {
      if (entry.kind === 'exit') expect(container).not.toHaveTextContent(entry.text);
    }
  });
});
