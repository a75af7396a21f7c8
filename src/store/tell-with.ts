import type { Entry } from '../domain/transcript/entry.ts';
import { isTold } from '../domain/transcript/told.ts';
import type { Choice, SceneView } from './scene-view.ts';
import type { Tell } from './tell.ts';

/** Tells everything by way of one change to its words; whatever is said stays as it was said. */
export function tellWith(text: (text: string) => string): Tell {
  const turn = <T extends Entry>(entry: T): T =>
    entry.by !== 'room' && isTold(entry) ? { ...entry, text: text(entry.text) } : entry;
  const act = (choice: Choice): Choice => ({ ...choice, text: text(choice.text) });
  return {
    text,
    file: (file) => ({
      ...file,
      title: text(file.title),
      briefing: text(file.briefing),
      partner: { ...file.partner, role: text(file.partner.role) },
      you: { ...file.you, goal: text(file.you.goal) },
      tomorrow: { ...file.tomorrow, hour: text(file.tomorrow.hour) },
    }),
    entries: (entries) => entries.map(turn),
    view: (view: SceneView) => ({
      ...view,
      watch: { ...view.watch, words: view.watch.words === undefined ? undefined : text(view.watch.words) },
      spoken: view.spoken.map(turn),
      cues: view.cues.map((cue) => ({ ...cue, words: text(cue.words) })),
      traps: view.traps.map(act),
      next: view.next.map(act),
      day: view.day.map(act),
    }),
  };
}

/** True where the turn is told of somebody, and not said. */
export function isToldTurn(entry: Entry): boolean {
  return isTold(entry);
}
