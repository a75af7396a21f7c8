import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { writtenMove } from '../support/any-moves.ts';
import { encodeProof as encode } from '../support/links.ts';
import { logOf } from '../support/run.ts';
import { CORNER, S01, SHIPPED } from '../support/scenes.ts';

/** How many characters the link of a run has. */
function characters(moves: readonly Move[], scenario = S01, seed = 0xffffffff): number {
  const link = encode(logOf(scenario, seed, moves), moveBook(scenario));
  if (!link.ok) throw new Error(JSON.stringify(link.issues));
  return link.value.length;
}

/** Lines of about ninety characters out of a file of labelled lines. */
function lines(name: string): string[] {
  const rows = readFileSync(`tests/fixtures/lines/${name}.jsonl`, 'utf8').trim().split('\n');
  return rows
    .map((row) => (JSON.parse(row) as { text: string }).text)
    .filter((text) => text.length >= 80 && text.length <= 100);
}

const own = (text: string): Move => ({ kind: 'own', text, go: false, struck: [] });

it('a run of fourteen written moves fits sixty characters, whatever the moves', () => {
  for (const scenario of [CORNER, ...SHIPPED]) {
    const moves = fc.array(writtenMove(scenario), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(moves, (list) => {
        expect(characters(list, scenario)).toBeLessThanOrEqual(60);
      }),
    );
  }
});

describe('a run with six lines of the player’s own and eight other moves fits 450 characters', () => {
  const others = S01.file.beats
    .flatMap(({ moves }) => moves)
    .slice(0, 8)
    .map(({ id }): Move => ({ kind: 'talk', id }));

  it('where they are about one scene', () => {
    const said = [
      'Anneke, thank you for the story of the swans, I shall look at canals quite differently now.',
      'I promised myself to say hello to Priya before she leaves, so I should go over there now.',
      'The bit about the left hinge made my week, and I would love to hear how the trial goes.',
      'Could I send you the name of that hinge maker on Thursday? I have it noted down at home.',
      'Please meet Kofi, who folds tents for a living and has opinions about hinges, you’ll see.',
      'I hope the radio people are kind to you tomorrow, and that it stays dry for the folding.',
    ];
    expect(said.join('').length / 6).toBeGreaterThan(87);
    expect(characters([...others, ...said.map(own)])).toBeLessThanOrEqual(450);
  });

  it('where they are about something else altogether', () => {
    const said = [
      'Well, Giorgos, I had no idea a crown could be milled in an afternoon while the patient naps.',
      'My colleague from Zagreb flies out at nine, and I haven’t even asked her about the clinic yet.',
      'You were kind to explain the wax models twice; the second time I followed all of it.',
      'I’d rather go and find her now, before the bus to the airport swallows the whole delegation.',
      'Shall I post you the photo of that Victorian drill next week, once I have dug out the album?',
      'Enjoy the rest of the evening, and do try the little cheese things while they last.',
    ];
    expect(said.join('').length / 6).toBeGreaterThan(87);
    expect(characters([...others, ...said.map(own)])).toBeLessThanOrEqual(450);
  });

  it('as most of the labelled lines do, six by six', () => {
    const labelled = [...lines('open'), ...lines('given-open')];
    const sizes = labelled.map((_, first) => {
      const six = Array.from({ length: 6 }, (__, i) => labelled[(first + 5 * i) % labelled.length] ?? '');
      return characters([...others, ...six.map(own)]);
    });
    const long = sizes.filter((size) => size > 450);
    expect(sizes.length).toBeGreaterThan(60);
    expect(long.length / sizes.length).toBeLessThan(0.1);
  });
});

it('words of other languages are no longer than a deflater of their own makes them', () => {
  const german = 'Vielen Dank für die Schwäne, Anneke, ich muss jetzt leider zu meinem Zug.';
  const greek = 'Ευχαριστώ πολύ για την ιστορία, πρέπει να φύγω τώρα για το τρένο μου.';
  expect(characters([own(german)])).toBeLessThanOrEqual(130);
  expect(characters([own(greek)])).toBeLessThanOrEqual(160);
});
