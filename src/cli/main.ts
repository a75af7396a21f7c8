import { lint } from './lint.ts';

const USAGE = 'usage: npm run -s cli -- lint FILE-OR-FOLDER...';

/** Exit codes: 0 fine, 1 findings, 2 wrong usage. */
const [command, ...rest] = process.argv.slice(2);
if (command === 'lint' && rest.length > 0) {
  process.exitCode = lint(rest);
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
