import { describe, expect, it } from 'vitest';
import type { Draft } from '../support/scenes.ts';
import { issuesOfCorner } from '../support/scenes.ts';

const at = (change: (file: Draft) => void) =>
  issuesOfCorner(change).map(({ code, place, found }) => `${code} ${place}: ${found}`);
const row = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new Error(`the corner scene has no ${id}`);
  return found;
};
const index = (list: readonly { id: string }[], id: string) => list.findIndex((each) => each.id === id);

/** Whatever is planted is found at its place, by its code, and nothing else is. */
function planted(name: string, expected: string, change: (file: Draft) => void): void {
  it(name, () => {
    const issues = issuesOfCorner(change);
    expect(issues.map(({ code, place, found }) => `${code} ${place}: ${found}`)).toEqual([expected]);
    expect(issues.every((issue) => issue.expected !== '')).toBe(true);
  });
}

planted('the id is not the name of the file', 'file-name id: elsewhere', (file) => {
  file.id = 'elsewhere';
});

describe('an id used twice', () => {
  planted('a beat', 'duplicate-id beats[6].id: six', (file) => {
    file.beats.push(structuredClone(row(file.beats, 'six')));
    file.beats[6]!.moves = [{ id: 'six-on', kind: 'ask', text: 'And the roof?', to: 'one' }];
  });
  planted('a talk move, in another beat', 'duplicate-id beats[5].moves[0].id: one-ask', (file) => {
    file.beats[5]!.moves[0]!.id = 'one-ask';
  });
  planted('a fact', 'duplicate-id facts[8].id: refill', (file) => {
    file.facts.push(structuredClone(row(file.facts, 'refill')));
  });
  planted('a person', 'duplicate-id people[5].id: noor', (file) => {
    file.people.push(structuredClone(row(file.people, 'noor')));
  });
  planted('a follow-up', 'duplicate-id followUps[4].id: visit', (file) => {
    file.followUps.push(structuredClone(row(file.followUps, 'visit')));
  });
  planted('an item', 'duplicate-id items[1].id: post', (file) => {
    file.items[1]!.id = 'post';
  });
  planted('a part', 'duplicate-id parts[1].id: name', (file) => {
    file.parts.splice(1, 0, structuredClone(row(file.parts, 'name')));
  });
  planted('a line', 'duplicate-id lines[1].id: excellent', (file) => {
    file.lines.splice(1, 0, structuredClone(row(file.lines, 'excellent')));
  });
  planted('an act after the goodbye', 'duplicate-id next[4].id: to-bar', (file) => {
    file.next.push(structuredClone(row(file.next, 'to-bar')));
  });
  planted('an event of the clock', 'duplicate-id clock.events[1].id: bag', (file) => {
    file.clock.events[1]!.id = 'bag';
  });
});

describe('an id that points at nothing', () => {
  planted('a move that leads nowhere', 'dangling-beat beats[4].moves[1].to: nowhere', (file) => {
    file.beats[4]!.moves[1]!.to = 'nowhere';
  });
  planted('a beat that reveals nothing there', 'dangling-fact beats[3].reveals[0]: wasps', (file) => {
    file.beats[3]!.reveals = ['wasps'];
  });
  planted(
    'a move that reveals nothing there',
    'dangling-fact beats[0].moves[1].reveals[1]: wasps',
    (file) => {
      file.beats[0]!.moves[1]!.reveals = ['bees', 'wasps'];
    },
  );
  planted('an item that reveals nothing there', 'dangling-fact items[1].reveals[0]: wasps', (file) => {
    file.items[1]!.reveals = ['wasps'];
  });
  planted('a reason that no act makes true', 'dangling-next facts[6].next[1]: to-mars', (file) => {
    row(file.facts, 'hungry').next = ['to-food', 'to-mars'];
  });
  planted('a shared fact', 'dangling-fact people[2].shares[0]: wasps', (file) => {
    row(file.people, 'pat').shares = ['wasps'];
  });
  planted('the fact of a follow-up', 'dangling-fact followUps[1].on: wasps', (file) => {
    row(file.followUps, 'jar').on = 'wasps';
  });
  planted('the person of an event', 'dangling-person clock.events[0].person: nobody', (file) => {
    file.clock.events[0]!.person = 'nobody';
  });
  planted('the person whom the clock watches', 'dangling-person you.person: nobody', (file) => {
    file.you.person = 'nobody';
  });
  planted('who would serve the need', 'dangling-person partner.need.servedBy[0]: nobody', (file) => {
    file.partner.need.servedBy = ['introduction:nobody'];
  });
  planted('what would serve the need', 'dangling-follow-up partner.need.servedBy[1]: tea', (file) => {
    file.partner.need.servedBy = ['join_me', 'follow_up:tea'];
  });
  planted('a part of a line', 'dangling-part lines[0].parts[1]: silence', (file) => {
    file.lines[0]!.parts[1] = 'silence';
  });
  planted('a polished part of a line', 'dangling-part lines[0].parts[0]: silence', (file) => {
    file.lines[0]!.parts[0] = { part: 'silence', text: 'Well.' };
  });
});

