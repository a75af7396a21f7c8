import { describe, it } from 'vitest';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { differences } from '../support/edit-transcript.ts';
import { settledRuns, taleOf } from '../support/judged-pool.ts';
import { transcriptsEach } from '../support/laws.ts';
import { RICH_SCENES } from '../support/rich-scenes.ts';
import { judged } from '../support/run.ts';
import type { Draft } from '../support/scenes.ts';
import { altered } from '../support/scenes.ts';

describe.each(RICH_SCENES.map((scenario) => [scenario.file.id, scenario] as const))(
  'in %s',
  (_, scenario) => {
    it("no judgement hangs on what people are called, nor on the order of the scene's own lists", () => {
      const named = withOtherNames(scenario);
      const listed = altered(scenario, (file) => {
        for (const list of [file.facts, file.people, file.followUps, file.parts, file.lines]) list.reverse();
      });
      for (const sample of settledRuns(scenario, transcriptsEach(RICH_SCENES.length))) {
        for (const other of [named, listed]) {
          const there = judged(other, { ...sample.log, revision: other.revision }).report;
          const told = differences(sample.report, there);
          if (told !== '') throw new Error(`${told}\n${taleOf(sample)}`);
        }
      }
    });
  },
);

/** The scene in which everybody goes by another name, in every sentence of it. */
function withOtherNames(scenario: Scenario): Scenario {
  const { partner, people } = scenario.file;
  const names = [partner.name, ...people.map(({ name }) => name)].flatMap((name) =>
    name.split(/[\s.]+/u).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word)),
  );
  return altered(scenario, (file) => {
    let text = JSON.stringify(file);
    names.forEach((name, index) => {
      text = text.replaceAll(name, `X${String.fromCharCode(97 + index)}`);
    });
    Object.assign(file, JSON.parse(text) as Draft);
  });
}
