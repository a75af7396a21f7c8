import { framedLength, unframe } from './unframe.ts';

/** A link inside a text: the run alone, and where it begins (an offset in UTF-16 units, from 0). */
export interface FoundLink {
  readonly link: string;
  readonly at: number;
}

/** An address of a run, as it stands or escaped, and the signs behind it; or signs alone, as many as a run may have. */
const CANDIDATE = /((?:\/|%2[Ff])run(?:\/|%2[Ff]))?([\w-]+)/gu;

/** The fewest characters of a link: a run without a move. */
const SHORTEST_LINK = 23;

/**
 * What may come between two signs of a link that a mail has broken: a line break with the quotation marks of a reply,
 * blanks, and signs without a width. A soft break of a mail ends on `=`.
 */
const BREAK = /(?:=?\r?\n[\s>|]*|[^\S\r\n]+|[\u00AD\u200B-\u200D\u2060\uFEFF])+/uy;

const SIGNS = /[\w-]+/uy;

/**
 * Finds the runs in a whole message, in the order in which they stand. Whatever follows `/run/` is taken for one, sound
 * or not, so that whoever opens it is told what is wrong with it; other signs only where their check sum is right.
 * A link that was broken into lines is put together again where its check sum proves that right. The same run may be
 * found twice. Takes any text.
 */
export function findLinks(text: string): readonly FoundLink[] {
  const found: FoundLink[] = [];
  let past = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const [all, lead, signs = ''] = match;
    const at = match.index + all.length - signs.length;
    if (at < past) continue;
    const told = lead !== undefined;
    const opens = found.length === 0 && text.slice(0, at).trim() === '';
    const whole = soundAt(text, at, signs, told || opens);
    if (whole !== undefined) found.push({ link: whole.link, at });
    else if (told) found.push({ link: signs, at });
    past = whole?.end ?? past;
  }
  return found;
}

/** The sound link that begins at a place, and where it ends; looks past breaks only where that is asked for. */
function soundAt(
  text: string,
  at: number,
  signs: string,
  pastBreaks: boolean,
): { readonly link: string; readonly end: number } | undefined {
  const whole = signs.length >= SHORTEST_LINK ? soundLink(signs) : undefined;
  if (whole !== undefined) return { link: whole, end: at + signs.length };
  if (!pastBreaks) return undefined;
  let link = '';
  for (let end = at; ; ) {
    const more = matchAt(SIGNS, text, end);
    link += more;
    end += more.length;
    const wanted = framedLength(link);
    if (wanted !== undefined && link.length >= wanted) {
      const mended = soundLink(link);
      return mended === undefined ? undefined : { link: mended, end };
    }
    if (wanted === undefined && link.length >= SHORTEST_LINK) return undefined;
    const gap = matchAt(BREAK, text, end);
    if (gap === '' || more === '') return undefined;
    end += gap.length;
  }
}

/** The link alone without what stands behind it; `undefined` where it is not sound. */
function soundLink(signs: string): string | undefined {
  const length = framedLength(signs);
  if (length === undefined) return undefined;
  const link = signs.slice(0, length);
  if (!unframe(link).ok) return undefined;
  return /[A-Za-z0-9]$/u.test(link) ? link : `${link}0`;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
