import * as v from 'valibot';
import type { ScenarioFile } from './schema.ts';
import { repliesSchema } from './schema-exit.ts';
import { ARCHETYPES } from './schema-partner.ts';

/** Replies by key, as a scene or a library writes them. */
export type Replies = ScenarioFile['replies'];

/** The shape of the reply library: what partners of one mood say where their scene has no words of its own. */
export const librarySchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(1),
  lang: v.literal('en'),
  archetypes: v.strictObject(
    Object.fromEntries(ARCHETYPES.map((mood) => [mood, repliesSchema])) as Record<
      (typeof ARCHETYPES)[number],
      typeof repliesSchema
    >,
  ),
  common: repliesSchema,
});

/** The reply library. */
export type Library = v.InferOutput<typeof librarySchema>;

/**
 * The replies of a scene in the order in which they are asked: its own, those of its partner's mood, those common to
 * all. A layer holds only what can be reached: a root that an earlier layer has is never asked of a later one.
 */
export function replyLayers(file: ScenarioFile, library: Library | undefined): readonly Replies[] {
  const layers: Replies[] = [file.replies];
  const behind = library === undefined ? [] : [library.archetypes[file.partner.archetype], library.common];
  for (const layer of behind) {
    const taken = new Set(layers.flatMap((each) => Object.keys(each)).filter((key) => !key.includes('.')));
    const reached = Object.entries(layer).filter(([key]) => !taken.has(key.split('.')[0] ?? ''));
    if (reached.length > 0) layers.push(Object.fromEntries(reached));
  }
  return layers;
}
