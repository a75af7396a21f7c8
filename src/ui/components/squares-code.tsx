import styles from './squares-code.module.css';

interface SquaresCodeProps {
  readonly label: string;
  readonly squares: readonly (readonly boolean[])[];
}

/** Squares to be photographed by another telephone: dark on light in every theme, since readers want it so. */
export function SquaresCode({ label, squares }: SquaresCodeProps) {
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={squares.length} height={squares.length} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
