import youngSerif from '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2?url';
import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Letters } from '../effects/letters.ts';
import '../ui/styles/later-fonts.css';

/** Western European, as both files are cut. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';

/** The letters of the game: of what is read and pressed, and of the voices. */
export const LETTERS: readonly Letters[] = [
  {
    family: 'Atkinson Hyperlegible Next Variable',
    file: atkinson,
    weight: '200 800',
    unicodeRange: LATIN,
  },
  { family: 'Young Serif', file: youngSerif, weight: '400', unicodeRange: LATIN },
];