describe('acts', () => {
  planted('one of no name we know', 'unknown-act parts[3].acts[0]: shrug', (file) => {
    file.parts[3]!.acts = ['shrug'];
  });
  planted('one that needs a fact and has none', 'wrong-target parts[1].acts[0]: callback', (file) => {
    file.parts[1]!.acts = ['callback'];
  });
  planted('one whose fact is not there', 'wrong-target parts[1].acts[0]: callback:wasps', (file) => {
    file.parts[1]!.acts = ['callback:wasps'];
  });
  planted(
    'one that points at a thing of another kind',
    'wrong-target parts[1].acts[0]: introduction:bees',
    (file) => {
      file.parts[1]!.acts = ['introduction:bees'];
    },
  );
  planted('one that needs nothing and has something', 'wrong-target parts[0].acts[0]: name:bees', (file) => {
    file.parts[0]!.acts = ['name:bees'];
  });
  planted('one in a talk move', 'unknown-act beats[1].moves[0].acts[0]: shrug', (file) => {
    file.beats[1]!.moves[0]!.acts = ['shrug'];
  });
  planted('words that are not in the part', 'words-not-in-part parts[1].acts[0].words: Bob', (file) => {
    file.parts[1]!.acts = [{ act: 'wrong_name', words: 'Bob' }];
  });
  planted(
    'words that are not in the move',
    'words-not-in-part beats[1].moves[1].acts[0].words: wasps',
    (file) => {
      file.beats[1]!.moves[1]!.acts = [{ act: 'callback:bees', words: 'wasps' }];
    },
  );
  planted(
    'words that the polish has lost',
    'words-not-in-part lines[0].parts[1].text: Well, stop.',
    (file) => {
      // The hint keeps its words and the announcement loses them.
      file.lines[0]!.parts[1] = { part: 'well-stop', text: 'Well, stop.' };
    },
  );
});

describe('beats', () => {
  planted('one that no move leads to', 'beat-unreachable beats[6]: seven', (file) => {
    const { cues } = file.beats[0]!;
    const on = { id: 'seven-on', kind: 'listen', text: 'Wait', to: 'one' } as const;
    file.beats.push({ id: 'seven', story: 'closed', say: ['Never said.'], cues, moves: [on] });
  });
  planted(
    'a cut where nothing is open',
    'cut-where-nothing-is-open beats[5].moves[2].kind: closed',
    (file) => {
      file.beats[5]!.moves.push({ id: 'six-cut', kind: 'cut_kindly', text: 'Sorry, Robin.' });
    },
  );
  planted('a cut that leads somewhere', 'talk-without-a-beat beats[0].moves[2].to: two', (file) => {
    file.beats[0]!.moves[2]!.to = 'two';
  });
  planted('a talk move that leads nowhere', 'talk-without-a-beat beats[5].moves[1].to: nothing', (file) => {
    delete file.beats[5]!.moves[1]!.to;
  });
});

