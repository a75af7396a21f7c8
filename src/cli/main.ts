import { judge } from './judge.ts';
import { decodeLinks, encodeLogs } from './link.ts';
import { lint } from './lint.ts';
import { play } from './play.ts';
import { score } from './score.ts';
import { simulateScenes } from './simulate.ts';
import { UsageError } from './usage.ts';

/** Every command: its usage, and what does it. A command returns its exit code. */
const COMMANDS: Readonly<
  Record<string, readonly [string, (args: readonly string[]) => number | Promise<number>]>
> = {
  lint: ['lint FILE-OR-FOLDER... [--json]', lint],
  simulate: ['simulate FILE... [--runs N] [--json]', simulateScenes],
  judge: ['judge [--scenes FOLDER] < LINES', judge],
  play: ['play FILE --moves FILE', play],
  score: ['score [--scenes FOLDER] < LINKS-OR-LOGS', score],
  'link encode': ['link encode [--scenes FOLDER] < LOGS', encodeLogs],
  'link decode': ['link decode [--scenes FOLDER] < LINKS', decodeLinks],
};

// A reader such as `head` may go before the last line: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [first = '', second = '', ...rest] = process.argv.slice(2);
const name = first === 'link' ? `link ${second}` : first;
const args = first === 'link' ? rest : process.argv.slice(3);
const command = COMMANDS[name];
try {
  if (command === undefined) throw new UsageError(Object.values(COMMANDS).map(([usage]) => usage));
  process.exitCode = await command[1](args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  const usages = command === undefined ? error.usages : [command[0]];
  process.stderr.write(`usage: npm run -s cli -- ${usages.join('\n       npm run -s cli -- ')}\n`);
  process.exitCode = 2;
}
