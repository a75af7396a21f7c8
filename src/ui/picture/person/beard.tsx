import type { ReactElement } from 'react';
import type { Beard as BeardShape } from '../../../domain/scenario/look.ts';
import { mix } from './colour.ts';
import type { HeadPose } from './frame.ts';
import { short as n } from './geometry.ts';
import type { Palette } from './palette.ts';

interface BeardProps {
  readonly shape: BeardShape;
  readonly head: HeadPose;
  readonly palette: Palette;
}

/** Facial hair; it moves less than the features when the head turns, as it lies on the jaw. */
export function Beard({ shape, head, palette }: BeardProps): ReactElement | null {
  const { yaw, pitch } = head;
  const onJaw = `translate(${n(yaw * 4)} ${n(pitch * 0.4)})`;
  switch (shape) {
    case 'none':
      return null;
    case 'full':
      return (
        <path
          transform={onJaw}
          d="M-26.4-6C-25 4-23 9-19 10-13 7-7 9.6 0 9.6 7 9.6 13 7 19 10 23 9 25 4 26.4-6 30 18 20 41 0 41-20 41-30 18-26.4-6Z"
          fill={palette.beard}
        />
      );
    case 'short':
      return (
        <path
          transform={onJaw}
          d="M-26-4C-25 6-22 12-17 13-12 10-6 11.4 0 11.4 6 11.4 12 10 17 13 22 12 25 6 26-4 28 16 17 35 0 35-17 35-28 16-26-4Z"
          fill={mix(palette.beard, palette.skin, 0.28)}
        />
      );
    case 'moustache':
    case 'goatee':
      return (
        <>
          <path
            transform={`translate(${n(yaw * 11)} ${n(pitch)})`}
            d="M0 11.4C5 9.6 11 12.6 13 17 8 17.6 4 16.4 0 16-4 16.4-8 17.6-13 17-11 12.6-5 9.6 0 11.4Z"
            fill={palette.beard}
          />
          {shape === 'goatee' ? (
            <path
              transform={`translate(${n(yaw * 8.8)} ${n(pitch)})`}
              d="M-8 25C-6 23 6 23 8 25 9 32 5 36 0 36-5 36-9 32-8 25Z"
              fill={palette.beard}
            />
          ) : null}
        </>
      );
  }
}

const SIDEWAYS: Readonly<Record<BeardShape, string | undefined>> = {
  none: undefined,
  full: 'M-11 0C-9 8-4 13 5 13.4 13 14 19 11 28 13.4L27.6 16 20 18.6 27 21.4 27.4 27C28.4 37 21 42 12 40.6 0 38.6-13 26-16 11Z',
  short:
    'M-10 3C-8 10-2 15 6 15 13 15 20 12.4 28 14L27.6 16 20 18.6 27 21.4 27 27C27.6 34 22 37 15 36 4 34-8 26-13 14Z',
  moustache: 'M28 13C23 11.6 16 14 13.6 17.6 19 18.2 25 17.6 28.6 15.6Z',
  goatee: 'M28 13C23 11.6 16 14 13.6 17.6 19 18.2 25 17.6 28.6 15.6ZM27 24C29.4 34 24 39 15 36.6L17 27Z',
};

/** The same on a head that is seen from the side. */
export function BeardSideways({ shape, palette }: Omit<BeardProps, 'head'>): ReactElement {
  const fill = shape === 'short' ? mix(palette.beard, palette.skin, 0.28) : palette.beard;
  return <path d={SIDEWAYS[shape]} fill={fill} />;
}
