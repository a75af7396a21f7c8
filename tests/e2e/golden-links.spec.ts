import { engineModule } from '../../scripts/engine-module.ts';
import type { Answer } from '../../scripts/golden-shelf.ts';
import { givenOf, readShelf, readShelvedScenes } from '../../scripts/golden-shelf.ts';
import type { FrozenEngine } from '../../src/domain/engine/frozen-engine.ts';
import { expect, test } from './support/play.ts';

const SHELF = readShelf();

test('every golden link gives in the browser what it gave, to the letter, by the module that a release would write', async ({
  page,
}) => {
  await page.route('**/golden/engine.js', async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: await engineModule(process.cwd()) }),
  );
  await page.goto('/');
  const answers = await page.evaluate(
    async ({ links, scenes }) => {
      const address = new URL('golden/engine.js', document.baseURI).href;
      const { engine } = (await import(address)) as { readonly engine: FrozenEngine };
      return links.map((link) => {
        const head = engine.headOf(link);
        const scene = head.ok && head.value.kind !== 'set' ? scenes[head.value.revision] : undefined;
        return JSON.stringify(
          scene === undefined ? { head } : { head, judged: engine.judgeLink(link, scene) },
        );
      });
    },
    { links: SHELF.map(({ link }) => link), scenes: readShelvedScenes() },
  );
  expect(answers.length).toBeGreaterThanOrEqual(60);
  for (const [index, { name, gives }] of SHELF.entries()) {
    const given = givenOf(JSON.parse(answers[index] ?? '') as Answer);
    expect([name, JSON.stringify(given)]).toEqual([name, JSON.stringify(gives)]);
  }
});
