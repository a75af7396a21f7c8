import type { Rehearsal } from './session.ts';

/** The player has read that this browser keeps nothing. */
export function dismissStorage({ store }: Rehearsal): void {
  store.setState({ storage: 'dismissed' });
}

/** The player has read that a scene has changed since. */
export function dismissChanged({ store }: Rehearsal, scene: string): void {
  store.setState(({ changedSince }) => ({ changedSince: changedSince.filter((id) => id !== scene) }));
}
