import type { Rehearsal, WayOut } from './session.ts';

/** Looks at a way out of a scene before its words are said; `undefined` goes back to the talk. */
export function pickWay({ store }: Rehearsal, scene: string, way: WayOut | undefined): void {
  store.setState(({ picked }) => ({ picked: { ...picked, [scene]: way } }));
}
