import * as v from 'valibot';
import { TACTICS } from './schema-exit.ts';
import { lookSchema } from './schema-look.ts';
import { id, minutes, text } from './schema-values.ts';

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
});

export const nextActSchema = v.strictObject({
  id,
  text: text(80),
  story: v.pipe(
    v.array(
      v.strictObject({
        after: v.exactOptional(v.picklist([...TACTICS, 'plain', 'slip', 'fake_call'])),
        late: v.exactOptional(v.boolean()),
        text: text(500),
      }),
    ),
    v.minLength(1),
  ),
});

export const outcomeSchema = v.strictObject({ reached: text(60), missed: text(60) });
