import { readFileSync } from 'node:fs';
import { borderActs } from '../../../src/domain/words/border.ts';
import { recognise } from '../../../src/domain/words/recognise.ts';

/** One line of a fixture. */
export interface FixtureLine {
  readonly id: string;
  readonly text: string;
  readonly partner_name: string;
  readonly acts: readonly string[];
  readonly family?: string;
  readonly group?: string;
  readonly variant?: string;
  readonly not?: readonly string[];
}

/** The lines of a fixture file. */
export function fixture(name: string): readonly FixtureLine[] {
  return readFileSync(`tests/fixtures/lines/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as FixtureLine);
}

/** The border names of what is heard in a line said to somebody. */
export function heard(text: string, partner = 'Wren'): readonly string[] {
  return borderActs(recognise(text, { partner: [partner], scene: undefined })).map(({ act }) => act);
}

/** The internal names of what is heard in a line said to somebody. */
export function acts(text: string, partner = 'Wren'): readonly string[] {
  return recognise(text, { partner: [partner], scene: undefined }).acts.map(({ act }) => act);
}
