import { describe, expect, it } from 'vitest';
import { answerOf, givenOf, readShelf, readShelvedScenes } from '../../scripts/golden-shelf.ts';
import { engine } from '../../src/domain/engine/engine.ts';
import { BARE } from '../../src/domain/share-link/fixed-numbers.ts';
import { readHead } from '../../src/domain/share-link/head.ts';

const SHELF = readShelf();
const SCENES = readShelvedScenes();

const LOGS = SHELF.flatMap(({ link }) => {
  const { judged } = answerOf(engine, link, SCENES);
  return judged?.ok && judged.value.shared.kind !== 'summary' ? [judged.value.shared.log] : [];
});
const MOVES = LOGS.flatMap(({ moves }) => moves);
const TEXTS = MOVES.flatMap((move) => (move.kind === 'own' ? [move.text] : []));

describe('the golden shelf', () => {
  it.each(SHELF)('$name gives what it gave, to the letter (npm run golden shows and writes what has changed)', ({ link, gives }) => {
    expect(JSON.stringify(givenOf(answerOf(engine, link, SCENES)))).toBe(JSON.stringify(gives));
  });

  it('holds sixty links and more, no two alike', () => {
    expect(SHELF.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SHELF.map(({ link }) => link)).size).toBe(SHELF.length);
    expect(new Set(SHELF.map(({ name }) => name)).size).toBe(SHELF.length);
  });

  it('holds every kind of move, and runs of six scenes', () => {
    const kinds = new Set(MOVES.map((move) => ('deed' in move ? move.deed : 'how' in move ? move.how : move.kind)));
    const bare = BARE.map((move) => ('deed' in move ? move.deed : 'how' in move ? move.how : move.kind));
    for (const kind of [...bare, 'talk', 'say', 'next', 'build', 'own']) expect(kinds).toContain(kind);
    expect(new Set(LOGS.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(6);
  });

  it('holds every kind of link, with a label and without', () => {
    const heads = SHELF.flatMap(({ link }) => {
      const head = readHead(link);
      return head.ok ? [`${head.value.kind}${head.value.label === undefined ? '' : ', labelled'}`] : [];
    });
    const kinds = ['proof', 'summary', 'challenge', 'set'];
    expect([...new Set(heads)].toSorted()).toEqual(kinds.flatMap((kind) => [kind, `${kind}, labelled`]).toSorted());
  });

  it('holds words in other languages, emoji, what was struck and linked, and words nobody could hear', () => {
    expect(TEXTS.some((text) => /\p{Script=Greek}/u.test(text))).toBe(true);
    expect(TEXTS.some((text) => /\p{Script=Hebrew}/u.test(text))).toBe(true);
    expect(TEXTS.some((text) => /\p{Emoji_Presentation}/u.test(text))).toBe(true);
    expect(MOVES.some((move) => move.kind === 'own' && move.struck.length > 0)).toBe(true);
    expect(MOVES.some((move) => move.kind === 'own' && move.fact !== undefined)).toBe(true);
    const unrated = SHELF.flatMap(({ gives }) => (gives && 'report' in gives ? [gives.report.unrated] : []));
    expect(unrated).toContain('language');
  });

  it('holds runs that are unsettled, runs that cannot be played, and links that do not open', () => {
    const reports = SHELF.flatMap(({ gives }) => (gives && 'report' in gives ? [gives.report] : []));
    const codes = SHELF.flatMap(({ gives }) => (gives && 'issues' in gives ? gives.issues.map(({ code }) => code) : []));
    expect(reports.some(({ settled }) => !settled)).toBe(true);
    for (const code of ['move-refused', 'link-cut', 'link-altered', 'link-newer', 'link-unknown-scene'])
      expect(codes).toContain(code);
  });
});
