import type { Slots } from '../words/slots.ts';
import type { Scenario } from './scenario.ts';

/** What a typed line of this scene may point at: its partner's names, its facts, people and follow-ups. */
export function slotsOf({ file }: Scenario): Slots {
  return {
    partner: [file.partner.name, file.partner.fullName],
    scene: {
      facts: file.facts.map(({ id, kind, names }) => ({ id, kind, names })),
      people: file.people.map(({ id, name, shares }) => ({ id, name, shares })),
      followUps: file.followUps.map(({ id, on, when, channel, words }) => ({ id, on, when, channel, words })),
    },
  };
}
