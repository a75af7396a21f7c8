import { expect, it } from 'vitest';
import { begin } from '../support/run.ts';
import { SATED_CORNER } from '../support/scenes.ts';
import { finding, shown } from '../support/shown.ts';

const atPause = () => begin(SATED_CORNER).talk('listen');
const judge = (player: ReturnType<typeof begin>) => shown(player.nextAsSaid(), 'R4');

it('goodbye answered, with a good wish: 4', () => {
  expect(judge(atPause().say('blunt').say('bye-kind'))).toEqual(
    finding(4, 'answered-and-wished', '"Good luck with it all."'),
  );
});

it.each([
  ['a plan with a day', 'plan', '"I\'ll come and see the bees on Saturday."'],
  ['a plan with a way', 'plan-jar', '"Would you send me a jar?"'],
])('goodbye answered, with %s: 4', (_, line, words) => {
  const player = begin(SATED_CORNER).talk('ask', 'ask', 'cut_kindly').say(line).say('bye-bare');
  expect(judge(player)).toEqual(finding(4, 'answered-and-planned', words));
});

it('goodbye answered, with an introduction taken up: 4', () => {
  expect(judge(atPause().say('meet-right').say('bye-bare'))).toEqual(
    finding(4, 'answered-and-introduced', '"May I introduce you to Kim?"'),
  );
});

it('any one is enough, so all of them are the evidence', () => {
  expect(judge(atPause().say('plan').say('bye-kind'))).toEqual(
    finding(
      4,
      'answered-and-wished',
      '"Good luck with it all."',
      '"I\'ll come and see the bees on Saturday."',
    ),
  );
});

it('goodbye answered and no more: 3, also where the introduction was refused', () => {
  expect(judge(atPause().say('blunt').say('bye-bare'))).toEqual(finding(3, 'answered', '[bye]'));
  expect(judge(atPause().say('meet-wrong').say('bye-bare'))).toEqual(finding(3, 'answered', '[bye]'));
});

it('a promise hung on nothing: 2', () => {
  expect(judge(atPause().say('vague').say('bye-kind'))).toEqual(
    finding(2, 'promise-on-nothing', '"We must do this again some time."'),
  );
  expect(judge(atPause().say('plan-hollow').say('bye-kind'))).toEqual(
    finding(2, 'promise-on-nothing', '"Let\'s have a coffee."'),
  );
});

it('a plan on a thing never told hangs on nothing: 2', () => {
  expect(judge(atPause().say('plan-unheard').say('bye-kind'))).toEqual(
    finding(2, 'promise-on-nothing', '"I\'ll come and count moths on Monday."'),
  );
});

it('a vague promise beside a plan with a day is no more than a plan', () => {
  expect(judge(atPause().say('plan').say('bye-sometime')).reason).toBe('answered-and-planned');
});

it('reopened: 2', () => {
  const player = atPause().say('blunt').talk('ask').say('blunt').say('bye-kind');
  expect(judge(player)).toEqual(finding(2, 'reopened', '[talk]'));
});

it('walked off before the answer: 1', () => {
  expect(judge(atPause().say('plan', 'and go'))).toEqual(finding(1, 'left-before-answer', '[exit]'));
  expect(judge(atPause().say('blunt').say('bye-kind', 'and go'))).toEqual(
    finding(1, 'left-before-answer', '[exit]'),
  );
});

it('blamed: 0', () => {
  expect(judge(atPause().say('blame').say('bye-kind'))).toEqual(
    finding(0, 'verdict', '"You never stop talking."'),
  );
});

it('vanished or faked: 0, even after the goodbye had begun', () => {
  expect(judge(atPause().move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
  expect(judge(atPause().move({ kind: 'fake_call' }))).toEqual(finding(0, 'faked', '[vanish]'));
  expect(judge(atPause().say('plan').move({ kind: 'slip' }))).toEqual(finding(0, 'vanished', '[vanish]'));
});
