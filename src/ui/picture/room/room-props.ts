import type { ReactElement, ReactNode } from 'react';
import type { ClockTime } from './clock.tsx';

/** What a room needs to be drawn: the time on its wall, and who stands at the back and in front. */
export interface RoomProps {
  readonly clock: ClockTime;
  /** People at the far end, painted behind the dark corner. */
  readonly far: ReactNode;
  /** People close by, painted before everything but the nearest sheet. */
  readonly near: ReactNode;
}

/** A room as a component. */
export type RoomPicture = (props: RoomProps) => ReactElement;
