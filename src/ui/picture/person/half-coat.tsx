import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { mix, SHADE } from './colour.ts';
import type { Frame } from './frame.ts';
import { short as n } from './geometry.ts';
import { Stroke } from './shapes.tsx';

interface HalfCoatProps {
  readonly frame: Frame;
  readonly colour: string;
}

/** The back of a coat that hangs from one shoulder, its empty sleeve swinging: seen behind the body. */
export function CoatBehind({ frame, colour }: HalfCoatProps): ReactElement {
  const s = frame.shoulder;
  const dark = mix(colour, SHADE, 0.26);
  return (
    <>
      <path
        d={`M${n(s - 6)}-288C${n(s * 0.2)}-270 ${n(-s * 0.5)}-252 ${n(-s - 12)}-226L${n(-s - 4)}-84Q0-74 ${n(s + 2)}-84Z`}
        fill={dark}
      />
      <path
        d={`M${n(-s - 14)}-228C${n(-s - 30)}-214 ${n(-s - 34)}-180 ${n(-s - 30)}-140L${n(-s - 10)}-138C${n(-s - 10)}-170 ${n(-s - 8)}-196 ${n(-s + 2)}-212Z`}
        fill={colour}
      />
      <Stroke d={`M${n(-s - 29)}-144L${n(-s - 11)}-142`} colour={mix(colour, '#ffe6c0', 0.3)} width={2.2} />
    </>
  );
}

/** The front of the same coat, down the side whose arm is in. */
export function CoatBefore({ frame, colour }: HalfCoatProps): ReactElement {
  const paper = usePaper();
  const s = frame.shoulder;
  return (
    <g {...shadow(paper, 'soft')}>
      <path
        d={`M12-297C22-292 ${n(s - 8)}-288 ${n(s - 2)}-280L${n(s + 5)}-84Q${n(s * 0.7)}-78 ${n(s * 0.44)}-80L${n(s * 0.36)}-200Z`}
        fill={colour}
      />
      <path
        d={`M12-297C18-288 20-272 18-258L${n(s * 0.36)}-214 ${n(s * 0.42)}-232 ${n(s * 0.64)}-262 22-292Z`}
        fill={mix(colour, '#ffe6c0', 0.16)}
      />
    </g>
  );
}
