import type { Move } from '../run-log/move.ts';
import type { SummaryMove } from './run-summary.ts';

/**
 * The numbers of moves that name nothing of the scene, from 1; 0 closes the list of moves. Never change one: every link
 * ever sent is read by them. The names are written out, so that a new one elsewhere moves none of these.
 */
export const BARE: readonly Move[] = [
  { kind: 'leave_now' },
  { kind: 'slip' },
  { kind: 'fake_call' },
  { kind: 'settle' },
  { kind: 'day', deed: 'keep' },
  { kind: 'day', deed: 'renegotiate' },
  { kind: 'day', deed: 'drop' },
  { kind: 'guess', how: 'relieved' },
  { kind: 'guess', how: 'fine' },
  { kind: 'guess', how: 'stung' },
  { kind: 'mean', how: 'yes' },
  { kind: 'mean', how: 'maybe' },
  { kind: 'mean', how: 'no' },
];

/** A built line; one more where the player goes in the same breath. */
export const BUILD = 14;
/** Words of the player's own, as they were heard; one more where the player goes in the same breath. */
export const OWN = 16;
/** The same where acts were struck or a reason was linked. */
export const MENDED = 18;
/** The first number of a move of the scene; those between are kept for moves to come. */
export const FIRST_OF_SCENE = 32;

/** The acts that may be named as struck, in the order of their numbers from 1; new ones are added at the end. */
export const STRUCK_ACTS: readonly string[] = [
  'thanks',
  'appreciation',
  'name',
  'wrong_name',
  're_ask_name',
  'callback',
  'reason',
  'busy',
  'excuse',
  'frees',
  'hint',
  'announcement',
  'plain_wish',
  'follow_up',
  'leaves_open',
  'contact',
  'vague_promise',
  'introduction',
  'common_ground',
  'join_me',
  'ask_where',
  'take_up',
  'hold',
  'apology',
  'well_wish',
  'farewell',
  'blame',
  'insult',
];

/** The radix of an act's number: more than there are, so that new acts change no link. */
export const ACT_RADIX = 64;

/** The numbers of a summary's moves that name nothing of the scene, from 1; 0 closes the list. Never change one. */
export const SUMMARY_BARE: readonly SummaryMove[] = [
  { kind: 'leave_now' },
  { kind: 'slip' },
  { kind: 'fake_call' },
  { kind: 'settle' },
  { kind: 'day', deed: 'keep' },
  { kind: 'day', deed: 'renegotiate' },
  { kind: 'day', deed: 'drop' },
  { kind: 'said', how: 'chosen', go: false },
  { kind: 'said', how: 'chosen', go: true },
  { kind: 'said', how: 'built', go: false },
  { kind: 'said', how: 'built', go: true },
  { kind: 'said', how: 'own', go: false },
  { kind: 'said', how: 'own', go: true },
];
