import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DRILL, EXIT_LABELS } from '../../../src/copy/en/drill.ts';
import type { Question } from '../../../src/domain/practice/drill-questions.ts';
import { QUESTIONS } from '../../../src/domain/practice/drill-questions.ts';
import { openDrill, questionNow } from '../../../src/store/drill.ts';
import type { World } from '../../store/support/world.ts';
import { createWorld } from '../../store/support/world.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import type { TestPage } from '../support/page.tsx';
import { renderPage } from '../support/page.tsx';

const CARDS = 'scenarios/s03-ten-cards.json';

const heading = () => screen.getByRole('heading', { level: 1 });

function question({ rehearsal }: World): Question {
  const { drill } = rehearsal.store.getState();
  const now = drill.status === 'ready' ? questionNow(drill.drill) : undefined;
  if (now === undefined) throw new Error('No question is on show.');
  return now;
}

/** The page of the drill, once its scenes have come. */
async function renderDrill(options: Parameters<typeof renderPage>[1] = {}): Promise<TestPage> {
  const page = await renderPage('/drill', options);
  await screen.findByRole('heading', { name: DRILL.question });
  return page;
}

/** Presses the number key of an exit that fits, or of one that does not. */
async function choose({ user, world }: TestPage, fitting: boolean): Promise<void> {
  const at = question(world).exits.findIndex(({ fit }) => (fit === 'fits') === fitting);
  await user.keyboard(String(at + 1));
}

describe('the quick drill', () => {
  it('shows a place in a picture, three things to go by, and the exits on offer', async () => {
    const { container, world, title } = await renderDrill();
    expect(title()).toBe('Quick drill · Graceful Exit');
    expect(heading()).toHaveTextContent('Which exit fits?');
    expect(screen.getByRole('img')).toBeVisible();
    const facts = screen.getByRole('list', { name: 'To go by' });
    expect(within(facts).getAllByRole('listitem')).toHaveLength(3);
    const exits = within(screen.getByRole('list', { name: 'Which exit fits?' })).getAllByRole('button');
    expect(exits.map((each) => each.textContent)).toEqual(
      question(world).exits.map(({ exit }) => EXIT_LABELS[exit]),
    );
    await expectNoAxeViolations(container);
  });

  it('says that it fits, and why; Enter goes on, and the focus is on each new heading', async () => {
    const page = await renderDrill();
    await choose(page, true);
    expect(heading()).toHaveTextContent('That fits.');
    expect(heading()).toHaveFocus();
    expect(heading()).toHaveAccessibleDescription(/\w/u);
    await expectNoAxeViolations(page.container);
    await page.user.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('Which exit fits?');
    expect(heading()).toHaveFocus();
    expect(screen.getByText('9 to go')).toBeVisible();
  });

  it('names what fits better, and brings the question back at the end', async () => {
    const page = await renderDrill();
    const first = question(page.world);
    await choose(page, false);
    const better = first.exits.flatMap(({ exit, fit }) => (fit === 'fits' ? [EXIT_LABELS[exit]] : []));
    expect(heading()).toHaveTextContent(`Another fits better here: ${better.join(' or ')}.`);
    expect(screen.getByText('It comes back at the end.')).toBeVisible();
    await expectNoAxeViolations(page.container);
    await page.user.click(screen.getByRole('button', { name: 'Go on' }));
    for (let answers = 1; answers < QUESTIONS; answers++) {
      await choose(page, true);
      await page.user.keyboard('{Enter}');
    }
    expect(question(page.world)).toBe(first);
  });

  it.each([true, false])('ends on a plain summary and one thing to do (calm: %s)', async (calm) => {
    const world = createWorld();
    world.rehearsal.store.setState({ settings: { calm, keys: true } });
    const page = await renderDrill({ world });
    await choose(page, false);
    await page.user.keyboard('{Enter}');
    for (let answers = 0; answers < QUESTIONS; answers++) {
      if (calm) expect(page.container.textContent).not.toMatch(/\d/u);
      await choose(page, true);
      await page.user.keyboard('{Enter}');
    }
    expect(heading()).toHaveTextContent(DRILL.doneTitle);
    expect(heading()).toHaveFocus();
    expect(screen.getByText(calm ? DRILL.doneAll : DRILL.done(9, 10))).toBeVisible();
    if (calm) expect(page.container.textContent).not.toMatch(/\d/u);
    await expectNoAxeViolations(page.container);
    await page.user.click(screen.getByRole('button'));
    expect(page.route()).toBe('/shelf');
  });

  it('says that a scene did not come, once, and goes on with the others', async () => {
    const world = createWorld();
    world.files.delete(CARDS);
    const page = await renderDrill({ world });
    expect(screen.getByText(DRILL.partly)).toBeVisible();
    await expectNoAxeViolations(page.container);
    await choose(page, true);
    expect(screen.queryByText(DRILL.partly)).toBeNull();
  });

  it('that cannot go on says so, and tries again or draws another', async () => {
    const begun = createWorld();
    await openDrill(begun.rehearsal);
    const world = createWorld({ keeper: begun.keeper });
    world.files.delete(CARDS);
    const { user, container } = await renderPage('/drill', { world });
    expect(await screen.findByRole('alert')).toHaveTextContent(DRILL.interrupted);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(DRILL.interrupted);
    await user.click(screen.getByRole('button', { name: DRILL.drawAnother }));
    expect(await screen.findByRole('heading', { name: 'Which exit fits?' })).toHaveFocus();
  });

  it('says that no scene came, and tries again', async () => {
    const world = createWorld();
    const all = new Map(world.files);
    for (const name of all.keys()) if (/scenarios\/s\d/u.test(name)) world.files.delete(name);
    const { user, container } = await renderPage('/drill', { world });
    expect(await screen.findByRole('alert')).toHaveTextContent(DRILL.failed);
    await expectNoAxeViolations(container);
    for (const [name, text] of all) world.files.set(name, text);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Which exit fits?' })).toHaveFocus();
  });

  it('says so where there are no scenes', async () => {
    const files = new Map([['scenarios/index.json', '{"scenes":[]}']]);
    const { container } = await renderPage('/drill', { world: createWorld({ files }) });
    expect(await screen.findByRole('alert')).toHaveTextContent(/^There are no scenes here yet/u);
    await expectNoAxeViolations(container);
  });

  it('is one press from the shelf', async () => {
    const { user, route } = await renderPage('/shelf');
    await user.click(screen.getByRole('button', { name: 'Quick drill' }));
    expect(route()).toBe('/drill');
  });
});
