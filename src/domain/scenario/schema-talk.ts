import * as v from 'valibot';
import { CUE_LOOKS } from './look.ts';
import { actSchema } from './schema-exit.ts';
import { id, text, variants } from './schema-values.ts';

/** The kinds of talk move; the two cuts have no beat to lead to, since they make a boundary where one stands. */
export const TALK_KINDS = ['ask', 'listen', 'reflect', 'share', 'cut_kindly', 'cut_off'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

const cueSchema = v.strictObject({ look: v.picklist(CUE_LOOKS), words: text(120) });

const moveSchema = v.strictObject({
  id,
  kind: v.picklist(TALK_KINDS),
  text: text(80),
  to: v.exactOptional(id),
  answer: v.exactOptional(variants),
  reveals: v.exactOptional(v.array(id)),
  acts: v.exactOptional(v.array(actSchema)),
});

export const beatSchema = v.strictObject({
  id,
  story: v.picklist(['open', 'breath', 'closed']),
  say: variants,
  cues: v.pipe(v.array(cueSchema), v.minLength(1), v.maxLength(3)),
  reveals: v.exactOptional(v.array(id)),
  moves: v.pipe(v.array(moveSchema), v.maxLength(3)),
});

export const itemSchema = v.strictObject({
  id,
  say: variants,
  taken: variants,
  held: variants,
  reveals: v.exactOptional(v.array(id)),
});
