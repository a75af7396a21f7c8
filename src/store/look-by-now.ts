import type { PersonLook } from '../domain/scenario/look.ts';
import type { Person, Scenario } from '../domain/scenario/scenario.ts';
import type { Entry } from '../domain/transcript/entry.ts';

/** How somebody looks by now: as they came, and as the clock's events have changed them since. */
export function lookByNow(scenario: Scenario, person: Person, entries: readonly Entry[]): PersonLook {
  const happened = eventsOf(scenario, person, entries);
  return Object.assign({}, person.look, ...happened.map((event) => event.look));
}

/** True if a clock event has taken the person out of the picture. */
export function isGone(scenario: Scenario, person: Person, entries: readonly Entry[]): boolean {
  return eventsOf(scenario, person, entries).some(({ gone }) => gone === true);
}

function eventsOf(scenario: Scenario, person: Person, entries: readonly Entry[]) {
  const happened = new Set(entries.flatMap((entry) => (entry.by === 'room' ? [entry.event] : [])));
  return scenario.file.clock.events.filter((event) => event.person === person.id && happened.has(event.id));
}
