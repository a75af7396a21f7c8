import type { Drill } from '../domain/practice/drill.ts';
import {
  answer,
  fittedAtOnce,
  goOn,
  isDone,
  newDrill,
  openQuestions,
  questionOnShow,
  replyOf,
  resumed,
} from '../domain/practice/drill.ts';
import type { Question } from '../domain/practice/drill-questions.ts';
import { drillQuestions, drillScenes } from '../domain/practice/drill-questions.ts';
import type { Exit } from '../domain/practice/fitting-exits.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadScene } from './load-scene.ts';
import type { Rehearsal } from './session.ts';

const KEY = 'drill';

/** What is kept of a drill: the questions follow from the seed and the scenes. */
interface KeptDrill {
  readonly seed: number;
  /** Id and revision of each scene that it was drawn from. */
  readonly scenes: Readonly<Record<string, string>>;
  readonly exits: readonly unknown[];
  readonly replied: boolean;
}

/** Opens the drill: goes on with the one that was kept, if its scenes are still the same, or draws another. */
export async function openDrill(rehearsal: Rehearsal): Promise<void> {
  const { drill } = rehearsal.store.getState();
  if (drill.status === 'ready' && !isDone(drill.drill)) return;
  await draws(rehearsal, kept(rehearsal));
}

/** Draws another drill in place of one whose scenes did not all come, from those that do. */
export async function drawAnother(rehearsal: Rehearsal): Promise<void> {
  await draws(rehearsal, undefined);
}

/** Chooses an exit for the question on show. */
export function chooseExit(rehearsal: Rehearsal, exit: Exit): void {
  change(rehearsal, (drill) => answer(drill, exit));
}

/** Goes on from a reply to the next question. */
export function readOn(rehearsal: Rehearsal): void {
  change(rehearsal, goOn);
}

/** The question on show; `undefined` at the end. */
export function questionNow(drill: Drill): Question | undefined {
  return drill.questions[questionOnShow(drill) ?? -1];
}

/** How many questions are still open, that on show among them. */
export function openCount(drill: Drill): number {
  return openQuestions(drill).length;
}

/** How many questions were answered at the first go with an exit that fits. */
export function fittedCount(drill: Drill): number {
  return fittedAtOnce(drill);
}

/**
 * The reply to the answer that was just given; `undefined` while a question waits. `shown` is the exit whose reason is
 * told: that which was chosen, if it fits, else the first that does.
 */
export function replyNow(drill: Drill) {
  const reply = replyOf(drill);
  const exits = questionNow(drill)?.exits ?? [];
  const first = exits.find(({ fit }) => fit === 'fits');
  if (reply === undefined || first === undefined) return undefined;
  return {
    fits: reply.fits,
    shown: reply.fits ? reply.exit : first.exit,
    late: exits.some(({ exit, fit }) => exit === reply.exit && fit === 'late'),
  };
}

async function draws(rehearsal: Rehearsal, before: KeptDrill | undefined): Promise<void> {
  const { store, ports } = rehearsal;
  const seed = before?.seed ?? ports.freshSeed();
  store.setState({ drill: { status: 'loading' } });
  await loadCatalogue(rehearsal);
  const { catalogue } = store.getState();
  const sound =
    catalogue.status === 'ready' ? catalogue.cards.filter((card) => card.problems.length === 0) : [];
  const wanted =
    before === undefined
      ? drillScenes(
          sound.map(({ id }) => id),
          seed,
        )
      : Object.keys(before.scenes);
  const loaded = await Promise.all(wanted.map((id) => loadScene(rehearsal, id)));
  const scenarios = loaded.flatMap((scenario) => scenario ?? []);
  // Asked for twice at once, the drill that came first stays.
  if (store.getState().drill.status === 'ready') return;
  const come = scenarios.map(({ file }) => file.id);
  const missing = wanted.filter((id) => !come.includes(id));
  const none = come.length === 0 && missing.length > 0;
  if (catalogue.status !== 'ready' || (before === undefined && none)) {
    store.setState({ drill: { status: 'failed' } });
    return;
  }
  // Its questions follow from all of its scenes together, so the others alone would ask something else.
  if (before !== undefined && missing.length > 0) {
    store.setState({ drill: { status: 'interrupted' } });
    return;
  }
  const changed = scenarios.some(({ file, revision }) => before?.scenes[file.id] !== revision);
  if (before !== undefined && changed) return draws(rehearsal, undefined);
  const questions = drillQuestions(scenarios, seed);
  const drill = before === undefined ? newDrill(questions) : resumed(questions, before.exits, before.replied);
  store.setState({ drill: { status: 'ready', seed, drill, scenes: come, missing } });
  keep(rehearsal);
}

function change(rehearsal: Rehearsal, to: (drill: Drill) => Drill): void {
  const { store } = rehearsal;
  const now = store.getState().drill;
  if (now.status !== 'ready') return;
  store.setState({ drill: { ...now, drill: to(now.drill) } });
  keep(rehearsal);
}

/** Keeps the drill so that it survives a reload; one that is done is not come back to. */
function keep({ store, ports }: Rehearsal): void {
  const { drill: now, scenes } = store.getState();
  if (now.status !== 'ready') return;
  const { seed, drill } = now;
  if (isDone(drill)) {
    ports.keeper.remove(KEY);
    return;
  }
  const revisions = now.scenes.flatMap((scene) => {
    const loaded = scenes[scene];
    return loaded?.status === 'ready' ? [[scene, loaded.scenario.revision] as const] : [];
  });
  const kept: KeptDrill = {
    seed,
    scenes: Object.fromEntries(revisions),
    exits: drill.answers.map(({ exit }) => exit),
    replied: drill.replied,
  };
  if (!ports.keeper.write(KEY, JSON.stringify(kept)) && store.getState().storage === 'works') {
    store.setState({ storage: 'told' });
  }
}

function kept({ ports }: Rehearsal): KeptDrill | undefined {
  try {
    const value: unknown = JSON.parse(ports.keeper.read(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { seed, scenes, exits, replied } = value as Record<string, unknown>;
    const whole = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff;
    if (!whole || typeof scenes !== 'object' || scenes === null || !Array.isArray(exits)) return undefined;
    return { seed, scenes: scenes as KeptDrill['scenes'], exits, replied: replied === true };
  } catch {
    return undefined;
  }
}
