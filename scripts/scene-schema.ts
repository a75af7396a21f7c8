import type { JsonSchema } from '@valibot/to-json-schema';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { SCENE_FIELDS } from '../src/copy/en/scene-fields.ts';
import { librarySchema } from '../src/domain/scenario/library.ts';
import { scenarioFileSchema } from '../src/domain/scenario/schema.ts';
import { actSchema, repliesSchema } from '../src/domain/scenario/schema-exit.ts';
import { clothesSchema, lookChangeSchema, lookSchema } from '../src/domain/scenario/schema-look.ts';

/** A schema file as it is published. */
interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/** What several fields share stands once, so that the file stays short and an editor names it. */
const SHARED = { act: actSchema, clothes: clothesSchema, look: lookSchema, lookChange: lookChangeSchema };

/** The schemas that editors read, made from those by which the game reads a scene and the library. */
export function sceneSchemas(): readonly SchemaFile[] {
  return [
    {
      path: 'public/scenarios/scenario.schema.json',
      text: written('A scene of Graceful Exit', scenarioFileSchema, SHARED),
    },
    {
      path: 'public/scenarios/library.schema.json',
      text: written('The reply library of Graceful Exit', librarySchema, { replies: repliesSchema }),
    },
  ];
}

/** The place of every field in the schema of a scene, such as `partner.need.servedBy`; those of shared parts bare. */
export function fieldPlaces(): readonly string[] {
  const places = new Set<string>();
  const schema = convert(scenarioFileSchema, SHARED);
  eachField(schema, (place) => places.add(place));
  return [...places];
}

function written(
  title: string,
  schema: v.GenericSchema,
  definitions: Record<string, v.GenericSchema>,
): string {
  const made = convert(schema, definitions);
  eachField(made, (place, field) => {
    const words = SCENE_FIELDS[place];
    if (words !== undefined) field.description = words;
  });
  return `${JSON.stringify({ title, ...made }, undefined, 2)}\n`;
}

function convert(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema>): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-07',
    definitions,
    // A colour is checked by hand.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } : undefined,
    // The patterns mean the same without their flags.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' ? { ...jsonSchema, pattern: sourceOf(valibotAction) } : undefined,
  });
}

function sourceOf(action: object): string {
  return (action as { readonly requirement: RegExp }).requirement.source;
}

/** Calls with every field of a schema and of the parts it shares, through lists and alternatives. */
function eachField(schema: JsonSchema, call: (place: string, field: JsonSchema) => void): void {
  const walk = (at: JsonSchema, place: string) => {
    for (const [key, field] of Object.entries(at.properties ?? {})) {
      if (typeof field === 'boolean') continue;
      const here = place === '' ? key : `${place}.${key}`;
      call(here, field);
      walk(field, here);
    }
    for (const inner of [at.items, ...(at.anyOf ?? [])]) {
      if (typeof inner === 'object' && !Array.isArray(inner)) walk(inner, place);
    }
  };
  walk(schema, '');
  for (const [name, shared] of Object.entries(schema.definitions ?? schema.$defs ?? {})) {
    if (typeof shared === 'object') walk(shared, name === 'lookChange' ? 'look' : name);
  }
}
