/** The scene in which the game opens. */
export const FIRST_SCENE = 's01-folding-trailer';
