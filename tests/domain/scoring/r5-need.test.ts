import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import type { Draft } from '../support/scenes.ts';
import { corner, GROUP_CORNER, URGENT_CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';
import { closeKindly } from '../support/strategies.ts';

/** The corner scene with a need of its own, and a partner who catches every hint. */
const needing = (...ways: Draft['partner']['need']['servedBy']) =>
  corner((file) => {
    file.partner.need.servedBy = ways;
    file.partner.deafness = [0, 0];
  });
const COMPANY = needing('introduction:kim');

const said = (line: string, scene = COMPANY) =>
  shown(closeKindly(begin(scene).talk('ask', 'ask', 'cut_kindly').say(line)).nextAsSaid(), 'R5');

it.each([
  ['named_thanks', 'no-name', '"Thank you"'],
  ['introduction:kim', 'meet-right', '"May I introduce you to Kim?"'],
  ['join_me', 'along', '"Come along with me."'],
  ['follow_up:visit', 'plan', '"I\'ll come and see the bees on Saturday."'],
  ['ask_where', 'excellent-where', '"Where would you like to head?"'],
])('the need is served by %s: 4', (way, line, words) => {
  expect(said(line, needing(way))).toEqual(finding(4, 'need-served', words));
});

it('an introduction is asked where the words are a question, or where their yes was waited for: 4', () => {
  expect(said('meet-told')).toEqual(finding(4, 'need-served', '"This is Kim."'));
  const asked = begin(COMPANY).talk('ask', 'ask', 'cut_kindly').say('meet-right', 'and go').nextAsSaid();
  expect(shown(asked, 'R5').level).toBe(4);
});

it('the right introduction, neither asked nor waited for: 3', () => {
  const told = begin(COMPANY).talk('ask', 'ask', 'cut_kindly').say('meet-told', 'and go').nextAsSaid();
  expect(shown(told, 'R5')).toEqual(finding(3, 'introduced-not-asked', '"This is Kim."'));
});

it('asked where they would like to head: 2', () => {
  expect(said('excellent-where')).toEqual(finding(2, 'asked-where', '"Where would you like to head?"'));
});

it('a plan that is not the need: 1', () => {
  expect(said('plan')).toEqual(finding(1, 'other-plan', '"I\'ll come and see the bees on Saturday."'));
});

it('a willing try: 1, with the wrong person, without common ground, or along with you', () => {
  expect(said('meet-wrong')).toEqual(finding(1, 'willing-try', '"May I introduce you to Pat?"'));
  expect(said('meet-dump')).toEqual(finding(1, 'willing-try', '"This is Kim."'));
  expect(said('along')).toEqual(finding(1, 'willing-try', '"Come along with me."'));
});

it('a second kindness by name: 1; the first is paid elsewhere', () => {
  expect(said('excellent-twice')).toEqual(
    finding(1, 'named-kindness', '"Thank you"', '"Thank you"', '"I loved"'),
  );
  expect(said('no-name')).toEqual(finding(0, 'need-unmet', 'absent'));
});

it('thanks for one thing, where another was given back as well, is a kindness of its own: 1', () => {
  const player = begin(COMPANY).talk('ask', 'ask', 'cut_kindly').say('lazy').answer('item-both');
  expect(shown(player.say('bye-ladder').nextAsSaid(), 'R5')).toEqual(
    finding(1, 'named-kindness', '"Thank you"'),
  );
});

it('the same kindness twice is one kindness', () => {
  const player = begin(COMPANY).talk('ask', 'ask', 'cut_kindly').say('no-name').answer('item-both');
  expect(shown(player.say('bye-bees').nextAsSaid(), 'R5')).toEqual(finding(0, 'need-unmet', 'absent'));
});

it('nothing: 0, and so is asking somebody who does not want to or is not there', () => {
  expect(said('blunt')).toEqual(finding(0, 'need-unmet', 'absent'));
  expect(said('meet-unwilling')).toEqual(finding(0, 'need-unmet', 'absent'));
  expect(said('meet-absent')).toEqual(finding(0, 'need-unmet', 'absent'));
});

it('false ground: 0, and the ground is what it rests on', () => {
  expect(said('meet-false')).toEqual(finding(0, 'false-ground', '"You both like bees."'));
});

it('a plan that hangs on nothing does not serve a need for it', () => {
  expect(said('plan-hollow', needing('follow_up:coffee')).level).toBe(0);
  expect(said('plan-unheard', needing('follow_up:moth-night')).level).toBe(0);
});

it('it is not asked of groups and urgent scenes', () => {
  expect(said('meet-right', GROUP_CORNER)).toEqual(finding(undefined, 'not-applicable', 'absent'));
  expect(said('meet-right', URGENT_CORNER)).toEqual(finding(undefined, 'not-applicable', 'absent'));
});
