import { describe, expect, it } from 'vitest';
import { judgeRun } from '../../../src/domain/judge/judge-run.ts';
import { liesWithin, overlaps } from '../../../src/domain/kernel/span.ts';
import { readScenario } from '../../../src/domain/scenario/parse.ts';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import type { Finding } from '../../../src/domain/scoring/finding.ts';
import { bandOf } from '../../../src/domain/scoring/headline.ts';
import { report } from '../../../src/domain/scoring/report.ts';
import { RUBRIC } from '../../../src/domain/scoring/rubric.ts';
import type { Entry } from '../../../src/domain/transcript/entry.ts';
import type { Transcript } from '../../../src/domain/transcript/transcript.ts';
import { overRuns } from '../support/laws.ts';
import { legalRuns } from '../support/legal-runs.ts';
import { judged } from '../support/run.ts';
import { SCENES } from '../support/scenes.ts';

describe.each(SCENES)('in %s', (_, scenario) => {
  const runs = legalRuns(scenario);

  it('a settled run has every criterion once, and an unsettled one has neither finding nor headline', () => {
    overRuns(runs, (log) => {
      const { transcript, report: judgement } = judged(scenario, log);
      expect(judgement.settled).toBe(transcript.ended === 'settled');
      if (judgement.settled) {
        expect(judgement.findings.map(({ id }) => id)).toEqual(Object.keys(RUBRIC));
        return;
      }
      const { tact, relationship, findings } = judgement;
      expect({ tact, relationship, findings }).toEqual({
        tact: undefined,
        relationship: undefined,
        findings: [],
      });
    });
  });

  it('scores are whole numbers from 0 to 100 in their own band', () => {
    overRuns(runs, (log) => {
      const { tact, relationship, settled, outcome } = judged(scenario, log).report;
      // Staying on purpose is no leaving, so it has no Tact.
      if (settled) expect(tact !== undefined).toBe(outcome.ending !== 'stayed');
      for (const headline of [tact, relationship]) {
        if (headline === undefined) continue;
        const { score, band, cap } = headline;
        expect(Number.isInteger(score) && score >= 0 && score <= 100, String(score)).toBe(true);
        expect(band).toBe(bandOf(score));
        if (cap !== undefined) expect(score).toBe(cap);
      }
    });
  });

  it("evidence lies in the player's own words and cuts no character in two", () => {
    overRuns(runs, (log) => {
      const { transcript, report: judgement } = judged(scenario, log);
      for (const finding of judgement.findings) {
        expect(finding.evidence.length).toBeGreaterThan(0);
        for (const evidence of finding.evidence) {
          if (evidence.kind === 'absent') continue;
          const entry = transcript.entries[evidence.turn];
          expect(entry).toBeDefined();
          if (evidence.kind === 'event') continue;
          if (entry?.by !== 'player') throw new Error(`${finding.id} quotes somebody else`);
          expect(liesWithin(evidence.span, entry.text.length)).toBe(true);
          expect(splitsPair(entry.text, evidence.span.start)).toBe(false);
          expect(splitsPair(entry.text, evidence.span.end)).toBe(false);
          expect(entry.text.slice(evidence.span.start, evidence.span.end)).toMatch(/^\S(.*\S)?$/su);
        }
      }
    });
  });

  it('a finding without the words it quotes has another level', () => {
    overRuns(runs, (log) => {
      const { transcript, report: judgement } = judged(scenario, log);
      for (const finding of judgement.findings) {
        const without = withoutWordsOf(transcript, finding);
        if (without === undefined) continue;
        const after = report(scenario, without).findings.find(({ id }) => id === finding.id);
        const text = transcript.entries.map((entry) => (entry.by === 'player' ? entry.text : '')).join(' / ');
        expect(
          after?.level,
          `${finding.id} ${finding.reason} stays ${after?.reason} without its words: ${text}`,
        ).not.toBe(finding.level);
      }
    });
  });

  it('what a run scores does not hang on names', () => {
    const renamed = rename(scenario);
    overRuns(runs, (log) => {
      const here = judged(scenario, log).report;
      const there = judgeRun(renamed, { ...log, revision: renamed.revision });
      if (!there.ok) throw new Error(JSON.stringify(there.issues));
      const levels = (findings: readonly Finding[]) =>
        findings.map(({ id, level, reason }) => [id, level, reason]);
      const other = there.value.report;
      expect(levels(other.findings)).toEqual(levels(here.findings));
      expect([other.tact, other.relationship]).toEqual([here.tact, here.relationship]);
    });
  });
});

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u.test(text.slice(at - 1, at + 1));
}

/** The run without the acts whose words the finding quotes; `undefined` if it quotes none. */
function withoutWordsOf(transcript: Transcript, finding: Finding): Transcript | undefined {
  const quoted = finding.evidence.flatMap((each) => (each.kind === 'words' ? [each] : []));
  if (quoted.length === 0) return undefined;
  const entries = transcript.entries.map((entry, index): Entry => {
    if (entry.by !== 'player') return entry;
    const spans = quoted.flatMap(({ turn, span }) => (turn === index ? [span] : []));
    const acts = entry.acts.filter(
      (act) => !act.spans.some((own) => spans.some((span) => overlaps(own, span))),
    );
    return { ...entry, acts };
  });
  return { ...transcript, entries };
}

/** The scene with another name for the partner, in every sentence of it. */
function rename(scenario: Scenario): Scenario {
  const { id, partner } = scenario.file;
  const text = JSON.stringify(scenario.file).replaceAll(partner.name, 'Ögmundur');
  const read = readScenario(JSON.parse(text), id);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
