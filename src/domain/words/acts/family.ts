import type { ActName } from '../act.ts';

/**
 * How one act is heard: the patterns that perform it, and those that look like it and are something else (whatever
 * of the act they overlap is dropped). `despite` names what may stand over the words without taking the act away.
 * The examples stand in each family's comment, `@hears` and `@not`, and run as tests.
 */
export interface Family {
  readonly act: ActName;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  /** It counts only where the line performs something else as well: alone it may be talk. */
  readonly beside?: true | 'clause';
  readonly despite?: readonly ('negated' | 'supposed' | 'asked' | 'others')[];
}
