import type { ActName } from './act.ts';

/** Acts that nobody welcomes: they stand, where welcome acts that were heard in error may be struck by the player. */
export const FAULTS: readonly ActName[] = ['wrong_name', 'excuse', 'vague_promise', 'blame', 'insult'];
