import type { PersonLook } from '../../src/domain/scenario/look.ts';
import type { ScenarioFile } from '../../src/domain/scenario/schema.ts';

/** Somebody to draw, and by which name. */
export interface Member {
  readonly name: string;
  readonly look: PersonLook;
}

/** Everybody in the scenes of these ids: each partner, and then whoever else is in the room. */
export async function castOf(ids: readonly string[]): Promise<readonly Member[]> {
  const files = await Promise.all(
    ids.map(async (id): Promise<ScenarioFile> => (await fetch(`/scenarios/${id}.json`)).json()),
  );
  return files.flatMap(({ partner, people }) => [
    { name: partner.name, look: partner.look },
    ...people.map(({ name, look }) => ({ name, look })),
  ]);
}
