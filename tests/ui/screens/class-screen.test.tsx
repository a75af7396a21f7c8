import { screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CLASS, unreadWords } from '../../../src/copy/en/class.ts';
import type { ClassTools } from '../../../src/ui/screens/class-screen.tsx';
import { ClassScreen } from '../../../src/ui/screens/class-screen.tsx';
import { addressOf, classRuns } from '../../domain/support/a-class.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { renderPage } from '../support/page.tsx';

const RUNS = classRuns(12);
const TEXT = [
  ...RUNS.map(({ scenario, log }, at) => `Pupil ${at + 1}: ${addressOf(scenario, log)}`),
  `Cut: ${addressOf(RUNS[0]!.scenario, RUNS[0]!.log).slice(0, -4)}`,
].join('\n');

interface Saved {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
}

/** Opens the page with a text that was pasted before. */
async function open(
  text: string,
  { world = createWorld(), calm = false }: { world?: World; calm?: boolean } = {},
) {
  if (text !== '') world.keeper.write('class', text);
  if (calm) world.rehearsal.store.setState({ settings: { calm: true, keys: true } });
  const saved: Saved[] = [];
  let printed = 0;
  let time = 0;
  const tools: ClassTools = {
    nextTask: async () => undefined,
    nextFrame: async () => undefined,
    now: () => (time += 5),
    printPage: () => {
      printed += 1;
    },
    saveFile: (name, kind, written) => void saved.push({ name, kind, text: written }),
  };
  const { container, user } = await renderPage('/class', { world, screen: <ClassScreen tools={tools} /> });
  return { container, world, saved, printed: () => printed, user };
}

const rows = () => screen.getAllByRole('row').slice(1);
const labels = () => screen.getAllByRole('rowheader').map((each) => each.textContent);
const heading = (name: string) => screen.getByRole('columnheader', { name });

