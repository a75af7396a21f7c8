import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import { RICH_SCENES } from '../domain/support/rich-scenes.ts';
import type { Draft } from '../domain/support/scenes.ts';
import { altered } from '../domain/support/scenes.ts';

/** What changes in a scene, so that rules are tried which no shipped scene leads to. */
const CHANGES: readonly (readonly [string, (file: Draft) => void])[] = [
  ['as shipped', () => undefined],
  [
    'in a group',
    (file) => {
      file.company = 'group';
    },
  ],
  [
    'urgent',
    (file) => {
      file.urgency = 'now';
    },
  ],
  [
    'partner has had enough',
    (file) => {
      file.partner.wish = [0, 6];
    },
  ],
  [
    'partner hears plain words only',
    (file) => {
      file.partner.deafness = [2, 2];
    },
  ],
  [
    'group that has had enough',
    (file) => {
      file.company = 'group';
      file.partner.wish = [0, 6];
    },
  ],
  [
    'partner hears every hint',
    (file) => {
      file.partner.deafness = [0, 0];
    },
  ],
];

/** Every scene with lines of random acts, as it is and changed, by name. */
export function scenes(): readonly (readonly [string, Scenario])[] {
  return RICH_SCENES.flatMap((scenario) =>
    CHANGES.map(([what, change]) => [`${scenario.file.id}, ${what}`, altered(scenario, change)] as const),
  );
}
