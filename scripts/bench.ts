import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { offers } from '../src/domain/conversation/offers.ts';
import { replay } from '../src/domain/conversation/replay.ts';
import { open, step } from '../src/domain/conversation/step.ts';
import { DRAFT_ENGINE } from '../src/domain/judge/engine.ts';
import { judgeRun } from '../src/domain/judge/judge-run.ts';
import { draw } from '../src/domain/kernel/chance.ts';
import type { Move } from '../src/domain/run-log/move.ts';
import type { RunLog } from '../src/domain/run-log/run-log.ts';
import { newRun } from '../src/domain/run-log/run-log.ts';
import { moveBook } from '../src/domain/scenario/move-book.ts';
import { parseScenario } from '../src/domain/scenario/parse.ts';
import type { Scenario } from '../src/domain/scenario/scenario.ts';
import { decode } from '../src/domain/share-link/decode.ts';
import { encode } from '../src/domain/share-link/encode.ts';
import { findLinks } from '../src/domain/share-link/find-links.ts';

/**
 * How long judging takes, on this machine, for runs of about twenty moves of the player's.
 *
 * Prints one line a figure: `name: value unit (n samples, median)`. Each figure is the median of many samples, so that
 * a machine that is busy for a moment does not spoil it.
 */

const SCENE = 's01-folding-trailer';
/** How many talk moves a run has before its exit; with the exit, the goodbye and the act after it about twenty. */
const TALK_MOVES = 15;
const RUNS = 50;
/** How many mutated links are opened, and how many lines of the player's own half of them hold. */
const MUTATED = 10_000;
const SPOKEN = 6;
/** How long a figure is sampled for; all of them together stay well below ten seconds. */
const SAMPLED_MS = 1000;
const WARM_UP_MS = 150;

const path = `public/scenarios/${SCENE}.json`;

function loaded(): Scenario {
  const read = parseScenario(readFileSync(path, 'utf8'), SCENE);
  if (!read.ok) throw new Error(`${path} has problems: npm run -s cli -- lint ${path}`);
  return read.value;
}

/** A run that talks, says the first line on offer until it is let go, and does the first thing after that. */
function run(scenario: Scenario, seed: number): RunLog {
  let { state } = open(scenario, seed);
  const moves: Move[] = [];
  while (state.phase !== 'settled') {
    const on = offers(scenario, state).filter(({ kind }) => kind !== 'leave_now');
    const talks = on.filter(({ kind }) => kind === 'talk');
    const lines = on.filter((move) => move.kind === 'say' && !move.go);
    const wanted = moves.length < TALK_MOVES && talks.length > 0 ? talks : lines.length > 0 ? lines : on;
    const move = wanted[(seed + moves.length) % wanted.length];
    const next = move && step(scenario, state, move);
    if (move === undefined || !next?.ok) throw new Error(`A move on offer was refused in ${state.phase}.`);
    moves.push(move);
    state = next.state;
  }
  const { file, revision } = scenario;
  return { ...newRun({ engine: DRAFT_ENGINE, scenario: file.id, revision, seed }), moves };
}

/** Lines of the player's own: the words of the scene's parts. */
function spoken({ parts }: Scenario, seed: number): Move[] {
  const texts = [...parts.values()].map(({ text }) => text);
  return Array.from({ length: SPOKEN }, (_, i) => ({
    kind: 'own',
    text: texts[(seed + 7 * i) % texts.length] ?? '',
    go: false,
    struck: [],
  }));
}

/** The median time of one call in milliseconds, and how many were timed. */
function timed(call: () => void): { readonly ms: number; readonly samples: number } {
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) call();
  const times: number[] = [];
  for (const end = performance.now() + SAMPLED_MS; performance.now() < end; ) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: times[Math.floor(times.length / 2)] ?? Number.NaN, samples: times.length };
}

function print(name: string, value: number, unit: string, samples: number): void {
  const shown = value >= 100 ? String(Math.round(value)) : value.toFixed(2);
  console.log(`${name}: ${shown} ${unit} (${samples} samples, median)`);
}

/** Prints how often a second something happens that happens `times` times in each call; calls go round the list. */
function rate<T>(
  name: string,
  unit: string,
  times: number,
  list: readonly T[],
  call: (each: T) => void,
): void {
  let turn = 0;
  const { ms, samples } = timed(() => {
    const each = list[turn++ % list.length];
    if (each !== undefined) call(each);
  });
  print(name, (times * 1000) / ms, unit, samples);
}

/** How long it takes to find and open each of many links that were changed on the way, in milliseconds, sorted. */
function mutatedTimes(whole: readonly string[]): number[] {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.)>%/\n =';
  const times: number[] = [];
  for (let turn = 0; turn < MUTATED; turn++) {
    const link = whole[turn % whole.length] ?? '';
    const at = draw(turn, 'place', 0, link.length - 1);
    const sign = signs.charAt(draw(turn, 'sign', 0, signs.length - 1));
    const left = at + draw(turn, 'left out', 0, 1);
    const changed =
      draw(turn, 'kind', 0, 3) === 0 ? link.slice(0, at) : link.slice(0, at) + sign + link.slice(left);
    const message = `Look at this: https://example.org/%23/run/${changed}`;
    const start = performance.now();
    for (const found of findLinks(message)) decode(found.link, book);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const scenario = loaded();
const logs = Array.from({ length: RUNS }, (_, seed) => run(scenario, seed));
const lengths = logs.map(({ moves }) => moves.length).sort((a, b) => a - b);
const moves = lengths.reduce((sum, each) => sum + each, 0);
const book = moveBook(scenario);
const linksOf = (runs: readonly RunLog[]) =>
  runs.flatMap((log) => {
    const link = encode({ kind: 'proof', log }, book);
    return link.ok ? [link.value] : [];
  });
const links = linksOf(logs);
const spokenLinks = linksOf(
  logs.map((log) => ({ ...log, moves: [...log.moves, ...spoken(scenario, log.seed)] })),
);

console.log(`scene: ${SCENE}, ${(readFileSync(path).length / 1024).toFixed(0)} KiB`);
console.log(
  `runs: ${RUNS}, of ${lengths[0]} to ${lengths.at(-1)} moves, ${(moves / RUNS).toFixed(1)} on average`,
);

rate('steps', 'steps/s', moves / RUNS, logs, (log) => {
  let { state } = open(scenario, log.seed);
  for (const move of log.moves) {
    const next = step(scenario, state, move);
    if (next.ok) state = next.state;
  }
});
rate('replays', 'runs/s', 1, logs, (log) => replay(scenario, log));
rate('replay and judge', 'runs/s', 1, logs, (log) => judgeRun(scenario, log));
rate('link to report', 'links/s', 1, links, (link) => {
  const read = decode(link, book);
  if (read.ok && read.value.kind === 'proof') judgeRun(scenario, read.value.log);
});
const opened = mutatedTimes([...links, ...spokenLinks]);
const shown = (at: number) => (opened[Math.floor(at * (opened.length - 1))] ?? Number.NaN).toFixed(2);
console.log(
  `open a mutated link: ${shown(0.5)} ms median, ${shown(0.999)} ms in 999 of 1000, ${shown(1)} ms at most (${opened.length} links)`,
);
const load = timed(loaded);
print('load and parse a scene', load.ms, 'ms', load.samples);
