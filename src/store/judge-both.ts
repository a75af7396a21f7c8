import type { FrozenEngine } from '../domain/engine/frozen-engine.ts';
import type { JudgedRun } from '../domain/judge/judge-heard.ts';
import type { Result } from '../domain/kernel/result.ts';
import { failed, ok } from '../domain/kernel/result.ts';

/** A run judged by the engine that played it; `today` is what today's engine makes of it, where that is another thing. */
export interface Judgements {
  readonly judged: JudgedRun;
  readonly today?: Result<JudgedRun>;
}

/**
 * Judges a link by the engine that made it, beside what today's engine makes of it.
 *
 * @param scene the text of the scene as a release has archived it
 * @returns both judgements, or one where they are alike; an issue where its own engine refuses the link
 */
export function judgeBoth(
  frozen: FrozenEngine,
  link: string,
  scene: string,
  today: Result<JudgedRun>,
): Result<Judgements> {
  const then = frozen.judgeLink(link, scene);
  if (!then.ok) return then;
  const { judged } = then.value;
  if (judged === undefined) {
    return failed({ code: 'link-no-run', place: 'link', expected: 'a run', found: then.value.shared.kind });
  }
  const alike = today.ok && JSON.stringify(today.value) === JSON.stringify(judged);
  return ok(alike ? { judged } : { judged, today });
}
