import {
  isFault,
  isOpenReason,
  isStrikable,
  linkableFacts,
  spokenText,
} from '../domain/conversation/heard-acts.ts';
import type { Span } from '../domain/kernel/span.ts';
import { ownText } from '../domain/run-log/own-text.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import type { Unread } from '../domain/transcript/entry.ts';
import type { ActName } from '../domain/words/act.ts';
import type { Ear } from './ear.ts';
import type { Run } from './session.ts';

/** One act that was heard, and by which words. */
export interface HeardChip {
  /** As a scene's file writes it; unique among the chips. */
  readonly id: string;
  readonly act: ActName;
  readonly words: string;
  readonly strikable: boolean;
  /** True for what nobody welcomes. */
  readonly fault: boolean;
}

/** A stretch of the typed words; `by` are the ids of the chips whose words it holds. */
export interface HeardStretch {
  readonly text: string;
  readonly by: readonly string[];
}

/** What was heard in typed words, before anything is said. */
export interface HeardView {
  /** The words as they will be said. */
  readonly text: string;
  readonly unread: Unread | undefined;
  readonly chips: readonly HeardChip[];
  readonly stretches: readonly HeardStretch[];
  /** What a reason in them may stand for; empty where every reason is one of the scene's. */
  readonly facts: readonly { readonly id: string; readonly words: string }[];
}

/** Hears typed words as they stand, at this place of the run. */
export function heardView(scenario: Scenario, run: Run, typed: string, ear: Ear): HeardView {
  const text = ownText(typed);
  const { acts, unread } = ear.hearWords(scenario, run.state, text);
  const chips = new Map<string, HeardChip & { readonly spans: readonly Span[] }>();
  for (const act of acts) {
    const id = spokenText(act);
    const spans = [...(chips.get(id)?.spans ?? []), ...act.spans];
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    chips.set(id, { id, act: act.act, words, strikable: isStrikable(act), fault: isFault(act), spans });
  }
  const isOpen = acts.some(isOpenReason);
  return {
    text,
    unread,
    chips: [...chips.values()].map(({ spans: _, ...chip }) => chip),
    stretches: stretches(text, [...chips.values()]),
    facts: isOpen
      ? linkableFacts(scenario).map((id) => ({ id, words: scenario.facts.get(id)?.words ?? '' }))
      : [],
  };
}

/** Cuts the words wherever an act begins or ends. */
function stretches(
  text: string,
  chips: readonly { readonly id: string; readonly spans: readonly Span[] }[],
): readonly HeardStretch[] {
  const edges = new Set([0, text.length]);
  for (const { spans } of chips) for (const { start, end } of spans) edges.add(start).add(end);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] ?? 0;
    const by = chips
      .filter(({ spans }) => spans.some((span) => span.start < end && start < span.end))
      .map(({ id }) => id);
    return { text: text.slice(start, end), by };
  });
}
