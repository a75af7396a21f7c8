import { describe, expect, it } from 'vitest';
import { foundRuns } from '../../src/store/found-runs.ts';
import { S01, S02 } from '../domain/support/scenes.ts';
import { STRATEGIES } from '../domain/support/strategies.ts';
import { linkTo } from './support/link.ts';

const LOG = STRATEGIES.hg_excellent!(S01).log();
const PROOF = linkTo(S01, LOG);
const CHALLENGE = linkTo(S01, LOG, 'challenge', 'Group 4');
const at = (link: string) => `https://example.org/play/#/run/${link}`;
const kinds = (text: string) => foundRuns(text).map(({ told }) => told.kind);

describe('the runs in a pasted text', () => {
  it('are listed once each, in their order, with kind, label and scene', () => {
    expect(foundRuns(`Look: ${at(CHALLENGE)} and ${at(PROOF)}, and again ${at(CHALLENGE)}!`)).toEqual([
      { link: CHALLENGE, told: { kind: 'challenge', label: 'Group 4', revision: S01.revision } },
      { link: PROOF, told: { kind: 'proof', label: undefined, revision: S01.revision } },
    ]);
    expect(S01.revision).not.toBe(S02.revision);
  });

  it.each([
    ['escaped', `https://example.org/%23/run/${PROOF}`],
    ['escaped to the last sign', `https://example.org/%23%2Frun%2F${PROOF}`],
    ['with punctuation behind it', `(${at(PROOF)}).`],
    ['broken into lines by a mail', `> ${at(PROOF.slice(0, 20))}=\r\n> ${PROOF.slice(20)}\r\n> Yours`],
    ['alone', ` ${PROOF}\n`],
  ])('are found %s', (_, text) => {
    expect(foundRuns(text).map(({ link }) => link)).toEqual([PROOF]);
    expect(kinds(text)).toEqual(['proof']);
  });

  it.each([
    ['cut', at(PROOF.slice(0, -7)), 'link-cut'],
    ['cut, and alone', PROOF.slice(0, -7), 'link-cut'],
    [
      'altered',
      at(`${PROOF.slice(0, 30)}${PROOF[30] === 'A' ? 'B' : 'A'}${PROOF.slice(31)}`),
      'link-altered',
    ],
    ['too long', at('A'.repeat(9000)), 'link-too-long'],
    ['of a format to come', at(`BwAA${PROOF.slice(4)}`), 'link-newer'],
  ])('say that they are %s', (_, text, code) => {
    expect(foundRuns(text)).toMatchObject([{ told: { kind: 'broken', issue: { code } } }]);
  });

  it.each(['', '   ', 'hello there', '<b>bold</b>', '../shelf', 'Dear all,\nsee you at nine.'])(
    'are none in %j',
    (text) => expect(foundRuns(text)).toEqual([]),
  );

  it('keep the good ones beside the bad ones', () => {
    expect(kinds(`${at(PROOF.slice(0, -7))}\n${at(CHALLENGE)}`)).toEqual(['broken', 'challenge']);
  });
});
