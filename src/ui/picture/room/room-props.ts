import type { ReactElement, ReactNode } from 'react';

/** Who stands at the back of a room and in front; what else changes in it is read off the stage. */
export interface RoomProps {
  /** People at the far end, painted behind the dark corner. */
  readonly far: ReactNode;
  /** People close by, painted before everything but the nearest sheet. */
  readonly near: ReactNode;
}

/** A room as a component. */
export type RoomPicture = (props: RoomProps) => ReactElement;

/** Where a door or a window is, and its size. */
export interface OpeningProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
