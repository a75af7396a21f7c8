import { describe, expect, it } from 'vitest';
import { SKILLS, trainedBy } from '../../../src/domain/practice/trained.ts';
import { corner, S01, SHIPPED } from '../support/scenes.ts';

describe('what a scene trains', () => {
  it('is what serves the need of its partner', () => {
    expect(trainedBy(S01.file)).toEqual(['giving-back', 'introducing']);
  });

  it('is a hurry, a group and another rank besides', () => {
    const { file } = corner((draft) => {
      draft.urgency = 'now';
      draft.company = 'group';
      draft.power = 'above';
    });
    expect(trainedBy(file)).toEqual(expect.arrayContaining(['hurry', 'group', 'rank']));
  });

  it('is something in every scene that ships, and each kind is trained by one at least', () => {
    const trained = SHIPPED.map(({ file }) => trainedBy(file));
    for (const skills of trained) expect(skills).not.toEqual([]);
    expect(new Set(trained.flat())).toEqual(new Set(SKILLS));
  });
});
