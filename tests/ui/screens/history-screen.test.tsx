import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { runRecord } from '../../../src/domain/practice/run-record.ts';
import type { RunLog } from '../../../src/domain/run-log/run-log.ts';
import { begin } from '../../domain/support/run.ts';
import { S01, S02 } from '../../domain/support/scenes.ts';
import { STRATEGIES } from '../../domain/support/strategies.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld, TODAY } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const GOOD = STRATEGIES.hg_excellent?.(S01).log() as RunLog;
const SLIPPED = begin(S02).talk('ask').move({ kind: 'slip' }).nextAsSaid().log();
const OLDER = begin(S01, 4).talk('ask').move({ kind: 'slip' }).nextAsSaid().log();

/** A world in which these runs were played on these days, one after the other. */
function worldWith(...runs: readonly (readonly [RunLog, string])[]): World {
  const world = createWorld();
  runs.forEach(([log, day], index) => {
    const record = runRecord(log, day, index + 1);
    world.records.values.set(record.id, record);
  });
  return world;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => screen.queryAllByRole('article');
const PLAYED: readonly (readonly [RunLog, string])[] = [
  [SLIPPED, '2026-01-02'],
  [OLDER, '2026-03-13'],
  [GOOD, TODAY],
];

describe('the page of past runs', () => {
  it('has the runs of each scene, with when, how it ended, the words and how it was judged', async () => {
    const { container, title } = await renderPage('/history', { world: worldWith(...PLAYED) });
    expect(title()).toBe('Past runs · Graceful Exit');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      `${S01.file.title}: 2 runs`,
      `${S02.file.title}: 1 run`,
    ]);
    const [newest, older] = rows();
    expect(newest).toHaveTextContent(S01.file.outcome.reached);
    expect(newest).toHaveTextContent(/^today/u);
    const said = GOOD.moves.find((move) => move.kind === 'say');
    const words = S01.lines.get(said?.kind === 'say' ? said.line : '')?.utterance.text;
    expect(newest).toHaveTextContent(`“${words}”`);
    expect(newest).toHaveTextContent(/Tact(?:Clear|Graceful) \d+Relationship(?:Warm|Close) \d+/u);
    expect(older).toHaveTextContent(/^yesterday/u);
    expect(older).toHaveTextContent('Relationship');
    await expectNoAxeViolations(container);
  });

  it('loads and judges nothing of a scene before it is looked at', async () => {
    const world = worldWith(...PLAYED);
    const { user } = await renderPage('/history', { world });
    const name = `scenarios/${S02.file.id}.json`;
    expect(world.asked).not.toContain(name);
    await user.click(screen.getByText(`${S02.file.title}: 1 run`));
    expect(await screen.findByText('2 January 2026')).toBeVisible();
    expect(world.asked).toContain(name);
  });

  it('shows twenty of a scene, and the older ones when they are asked for', async () => {
    const many = Array.from({ length: 23 }, (_, seed): readonly [RunLog, string] => [
      begin(S02, seed).talk('ask').move({ kind: 'slip' }).nextAsSaid().log(),
      TODAY,
    ]);
    const { user } = await renderPage('/history', { world: worldWith(...many) });
    expect(rows()).toHaveLength(20);
    await user.click(button(/^Show older ones/u));
    expect(rows()).toHaveLength(23);
    expect(screen.queryByRole('button', { name: /^Show older ones/u })).toBeNull();
  });

  it('has no number but in spoken words in calm mode', async () => {
    const world = worldWith(...PLAYED);
    world.rehearsal.store.setState({ settings: { calm: true, keys: true } });
    const { container, user } = await renderPage('/history', { world });
    await user.click(screen.getByText(S02.file.title));
    expect(await screen.findByText('in the last year')).toBeVisible();
    expect(rows()).toHaveLength(3);
    expect(container.textContent?.replaceAll(/“[^”]*”/gu, '')).not.toMatch(/\d/u);
    await expectNoAxeViolations(container);
  });

  it('says so where nothing was played', async () => {
    const { container } = await renderPage('/history');
    expect(screen.getByText(/^There are no past runs yet/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete all past runs' })).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('says that it is looking while the runs are on their way', async () => {
    const world = createWorld();
    world.records.all = () => new Promise(() => undefined);
    const { container } = await renderPage('/history', { world });
    expect(screen.getByText('Looking for past runs')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says that nothing is kept where the browser forbids it, and that more of it would not fit where it is full', async () => {
    const world = worldWith([GOOD, TODAY]);
    world.records.mood = 'forbidden';
    const { goTo, container } = await renderPage('/history', { world });
    expect(screen.getByText(/^Nothing is kept here/u)).toBeVisible();
    await expectNoAxeViolations(container);
    world.records.mood = 'full';
    await goTo('/shelf');
    world.rehearsal.store.setState(({ past }) => ({
      past: { ...past, unkept: [runRecord(SLIPPED, TODAY, 2)] },
    }));
    await goTo('/history');
    expect(screen.getByText(/^Not all of this is kept/u)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });

  it('says that something of a later game lies beside', async () => {
    const world = worldWith([GOOD, TODAY]);
    world.records.values.set('later', { id: 'later', kind: 'run', v: 9, day: TODAY, body: {} });
    await renderPage('/history', { world });
    expect(screen.getByText(/^Something of a later version/u)).toBeVisible();
    expect(rows()).toHaveLength(1);
  });

  it('says that a scene could not be read, and tries again', async () => {
    const world = worldWith([GOOD, TODAY]);
    const name = `scenarios/${S01.file.id}.json`;
    const good = world.files.get(name) ?? '';
    world.files.delete(name);
    const { user, container } = await renderPage('/history', { world });
    expect(screen.getByRole('alert')).toHaveTextContent('The scene of this run could not be read.');
    await expectNoAxeViolations(container);
    world.files.set(name, good);
    await user.click(button('Try again'));
    expect(await screen.findByText(S01.file.outcome.reached)).toBeVisible();
  });
});

describe('deleting past runs', () => {
  it('takes one, gives the focus to undo, and undo brings it back', async () => {
    const world = worldWith(...PLAYED);
    const { user } = await renderPage('/history', { world });
    await user.click(button(/^Delete .* today$/u));
    expect(rows()).toHaveLength(1);
    expect(world.records.values.size).toBe(2);
    expect(button('Undo')).toHaveFocus();
    await user.click(button('Undo'));
    expect(rows()).toHaveLength(2);
    expect(world.records.values.size).toBe(3);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('asks before it takes all', async () => {
    const world = worldWith(...PLAYED);
    const { user, container } = await renderPage('/history', { world });
    await user.click(button('Delete all past runs'));
    const dialog = screen.getByRole('dialog', { name: 'Delete all past runs?' });
    await expectNoAxeViolations(container);
    await user.click(within(dialog).getByRole('button', { name: 'Keep them' }));
    expect(world.records.values.size).toBe(3);
    await user.click(button('Delete all past runs'));
    await user.click(within(dialog).getByRole('button', { name: 'Delete them all' }));
    expect(world.records.values.size).toBe(0);
    expect(screen.getByText(/^There are no past runs yet/u)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('a past run', () => {
  it('is read again as it was, and leads back', async () => {
    const { user, container, route } = await renderPage('/history', { world: worldWith(...PLAYED) });
    await user.click(button(/^Read it again .* today$/u));
    expect(await screen.findByRole('heading', { level: 1, name: S01.file.outcome.reached })).toHaveFocus();
    expect(screen.getByText(`${S01.file.title}. Played today.`)).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(button('Past runs'));
    expect(route()).toBe('/history');
  });

  it.each([
    [
      'whose words have changed',
      { ...GOOD, revision: '0123456789' },
      /^The words of this scene have changed/u,
    ],
    ['whose scene is gone', { ...GOOD, scenario: 's99-gone' }, /^The scene of this run could not be read/u],
    [
      'whose moves do not fit',
      { ...GOOD, moves: [{ kind: 'talk', id: 'no-such-move' } as const] },
      /^The moves of this run do not fit/u,
    ],
  ])('%s says so, with its date and its scene', async (_, log, sentence) => {
    const world = worldWith([log, '2026-02-01']);
    const { user, container } = await renderPage('/history', { world });
    await user.click(button(/^Read it again/u));
    const known = log.scenario === S01.file.id ? S01.file.title : 's99-gone';
    expect(await screen.findByRole('heading', { level: 1, name: known })).toBeVisible();
    expect(screen.getByText('Played 1 February 2026.')).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('that is not there leads to those that are', async () => {
    const { user, route } = await renderPage('/history/nothing');
    expect(screen.getByRole('heading', { level: 1, name: 'This run is not here' })).toBeVisible();
    await user.click(button('Past runs'));
    expect(route()).toBe('/history');
  });
});

describe('the way to past runs', () => {
  it.each(['/shelf', '/'])('stands at %s', async (at) => {
    const { user, route } = await renderPage(at);
    if (at === '/') await user.click(button('Menu'));
    await user.click(button('Past runs'));
    expect(route()).toBe('/history');
  });

  it('stands in the debrief, where it is also said that nothing is kept', async () => {
    const world = createWorld();
    world.records.mood = 'forbidden';
    world.keeper.write(`run/${S01.file.id}`, JSON.stringify({ ...GOOD, moves: GOOD.moves.slice(0, -1) }));
    const { user } = await renderPage('/', { world });
    await user.click(button(S01.next.get(S01.file.you.reach.next)?.text ?? ''));
    expect(await screen.findByText(/^Nothing is kept here/u)).toBeVisible();
    await user.click(button('Past runs'));
    expect(await screen.findByText(S01.file.outcome.reached)).toBeVisible();
  });
});
