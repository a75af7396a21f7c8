import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { useStaged } from '../staged.ts';
import { level } from './sheet.tsx';

interface WallClockProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The clock on the wall. It steps when the room does and never ticks. */
export function WallClock({ x, y, radius }: WallClockProps): ReactElement {
  const paper = usePaper();
  const time = useStaged().clock;
  const part = (share: number): number => Math.round(radius * share * 10) / 10;
  const outer = part(0.8);
  const inner = part(0.68);
  const hour = ((time.hour % 12) + time.minute / 60) * 30;
  return (
    <g transform={`translate(${x} ${y})`} {...shadow(paper, 'sheet')}>
      <circle r={radius + 3} fill={level(3)} />
      <circle r={radius} fill="#fff3d9" />
      <g stroke="#3a1f3f" strokeLinecap="round">
        <path
          d={`M0 ${-outer}V${-inner}M${outer} 0H${inner}M0 ${outer}V${inner}M${-outer} 0H${-inner}`}
          strokeWidth="1.6"
        />
        <path d={`M0 0V${-part(0.48)}`} strokeWidth="3" transform={`rotate(${hour})`} />
        <path d={`M0 0V${-part(0.7)}`} strokeWidth="2.2" transform={`rotate(${time.minute * 6})`} />
      </g>
      <circle r="2.4" fill="#c8503c" />
    </g>
  );
}
