import type { Draft } from './drafts.ts';
import type { Rehearsal } from './session.ts';

/** Where what is being put together in a scene is kept. */
export function draftKeyOf(scene: string): string {
  return `draft/${scene}`;
}

/** What was put together has been said: the next words begin afresh, in the same way. */
export function clearDraft({ store, ports }: Rehearsal, scene: string): void {
  const draft: Draft = { mode: store.getState().drafts[scene]?.mode ?? 'choose', text: '', parts: [] };
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [scene]: draft } }));
  ports.keeper.write(draftKeyOf(scene), JSON.stringify(draft));
}
