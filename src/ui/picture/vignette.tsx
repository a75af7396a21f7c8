import type { ReactElement } from 'react';
import { PaperLayer } from './paper.tsx';
import { Bottles, HillPicture } from './room/furniture.tsx';
import { Glow, Lamp } from './room/light.tsx';
import { NightDoor } from './room/night-door.tsx';
import { Plant } from './room/plant.tsx';
import { PlayerBehind } from './room/player-behind.tsx';
import { Band, Line, level, Sheet } from './room/sheet.tsx';
import styles from './vignette.module.css';

/** What a page without a scene shows instead of one. */
export type VignetteOf = 'nowhere' | 'torn' | 'letter' | 'hooks' | 'candle';

/** A door that stands by itself, and you before it: an address that leads nowhere. */
function Nowhere(): ReactElement {
  return (
    <>
      <Band top={-400} bottom={170} fill={level(1)} />
      <Band top={168} bottom={600} fill={level(2)} />
      <Glow x={330} y={90} radius={120} />
      <path d="M240 168H420L470 260H180Z" fill={level(3)} opacity=".3" />
      <Sheet>
        <NightDoor x={302} y={36} width={56} height={140} />
      </Sheet>
      <g transform="translate(196 150) scale(.72)">
        <PlayerBehind hair="curls" />
      </g>
      <Sheet>
        <Plant x={552} y={196} size={0.9} sheet={6} />
      </Sheet>
    </>
  );
}

/** A room whose picture has come off the wall, with cuttings on the floor. */
function Torn(): ReactElement {
  return (
    <>
      <Band top={-400} bottom={160} fill={level(1)} />
      <Band top={156} bottom={600} fill={level(2)} />
      <Lamp x={176} y={46} size={0.8} />
      <circle cx="336" cy="34" r="3" fill={level(4)} />
      <Sheet>
        <g transform="translate(330 38) rotate(17) scale(.92)">
          <HillPicture x={-12} y={0} />
        </g>
      </Sheet>
      <Sheet>
        <path
          d="M430 200l26-22 14 10-12 18ZM320 196l18-18 22 6-10 16ZM486 180l12-12 12 8-8 10Z"
          fill={level(3)}
        />
        <path d="M300 178l14-10 10 12-12 6ZM396 190l12-16 12 12-10 10Z" fill="#fff3dc" />
      </Sheet>
      <Sheet>
        <g transform="translate(214 182) rotate(-20)">
          <circle cx="-14" cy="8" r="11" fill="none" stroke={level(6)} strokeWidth="5" />
          <circle cx="-14" cy="-12" r="11" fill="none" stroke={level(6)} strokeWidth="5" />
          <path d="M-5 4 70-18 74-12ZM-5-8 70 12 74 6Z" fill={level(5)} />
        </g>
      </Sheet>
    </>
  );
}

/** An envelope, and a letter torn across. */
function Letter(): ReactElement {
  return (
    <>
      <Band top={-400} bottom={600} fill={level(1)} />
      <Glow x={300} y={90} radius={130} />
      <Band top={150} bottom={600} fill={level(4)} />
      <Sheet>
        <path d="M180 82 300 20 420 82V176H180Z" fill={level(3)} />
      </Sheet>
      <Sheet>
        <g transform="rotate(-4 270 70)">
          <path d="M216 26H384V74L362 88 340 74 316 90 292 76 266 92 240 76 216 86Z" fill="#fff3dc" />
          <Line d="M236 44H330M236 58H362" colour="#c4adb6" width={4} />
        </g>
      </Sheet>
      <Sheet>
        <g transform="rotate(5 300 110)">
          <path d="M216 108 240 98 266 114 292 98 316 112 340 96 362 110 384 96V150H216Z" fill="#fff8ec" />
        </g>
      </Sheet>
      <Sheet>
        <path d="M180 82 300 146 420 82V180H180Z" fill={level(2)} />
      </Sheet>
      <Line d="M182 178 268 128M418 178 332 128" colour={level(3)} width={2.4} />
    </>
  );
}

/** A cloakroom with nothing in it yet: hooks, one hanger, a shelf. */
function Hooks(): ReactElement {
  return (
    <>
      <Band top={-400} bottom={164} fill={level(2)} />
      <Band top={160} bottom={600} fill={level(3)} />
      <Glow x={380} y={70} radius={110} />
      <Lamp x={420} y={26} size={0.8} />
      <Sheet>
        <rect x="96" y="66" width="300" height="14" rx="2" fill={level(4)} />
        <rect x="96" y="30" width="300" height="7" rx="2" fill={level(4)} />
      </Sheet>
      <g transform="translate(150 30) scale(1)">
        <Bottles x={0} y={0} />
      </g>
      {[124, 180, 236, 292, 348].map((x) => (
        <Line key={x} d={`M${x} 78v10q0 8 9 6`} colour={level(5)} width={4} />
      ))}
      <Sheet>
        <Line d="M240 92q-1 10 0 14M240 106 206 126H276L240 106" colour={level(6)} width={4} />
      </Sheet>
      <Sheet>
        <path d="M452 148H560V156H452ZM460 156H468V196H460ZM544 156H552V196H544Z" fill={level(5)} />
      </Sheet>
    </>
  );
}

/** The lamps have gone out, and somebody has lit a candle. */
function Candle(): ReactElement {
  return (
    <>
      <Band top={-400} bottom={600} fill={level(5)} />
      <Glow x={300} y={74} radius={104} />
      <Line d="M430-400V36" colour={level(6)} width={2} />
      <path d="M402 62C404 44 420 38 430 38S456 44 458 62Z" fill={level(4)} />
      <circle cx="430" cy="64" r="7" fill={level(6)} />
      <Band top={150} bottom={600} fill={level(6)} />
      <Sheet>
        <rect x="290" y="80" width="20" height="66" rx="3" fill="#fff6e4" />
        <path d="M272 144H328L320 156H280Z" fill={level(3)} />
      </Sheet>
      <path d="M300 36c15 20 13 34 0 36-13-2-15-16 0-36Z" fill={level(2)} />
      <path d="M300 52c6 9 5 16 0 17-5-1-6-8 0-17Z" fill={level(0)} />
    </>
  );
}

const DRAWINGS: Readonly<Record<VignetteOf, () => ReactElement>> = {
  nowhere: Nowhere,
  torn: Torn,
  letter: Letter,
  hooks: Hooks,
  candle: Candle,
};

/** A small picture over a page that has no scene. It says nothing that the words below do not say. */
export function Vignette({ of }: { readonly of: VignetteOf }): ReactElement {
  const Drawing = DRAWINGS[of];
  return (
    <div className={styles.frame}>
      <svg
        viewBox="0 0 600 200"
        preserveAspectRatio="xMidYMid slice"
        className={styles.picture}
        aria-hidden="true"
      >
        <PaperLayer>
          <Drawing />
        </PaperLayer>
      </svg>
    </div>
  );
}
