import type { State } from '../../domain/conversation/state.ts';

const OVER = 'The evening is over.';

/** Words of a scene on a beamer. */
export const BEAMER = {
  title: (scene: string) => `${scene}, on a beamer`,
  letter: (place: number) => String.fromCharCode(65 + place),
  hands: (letter: string) => `Hands for ${letter}`,
  more: (letter: string) => `One more hand for ${letter}`,
  goOn: (letter: string) => `Go on with ${letter}`,
  choose: 'Count the hands, or pick one',
  leave: 'Start to leave …',
  otherWays: 'Another way …',
  others: 'Something else …',
  talkOn: 'Talk on …',
  back: 'Back to the other choices',
  keys: 'A, B, C count a hand; with Shift one less; Enter goes on.',
  scene: 'Back to the scene',
  over: OVER,
  debrief: 'See how it went',
  question: {
    talk: 'What do you do?',
    item: 'One more thing. What do you say?',
    landing: 'How do you say goodbye?',
    after: 'What do you do now?',
    day: 'And what you promised?',
    settled: OVER,
    left: OVER,
  } satisfies Record<State['phase'], string>,
} as const;
