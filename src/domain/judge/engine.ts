/**
 * The number of the engine: one integer for recogniser, reducer, chance, scoring and scenario reader together.
 * 0 is the work since the last release ("draft"); its links say so and may be refused later.
 */
export const ENGINE = 0;
