import { configureGlobal } from 'fast-check';

/** How often a law is tried on generated input: `npm run check` asks for few runs, `npm test` for many. */
const RUNS_WHEN_NOT_TOLD = 300;

const asked = Number(process.env.PROPERTY_RUNS ?? RUNS_WHEN_NOT_TOLD);
if (!Number.isInteger(asked) || asked < 1) {
  throw new Error(`PROPERTY_RUNS is a whole number from 1 up, not "${process.env.PROPERTY_RUNS}".`);
}
configureGlobal({ numRuns: asked });
