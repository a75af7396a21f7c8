import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext, useId, useMemo } from 'react';

/** References to the shadow filters of the picture around, ready for a `filter` attribute. */
export interface Paper {
  /** A figure: shadow to the lower left, lit edge on the side of the bright room. */
  readonly cut: string;
  /** A small part on a figure, such as an arm: a soft shadow only. */
  readonly soft: string;
  /** A sheet of the room: a wider shadow. */
  readonly sheet: string;
}

const PaperContext = createContext<Paper | undefined>(undefined);

/** The filters of the picture around; `undefined` outside a picture, where shapes stay flat. */
export function usePaper(): Paper | undefined {
  return useContext(PaperContext);
}

/** Spread on a shape or group to give it one of the shadows, if there are any. */
export function shadow(paper: Paper | undefined, kind: keyof Paper): { readonly filter?: string } {
  return paper ? { filter: paper[kind] } : {};
}

interface PaperLayerProps {
  readonly children: ReactNode;
}

/** Defines the shadows and makes them known to everything drawn inside. */
export function PaperLayer({ children }: PaperLayerProps): ReactElement {
  // Ids are global to a page: without a fresh one, a second picture would
  // borrow the filters of the first, and lose them when that one goes.
  const id = useId();
  const paper = useMemo<Paper>(
    () => ({ cut: `url(#${id}cut)`, soft: `url(#${id}soft)`, sheet: `url(#${id}sheet)` }),
    [id],
  );
  return (
    <PaperContext value={paper}>
      <defs>
        <filter id={`${id}cut`} x="-15%" y="-10%" width="130%" height="125%" colorInterpolationFilters="sRGB">
          <feOffset in="SourceAlpha" dx="-1.3" dy=".9" result="in" />
          <feComposite in="SourceAlpha" in2="in" operator="out" result="edge" />
          <feFlood floodColor="#ffe0a8" floodOpacity=".75" />
          <feComposite in2="edge" operator="in" result="rim" />
          <feDropShadow
            in="SourceGraphic"
            dx="-2.4"
            dy="3"
            stdDeviation="1.6"
            floodColor="#1a0b22"
            floodOpacity=".34"
            result="shadowed"
          />
          <feMerge>
            <feMergeNode in="shadowed" />
            <feMergeNode in="rim" />
          </feMerge>
        </filter>
        <filter
          id={`${id}soft`}
          x="-20%"
          y="-10%"
          width="140%"
          height="125%"
          colorInterpolationFilters="sRGB"
        >
          <feDropShadow dx="-1.7" dy="2.1" stdDeviation="1.3" floodColor="#1a0b22" floodOpacity=".27" />
        </filter>
        <filter id={`${id}sheet`} x="-8%" y="-8%" width="116%" height="120%" colorInterpolationFilters="sRGB">
          <feDropShadow dx="-2.6" dy="3.4" stdDeviation="2.6" floodColor="#1a0b22" floodOpacity=".34" />
        </filter>
      </defs>
      {children}
    </PaperContext>
  );
}
