import type { recognise } from './recognise.ts';

/** What hears typed words; handed to whoever plays them, since it is large and most runs have none. */
export type Hear = typeof recognise;
