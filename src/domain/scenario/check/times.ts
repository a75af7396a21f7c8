import type { Issue } from '../../kernel/issue.ts';
import type { ScenarioFile } from '../schema.ts';
import { longest } from './offered.ts';

/** Times stand the right way up: nobody goes before they come, and nothing is seen of somebody who has gone. */
export function checkTimes(file: ScenarioFile): Issue[] {
  const issues: Issue[] = [];
  for (const key of ['deafness', 'wish'] as const) {
    const [low, high] = file.partner[key];
    if (low > high) {
      issues.push({
        code: 'range-upside-down',
        place: `partner.${key}`,
        expected: 'low, then high',
        found: `${low}, ${high}`,
      });
    }
  }
  file.people.forEach(({ from = 0, until }, p) => {
    if (until === undefined || until > from) return;
    const expected = `later than minute ${from}`;
    issues.push({
      code: 'range-upside-down',
      place: `people[${p}].until`,
      expected,
      found: `minute ${until}`,
    });
  });
  return [...issues, ...checkEvents(file), ...checkItems(file)];
}

/** An event is seen while the talk may last; of somebody who goes, the going is the last that is seen. */
function checkEvents(file: ScenarioFile): Issue[] {
  const { events } = file.clock;
  const lasts = longest(file);
  return events.flatMap(({ at, person }, e): Issue[] => {
    const place = `clock.events[${e}].at`;
    const went = events.find((each) => each.gone && person !== undefined && each.person === person);
    if (went !== undefined && at > went.at) {
      const expected = `minute ${went.at} at the latest: ${person} has gone`;
      return [{ code: 'event-never-seen', place, expected, found: `minute ${at}` }];
    }
    const expected = `minute ${lasts} at the latest: the talk lasts no longer`;
    return at > lasts ? [{ code: 'event-never-seen', place, expected, found: `minute ${at}` }] : [];
  });
}

/** No partner raises more than this, however deaf to hints. */
const MOST_ITEMS = 2;

function checkItems({ items }: ScenarioFile): Issue[] {
  return items.slice(MOST_ITEMS).map(({ id }, i) => ({
    code: 'item-never-raised',
    place: `items[${MOST_ITEMS + i}]`,
    expected: `${MOST_ITEMS} at most`,
    found: id,
  }));
}
