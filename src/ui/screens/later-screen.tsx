import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { NotCome, PartNotCome } from './not-come.tsx';
import { Waiting } from './waiting.tsx';

/** A screen that comes in a file of its own. */
export interface LaterScreen<Props> {
  readonly Screen: ComponentType<Props>;
  /** Fetches the file, so that the screen need not wait for it; rejects if it does not come. */
  prefetch(): Promise<void>;
}

/**
 * Makes a screen that is fetched when it is first shown, or before by `prefetch`. If the file does not come, as on a
 * train in a tunnel, the screen says so and offers to try again.
 */
export function laterScreen<Props extends object>(load: Load<Props>): LaterScreen<Props> {
  return later(load, Waiting, NotCome);
}

/** Makes a part of a screen that is fetched in the same way. */
export function laterPart<Props extends object>(load: Load<Props>): LaterScreen<Props> {
  return later(load, () => null, PartNotCome);
}

type Load<Props> = () => Promise<ComponentType<Props>>;

function later<Props extends object>(
  load: Load<Props>,
  Meanwhile: ComponentType,
  Missing: ComponentType<{ readonly onRetry: () => void }>,
): LaterScreen<Props> {
  let Come: ComponentType<Props> | undefined;
  const prefetch = async () => {
    Come ??= await load();
  };
  function Screen(props: Props) {
    const [state, setState] = useState<'waiting' | 'failed' | 'here'>(
      Come === undefined ? 'waiting' : 'here',
    );
    useEffect(() => {
      if (state !== 'waiting') return;
      prefetch().then(
        () => setState('here'),
        () => setState('failed'),
      );
    }, [state]);
    if (Come !== undefined) return <Come {...props} />;
    return state === 'failed' ? <Missing onRetry={() => setState('waiting')} /> : <Meanwhile />;
  }
  return { Screen, prefetch };
}
