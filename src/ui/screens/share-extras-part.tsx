import { useState } from 'react';
import { BAND_WORDS, HEADLINE_WORDS } from '../../copy/en/debrief.ts';
import { PAGE } from '../../copy/en/page.ts';
import { THEIR_ENDINGS } from '../../copy/en/run-link.ts';
import { PICTURE_LINES, pictureAlt, SHARE } from '../../copy/en/share.ts';
import type { JudgedRun } from '../../domain/judge/judge-heard.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import type { Squares } from '../../effects/share-extras.ts';
import type { SharePicture } from '../../effects/share-picture.ts';
import type { ShareKind } from '../../store/share-run.ts';
import { Button } from '../components/button.tsx';
import { SquaresCode } from '../components/squares-code.tsx';
import { usePage } from './page.ts';
import styles from './share-panel.module.css';

interface ShareExtrasProps {
  readonly kind: ShareKind;
  readonly scenario: Scenario;
  readonly judged: JudgedRun;
  readonly url: string;
}

type Made<T> = { readonly status: 'not-come' | 'impossible' } | { readonly status: 'made'; readonly it: T };

/** A picture and a code to be photographed, each made when it is asked for. */
export function ShareExtrasPart({ kind, scenario, judged, url }: ShareExtrasProps) {
  const { ports } = usePage();
  const [picture, setPicture] = useState<Made<string>>();
  const [squares, setSquares] = useState<Made<Squares>>();
  const shown = pictureOf(kind, scenario, judged);
  const draw = async () => {
    setPicture(await made(ports.loadShareExtras().then((extras) => extras.drawPicture(shown))));
  };
  const square = async () => {
    setSquares(await made(ports.loadShareExtras().then((extras) => extras.squaresOf(url))));
  };
  return (
    <div className={styles.extras}>
      <div className={styles.ways}>
        <Button name="picture" onPress={() => void draw()}>
          {SHARE.picture}
        </Button>
        <Button name="squares" onPress={() => void square()}>
          {SHARE.squares}
        </Button>
      </div>
      <div role="status" className={styles.small}>
        {picture?.status === 'made' ? <p className="visually-hidden">{SHARE.pictureTitle}</p> : null}
        {squares?.status === 'made' ? <p className="visually-hidden">{SHARE.squaresTitle}</p> : null}
        {picture === undefined || picture.status === 'made' ? null : (
          <p>{picture.status === 'impossible' ? SHARE.pictureNone : SHARE.extrasNone}</p>
        )}
        {squares === undefined || squares.status === 'made' ? null : (
          <p>{squares.status === 'impossible' ? SHARE.squaresNone : SHARE.extrasNone}</p>
        )}
      </div>
      {picture?.status === 'made' ? (
        <section className={styles.extra} aria-label={SHARE.pictureTitle}>
          <img
            src={picture.it}
            width="1200"
            height="630"
            alt={pictureAlt(shown.title, shown.headlines, shown.line)}
          />
          <p className={styles.small}>{SHARE.pictureAlone}</p>
          <a
            className={styles.save}
            href={picture.it}
            download={SHARE.pictureFile}
            data-choice="save-picture"
          >
            {SHARE.pictureGo}
          </a>
        </section>
      ) : null}
      {squares?.status === 'made' ? (
        <section className={styles.extra} aria-label={SHARE.squaresTitle}>
          <SquaresCode label={SHARE.squaresAlt} squares={squares.it} />
          <p className={styles.small}>{SHARE.squaresSay}</p>
        </section>
      ) : null}
    </div>
  );
}

async function made<T>(making: Promise<T | undefined>): Promise<Made<T>> {
  try {
    const it = await making;
    return it === undefined ? { status: 'impossible' } : { status: 'made', it };
  } catch {
    return { status: 'not-come' };
  }
}

const LIT = { rough: 1, workable: 2, good: 3, 'very-good': 4 } as const;

/** What the picture shows: no more than the link does. A challenge gives nothing away. */
function pictureOf(kind: ShareKind, scenario: Scenario, { report }: JudgedRun): SharePicture {
  const { id, title, partner } = scenario.file;
  const headlines = (kind === 'proof' ? (['tact', 'relationship'] as const) : []).flatMap((headline) => {
    const score = report[headline];
    if (score === undefined) return [];
    const { band } = score;
    return [{ name: HEADLINE_WORDS[headline], word: BAND_WORDS[headline][band], lit: LIT[band] }];
  });
  const line =
    kind === 'summary'
      ? PICTURE_LINES.summary(THEIR_ENDINGS[report.outcome.ending](partner.name))
      : PICTURE_LINES[kind];
  return { behind: `previews/${id}.png`, game: PAGE.title, title, headlines, line };
}
