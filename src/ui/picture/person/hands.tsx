import type { ReactElement, ReactNode } from 'react';
import { Stroke } from './shapes.tsx';

/** The shape of one hand. */
export type HandShape = 'rest' | 'shake' | 'open' | 'grip' | 'finger' | 'hidden';

// Hands lie along the x axis, with the wrist at the origin.
const SHAPES: Readonly<Record<HandShape, (skin: string, shade: string) => ReactNode>> = {
  rest: (skin, shade) => (
    <>
      <path d="M-2-5.6C5-7.4 12-6.4 16.5-2.6 19-.2 17.6 3.6 13.4 5.2 8.6 7 2 6.4-2 5.2Z" fill={skin} />
      <path d="M1-4.6C4-9.6 9.4-10 11-8 12.2-6 9-3.2 6.4-2Z" fill={skin} />
      <Stroke d="M9.6-1.6 16.4-1.2M9.4 1.4 16 1.8M8.6 4 13.6 4.4" colour={shade} width={1} />
    </>
  ),
  // A blade with the thumb cocked high: what tells an offered hand from a speaking one.
  shake: (skin, shade) => (
    <>
      <path d="M-2-6.4 8-7.2C14-7.4 23-5.6 26-3.4 28-1.6 27.8 1.6 25 3.2 18.6 6.6 6 7.6-2 6Z" fill={skin} />
      <path d="M1.6-5C2-12.4 4.6-18.6 7.8-18.8 11.2-18.6 11.4-12.6 10.6-5.6Z" fill={skin} />
      <Stroke d="M12-3 26-1M12-.2 26.6.8M12 2.6 24 3" colour={shade} width={1.1} />
      <Stroke d="M3.4-5.4Q6.6-3 10.4-5.6" colour={shade} width={1.1} />
    </>
  ),
  open: (skin, shade) => (
    <>
      <path
        d="M-2-5.2C3-7 7-7.4 9.6-6.4L22-8.6C24.6-8.8 25.2-6 22.8-5.2L24.8-4.6C27-4 26.6-1.2 24.2-1.2L24.6.2C26 1.2 25 3.4 22.8 3.2L21 4.4C20.6 6.4 18 6.4 16 5.8 10 7.6 3 7-2 5.4Z"
        fill={skin}
      />
      <path d="M2-4.4C3.4-10.4 7.2-14.4 9.6-13.4 11.8-12.2 10-8.6 8.2-4.6Z" fill={skin} />
      <Stroke d="M14-4.4 22-5.2M14-.8 23.6-1.2M14 2.6 21.6 3.2" colour={shade} width={1} />
    </>
  ),
  grip: (skin, shade) => (
    <>
      <path d="M-2-5.8C3-8.4 11-8.2 12.8-5.6 14.6-2.4 14.4 3.4 12 6 8.6 8.4 2 7.4-2 5.6Z" fill={skin} />
      <path d="M2.4-5C5-9.4 12-9.8 13.4-7.8 14.4-5.8 10-3.8 6.6-3.2Z" fill={skin} />
      <Stroke d="M7 .4 13.4 0M6.6 3.8 12.6 3.8" colour={shade} width={1} />
    </>
  ),
  finger: (skin, shade) => (
    <>
      <path
        d="M-2-5.6C3-7.8 8-8.2 11-7.2L29-8.2C32.6-8.2 32.8-3 29.2-2.8L15-2C16.4 1.6 15.8 5.2 12.6 6.4 8.6 8.2 2 7.2-2 5.6Z"
        fill={skin}
      />
      <path d="M3 4.6C5.6 8.8 11.6 9.4 13.6 7.2 14.8 4.8 11 2.4 7.4 2Z" fill={skin} />
      <Stroke d="M9.6-2.2 15-2.2M9.4 1 14.6 1M8.6 4.4 13 4.6" colour={shade} width={1} />
    </>
  ),
  hidden: () => null,
};

interface HandProps {
  readonly shape: HandShape;
  readonly skin: string;
  readonly shade: string;
}

/** One hand along the x axis, with the wrist at the origin. */
export function Hand({ shape, skin, shade }: HandProps): ReactElement {
  return <>{SHAPES[shape](skin, shade)}</>;
}
