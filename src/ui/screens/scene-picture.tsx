import { useMemo } from 'react';
import { eventCue } from '../../copy/en/play.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { sceneView } from '../../store/scene-view.ts';
import type { Run } from '../../store/session.ts';
import { lookWithCue } from '../picture/cue-looks.ts';
import { playerHairOf } from '../picture/room/player-behind.tsx';
import { Stage } from '../picture/stage.tsx';

/** The room of a scene as it stands at a moment of a run. */
export function ScenePicture({ scenario, run }: { readonly scenario: Scenario; readonly run: Run }) {
  const { watch, event, cues, bystanders } = useMemo(() => sceneView(scenario, run), [scenario, run]);
  const { id, partner, room } = scenario.file;
  const seen = event === undefined ? undefined : eventCue(event, partner.name, partner.pronouns);
  const cue = seen ?? cues[0];
  return (
    <Stage
      room={room}
      clock={{ hour: watch.hour, minute: watch.minute }}
      partner={cue === undefined ? partner.look : lookWithCue(partner.look, cue.look)}
      others={bystanders}
      label={seen?.words ?? cues.map(({ words }) => words).join(' ')}
      playerHair={playerHairOf(id)}
    />
  );
}
