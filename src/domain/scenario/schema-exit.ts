import * as v from 'valibot';
import { id, text, variants } from './schema-values.ts';

/** The ways out a written line may belong to: the tactics first, then the tempting ones. */
export const TACTICS = [
  'honest',
  'follow_up',
  'introduction',
  'join_me',
  'excuse',
  'vague',
  'let_you_go',
  'hint',
  'blame',
] as const;
export type Tactic = (typeof TACTICS)[number];

/** `"act"`, `"act:target"`, or the same with the words that perform it. Names and targets are checked after the shape. */
const act = v.pipe(v.string(), v.regex(/^[a-z_]+(:[a-z0-9-]+)?$/u, 'an act, or act:target without blanks'));
export const actSchema = v.union([act, v.strictObject({ act, words: text(200) })]);

export const partSchema = v.strictObject({ id, text: text(200), acts: v.array(actSchema) });

export const lineSchema = v.strictObject({
  id,
  when: v.picklist(['exit', 'item', 'landing']),
  tactic: v.exactOptional(v.picklist(TACTICS)),
  parts: v.pipe(
    v.array(v.union([id, v.strictObject({ part: id, text: text(200) })])),
    v.minLength(1),
    v.maxLength(8),
  ),
  always: v.exactOptional(v.boolean()),
});

const replyKey = v.pipe(v.string(), v.regex(/^[a-z_]+(\.[a-z0-9_-]+)*$/u, 'a key in words joined by dots'));
export const repliesSchema = v.record(replyKey, variants);

const trapSchema = v.strictObject({ text: text(80), say: variants });
export const trapsSchema = v.strictObject({
  slip: v.exactOptional(trapSchema),
  fake_call: v.exactOptional(trapSchema),
});
