/** The scene in which the game opens. */
export const FIRST_SCENE = 's01-folding-trailer';

/**
 * The seed of a visitor's first run of a scene, an unsigned 32-bit integer: the build draws the first screen with it,
 * so it cannot be left to chance. Whoever plays again gets a seed of their own. In the first scene this one gives the
 * partner the shortest wish there is, so that one more thing is raised as seldom as can be.
 */
export const FIRST_SEED = 12;
