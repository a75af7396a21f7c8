import type { Issue } from '../../kernel/issue.ts';
import type { Replies } from '../library.ts';
import type { ScenarioFile } from '../schema.ts';

/** The replies every scene has; longer keys may stand beside them. */
const REPLY_ROOTS = [
  'missed',
  'interrupted',
  'pass',
  'introduced',
  'hurt',
  'item_ignored',
  'bye',
  'walked',
  'reopened',
  'bid',
  'bid_ignored',
  'day',
  'echo',
  'remark',
  'inner',
] as const;

/** No partner is ever speechless: each root of the replies is there, and no key has a root the game never asks for. */
export function checkReplies(file: ScenarioFile, layers: readonly Replies[]): Issue[] {
  const keys = Object.keys(file.replies);
  const roots: readonly string[] = REPLY_ROOTS;
  const missing = roots.filter((root) => !layers.some((layer) => root in layer));
  const unknown = keys.filter((key) => !roots.includes(key.split('.')[0] ?? ''));
  return [
    ...missing.map(
      (root): Issue => ({ code: 'reply-missing', place: 'replies', expected: root, found: 'no such key' }),
    ),
    ...unknown.map(
      (key): Issue => ({
        code: 'unknown-key',
        place: `replies.${key}`,
        expected: roots.join(', '),
        found: key,
      }),
    ),
  ];
}
