import fc from 'fast-check';

/** The fewest generated runs a law over whole runs is tried on, however few are asked for. */
const FEWEST_RUNS = 50;

/** Holds a law over whole runs to at least fifty of them, and to more where `PROPERTY_RUNS` asks for more. */
export function overRuns<T>(runs: fc.Arbitrary<T>, law: (run: T) => void): void {
  const asked = fc.readConfigureGlobal().numRuns ?? FEWEST_RUNS;
  fc.assert(fc.property(runs, law), { numRuns: Math.max(FEWEST_RUNS, asked) });
}

/** How many transcripts a law of judging is tried on in all scenes together: in a quick check, and else. */
const QUICK_TRANSCRIPTS = 300;
const FULL_TRANSCRIPTS = 20_400;

/** True in a quick check, where what takes long is done in part. */
export function isQuick(): boolean {
  return (fc.readConfigureGlobal().numRuns ?? FEWEST_RUNS) < QUICK_TRANSCRIPTS;
}

/** The share of them that falls to one of so many scenes. */
export function transcriptsEach(scenes: number): number {
  return Math.ceil((isQuick() ? QUICK_TRANSCRIPTS : FULL_TRANSCRIPTS) / scenes);
}
