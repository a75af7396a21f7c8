import { describe, expect, it, vi } from 'vitest';
import { heardParts } from '../../../src/domain/proof/heard-parts.ts';
import { prove } from '../../../src/domain/proof/prove.ts';
import { playPolicies } from '../../../src/domain/proof/simulate.ts';
import { unmet } from '../../../src/domain/proof/unmet.ts';
import { readScenario } from '../../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Draft } from '../support/scenes.ts';
import { S02, SHIPPED } from '../support/scenes.ts';

// A proof takes a second, and on a busy machine many.
vi.setConfig({ testTimeout: 120_000 });

/** As many seeds as the terminal takes: with fewer, a median may fall on the other side of its bound. */
const RUNS = 50;

// A proof walks tens of thousands of paths, on machines that are busy.
vi.setConfig({ testTimeout: 120_000 });

/** A shipped scene with one thing changed. */
function changed(scenario: Scenario, change: (file: Draft) => void): Scenario {
  const file = structuredClone(scenario.file) as Draft;
  for (const [key, variants] of scenario.replies.slice(1).flatMap((layer) => [...layer])) {
    file.replies[key] ??= [...variants];
  }
  change(file);
  const read = readScenario(file, file.id);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const codes = (scenario: Scenario) => new Set(prove(scenario, RUNS).issues.map(({ code }) => code));

describe('every scene that ships', () => {
  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))(
    '%s is proved fair',
    (_, scenario) => {
      const proof = prove(scenario, RUNS);
      expect(proof.issues).toEqual([]);
      expect(proof.paths).toBeGreaterThan(1000);
      expect([1, 2]).toContain(proof.slack);
    },
  );
});

describe('what a proof finds', () => {
  it('a deadline that never bites', () => {
    const late = changed(S02, (file) => {
      file.you.reach.before = 60;
    });
    expect(codes(late)).toContain('proof-slack');
  });

  it('a deadline that cannot be met', () => {
    const early = changed(S02, (file) => {
      file.you.reach.before = 3;
    });
    expect(codes(early)).toContain('proof-too-late');
  });

  it('a need that a misfit tactic serves as well', () => {
    const easy = changed(S02, (file) => {
      file.partner.need.servedBy = ['join_me'];
      for (const part of file.parts) part.acts = [...part.acts, 'join_me'];
    });
    expect(codes(easy)).toContain('proof-need');
  });
});

it('what no sound file can lead to is found all the same: a place without an end, "leave now" refused', () => {
  const beats = new Set(S02.file.beats.map(({ id }) => id));
  const lines = new Set(S02.lines.keys());
  const walked = { paths: 1, beats, ways: new Set<string>(), stuck: 2, locked: 3 };
  const found = unmet(S02, 1, walked, lines, lines).map((issue) => [issue.code, issue.found]);
  expect(found).toEqual([
    ['proof-stuck', '2 without'],
    ['proof-locked', 'refused 3 times'],
  ]);
  expect(unmet(S02, 1, { ...walked, stuck: 0, locked: 0 }, lines, lines)).toEqual([]);
});

it('the same scene simulated twice comes to the same', () => {
  expect(playPolicies(S02, 5)).toEqual(playPolicies(S02, 5));
});

describe('the words of the parts', () => {
  it('that do not do what they declare are named, with what is heard', () => {
    const wordy = changed(S02, (file) => {
      for (const part of file.parts) if (part.id === 'reason') part.text = 'The soup is warm.';
      for (const part of file.parts) if (part.id === 'thanks-doors') part.text += ' Let’s stay in touch!';
    });
    const issues = heardParts(wordy);
    expect(issues.map(({ code, expected, found }) => [code, expected, found])).toEqual([
      ['proof-words', 'callback:doors, thanks', 'callback:doors, thanks, vague_promise'],
      ['proof-words', 'reason:three-people', 'nothing'],
    ]);
    expect(issues[0]?.place).toMatch(/^parts\[\d+\]$/u);
  });

  it.each(SHIPPED.map((scenario) => [scenario.file.id, scenario] as const))('%s has none', (_, scenario) => {
    expect(heardParts(scenario)).toEqual([]);
  });
});
