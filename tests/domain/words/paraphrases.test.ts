import { describe, expect, it } from 'vitest';
import { judgeLine } from '../../../src/domain/judge/judge-line.ts';
import { fixture } from './support.ts';

/** Plain or broken grammar, dialect, texting and slips move a score by at most so many points. */
const MOST = 3;

const LINES = fixture('paraphrases');
const GROUPS = [...new Set(LINES.map(({ group }) => group ?? ''))];

describe.each(GROUPS)('%s', (group) => {
  const [standard, ...others] = LINES.filter((line) => line.group === group);
  const judge = (line: (typeof LINES)[number]) =>
    judgeLine(line.text, { partner: [line.partner_name], scene: undefined });
  it.each(others.map((line) => [`${line.variant}: ${line.text}`, line] as const))('%s', (_, line) => {
    const [plain, said] = [judge(standard ?? line), judge(line)];
    expect(Math.abs(plain.tact - said.tact), 'tact').toBeLessThanOrEqual(MOST);
    expect(Math.abs(plain.relationship - said.relationship), 'relationship').toBeLessThanOrEqual(MOST);
  });
});
