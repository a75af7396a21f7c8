import type { Issue } from '../domain/kernel/issue.ts';
import { findLinks } from '../domain/share-link/find-links.ts';
import type { RunHead } from '../domain/share-link/head.ts';
import { readHead } from '../domain/share-link/head.ts';
import type { Catalogue } from './catalogue.ts';
import { titleOf } from './history-view.ts';

/** A link that was found in a pasted text. */
export interface FoundRun {
  readonly link: string;
  /** What the link says before its moves; or why it cannot be opened. */
  readonly told:
    | {
        readonly kind: RunHead['kind'] | 'set';
        readonly label: string | undefined;
        readonly revision?: string;
      }
    | { readonly kind: 'broken'; readonly issue: Issue | undefined };
}

/** The most links that are listed of one text; a class has a page of its own. */
const MOST_LISTED = 50;

/** Signs alone, as somebody pastes who has copied only the end of an address. */
const SIGNS_ALONE = /^[\w-]{4,}$/u;

/** Finds the runs in a pasted text, each once, in their order. Sends nothing anywhere, and takes any text. */
export function foundRuns(text: string): readonly FoundRun[] {
  const found = findLinks(text).map(({ link }) => link);
  const alone = text.trim();
  const links = found.length === 0 && SIGNS_ALONE.test(alone) ? [alone] : found;
  return [...new Set(links)].slice(0, MOST_LISTED).map((link) => {
    const head = readHead(link);
    if (!head.ok) return { link, told: { kind: 'broken', issue: head.issues[0] } };
    const { kind, label } = head.value;
    const revision = head.value.kind === 'set' ? {} : { revision: head.value.revision };
    return { link, told: { kind, label, ...revision } };
  });
}

/** The title of the scene that a link names; `undefined` where the list of scenes has none such. */
export function titleByRevision(revision: string | undefined, catalogue: Catalogue): string | undefined {
  const cards = catalogue.status === 'ready' ? catalogue.cards : [];
  const card = revision === undefined ? undefined : cards.find((each) => each.revision === revision);
  return card === undefined ? undefined : titleOf(card.id, catalogue);
}
