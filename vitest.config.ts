import { defineConfig } from 'vitest/config';

// The test runner asks for a report in a file of its own, so that two runs side by side do not mix.
const report = process.env.UNIT_REPORT;

const PAGE_TESTS = 'tests/{ui,store,effects,app}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    maxWorkers: 2,
    // No test leaves anything behind that another could meet (no module is mocked, and the page is cleared after each
    // test), so the files of a worker share one environment: that takes a third of the time.
    pool: 'threads',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          // All but the page's, so that no test can lie where nobody runs it.
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [PAGE_TESTS],
          setupFiles: ['tests/setup/properties.ts'],
          // Laws go over thousands of runs, now and then on machines that are busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: [PAGE_TESTS],
          setupFiles: ['tests/setup/properties.ts', 'tests/setup/dom.ts'],
          // A whole page played by hand takes its time on a machine that is busy.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
