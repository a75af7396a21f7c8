import { outcomeWords } from '../../copy/en/outcome-picture.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { lookByNow } from '../../store/look-by-now.ts';
import { lookWithCue } from '../picture/cue-looks.ts';
import { playerHairOf } from '../picture/room/player-behind.tsx';

/** The room as it is left: how the partner stands there, and whether you have come to the person you were after. */
export function afterPicture(scenario: Scenario, { transcript, report }: JudgedRun) {
  const { partner, you, people, room } = scenario.file;
  const minutes = scenario.start + (transcript.entries.at(-1)?.at ?? 0) / 2;
  const met = people.find(({ id }) => id === you.reach.person && report.outcome.goal === 'reached');
  const { ending } = report.outcome;
  return {
    room,
    clock: { hour: Math.floor(minutes / 60) % 24, minute: Math.floor(minutes) % 60 },
    partner: lookWithCue(partner.look, ending === 'closed' ? 'warm' : 'fading'),
    others:
      met === undefined
        ? []
        : [
            {
              id: met.id,
              place: 'near' as const,
              look: {
                ...lookByNow(scenario, met, transcript.entries),
                gaze: 'you' as const,
                mouth: 'smile' as const,
                stance: 'toward' as const,
                hands: 'relaxed' as const,
              },
            },
          ],
    playerHair: playerHairOf(scenario.file.id),
    label: outcomeWords(partner.name, met?.name, ending),
  };
}
