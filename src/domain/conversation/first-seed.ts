/**
 * The seed set apart for a visitor's first run of a scene, an unsigned 32-bit integer: the build draws the first screen
 * with it, so it cannot be left to chance. Whoever plays again gets a seed of their own.
 *
 * Partners raise nothing more in such a run, so that a first goodbye is a goodbye and its debrief is near; in the first
 * scene they also wish for no more of the talk than the scene allows at the least. Source: design of the first minutes.
 */
export const FIRST_SEED = 12;
