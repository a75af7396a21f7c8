import { base64urlnopad } from '@scure/base';
import { issueText } from '../../src/copy/en/issues.ts';
import { RECEIVED } from '../../src/copy/en/run-link.ts';
import { PROBLEM } from '../../src/copy/en/shelf.ts';
import type { IssueCode } from '../../src/domain/kernel/issue.ts';
import type { RunLog } from '../../src/domain/run-log/run-log.ts';
import { moveBook } from '../../src/domain/scenario/move-book.ts';
import { decodeProof, proofOf, rewritten } from '../domain/support/links.ts';
import { choice, expectScores, lines, linkOf, playThrough, readDebrief, see } from './support/hands.ts';
import { expect, expectNoAxeViolations, test } from './support/play.ts';
import { GOOD_PLAYS, OTHER_PLAYS } from './support/plays.ts';
import { judgedOf, logOf, sceneOf, TRAILER } from './support/scenes.ts';

const PLAYED = OTHER_PLAYS[0]!;
const SCENARIO = sceneOf(PLAYED.scene);

/** The text of the link that a log is written as. */
function written(log: RunLog): string {
  return proofOf(log, SCENARIO);
}

const LINK = written(logOf(SCENARIO, PLAYED.presses));

for (const play of [PLAYED, GOOD_PLAYS[4]!]) {
  test(`${play.name}: whoever gets the link sees the same talk and the same points`, async ({
    page,
    elsewhere,
  }) => {
    await playThrough(page, play);
    const sent = await readDebrief(page);
    const url = await linkOf(page);
    const receiver = await elsewhere();
    await receiver.goto(url);
    await expect(receiver.getByRole('heading', { level: 1 })).toHaveText(
      RECEIVED.title(sceneOf(play.scene).file.title),
    );
    await see(receiver);
    expect(await readDebrief(receiver)).toEqual(sent);
    await expect(receiver.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('a receiver who plays first plays a run of their own, and the link can still be read', async ({
  page,
}) => {
  await page.goto(`/#/run/${LINK}`);
  await choice(page, 'play-first').click();
  await expect(page.getByText(SCENARIO.file.briefing)).toBeVisible();
  await expect(lines(page)).toBeVisible();
  await page.goBack();
  await see(page);
  await expectScores(page, judgedOf(SCENARIO, logOf(SCENARIO, PLAYED.presses)));
});

test('a link with one changed move is judged by that move', async ({ page }) => {
  await playThrough(page, PLAYED);
  const sent = await readDebrief(page);
  const url = await linkOf(page);
  const [address = '', text = ''] = url.split('#/run/');
  const log = decodeProof(text, moveBook(SCENARIO));
  if (!log.ok) throw new Error(JSON.stringify(log.issues));
  expect(log.value).toEqual(logOf(SCENARIO, PLAYED.presses));
  const changed = {
    ...log.value,
    moves: log.value.moves.map((move) =>
      move.kind === 'say' && move.line === 'bye-customs' ? { ...move, line: 'bye-bare' } : move,
    ),
  };
  await page.goto(`${address}#/run/${written(changed)}`);
  await see(page);
  await expectScores(page, judgedOf(SCENARIO, changed));
  const read = await readDebrief(page);
  expect([read.tact, read.relationship]).not.toEqual([sent.tact, sent.relationship]);
  expect(read.turns).not.toEqual(sent.turns);
});

test('a link whose moves do not fit the scene is refused, and names the move', async ({ page }) => {
  const log = logOf(SCENARIO, PLAYED.presses);
  await page.goto(`/#/run/${written({ ...log, moves: log.moves.toReversed() })}`);
  await expect(
    page.getByText(issueText({ code: 'move-refused', place: '', expected: '', found: '' }).what).first(),
  ).toBeVisible();
  await page.getByText(PROBLEM.details).click();
  await expect(page.getByText('moves[0]', { exact: false })).toBeVisible();
  await expectNoAxeViolations(page);
});

const middle = Math.floor(LINK.length / 2);
const newer = base64urlnopad.decode(LINK.slice(0, 4 * Math.floor(LINK.length / 4)));
newer[0] = 9;

/** Links that do not open, each with what is wrong with it. */
const BROKEN: readonly (readonly [name: string, text: string, code: IssueCode])[] = [
  ['empty', '', 'link-empty'],
  ...[1, 3, 4, 9, middle, LINK.length - 2].map(
    (length) => [`cut to ${length} of its characters`, LINK.slice(0, length), 'link-cut'] as const,
  ),
  [
    'with another letter in its middle',
    `${LINK.slice(0, middle)}${LINK[middle] === 'A' ? 'B' : 'A'}${LINK.slice(middle + 1)}`,
    'link-altered',
  ],
  ['with a letter that no link has', `${LINK.slice(0, middle)}!${LINK.slice(middle + 1)}`, 'link-altered'],
  ['with a half escape', '%E0%A4%A', 'link-altered'],
  ['that is other text', 'good-morning-everybody-and-welcome', 'link-altered'],
  ['of a newer format', base64urlnopad.encode(newer), 'link-newer'],
  ['of a newer engine', rewritten(LINK, 2, Uint8Array.of(0, 9)), 'link-newer'],
  ['of another revision', rewritten(LINK, 4, Uint8Array.of(1, 35, 69, 103, 137)), 'link-unknown-scene'],
  ['longer than any run', 'A'.repeat(9000), 'link-too-long'],
];

test('every link that does not open says which it is, offers to play, and can be read by everybody', async ({
  page,
}) => {
  await page.goto('/#/shelf');
  for (const [name, text, code] of BROKEN) {
    await test.step(name, async () => {
      const { what, mend } = issueText({ code, place: '', expected: '', found: '' });
      await page.goto(`/#/run/${text}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROBLEM.brokenLink);
      await expect(page.getByRole('main').locator(':scope > p')).toHaveText(`${what} ${mend}`);
      await expect(choice(page, 'play')).toHaveText(PROBLEM.play);
      await expectNoAxeViolations(page);
    });
  }
  await choice(page, 'play').click();
  await expect(lines(page)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(sceneOf(TRAILER).file.title, 'u'));
});
