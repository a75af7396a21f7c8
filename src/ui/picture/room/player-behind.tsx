import type { ReactElement } from 'react';
import { shadow, usePaper } from '../paper.tsx';
import { Line, level } from './sheet.tsx';

/** Outlines of hair for the player from behind. None of them says an age or a gender. */
export const PLAYER_HAIR = ['tousled', 'bob', 'curls'] as const;
export type PlayerHair = (typeof PLAYER_HAIR)[number];

const BODY =
  'M-33-30C-36-8-46 2-68 9-100 20-122 40-128 84L-140 420H132L114 94C108 44 92 22 66 12 44 3 28-3 24-14L23-36Z';
const NECK = 'M-33-36C-34-14-38-6-46 2-24-8 18-10 36 0 28-5 25-10 24-16L23-40Z';
const EAR = 'M36-74C42-76 46-70 44-62 43-54 40-49 34-48Z';

interface Outline {
  readonly hair: string;
  /** Strands, drawn from the crown: without them dark hair reads as a bald head. */
  readonly strands: string;
  readonly ear: boolean;
}

const OUTLINES: Readonly<Record<PlayerHair, Outline>> = {
  tousled: {
    hair: 'M-61-74C-66-98-57-115-44-121-43-129-30-134-21-130-15-138 1-138 6-131 19-134 32-126 34-117 43-108 44-94 40-84 40-76 38-70 35-66 34-56 33-48 29-42 30-34 26-30 20-32 17-24 8-22 3-28-3-22-14-23-17-29-24-27-31-30-32-36-42-40-50-46-53-54-58-60-60-66-61-74Z',
    strands:
      'M-8-98C-22-104-40-96-46-78M-6-96C-20-92-30-78-31-56M-4-96C-10-84-13-66-10-44M-2-98C8-90 14-74 12-52M-2-102C14-104 26-94 28-78',
    ear: true,
  },
  bob: {
    hair: 'M-64-58C-70-100-42-130-8-130 26-130 50-102 45-60 44-44 48-30 52-18 34-10 20-8 4-7-18-6-44-6-66-14-60-28-62-42-64-58Z',
    strands:
      'M-12-122C-38-112-50-90-50-58M-10-120C-24-104-31-80-29-40M2-120C14-102 20-74 18-36M4-122C26-110 35-88 35-62',
    ear: false,
  },
  curls: {
    hair: 'M-60-48C-74-54-76-70-66-78-76-90-68-106-54-106-54-122-36-132-24-124-14-138 8-138 14-125 28-132 44-120 42-106 56-102 58-86 49-78 58-68 54-54 43-52 44-40 34-34 26-38 22-26 8-24 0-32-8-22-22-24-26-34-36-28-48-34-48-44-52-44-57-45-60-48Z',
    strands:
      'M-46-92c8-12 20-8 20 2s-14 10-14 2M-6-112c10-10 22-4 20 6s-15 8-14 0M16-78c8-10 20-6 19 4s-13 8-13 1M-30-62c8-10 20-6 19 4s-13 8-13 1M-4-58c8-8 17-4 16 4s-12 7-12 1',
    ear: false,
  },
};

/** The outline that goes with a scene, so that you are not the same in each: it depends on the scene's id alone. */
export function playerHairOf(scene: string): PlayerHair {
  const sum = [...scene].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 1);
  return PLAYER_HAIR[sum % PLAYER_HAIR.length] ?? 'tousled';
}

interface PlayerBehindProps {
  readonly hair: PlayerHair;
}

/** You, from behind and on the darkest sheet: without skin, age or gender. The origin is the nape. */
export function PlayerBehind({ hair }: PlayerBehindProps): ReactElement {
  const paper = usePaper();
  const outline = OUTLINES[hair];
  return (
    <g {...shadow(paper, 'cut')}>
      <path d={BODY} fill={level(6)} />
      <path d={NECK} fill={level(5)} />
      <path
        d="M-46 2C-30-14 18-16 36 0 44 8 46 14 45 20 20 4-30 4-56 22-56 14-52 8-46 2Z"
        fill={level(5)}
        opacity=".55"
      />
      {outline.ear ? <path d={EAR} fill={level(5)} /> : null}
      <path d={outline.hair} fill={level(6)} />
      <Line d={outline.strands} colour={level(5)} width={2.4} />
    </g>
  );
}
