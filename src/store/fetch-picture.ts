import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import type { PersonLook } from '../domain/scenario/look.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

/** Fetches what the picture of a scene is drawn with, and gives the scene; an issue if it does not come. */
export async function fetchPicture({ ports }: Rehearsal, scenario: Scenario): Promise<Result<Scenario>> {
  const { room } = scenario.file;
  try {
    await ports.fetchPicture(room, looksAtFirst(scenario));
    return ok(scenario);
  } catch {
    const place = `assets/${room}-room.js`;
    return failed(missingFile(place));
  }
}

/** The looks of those who stand in the first picture: the partner, and the person whom the clock watches. */
export function looksAtFirst({ file, people }: Scenario): readonly PersonLook[] {
  const watched = people.get(file.you.person);
  return watched === undefined ? [file.partner.look] : [file.partner.look, watched.look];
}
