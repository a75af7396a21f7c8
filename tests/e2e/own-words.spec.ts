import { PLAY } from '../../src/copy/en/play.ts';
import { WORDS } from '../../src/copy/en/words.ts';
import { choice, lines, openScene, scoreCard } from './support/hands.ts';
import { expect, test } from './support/play.ts';
import { TRAILER } from './support/scenes.ts';

test.use({ runs: 6 });

test('plain words of one’s own lead to a debrief that quotes them, with no request to anybody else', async ({
  page,
}) => {
  const others: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') others.push(request.url());
  });
  await openScene(page, TRAILER);
  for (let talks = 0; talks < 2; talks++) {
    await page.getByRole('list', { name: PLAY.talkHeading }).getByRole('button').first().click();
  }
  const say = async (words: string) => {
    await page.getByRole('button', { name: WORDS.own, exact: true }).click();
    await page.getByRole('textbox', { name: WORDS.ownLabel }).fill(words);
    await page.getByRole('button', { name: WORDS.listen }).click();
    await expect(page.getByRole('heading', { name: WORDS.heard })).toBeFocused();
    await page.getByRole('button', { name: WORDS.say, exact: true }).click();
    const skip = choice(page, 'guess-skip');
    if (await skip.isVisible()) await skip.click();
  };
  await choice(page, 'tactic-honest').click();
  await say(
    'Sorry Anneke, I have to stop you there. Priya is leaving and I came to see her. Thank you for the ping.',
  );
  await expect(lines(page)).toBeFocused();
  if (await page.getByRole('heading', { name: PLAY.itemHeading }).isVisible()) {
    await say('I would love to hear that one, but I do have to go now.');
  }
  await say('It was good to meet you. Good luck with the trailer. Goodbye, Anneke!');
  await choice(page, 'to-priya').click();
  await expect(scoreCard(page, 'tact')).toBeVisible();
  await expect(page.getByText('I have to stop you there').first()).toBeAttached();
  await page.locator('details[data-more="lines"] summary').click();
  await page.getByRole('button', { name: /^Keep “It was good/u }).click();
  await page.reload();
  await expect(scoreCard(page, 'tact')).toBeVisible();
  await page.locator('details[data-more="lines"] summary').click();
  await expect(page.getByRole('button', { name: /^Kept “It was good/u })).toBeVisible();
  expect(others).toEqual([]);
});

test('a line that was half typed is there again after a reload, and one that was half built too', async ({
  page,
}) => {
  await openScene(page, TRAILER);
  await choice(page, 'tactic-honest').click();
  await page.getByRole('button', { name: WORDS.build, exact: true }).click();
  await page.getByRole('button', { name: 'I’m going to head off now.' }).click();
  await page.getByRole('button', { name: WORDS.own, exact: true }).click();
  await page.getByRole('textbox', { name: WORDS.ownLabel }).fill('Anneke, before you go on');
  await page.reload();
  await choice(page, 'tactic-honest').click();
  await expect(page.getByRole('textbox', { name: WORDS.ownLabel })).toHaveValue('Anneke, before you go on');
  await page.getByRole('button', { name: WORDS.build, exact: true }).click();
  await expect(page.getByText('“I’m going to head off now.”')).toBeVisible();
});

test('without what understands them, typed words are kept and it can be tried again', async ({
  page,
  foreseen,
}) => {
  foreseen.push(/Failed to load resource/u);
  await page.route('**/assets/ear-*.js', (route) => route.abort());
  await openScene(page, TRAILER);
  await choice(page, 'tactic-honest').click();
  await page.getByRole('button', { name: WORDS.own, exact: true }).click();
  await expect(page.getByText(WORDS.missing)).toBeVisible();
  await page.getByRole('textbox', { name: WORDS.ownLabel }).fill('I was just going to say');
  await page.unroute('**/assets/ear-*.js');
  await page.getByRole('button', { name: WORDS.retry, exact: true }).click();
  await expect(page.getByText(WORDS.missing)).toBeHidden();
  await expect(page.getByRole('textbox', { name: WORDS.ownLabel })).toHaveValue('I was just going to say');
});
