import type { Draft } from '../domain/support/scenes.ts';
import type { Edit, Fault } from './fault.ts';
import { at, edited } from './fault.ts';

const written = (file: Draft) => JSON.stringify(file, undefined, 2);

/** Faults of the file as such and of its shape. */
export const SHAPE_FAULTS: readonly Fault[] = [
  { name: 'the file is empty', apply: () => '', found: 'file-not-json ' },
  {
    name: 'a comma is missing',
    apply: (file) => written(file).replace('",\n  "lang"', '"\n  "lang"'),
    found: 'file-not-json ',
  },
  {
    name: 'the file ends in the middle',
    apply: (file) => written(file).slice(0, 400),
    found: 'file-not-json ',
  },
  { name: 'the file holds a list', apply: () => '[]', found: 'wrong-shape ' },
  at('partner', [], 'a list where an object is wanted', 'wrong-shape'),
  at('id', 'another-scene', 'the id is not the name of the file', 'file-name'),
  at('partner.mood', 'sunny', 'a key that nobody knows', 'unknown-key'),
  at('beats[1].reveal', ['medal'], 'a slip of the pen in the name of a key', 'unknown-key'),
  at('you.deadline', undefined, 'a key is missing', 'missing-key'),
  at('difficulty', '2', 'a number in quotation marks', 'wrong-shape'),
  at('people[1].willing', 'yes', 'a word where true or false is wanted', 'wrong-shape'),
  at('beats[0].moves[1].text', 'a'.repeat(81), 'a choice that is too long to show', 'wrong-shape'),
  at('parts[3].acts[0]', 'reason jo', 'a malformed act', 'wrong-shape'),
  at('partner.need.servedBy[1]', 'introduction kim', 'a malformed way to serve the need', 'wrong-shape'),
  at('next[0].story[1].after', 'honesty', 'a malformed condition of a story', 'wrong-shape'),
  at('clock.start', '6 pm', 'a malformed time', 'wrong-shape'),
];

/** What does a file no harm: what another editor makes of it, and what an author may well write. */
export const HARMLESS_FILES: readonly Edit[] = [
  { name: 'a byte order mark in front', apply: (file) => `\uFEFF${written(file)}` },
  { name: 'the line ends of another system', apply: (file) => written(file).replaceAll('\n', '\r\n') },
  { name: 'all on one line', apply: (file) => JSON.stringify(file) },
  edited('thanks in the landing, before the goodbye itself', (file) => {
    file.lines.push({ id: 'luck-first', when: 'landing', parts: ['luck-balloon'] });
  }),
  edited('no word about a schema', (file) => {
    delete file.$schema;
  }),
];
