import { configureGlobal } from 'fast-check';

/** How often a law is tried on generated input: `npm run check` asks for few runs, `npm test` for many. */
const RUNS_WHEN_NOT_TOLD = 300;

const asked = Number(process.env.PROPERTY_RUNS ?? RUNS_WHEN_NOT_TOLD);
if (!Number.isInteger(asked) || asked < 1) {
  throw new Error(`PROPERTY_RUNS is a whole number from 1 up, not "${process.env.PROPERTY_RUNS}".`);
}

/**
 * What generated input is drawn by, so that a commit passes or fails alike on every machine. `npm run hunt` draws other
 * input each time (`PROPERTY_SEED=any`); what it finds is mended and becomes an example of its own.
 */
const SEED_WHEN_NOT_TOLD = 20_261_124;

const told = process.env.PROPERTY_SEED ?? String(SEED_WHEN_NOT_TOLD);
if (told !== 'any' && !/^-?\d+$/.test(told)) {
  throw new Error(`PROPERTY_SEED is a whole number or "any", not "${told}".`);
}
configureGlobal({ numRuns: asked, ...(told === 'any' ? {} : { seed: Number(told) }) });
