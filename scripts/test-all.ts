import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Runs every part of the tests, whatever the parts before it said, and closes with one line that sums them:
 * `N passed, N failed`. A part that is made of tests counts each of them; any other part counts as one.
 */
interface Part {
  readonly script: string;
  /** The part without which this one would test something stale. */
  readonly needs?: string;
  readonly countTests?: (report: string) => Count;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed, each in a line, where the tool's report tells. */
  readonly failures?: readonly string[];
}

interface Result extends Count {
  readonly script: string;
  readonly note: string;
}

const QUICK_PROPERTY_RUNS = '30';

/** Characters of a failure's message that are shown again at the end. */
const MOST_OF_A_MESSAGE = 1500;

const CHECKS: readonly Part[] = [
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:unit', countTests: countUnitTests },
  { script: 'test:unused' },
];
const CHECKS_ON_THE_BUILT_SITE: readonly Part[] = [
  { script: 'test:build' },
  { script: 'test:size', needs: 'test:build' },
  { script: 'test:e2e', needs: 'test:build', countTests: countEndToEndTests },
];

const quick = process.argv.includes('--quick');
const parts = quick ? CHECKS : [...CHECKS, ...CHECKS_ON_THE_BUILT_SITE];
const reports = mkdtempSync(join(tmpdir(), 'graceful-exit-reports-'));

const results: Result[] = [];
for (const part of parts) results.push(run(part, results));
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { script, passed, failed, note } of results) {
  console.log(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${script.padEnd(12)} ${passed} passed, ${failed} failed${note}`,
  );
}
for (const failure of results.flatMap(({ failures }) => failures ?? [])) console.log(`\nFAILED  ${failure}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log('');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(part: Part, done: readonly Result[]): Result {
  const { script, needs } = part;
  if (done.some((result) => result.script === needs && result.failed > 0)) {
    return { script, passed: 0, failed: 1, note: ` (not run, since ${needs} failed)` };
  }
  console.log(`\n=== ${script}`);
  const startedAt = performance.now();
  const report = join(reports, `${script.replace(':', '-')}.json`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(quick && !process.env.PROPERTY_RUNS ? { PROPERTY_RUNS: QUICK_PROPERTY_RUNS } : {}),
      UNIT_REPORT: report,
      E2E_REPORT: report,
    },
  });
  const note = `, ${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  return { script, note, ...countOf(part, report, status === 0) };
}

function countOf({ countTests }: Part, report: string, succeeded: boolean): Count {
  const count = countTests ? countTests(report) : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  // A tool can fail beside its tests, as when a file does not load: that must not read as a success.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly UnitTest[];
  }[];
}

interface UnitTest {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}

function countUnitTests(report: string): Count {
  const { numPassedTests, numFailedTests, testResults } = readReport<UnitReport>(report, {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [],
  });
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${relative('.', name)}: ${fullName}\n${failureMessages.join('\n').slice(0, MOST_OF_A_MESSAGE)}`,
      ),
  );
  return { passed: numPassedTests, failed: numFailedTests, failures };
}

interface EndToEndReport {
  readonly stats: { readonly expected: number; readonly unexpected: number };
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly file: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

function countEndToEndTests(report: string): Count {
  const { stats, suites } = readReport<EndToEndReport>(report, {
    stats: { expected: 0, unexpected: 0 },
    suites: [],
  });
  return { passed: stats.expected, failed: stats.unexpected, failures: suites.flatMap(failedSpecs) };
}

function failedSpecs({ file, specs = [], suites = [] }: Suite): readonly string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** A tool that breaks down leaves no report; its exit code then tells. */
function readReport<Report>(path: string, otherwise: Report): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return otherwise;
  }
}
