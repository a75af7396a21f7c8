import type { ReactElement } from 'react';
import { DarkCorner, NearFloor } from './dark-corner.tsx';
import type { RoomProps } from './room-props.ts';
import { Band, BEYOND, level } from './sheet.tsx';

/** A wall and a floor: what stands there until a room has come, and where it does not come. */
export function BareRoom({ far, near }: Pick<RoomProps, 'far' | 'near'>): ReactElement {
  return (
    <>
      <Band top={BEYOND.top} bottom={330} fill={level(1)} />
      <Band top={322} bottom={BEYOND.bottom} fill={level(2)} />
      {far}
      <DarkCorner />
      <NearFloor />
      {near}
    </>
  );
}
