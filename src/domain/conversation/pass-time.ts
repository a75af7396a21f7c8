import type { Play } from './play.ts';

/**
 * Writes down what the scene's clock has brought since the step began, each event once. An event at its minute has
 * happened at that minute.
 */
export function passTime(play: Play): void {
  const { passed, scenario, state, entries } = play;
  for (const event of scenario.file.clock.events) {
    const at = event.at * 2;
    if (at > passed && at <= state.at) entries.push({ by: 'room', kind: 'clock', at, event: event.id });
  }
  play.passed = state.at;
}
