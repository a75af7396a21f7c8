import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

const said = (line: string) => closeKindly(begin(CORNER).talk('ask', 'cut_kindly').say(line)).nextAsSaid();

it('the right name: 4', () => {
  expect(shown(said('named'), 'R6')).toEqual(finding(4, 'name-right', '"Robin,"'));
});

it('asking for it again is as good: 4, and where both were done both are the evidence', () => {
  const ASKED = '"Tell me your name again, I want to get it right."';
  expect(shown(said('name-again'), 'R6')).toEqual(finding(4, 'name-asked-again', ASKED));
  expect(shown(said('name-both'), 'R6')).toEqual(finding(4, 'name-asked-again', ASKED, '"Robin,"'));
});

it('a wrong name: 0', () => {
  expect(shown(said('wrong-name'), 'R6')).toEqual(finding(0, 'name-wrong', '"Robert,"'));
});

it('no name: not counted, so that using the right one can only help', () => {
  const without = said('no-name').judged().report.relationship?.score ?? 0;
  expect(shown(said('no-name'), 'R6')).toEqual(finding(undefined, 'name-unused', 'absent'));
  expect(said('excellent').judged().report.relationship?.score).toBeGreaterThanOrEqual(without);
});
