import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';
import { readBuilt } from '../domain/scenario/built-scene.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { fetchArchived } from './archived-scene.ts';
import { fetchPicture } from './fetch-picture.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadScene } from './load-scene.ts';
import { missingFile } from './missing-file.ts';
import type { Rehearsal } from './session.ts';

/** The scene of a link; `archived` is its text as a release has kept it, where it was asked for or is all there is. */
export interface LinkedScene {
  readonly scenario: Scenario;
  readonly archived?: string;
}

/**
 * Finds the scene of a revision: among those that are played here, else among those that were released.
 *
 * @param archived true where the text that was released is wanted in any case
 */
export async function linkedScene(
  rehearsal: Rehearsal,
  revision: string,
  archived: boolean,
): Promise<Result<LinkedScene>> {
  if (archived) return fromArchive(rehearsal, revision);
  await loadCatalogue(rehearsal);
  const { catalogue } = rehearsal.store.getState();
  if (catalogue.status !== 'ready') {
    const found = catalogue.status === 'failed' ? catalogue.found : 'nothing';
    return failed(missingFile('scenarios/index.json', found));
  }
  const card = catalogue.cards.find((each) => each.revision === revision);
  if (card === undefined) return fromArchive(rehearsal, revision);
  const scenario = await loadScene(rehearsal, card.id);
  if (scenario !== undefined) return ok({ scenario });
  const scene = rehearsal.store.getState().scenes[card.id];
  return { ok: false, issues: scene?.status === 'failed' ? scene.issues : [] };
}

async function fromArchive(rehearsal: Rehearsal, revision: string): Promise<Result<LinkedScene>> {
  const text = await fetchArchived(rehearsal, revision);
  if (!text.ok) return text;
  const read = readBuilt(text.value);
  if (read === undefined) return failed(missingFile(`scenarios/archive (${revision})`, 'no scene'));
  const drawn = await fetchPicture(rehearsal, read);
  return drawn.ok ? ok({ scenario: drawn.value, archived: text.value }) : drawn;
}
