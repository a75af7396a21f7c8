import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { COACH } from '../../../src/copy/en/coach.ts';
import { DRILL } from '../../../src/copy/en/drill.ts';
import { HISTORY } from '../../../src/copy/en/history.ts';
import { runRecord } from '../../../src/domain/practice/run-record.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import { isTold } from '../../../src/domain/transcript/told.ts';
import { chooseExit, questionNow, readOn } from '../../../src/store/drill.ts';
import { loadScene } from '../../../src/store/load-scene.ts';
import { makeMove } from '../../../src/store/play-scene.ts';
import type { Sample } from '../../domain/support/judged-pool.ts';
import { settledRuns } from '../../domain/support/judged-pool.ts';
import { SHIPPED, shipped } from '../../domain/support/scenes.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld, keep, runOf } from '../../store/support/world.ts';
import { accessibleText } from '../support/accessible-text.ts';
import { renderPage } from '../support/page.tsx';

/** Somebody who has met everything, and wants no number. */
function calmWorld(options: Parameters<typeof createWorld>[0] = {}): World {
  const world = createWorld(options);
  world.keeper.write('settings', JSON.stringify({ calm: true, keys: true }));
  world.rehearsal.store.setState({
    settings: { calm: true, keys: true },
    progress: { runs: 9, everything: true },
  });
  return world;
}

/** What stands there outside spoken words. */
function written(scenario: Scenario, entries: readonly Entry[]): string {
  const spoken = [
    ...entries.flatMap((entry) => (entry.by !== 'room' && !isTold(entry) ? [entry.text] : [])),
    ...[...scenario.moves.values()].map(({ move }) => move.text),
    ...[...scenario.lines.values()].map(({ utterance }) => utterance.text),
    ...scenario.file.parts.map(({ text }) => text),
  ];
  const all = accessibleText(document.body);
  return spoken
    .filter((text) => text !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(text, ''), all);
}

const RUNS = SHIPPED.flatMap((scenario) => settledRuns(scenario, 2)).map(
  (sample) => [`${sample.scenario.file.id}, seed ${sample.log.seed}`, sample] as const,
);

/** A run in whose days and ways a time stands. */
const RAVI = shipped('s10-four-minutes');

describe('in calm mode no digit stands outside spoken words', () => {
  it.each(RUNS)(
    'from the first screen to the debrief, with all that is folded away: %s',
    async (_, sample) => {
      const { scenario, log } = sample as Sample;
      const { id } = scenario.file;
      const world = calmWorld({ seed: log.seed });
      const page = await renderPage(`/scene/${id}`, { world });
      await screen.findByTestId('partner-lines');
      for (const move of [undefined, ...log.moves]) {
        if (move !== undefined) await act(async () => void makeMove(world.rehearsal, scenario, move));
        expect(written(scenario, runOf(world, id).entries)).not.toMatch(/\d/u);
      }
      await page.user.click(screen.getByText(COACH.person));
      for (const dial of screen.getAllByRole('combobox')) {
        const last = within(dial).getAllByRole('option').at(-1);
        if (last !== undefined) await page.user.selectOptions(dial, last);
        expect(written(scenario, runOf(world, id).entries)).not.toMatch(/\d/u);
      }
      expect(page.title()).not.toMatch(/\d/u);
    },
  );

  it('in the comparison with the run before', async () => {
    const [one, other] = settledRuns(RAVI, 2);
    if (one === undefined || other === undefined) throw new Error('There are no runs.');
    const world = calmWorld();
    keep(world.keeper, other.log);
    world.keeper.write(`former/${RAVI.file.id}`, JSON.stringify(one.log));
    await loadScene(world.rehearsal, RAVI.file.id);
    await renderPage(`/scene/${RAVI.file.id}`, { world });
    expect(screen.getByRole('region', { name: COACH.compare })).toBeVisible();
    expect(written(RAVI, [...one.transcript.entries, ...other.transcript.entries])).not.toMatch(/\d/u);
  });

  it('in past runs, and in one that is read again', async () => {
    const runs = SHIPPED.flatMap((scenario) => settledRuns(scenario, 1));
    const world = calmWorld();
    for (const [nth, { log }] of runs.entries()) {
      await world.records.add(runRecord(log, '2026-01-09', nth + 1));
    }
    for (const { scenario } of runs) await loadScene(world.rehearsal, scenario.file.id);
    const page = await renderPage('/history', { world });
    for (const group of await screen.findAllByRole('heading', { level: 2 })) {
      const fold = group.closest('details');
      if (fold !== null && !fold.open) await page.user.click(group);
    }
    expect(screen.getAllByRole('article')).toHaveLength(runs.length);
    const spoken = new Set(
      runs.flatMap(({ transcript: { entries } }) =>
        entries.flatMap((entry) => (entry.by === 'player' && !isTold(entry) ? [entry.text] : [])),
      ),
    );
    const rest = [...spoken].reduce(
      (text, words) => (words === '' ? text : text.replaceAll(words, '')),
      accessibleText(document.body),
    );
    expect(rest).not.toMatch(/\d/u);
    const [first] = screen.getAllByRole('button', { name: new RegExp(`^${HISTORY.open}`, 'u') });
    if (first === undefined) throw new Error('No past run can be read.');
    await page.user.click(first);
    const newest = runs.at(-1);
    if (newest === undefined) throw new Error('There are no runs.');
    await screen.findByRole('region', { name: 'Tact' });
    expect(written(newest.scenario, newest.transcript.entries)).not.toMatch(/\d/u);
  });

  it.each([3, 4])('in all ten places of a drill and their replies, seed %i', async (seed) => {
    const world = calmWorld({ seed });
    for (const { file } of SHIPPED) await loadScene(world.rehearsal, file.id);
    await renderPage('/drill', { world });
    await screen.findByRole('heading', { name: DRILL.question });
    const now = () => {
      const { drill } = world.rehearsal.store.getState();
      return drill.status === 'ready' ? questionNow(drill.drill) : undefined;
    };
    for (let question = now(); question !== undefined; question = now()) {
      expect(accessibleText(document.body)).not.toMatch(/\d/u);
      const fit = question.exits.find((each) => each.fit === 'fits');
      if (fit === undefined) throw new Error('Nothing fits.');
      await act(async () => chooseExit(world.rehearsal, fit.exit));
      expect(accessibleText(document.body)).not.toMatch(/\d/u);
      await act(async () => readOn(world.rehearsal));
    }
    expect(screen.getByRole('heading', { name: DRILL.doneTitle })).toBeVisible();
    expect(accessibleText(document.body)).not.toMatch(/\d/u);
  });
});
