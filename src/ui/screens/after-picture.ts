import { outcomeWords } from '../../copy/en/outcome-picture.ts';
import type { JudgedRun } from '../../domain/judge/judge-run.ts';
import type { PersonLook } from '../../domain/scenario/look.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { lookWithCue } from '../picture/cue-looks.ts';
import type { StagePerson } from '../picture/stage.tsx';

/** The room as it is left: how the partner stands there, and whether you have come to the person you were after. */
export function afterPicture(scenario: Scenario, { transcript, report }: JudgedRun) {
  const { partner, you, people, room } = scenario.file;
  const reached = report.outcome.goal === 'reached';
  const hurt = report.outcome.ending !== 'closed';
  const minutes = scenario.start + (transcript.entries.at(-1)?.at ?? 0) / 2;
  const wanted = people.find(({ id }) => id === you.person);
  const others: StagePerson[] =
    reached && wanted !== undefined ? [{ id: wanted.id, look: turned(wanted.look), place: 'near' }] : [];
  return {
    room,
    clock: { hour: Math.floor(minutes / 60) % 24, minute: Math.floor(minutes) % 60 },
    partner: lookWithCue(partner.look, hurt ? 'fading' : 'warm'),
    others,
    label: outcomeWords(partner.name, wanted?.name ?? '', reached, report.outcome.ending),
  };
}

function turned(look: PersonLook): PersonLook {
  return { ...look, gaze: 'you', mouth: 'smile', stance: 'toward' };
}
