import { renderToString } from 'react-dom/server';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { looksAtFirst } from '../store/fetch-picture.ts';
import { begin } from '../store/play-scene.ts';
import { press } from '../store/press.ts';
import { sceneView } from '../store/scene-view.ts';
import type { Rehearsal } from '../store/session.ts';
import { createRehearsal } from '../store/session.ts';
import { isAtHand } from '../ui/picture/person/at-hand.ts';
import { fetchPicture } from '../ui/picture/pictures.ts';
import type { PagePorts } from '../ui/screens/page.ts';
import { Root } from './root.tsx';

/** What a visitor sees before any code has come, as HTML for the element that the page is drawn in. */
export interface FirstScreens {
  readonly opening: string;
  /** Whether somebody in it is drawn with the wardrobe, so that its file is needed for the first choice. */
  readonly wardrobe: boolean;
  /** The screen after each talk move and each way out opened, by the `data-choice` of what is pressed. */
  readonly afterPress: Readonly<Record<string, string>>;
}

/** Ways out that can be opened. The list of all others is long, and waits for the code, which opens it then. */
const BESIDE_THE_TALK = ['tactic-honest', 'tactic-follow_up', 'tactic-introduction'];

/** Draws the first screen of a scene, and the screen after each first press, with the reducer and the components. */
export async function firstScreens(scenario: Scenario, seed: number): Promise<FirstScreens> {
  const people = looksAtFirst(scenario);
  const wardrobe = !people.every(isAtHand);
  await fetchPicture(scenario.file.room, people);
  const opening = opened(scenario, seed);
  const { talk } = sceneView(scenario, runOf(opening, scenario));
  const presses = [...talk.map(({ id }) => id), ...BESIDE_THE_TALK];
  const afterPress = presses.map((choice) => {
    const rehearsal = opened(scenario, seed);
    if (!press(rehearsal, scenario, choice, false)) throw new Error(`"${choice}" does nothing.`);
    const { bystanders } = sceneView(scenario, runOf(rehearsal, scenario));
    // The page would take over a picture with somebody missing.
    if (!wardrobe && !bystanders.every(({ look }) => isAtHand(look)))
      throw new Error(`After "${choice}" somebody is drawn with the wardrobe, and nobody before.`);
    return [choice, draw(rehearsal, scenario)] as const;
  });
  return {
    opening: draw(opening, scenario),
    wardrobe,
    afterPress: Object.fromEntries(afterPress),
  };
}

function runOf({ store }: Rehearsal, scenario: Scenario) {
  const run = store.getState().runs[scenario.file.id];
  if (run === undefined) throw new Error('The scene was not begun.');
  return run;
}

/** A session in which the scene has just begun, in a world that has nothing else. */
function opened(scenario: Scenario, seed: number): Rehearsal {
  const rehearsal = createRehearsal({
    fetchText: async () => ({ ok: false, found: 'no answer' }),
    freshSeed: () => seed,
    build: { engine: 0, newest: 0 },
    loadEngine: () => Promise.reject(new Error('Nothing is loaded here.')),
    builtDigest: async () => undefined,
    digestOf: async () => undefined,
    loadParser: () => Promise.reject(new Error('Nothing is loaded here.')),
    loadEar: () => Promise.reject(new Error('Nothing is loaded here.')),
    fetchPicture,
    keeper: { read: () => undefined, write: () => true, remove: () => undefined },
    records: { all: async () => [], add: async () => undefined, remove: async () => undefined },
    today: () => '2000-01-01',
  });
  rehearsal.store.setState({ scenes: { [scenario.file.id]: { status: 'ready', scenario } } });
  begin(rehearsal, scenario, seed);
  return rehearsal;
}

/** A narrow page whose theme nobody has chosen yet. */
const PORTS: PagePorts = {
  addressOf: (route) => `#${route}`,
  goTo: () => undefined,
  reload: () => undefined,
  canSend: () => false,
  sendLink: async () => 'failed',
  copyText: async () => 'failed',
  loadShareExtras: () => Promise.reject(new Error('Nothing is loaded here.')),
  isWide: () => false,
  setTitle: () => undefined,
  listenForKeys: () => () => undefined,
  pressChoice: () => undefined,
  theme: () => 'device',
  chooseTheme: () => undefined,
};

function draw(rehearsal: Rehearsal, scenario: Scenario): string {
  return renderToString(<Root page={{ rehearsal, ports: PORTS }} home={scenario.file.id} />);
}
