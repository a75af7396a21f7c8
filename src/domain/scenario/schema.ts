import * as v from 'valibot';
import { ROOMS } from './look.ts';
import { lineSchema, partSchema, repliesSchema, trapsSchema } from './schema-exit.ts';
import { lookChangeSchema } from './schema-look.ts';
import { partnerSchema } from './schema-partner.ts';
import {
  factSchema,
  followUpSchema,
  nextActSchema,
  outcomeSchema,
  personSchema,
  settleSchema,
  tomorrowSchema,
} from './schema-room.ts';
import { beatSchema, itemSchema } from './schema-talk.ts';
import { id, minutes, range, text } from './schema-values.ts';

/** The shape of a scenario file, field by field; `docs/scenes.md` says what each is for. Unknown keys are refused. */
export const scenarioFileSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(1),
  id,
  lang: v.literal('en'),
  title: text(40),
  place: text(60),
  room: v.picklist(ROOMS),
  difficulty: range(1, 4),
  skills: v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(3)),
  urgency: v.picklist(['none', 'some', 'now']),
  company: v.picklist(['pair', 'group']),
  power: v.picklist(['above', 'level', 'below']),
  source: text(300),
  briefing: text(300),
  clock: v.strictObject({
    start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time from 00:00 to 23:59')),
    events: v.array(
      v.strictObject({
        id,
        at: minutes,
        person: v.exactOptional(id),
        words: text(80),
        gone: v.exactOptional(v.boolean()),
        look: v.exactOptional(lookChangeSchema),
      }),
    ),
  }),
  you: v.strictObject({
    goal: text(120),
    person: id,
    deadline: text(40),
    reach: v.strictObject({ next: id, before: minutes, person: v.exactOptional(id) }),
  }),
  partner: partnerSchema,
  facts: v.array(factSchema),
  people: v.array(personSchema),
  followUps: v.array(followUpSchema),
  beats: v.pipe(v.array(beatSchema), v.minLength(1)),
  items: v.array(itemSchema),
  parts: v.array(partSchema),
  lines: v.array(lineSchema),
  replies: repliesSchema,
  traps: trapsSchema,
  next: v.pipe(v.array(nextActSchema), v.minLength(1)),
  tomorrow: tomorrowSchema,
  settle: v.exactOptional(settleSchema),
  slip: v.exactOptional(v.literal('right')),
  outcome: outcomeSchema,
});

/** A scenario file that has the right shape; references are not checked yet. */
export type ScenarioFile = v.InferOutput<typeof scenarioFileSchema>;
