import * as v from 'valibot';
import { lookSchema } from './schema-look.ts';
import { between, text } from './schema-values.ts';

/** The ten moods of a partner. */
export const ARCHETYPES = [
  'riding-high',
  'anchored',
  'polite-done',
  'just-warming',
  'on-mission',
  'raw',
  'fan',
  'testing',
  'dutiful',
  'entitled',
] as const;

export const partnerSchema = v.strictObject({
  name: text(30),
  fullName: text(60),
  pronouns: v.picklist(['she', 'he', 'they']),
  role: text(40),
  voice: text(400),
  archetype: v.picklist(ARCHETYPES),
  deafness: between(0, 3),
  wish: between(0, 240),
  taste: v.picklist(['reason', 'warmth', 'brevity', 'future']),
  need: v.strictObject({
    words: text(120),
    servedBy: v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.regex(
            /^(named_thanks|join_me|ask_where|settle|introduction:[a-z0-9-]+|follow_up:[a-z0-9-]+)$/u,
            'named_thanks, join_me, ask_where, settle, introduction:PERSON or follow_up:ID',
          ),
        ),
      ),
      v.minLength(1),
    ),
  }),
  look: lookSchema,
});
