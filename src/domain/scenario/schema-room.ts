import * as v from 'valibot';
import { actSchema, TACTICS } from './schema-exit.ts';
import { lookSchema } from './schema-look.ts';
import { id, minutes, text, variants } from './schema-values.ts';

export const factSchema = v.strictObject({
  id,
  kind: v.picklist(['heard', 'reason', 'excuse', 'need']),
  true: v.boolean(),
  known: v.picklist(['start', 'revealed']),
  words: text(160),
  names: v.array(text(40)),
  next: v.exactOptional(v.array(id)),
});

export const personSchema = v.strictObject({
  id,
  name: text(60),
  words: text(160),
  look: lookSchema,
  place: v.picklist(['door', 'bar', 'near', 'beside']),
  from: v.exactOptional(minutes),
  until: v.exactOptional(minutes),
  willing: v.boolean(),
  shares: v.array(id),
});

export const followUpSchema = v.strictObject({
  id,
  on: id,
  words: text(120),
  when: v.exactOptional(text(60)),
  channel: v.exactOptional(v.picklist(['mail', 'phone', 'card', 'in-person'])),
  keep: v.exactOptional(text(80)),
  renegotiate: v.exactOptional(text(80)),
});

export const nextActSchema = v.strictObject({
  id,
  text: text(80),
  story: v.pipe(
    v.array(
      v.strictObject({
        after: v.exactOptional(v.picklist([...TACTICS, 'plain', 'slip', 'fake_call', 'settle'])),
        late: v.exactOptional(v.boolean()),
        text: text(500),
      }),
    ),
    v.minLength(1),
  ),
});

export const outcomeSchema = v.strictObject({
  reached: text(60),
  missed: text(60),
  hanging: v.exactOptional(text(60)),
  hurt: v.exactOptional(text(60)),
  vanished: v.exactOptional(text(60)),
  stayed: v.exactOptional(text(60)),
});

/**
 * The one free hour of the next day: what else wants it, and what may become of a promise. `smaller` are words that
 * leave a promise open, to be said after it.
 */
export const tomorrowSchema = v.strictObject({
  hour: text(160),
  keep: text(80),
  renegotiate: text(80),
  drop: text(80),
  smaller: v.exactOptional(text(60)),
});

/** Staying on purpose. */
export const settleSchema = v.strictObject({
  text: text(120),
  acts: v.exactOptional(v.array(actSchema)),
  say: variants,
});