describe('the page for a class', () => {
  it('judges what was pasted before a reload, names what cannot be read, and says what it cannot prove', async () => {
    const { container } = await open(TEXT);
    expect(await screen.findByText('12 runs judged, 1 not readable.')).toBeVisible();
    expect(labels()).toEqual(RUNS.map((_, at) => `Pupil ${at + 1}`));
    RUNS.forEach(({ scenario, report }, at) => {
      expect(rows()[at]).toHaveTextContent(scenario.file.title);
      if (report.tact !== undefined) expect(rows()[at]).toHaveTextContent(String(report.tact.score));
    });
    expect(screen.getByRole('listitem')).toHaveTextContent(`Line 13, Cut: ${unreadWords('link-cut')}`);
    expect(screen.getByText(CLASS.limits)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says that nothing is there yet, and that a text without links has none', async () => {
    const { container, user, world } = await open('');
    expect(screen.getByText(CLASS.empty)).toBeVisible();
    await expectNoAxeViolations(container);
    await user.type(screen.getByLabelText(CLASS.paste), 'Good morning');
    await user.click(screen.getByRole('button', { name: CLASS.read }));
    expect(await screen.findByText(CLASS.none)).toBeVisible();
    expect(world.keeper.read('class')).toBe('Good morning');
    await user.click(screen.getByRole('button', { name: CLASS.clear }));
    expect(screen.getByText(CLASS.empty)).toBeVisible();
    expect(world.keeper.read('class')).toBeUndefined();
    expect(screen.getByLabelText(CLASS.paste)).toHaveFocus();
  });

  it('tells how far it has come while the scenes are on their way', async () => {
    const { container } = await open(TEXT, { world: createWorld({ until: new Promise(() => undefined) }) });
    expect(screen.getByRole('progressbar', { name: CLASS.progress })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('judges what it can where a scene does not come, and the rest once it comes', async () => {
    const world = createWorld();
    const [{ scenario }] = RUNS as [(typeof RUNS)[number]];
    const gone = RUNS.filter((run) => run.scenario === scenario).length;
    const name = `scenarios/${scenario.file.id}.json`;
    const file = world.files.get(name) ?? '';
    world.files.delete(name);
    const { user } = await open(TEXT, { world });
    expect(await screen.findByText(CLASS.missing)).toBeVisible();
    expect(rows()).toHaveLength(12 - gone);
    world.files.set(name, file);
    await user.click(screen.getByRole('button', { name: CLASS.retry }));
    expect(await screen.findByText('12 runs judged, 1 not readable.')).toBeVisible();
    expect(rows()).toHaveLength(12);
  });

  it('sorts by a heading, either way, by keyboard', async () => {
    const { user } = await open(TEXT);
    await screen.findByText(/^12 runs judged/u);
    within(heading('Tact')).getByRole('button').focus();
    await user.keyboard('{Enter}');
    expect(heading('Tact')).toHaveAttribute('aria-sort', 'ascending');
    const rising = labels();
    await user.keyboard(' ');
    expect(heading('Tact')).toHaveAttribute('aria-sort', 'descending');
    expect(labels()).not.toEqual(rising);
    const scores = rows().flatMap((row) => {
      const shown = within(row).getAllByRole('cell')[4]?.querySelector('[data-score]')?.textContent;
      return shown === undefined ? [] : [Number(shown)];
    });
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('hides the words until they are wanted', async () => {
    const { container, user } = await open(TEXT);
    await screen.findByText(/^12 runs judged/u);
    const way = RUNS[0]!.transcript.entries.find(({ kind }) => kind === 'exit' || kind === 'vanish');
    const said = way?.by === 'player' ? way.text : '';
    expect(said).not.toBe('');
    expect(container.querySelector('table')).not.toHaveTextContent(said);
    await user.click(screen.getByLabelText(CLASS.words));
    expect(container.querySelector('table')).toHaveTextContent(said);
    await expectNoAxeViolations(container);
  });

  it('saves a table that a parser reads and that this page reads again without a mismatch, and prints', async () => {
    const first = await open(TEXT);
    await screen.findByText(/^12 runs judged/u);
    await first.user.click(screen.getByRole('button', { name: CLASS.save }));
    await first.user.click(screen.getByRole('button', { name: CLASS.print }));
    expect(first.printed()).toBe(1);
    const [saved] = first.saved;
    expect([saved?.name, saved?.kind]).toEqual([CLASS.file, 'text/csv']);
    const read = parse(saved?.text ?? '', { columns: true }) as Record<string, string>[];
    expect(read).toHaveLength(13);
    expect(read.map(({ Label }) => Label)).toEqual([...RUNS.map((_, at) => `Pupil ${at + 1}`), 'Cut']);
    expect(read.map(({ Tact }) => Tact)).toEqual([
      ...RUNS.map(({ report }) => String(report.tact?.score ?? '')),
      '',
    ]);
    expect(read.at(-1)?.Problem).toBe('cut');
    const before = labels();
    await first.user.clear(screen.getByLabelText(CLASS.paste));
    await first.user.click(screen.getByLabelText(CLASS.paste));
    await first.user.paste(saved?.text ?? '');
    await first.user.click(screen.getByRole('button', { name: CLASS.read }));
    expect(await screen.findByText('12 runs judged, 1 not readable.')).toBeVisible();
    expect(labels()).toEqual(before);
    expect(screen.queryByText(/^claimed/u)).toBeNull();
  });

  it('has no score in numbers in calm mode, on the page or in the file', async () => {
    const { container, user, saved } = await open(`${TEXT}\n${TEXT}`, { calm: true });
    expect(await screen.findByText(CLASS.doneCalm)).toBeVisible();
    expect(container.querySelector('[data-score]')).toBeNull();
    await user.click(screen.getByRole('button', { name: CLASS.save }));
    expect(saved[0]?.text.split('\r\n')[0]?.split(',')).not.toContain('Tact');
  });

  it('says so where the browser keeps nothing', async () => {
    const world = createWorld();
    world.keeper.mood = 'forbidden';
    const { user } = await open('', { world });
    await user.type(screen.getByLabelText(CLASS.paste), 'x');
    expect(screen.getByRole('alert')).toHaveTextContent(CLASS.unkept);
  });

  it('stands at its address, and the shelf leads to it', async () => {
    const { user, route } = await renderPage('/shelf');
    await user.click(screen.getByRole('button', { name: CLASS.title }));
    expect(route()).toBe('/class');
    const title = await screen.findByRole('heading', { level: 1, name: CLASS.title }, { timeout: 9000 });
    // It is there before the focus is on it.
    await waitFor(() => expect(title).toHaveFocus());
  });
});
