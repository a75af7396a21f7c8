import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Guess } from '../../../src/domain/run-log/move.ts';
import { debriefView } from '../../../src/store/debrief-view.ts';
import { FirstView } from '../../../src/ui/screens/first-view.tsx';
import { PageContext } from '../../../src/ui/screens/page.ts';
import { settledRuns } from '../../domain/support/judged-pool.ts';
import { SHIPPED } from '../../domain/support/scenes.ts';
import { createWorld } from '../../store/support/world.ts';

/** What is read before anything is unfolded, block by block. */
function shown(element: Element): string {
  if (element.matches('details')) return shown(element.querySelector('summary') ?? element);
  const inside = [...element.childNodes].map((node) =>
    node instanceof Element ? shown(node) : (node.textContent ?? ''),
  );
  return `${inside.join('')} `;
}

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** Words that stand in each first view at most. Source: the design of the debrief, read in half a minute. */
const MOST_WORDS = 120;

describe('the first view of a debrief', () => {
  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
    'has at most 120 words after whichever run, with the numbers and a guess: %s',
    (_, scenario) => {
      const { rehearsal } = createWorld();
      const guess: Guess = 'relieved';
      for (const judged of settledRuns(scenario, 60)) {
        const view = { ...debriefView(scenario, judged), guess };
        const { container, unmount } = render(
          <PageContext value={{ rehearsal, ports: Object.create(null) }}>
            <FirstView view={view} name={scenario.file.partner.name} withNumbers />
          </PageContext>,
        );
        const text = shown(container);
        expect(text).toContain(view.remark);
        expect(wordsIn(text).length, text).toBeLessThanOrEqual(MOST_WORDS);
        unmount();
      }
    },
  );
});
