import type { Move } from '../run-log/move.ts';
import type { RunLog } from '../run-log/run-log.ts';

/**
 * The id under which a run is kept: all that the log holds, written out, so that the same run has the same id wherever
 * it was played and no two others share one. Small letters, digits and `-._~`, so that an address can carry it as it is.
 */
export function runId({ scenario, revision, engine, seed, moves }: RunLog): string {
  return [`${scenario}.${revision}.${engine}.${seed}`, ...moves.map(moveText)].join('~');
}

function moveText(move: Move): string {
  switch (move.kind) {
    case 'talk':
    case 'next':
      return `${move.kind}.${move.id}`;
    case 'say':
      return `${move.go ? 'go' : 'say'}.${move.line}`;
    case 'build':
      return `${move.go ? 'build-go' : 'build'}.${move.parts.join('.')}`;
    case 'own': {
      const made = [move.fact ?? '', ...move.struck].map(plain).join('.');
      return `${move.go ? 'own-go' : 'own'}.${made}~~${plain(move.text)}`;
    }
    case 'mean':
    case 'guess':
      return `${move.kind}.${move.how}`;
    case 'day':
      return `day.${move.deed}`;
    case 'slip':
    case 'fake_call':
    case 'settle':
    case 'leave_now':
      return move.kind;
  }
}

/** Any text in the signs of an id, no two alike: what is no small letter or digit stands as its code between dots. */
function plain(text: string): string {
  return text.replace(/[^a-z0-9]/gu, (sign) => `.${sign.codePointAt(0)}.`);
}
