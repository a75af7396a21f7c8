import type { ReactElement, ReactNode } from 'react';
import { BEYOND, level } from './sheet.tsx';

interface DarkCornerProps {
  /** What hangs on the dark wall. */
  readonly children?: ReactNode;
}

/** The wall beside you, out of the light, with its lit edge towards the room. */
export function DarkCorner({ children }: DarkCornerProps): ReactElement {
  return (
    <>
      <rect
        x={BEYOND.left}
        y={BEYOND.top}
        width={206 - BEYOND.left}
        height={BEYOND.bottom - BEYOND.top}
        fill={level(5)}
      />
      <path d={`M206 ${BEYOND.top}V${BEYOND.bottom}L190 480V${BEYOND.top}Z`} fill={level(4)} />
      {children}
    </>
  );
}

/** The floor at your feet, a sheet darker than the rest. */
export function NearFloor(): ReactElement {
  return (
    <path
      d={`M${BEYOND.left} 466L0 444C180 420 420 422 600 444L${BEYOND.right} 466V${BEYOND.bottom}H${BEYOND.left}Z`}
      fill={level(4)}
    />
  );
}
