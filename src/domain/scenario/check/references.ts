import type { Issue, IssueCode } from '../../kernel/issue.ts';
import type { ScenarioFile } from '../schema.ts';
import { nearest } from './nearest.ts';

/** Every id that points at something points at something that is there. */
export function checkReferences(file: ScenarioFile): Issue[] {
  const known = {
    beat: idsOf(file.beats),
    fact: idsOf(file.facts),
    person: idsOf(file.people),
    followUp: idsOf(file.followUps),
    next: idsOf(file.next),
  };
  const issues: Issue[] = [];
  const look = (code: IssueCode, ids: readonly string[], place: string, found: string | undefined) => {
    if (found === undefined || ids.includes(found)) return;
    // What was most likely meant stands first.
    const meant = nearest(found, ids);
    const expected = [...new Set(meant === undefined ? ids : [meant, ...ids])];
    issues.push({ code, place, expected: expected.join(', ') || 'none: there are none', found });
  };
  const facts = (place: string, list: readonly string[] | undefined) =>
    list?.forEach((fact, i) => {
      look('dangling-fact', known.fact, `${place}[${i}]`, fact);
    });

  file.beats.forEach((beat, b) => {
    facts(`beats[${b}].reveals`, beat.reveals);
    beat.moves.forEach((move, m) => {
      const place = `beats[${b}].moves[${m}]`;
      look('dangling-beat', known.beat, `${place}.to`, move.to);
      facts(`${place}.reveals`, move.reveals);
    });
  });
  file.items.forEach((item, i) => {
    facts(`items[${i}].reveals`, item.reveals);
  });
  file.facts.forEach((fact, f) => {
    fact.next?.forEach((next, n) => {
      look('dangling-next', known.next, `facts[${f}].next[${n}]`, next);
    });
  });
  file.people.forEach((person, p) => {
    facts(`people[${p}].shares`, person.shares);
  });
  file.followUps.forEach((followUp, f) => {
    look('dangling-fact', known.fact, `followUps[${f}].on`, followUp.on);
  });
  file.clock.events.forEach((event, e) => {
    look('dangling-person', known.person, `clock.events[${e}].person`, event.person);
  });
  look('dangling-person', known.person, 'you.person', file.you.person);
  look('dangling-next', known.next, 'you.reach.next', file.you.reach.next);
  look('dangling-person', known.person, 'you.reach.person', file.you.reach.person);
  file.partner.need.servedBy.forEach((way, w) => {
    const [kind, target] = way.split(':');
    const place = `partner.need.servedBy[${w}]`;
    if (kind === 'introduction') look('dangling-person', known.person, place, target);
    if (kind === 'follow_up') look('dangling-follow-up', known.followUp, place, target);
  });
  return issues;
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id);
}
