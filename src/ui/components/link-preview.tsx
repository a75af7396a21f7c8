import type { PreviewWords } from '../../copy/en/link-preview.ts';
import styles from './link-preview.module.css';

/** A row of a preview; `at` is the move it belongs to, from 0, or nothing for the whole link. */
export interface PreviewLine extends PreviewWords {
  readonly at: number | undefined;
}

interface LinkPreviewProps {
  readonly label: string;
  readonly lines: readonly PreviewLine[];
  readonly moveName: (number: number) => string;
  readonly privateTag: string;
}

/** All that a link carries, field by field: first what belongs to the whole, then move by move. */
export function LinkPreview({ label, lines, moveName, privateTag }: LinkPreviewProps) {
  const moves = [...new Set(lines.flatMap(({ at }) => (at === undefined ? [] : [at])))];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by its focus
    <section className={styles.preview} aria-label={label} tabIndex={0}>
      <Rows lines={lines.filter(({ at }) => at === undefined)} privateTag={privateTag} />
      <ol className={styles.moves}>
        {moves.map((move) => (
          <li key={move}>
            <p className={styles.move}>{moveName(move + 1)}</p>
            <Rows lines={lines.filter(({ at }) => at === move)} privateTag={privateTag} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rows({ lines, privateTag }: Pick<LinkPreviewProps, 'lines' | 'privateTag'>) {
  return (
    <dl className={styles.rows}>
      {lines.map(({ name, value, isPrivate }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows stand in the order of the link
        <div key={index}>
          <dt>{name}</dt>
          <dd>
            {/* Words of any script, told apart from what stands around them. */}
            <bdi>{value}</bdi>
            {isPrivate ? <span className={styles.private}>{privateTag}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
