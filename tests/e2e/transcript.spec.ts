import { choice, openScene, press } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { GOOD_PLAYS } from './support/plays.ts';
import { logOf, sceneOf, spokenAfterEach } from './support/scenes.ts';

const PLAY = GOOD_PLAYS[0]!;

/** How often a text stands in another. */
const times = (text: string, whole: string) => whole.split(text).length - 1;

/** The tree of a page, with nothing escaped. */
const plain = (tree: string) => tree.replaceAll('\\"', '"');

test('a scene is read as a transcript: each line of the partner once, after what it answers', async ({
  page,
}) => {
  const scenario = sceneOf(PLAY.scene);
  const spoken = spokenAfterEach(scenario, logOf(scenario, PLAY.presses));
  await openScene(page, PLAY.scene);
  const read: string[] = [];
  const readOn = async () => {
    read.push(plain(await page.getByRole('main').ariaSnapshot()));
  };
  await readOn();
  let moves = 0;
  for (const id of PLAY.presses.slice(0, -1)) {
    await press(page, id);
    if (/^(?:tactic-|other-ways|and-go|talk-on)/u.test(id)) continue;
    moves += 1;
    await expect(page.getByTestId('partner-lines')).toBeFocused();
    await readOn();
    const lines = plain(await page.getByTestId('partner-lines').ariaSnapshot());
    const now = spoken[moves] ?? [];
    let at = -1;
    for (const text of now) {
      expect(times(text, read.at(-1) ?? ''), `"${text}" after ${id}`).toBe(1);
      // In the order in which it was said.
      expect(lines.indexOf(text)).toBeGreaterThan(at);
      at = lines.indexOf(text);
    }
    // What was said before stands in the fold, and nowhere as if it were said now.
    for (const text of (spoken[moves - 1] ?? []).filter((before) => !now.includes(before)))
      expect(times(text, lines), `"${text}" again after ${id}`).toBe(0);
  }
  expect(read.join('\n')).toMatchSnapshot(`transcript-${test.info().project.name}.txt`);
  await press(page, PLAY.presses.at(-1) ?? '');
  await expect(choice(page, 'share')).toBeVisible();
});
