import type { ReactElement } from 'react';

interface IconProps {
  /** Width and height in CSS pixels. */
  readonly size: number;
  readonly className?: string | undefined;
}

/** Makes an icon of lines in a square of 24, in the colour of the words beside it, which say what it means. */
function icon(...lines: readonly string[]): (props: IconProps) => ReactElement {
  const d = lines.join('');
  return ({ size, className }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

export const ArrowLeft = icon('M20 12H4', 'M11 5l-7 7l7 7');
export const CalendarCheck = icon(
  'M4 5h16v16H4z',
  'M4 10h16',
  'M8 2.5v5',
  'M16 2.5v5',
  'M8.5 15.5l2.5 2.5l4.5-4.5',
);
export const DoorOpen = icon('M5 21V5l9-2.5V21', 'M14 4h4.5v17', 'M2 21h20', 'M10.5 12v.5');
export const Eye = icon('M2 12q10-14.5 20 0q-10 14.5-20 0z', 'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0');
export const MenuIcon = icon('M4 6h16', 'M4 12h16', 'M4 18h16');
export const Share = icon(
  'M15 5a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  'M3 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  'M15 19a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  'M8.6 10.5l6.8-4',
  'M8.6 13.5l6.8 4',
);
export const Users = icon(
  'M5 7.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M2 21v-1.5a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5V21',
  'M16 3.7a4 4 0 0 1 0 7.6',
  'M22 21v-1.5a5 5 0 0 0-3.5-4.8',
);
export const X = icon('M5.5 5.5l13 13', 'M18.5 5.5l-13 13');
