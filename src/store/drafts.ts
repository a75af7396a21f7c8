import { isMetInPlay } from '../domain/practice/steps.ts';
import { draftKeyOf } from './clear-draft.ts';
import type { Rehearsal } from './session.ts';

/** How the words on the way out are found: chosen, built from parts, or one's own. */
export const MODES = ['choose', 'build', 'own'] as const;
export type Mode = (typeof MODES)[number];

/** The ways that a player has met by now. */
export function modesMet({ store }: Rehearsal): readonly Mode[] {
  return MODES.filter((mode) => mode === 'choose' || isMetInPlay(mode, store.getState().progress));
}

/** What the player is putting together and has not said yet. */
export interface Draft {
  readonly mode: Mode;
  /** Words as typed. */
  readonly text: string;
  /** Ids of the parts of a line that is being built, in their order. */
  readonly parts: readonly string[];
}

/** Where nothing was put together yet. */
export const NO_DRAFT: Draft = { mode: 'choose', text: '', parts: [] };

/** The most characters of a text that are kept while it is being typed. */
const MOST_KEPT = 4000;

/** Takes up what was being put together in a scene, as after a reload. */
export function recallDraft({ store, ports }: Rehearsal, scene: string): void {
  if (store.getState().drafts[scene] !== undefined) return;
  const draft = readDraft(ports.keeper.read(draftKeyOf(scene)));
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [scene]: draft } }));
}

/** Changes what is being put together, and keeps it so that nothing typed is lost. */
export function changeDraft({ store, ports }: Rehearsal, scene: string, change: Partial<Draft>): void {
  const before = store.getState().drafts[scene] ?? NO_DRAFT;
  const text = (change.text ?? before.text).slice(0, MOST_KEPT);
  const draft = { ...before, ...change, text };
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [scene]: draft } }));
  ports.keeper.write(draftKeyOf(scene), JSON.stringify(draft));
}

function readDraft(kept: string | undefined): Draft {
  try {
    const { mode, text, parts } = JSON.parse(kept ?? '{}') as Record<string, unknown>;
    return {
      mode: MODES.find((each) => each === mode) ?? NO_DRAFT.mode,
      text: typeof text === 'string' ? text.slice(0, MOST_KEPT) : '',
      parts: Array.isArray(parts) ? parts.filter((each) => typeof each === 'string') : [],
    };
  } catch {
    return NO_DRAFT;
  }
}
