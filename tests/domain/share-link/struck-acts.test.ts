import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spokenText } from '../../../src/domain/conversation/heard-acts.ts';
import type { Move } from '../../../src/domain/run-log/move.ts';
import { moveBook } from '../../../src/domain/scenario/move-book.ts';
import { slotsOf } from '../../../src/domain/scenario/slots-of.ts';
import { STRUCK_ACTS } from '../../../src/domain/share-link/fixed-numbers.ts';
import { CLARITY } from '../../../src/domain/words/act.ts';
import { recognise } from '../../../src/domain/words/recognise.ts';
import { decodeProof as decode, encodeProof as encode } from '../support/links.ts';
import { logOf } from '../support/run.ts';
import { SHIPPED } from '../support/scenes.ts';

it('every act has a number in links', () => {
  expect(STRUCK_ACTS).toEqual(expect.arrayContaining(Object.keys(CLARITY)));
  expect(new Set(STRUCK_ACTS).size).toBe(STRUCK_ACTS.length);
});

it('whatever is heard in a line can be written as struck, in every scene', () => {
  const lines = readFileSync('tests/fixtures/lines/paraphrases.jsonl', 'utf8').trim().split('\n');
  const typed = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  for (const scenario of SHIPPED) {
    const book = moveBook(scenario);
    const parts = [...scenario.parts.values()].map(({ text }) => text);
    for (const text of [...typed.slice(0, 60), ...parts]) {
      const struck = [...new Set(recognise(text, slotsOf(scenario)).acts.map(spokenText))];
      const own: Move = { kind: 'own', text, go: false, struck };
      const log = logOf(scenario, 1, [own]);
      const link = encode(log, book);
      expect(link.ok && decode(link.value, book)).toEqual({ ok: true, value: log });
    }
  }
});
