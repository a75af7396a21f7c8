import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { COACH } from '../../../src/copy/en/coach.ts';
import { HEADLINE_WORDS } from '../../../src/copy/en/debrief.ts';
import { whatIfs } from '../../../src/domain/coach/what-if.ts';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import type { ScoreReport } from '../../../src/domain/scoring/report.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import { loadScene } from '../../../src/store/load-scene.ts';
import { becomes } from '../../../src/ui/components/becomes.ts';
import { settledRuns } from '../../domain/support/judged-pool.ts';
import { judged } from '../../domain/support/run.ts';
import { altered, SHIPPED } from '../../domain/support/scenes.ts';
import { createWorld, keep } from '../../store/support/world.ts';
import { renderPage } from '../support/page.tsx';

const HEADLINES = ['tact', 'relationship'] as const;

/** What the page must say of two reports side by side. */
function becoming(before: ScoreReport, after: ScoreReport): readonly string[] {
  return HEADLINES.flatMap((each) => becomes(each, before[each], after[each], true) ?? []);
}

/** The paragraphs in an element that tell what becomes of a headline. */
function told(element: HTMLElement): readonly string[] {
  const names = Object.values(HEADLINE_WORDS).map((name) => `${name}:`);
  return [...element.querySelectorAll('p')].flatMap(({ textContent }) =>
    names.some((name) => textContent?.startsWith(name)) ? [textContent ?? ''] : [],
  );
}

describe('every number of a debrief', () => {
  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
    'is that of judging the log, the edited transcript, or the log on another person: %s',
    async (id, scenario) => {
      const [former, ...others] = settledRuns(scenario, 8);
      // Of the runs, one that has something to be said otherwise, if there is one.
      const run =
        others.find(({ log, transcript }) => whatIfs(scenario, log, transcript).length > 0) ?? others[0];
      if (former === undefined || run === undefined) throw new Error('There are no runs.');
      const own = judged(scenario, run.log).report;
      const world = createWorld();
      keep(world.keeper, run.log);
      world.keeper.write(`former/${id}`, JSON.stringify(former.log));
      await loadScene(world.rehearsal, id);
      const { user, container } = await renderPage(`/scene/${id}`, { world });
      const shown = [...container.querySelectorAll('[data-score]')].map(({ textContent }) =>
        Number(textContent),
      );
      expect(shown).toEqual(HEADLINES.flatMap((each) => own[each]?.score ?? []));
      const compared = screen.getByRole('region', { name: COACH.compare });
      expect(told(compared)).toEqual(becoming(judged(scenario, former.log).report, own));
      const ifs = [...container.querySelectorAll<HTMLElement>('[data-what-if]')];
      const expected = whatIfs(scenario, run.log, run.transcript);
      expect(ifs.map(told)).toEqual(expected.map(({ edited }) => becoming(own, report(scenario, edited))));
      await user.click(screen.getByText(COACH.person));
      const person = container.querySelector<HTMLElement>('[data-more="person"]');
      if (person === null) throw new Error('Nobody else is offered.');
      for (const deafness of [0, 3] as const) {
        await user.selectOptions(within(person).getByLabelText(COACH.deafness), String(deafness));
        const other = altered(scenario, (file) => {
          file.partner.deafness = [deafness, deafness];
        });
        const again = judgeRun(other, { ...run.log, revision: other.revision });
        expect(told(person)).toEqual(again.ok ? becoming(own, again.value.report) : []);
      }
    },
  );
});
