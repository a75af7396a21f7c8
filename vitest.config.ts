import { defineConfig } from 'vitest/config';

// The test runner asks for a report in a file of its own, so that two runs side by side do not mix.
const report = process.env.UNIT_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          include: ['tests/{domain,wall,cli,scripts}/**/*.test.ts'],
          setupFiles: ['tests/setup/properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/{ui,store,effects,copy,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/properties.ts', 'tests/setup/dom.ts'],
        },
      },
    ],
  },
});
