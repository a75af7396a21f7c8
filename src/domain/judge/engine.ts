/**
 * The number of the engine (recogniser, reducer, chance, scoring and scenario reader together) since the last release: a
 * draft. Its runs and links say so and may be refused later. Which released engine a build is, the build finds out.
 */
export const DRAFT_ENGINE = 0;