describe('lines', () => {
  planted('an exit without a tactic', 'wrong-shape lines[0].tactic: none', (file) => {
    delete file.lines[0]!.tactic;
  });
  it('a goodbye with a tactic', () => {
    expect(
      at((file) => {
        row(file.lines, 'bye-kind').tactic = 'honest';
      }),
    ).toEqual([expect.stringMatching(/^wrong-shape lines\[\d+\]\.tactic: honest$/u)]);
  });
  planted('an exit that says nothing of leaving', 'exit-says-nothing lines[0]: excellent', (file) => {
    file.lines[0]!.parts = ['name', 'thanks', 'nice-lamp'];
  });
  it.each(['honest', 'follow_up', 'introduction'] as const)('no line of the tactic %s', (tactic) => {
    const issues = issuesOfCorner((file) => {
      file.lines = file.lines.filter((line) => line.tactic !== tactic);
    });
    expect(issues).toEqual([
      { code: 'tactic-without-line', place: 'lines', expected: `a line of ${tactic}`, found: 'none' },
    ]);
  });
  planted('no goodbye', 'no-goodbye lines: none', (file) => {
    file.lines = file.lines.filter((line) => line.when !== 'landing' || !line.id.startsWith('bye'));
  });
  planted('no answer to one more thing', 'no-answer-to-item lines: none', (file) => {
    file.lines = file.lines.filter((line) => line.when !== 'item');
  });
  it('where nobody has one more thing, nothing needs to answer it', () => {
    expect(
      at((file) => {
        file.items = [];
        file.lines = file.lines.filter((line) => line.when !== 'item');
        file.facts.splice(index(file.facts, 'queen'), 1);
      }),
    ).toEqual([]);
  });
});

describe('replies', () => {
  it.each([
    'missed',
    'interrupted',
    'pass',
    'introduced',
    'hurt',
    'item_ignored',
    'bye',
    'walked',
    'reopened',
    'remark',
    'inner',
  ])('none for %s, though longer keys are there', (root) => {
    const issues = issuesOfCorner((file) => {
      file.replies[`${root}.rare`] = file.replies[root]!;
      delete file.replies[root];
    });
    expect(issues).toEqual([
      { code: 'reply-missing', place: 'replies', expected: root, found: 'no such key' },
    ]);
  });
  planted('one that the game never asks for', 'unknown-key replies.sulk.long: sulk.long', (file) => {
    file.replies['sulk.long'] = ['Hm.'];
  });
});

describe('the goal', () => {
  planted('no such act after the goodbye', 'dangling-next you.reach.next: to-mars', (file) => {
    file.you.reach.next = 'to-mars';
  });
  planted('no true reason reaches it', 'goal-out-of-reach facts: none', (file) => {
    row(file.facts, 'sam').next = ['to-wall'];
  });
  planted('a range upside down', 'range-upside-down partner.wish: 40, 30', (file) => {
    file.partner.wish = [40, 30];
  });
  planted('another range upside down', 'range-upside-down partner.deafness: 2, 1', (file) => {
    file.partner.deafness = [2, 1];
  });
  planted('a fact that nobody ever tells', 'fact-never-revealed facts[3]: moths', (file) => {
    delete row(file.beats, 'six').reveals;
  });
});

it('all faults that the checks can find are reported at once', () => {
  const found = at((file) => {
    file.id = 'elsewhere';
    file.beats[4]!.moves[1]!.to = 'nowhere';
    file.parts[3]!.acts = ['shrug'];
    file.lines[0]!.parts[0] = 'silence';
    delete file.replies.bye;
    file.partner.wish = [40, 30];
  });
  expect(found).toEqual([
    'file-name id: elsewhere',
    'dangling-beat beats[4].moves[1].to: nowhere',
    'unknown-act parts[3].acts[0]: shrug',
    'dangling-part lines[0].parts[0]: silence',
    'reply-missing replies: no such key',
    'range-upside-down partner.wish: 40, 30',
  ]);
});
