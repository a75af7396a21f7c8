import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BAND_WORDS, DEBRIEF, ENDINGS } from '../../src/copy/en/debrief.ts';
import { CHANGES, CRITERIA, FINDINGS, SOURCES } from '../../src/copy/en/findings.ts';
import { issueText } from '../../src/copy/en/issues.ts';
import { isSceneFile } from '../../src/domain/scenario/scene-file-name.ts';
import type { Sentence } from './sentences.ts';
import { copySentences, issueCodes, sceneFeedback, sceneSentences } from './sentences.ts';

/** Where a ban bites: the places of the sentences that it matches, so that a failure can be read. */
function matches(sentences: readonly Sentence[], ban: RegExp): readonly string[] {
  return sentences.filter(({ text }) => ban.test(text)).map(({ place, text }) => `${place}: ${text}`);
}

/** Claims the game must not make, and praise or blame for the person: neither in its own words nor in a scene's. */
const NOWHERE: readonly (readonly [string, RegExp])[] = [
  ['praise for the person', /\b(?:great|good|nice) job\b|\bwell done\b|\bbrilliant!|\bperfect score\b/iu],
  ['a verdict on the person', /\byou(?:’|')?(?:re| are) (?:wrong|rude|bad at|good at|a natural)\b/iu],
  [
    'claims of proof',
    /\bproven\b|\bscientific|\bguarante|\bscience[- ]backed\b|\bclinical|\bvalidated\b|\bstudies show\b/iu,
  ],
  ['claims about health', /\btherap|\banxi|\bphobi|\bdisorder\b|\bdiagnos|\bcures?\b/iu],
  [
    'laws without exception',
    /\bnever fails?\b|\balways (?:works?|better|best)\b|\bworks every time\b|\bhonesty (?:always|is (?:always|the best))\b/iu,
  ],
  [
    'laws about cultures',
    /\b(?:in|of) (?:every|all|any|most) cultures?\b|\b(?:asian|western|eastern) (?:cultures?|people)\b|\bcultural(?:ly)?\b/iu,
  ],
  [
    'a grade for somebody’s skill',
    /\b(?:social|people) skills?\b|\bskill (?:score|level)\b|\byour (?:eq|skills?)\b|\bemotional intelligence\b/iu,
  ],
  ['promises about work', /\bget (?:the|that) job\b|\bland(?:s|ed)? (?:the|a) job\b|\bpromotion\b/iu],
  ['reading of minds and bodies', /\bbody language\b|\blie detect|\bpersonality\b|\bmind[- ]read/iu],
];

/** What nobody may say to the player of a run, of whom people in a scene may well say that the sum is correct. */
const IN_FEEDBACK: readonly (readonly [string, RegExp])[] = [
  ['right and wrong answers', /\b(?:in)?correct(?:ly)?\b|\bwrong(?:ly)?\b/iu],
  ['what somebody is', /\byou(?:’|')re\b|\byou are\b/iu],
  [
    'games about coming back',
    /\bstreaks?\b|\bleader ?boards?\b|\bpercentiles?\b|\bcoins?\b|\b(?:earn|win|won|unlock)\w* (?:a|the|your) badges?\b/iu,
  ],
];

describe('the lists themselves', () => {
  it('reach the copy and the scenes', () => {
    expect(copySentences.length).toBeGreaterThan(250);
    expect(sceneSentences.length).toBeGreaterThan(400);
    const texts = copySentences.map(({ text }) => text);
    for (const text of [
      FINDINGS.verdict,
      'Anneke raises a finger.',
      'You and Anneke said goodbye.',
      'Cool',
    ]) {
      expect(texts).toContain(text);
    }
    expect(copySentences.map(({ text }) => text).join('')).not.toMatch(/undefined|NaN|\[object/u);
    const modules = new Set(copySentences.map(({ place }) => place.split(':')[0]));
    expect([...modules].toSorted()).toEqual(readdirSync('src/copy/en').toSorted());
    expect(readdirSync('src/copy')).toEqual(['en']);
    const scenes = new Set(sceneFeedback.map(({ place }) => place.split('.json')[0]));
    for (const file of readdirSync('public/scenarios').filter(isSceneFile)) {
      expect(scenes).toContain(file.replace('.json', ''));
      for (const of of ['outcome', 'inner'])
        expect(sceneFeedback.some(({ place }) => place.startsWith(file) && place.includes(`.${of}.`))).toBe(
          true,
        );
    }
    expect(scenes).toContain('library/replies');
  });

  it.each([
    ['great job', 'Great job!'],
    ['a verdict', 'You’re wrong there.'],
    ['right and wrong', 'That is incorrect.'],
    ['streaks', 'A streak of three'],
    ['proof', 'A proven way'],
    ['health', 'Less anxiety'],
    ['laws', 'It always works.'],
    ['more laws', 'It never fails.'],
    ['what somebody is', 'You are rude.'],
    ['cultures', 'So it is in every culture.'],
    ['grades', 'Your social skills.'],
    ['coins', 'You won three coins.'],
    ['minds', 'We read your body language.'],
    ['work', 'It will land you a promotion.'],
  ])('the bans bite: %s', (_, text) => {
    expect([...NOWHERE, ...IN_FEEDBACK].some(([, ban]) => ban.test(text))).toBe(true);
  });
});

describe('words that stand nowhere', () => {
  it.each(NOWHERE)('%s', (_, ban) => {
    expect(matches([...copySentences, ...sceneSentences], ban)).toEqual([]);
  });
});

describe('words that neither the copy has, nor what scenes tell of a run', () => {
  it.each(IN_FEEDBACK)('%s', (_, ban) => {
    expect(matches([...copySentences, ...sceneFeedback], ban)).toEqual([]);
  });
});

describe('the copy', () => {
  it('has no empty text, and none with blanks at its ends', () => {
    expect(matches(copySentences, /^$|^\s|\s$|\s{2}/u)).toEqual([]);
  });

  it('raises its voice nowhere', () => {
    expect(matches(copySentences, /!/u)).toEqual([]);
  });

  it('has no text longer than 200 characters', () => {
    expect(matches(copySentences, /^[\s\S]{201,}$/u)).toEqual([]);
  });

  it('is in British English', () => {
    const american =
      /\b(?:color|favor|behavior|neighbor|gray|center|recogniz|apologiz|realiz|organiz)|\bcanceled\b|\bgotten\b/iu;
    expect(matches(copySentences, american)).toEqual([]);
  });
});

describe('sentences', () => {
  const SENTENCE = /^["“]?[A-Z].*\.$/su;

  it.each(Object.entries(FINDINGS))('of the finding %s', (_, text) => expect(text).toMatch(SENTENCE));

  it.each(Object.entries(CHANGES))('of what to change for %s', (_, text) => expect(text).toMatch(SENTENCE));

  it.each(Object.entries(SOURCES))('of the source %s', (_, text) => expect(text).toMatch(SENTENCE));

  it.each(Object.entries(ENDINGS))('of the ending %s', (_, text) => expect(text('Anneke')).toMatch(SENTENCE));

  it.each(issueCodes)('of the problem %s, and of its mend', (code) => {
    const { what, mend } = issueText({ code, place: '', expected: '', found: '' });
    expect(what).toMatch(SENTENCE);
    expect(mend).toMatch(SENTENCE);
  });

  it('no two findings say the same', () => {
    const texts = Object.values(FINDINGS);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('no two criteria and no two bands of a headline have one name', () => {
    expect(new Set(Object.values(CRITERIA)).size).toBe(Object.keys(CRITERIA).length);
    for (const bands of Object.values(BAND_WORDS)) expect(new Set(Object.values(bands)).size).toBe(4);
  });

  it('a number of windows is told with the number of all', () => {
    expect(DEBRIEF.windows[3]).toBe('Three of four windows lit');
  });
});
