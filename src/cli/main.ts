import { UsageError } from './usage.ts';

/** A command: takes its arguments and returns its exit code. */
type Command = (args: readonly string[]) => number | Promise<number>;

/** Every command: how it is written, and what loads it. None is loaded but the one that is asked for. */
const COMMANDS: Readonly<Record<string, readonly [string, () => Promise<Command>]>> = {
  lint: ['lint FILE-OR-FOLDER... [--json]', async () => (await import('./lint.ts')).lint],
  simulate: [
    'simulate FILE-OR-FOLDER... [--runs N] [--seed S] [--json]',
    async () => (await import('./simulate.ts')).simulateScenes,
  ],
  play: ['play FILE --moves FILE', async () => (await import('./play.ts')).play],
  score: ['score [--csv] [--scenes FOLDER] < LINKS-OR-LOGS', async () => (await import('./score.ts')).score],
  'link encode': [
    'link encode [--as proof|summary|challenge] [--label TEXT] [--scenes FOLDER] < LOGS',
    async () => (await import('./link.ts')).encodeLogs,
  ],
  'link decode': [
    'link decode [--scenes FOLDER] < LINKS',
    async () => (await import('./link.ts')).decodeLinks,
  ],
  judge: ['judge [--scenes FOLDER] < LINES', async () => (await import('./judge.ts')).judge],
  'new-scene': ['new-scene ID [--stdout]', async () => (await import('./new-scene.ts')).newScene],
};

// A reader such as `head` may go before the last line: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [first = '', second = '', ...rest] = process.argv.slice(2);
const name = first === 'link' ? `link ${second}`.trim() : first;
const args = first === 'link' ? rest : process.argv.slice(3);
const command = COMMANDS[name];
try {
  if (command === undefined) {
    throw new UsageError(`Name a command: ${Object.keys(COMMANDS).join(', ')}.`);
  }
  process.exitCode = await (await command[1]())(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const usage = command === undefined ? 'COMMAND' : command[0];
  process.stderr.write(`usage: npm run -s cli -- ${usage}: ${error.message}\n`);
  process.exitCode = 2;
}
