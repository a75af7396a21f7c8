import type { ReactElement, ReactNode } from 'react';
import { shadow, usePaper } from '../paper.tsx';

/** The sheets of the light box, from 0, the lamp, to 6, the sheet beside your eyes. */
export type SheetLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The fill of a sheet. Themes change the sheets, never the shapes. */
export function level(sheet: SheetLevel): string {
  return `var(--l${sheet})`;
}

/** The sky outside, the only cold paper in the picture. */
export const NIGHT = 'var(--night)';
/** What stands before the sky: hills and roofs. */
export const NIGHT_LAND = 'var(--night2)';

interface SheetProps {
  readonly children: ReactNode;
}

/** Things cut from one sheet, which casts a shadow. Keep it small: filters cost by area. */
export function Sheet({ children }: SheetProps): ReactElement {
  const paper = usePaper();
  return <g {...shadow(paper, 'sheet')}>{children}</g>;
}

interface LineProps {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
}

/** A line with round ends. */
export function Line({ d, colour, width }: LineProps): ReactElement {
  return (
    <path
      d={d}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** Far enough beyond the stage that no shape of screen shows an edge. */
export const BEYOND = { left: -1500, right: 2100, top: -1600, bottom: 1100 } as const;

/** A rectangle from one height to another, as wide as any screen. */
export function Band({
  top,
  bottom,
  fill,
}: {
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
}): ReactElement {
  return (
    <rect x={BEYOND.left} y={top} width={BEYOND.right - BEYOND.left} height={bottom - top} fill={fill} />
  );
}
