import type { Finding } from '../finding.ts';
import type { View } from '../view.ts';
import { showsListening } from './r1-listening.ts';
import { appreciates } from './r2-appreciation.ts';
import { keepsPromises } from './r3-commitments.ts';
import { leavesInTheClear } from './r4-closure.ts';
import { leavesWithNeed } from './r5-need.ts';
import { usesName } from './r6-name.ts';
import { opensAtBoundary } from './t1-boundary.ts';
import { givesConsent } from './t2-consent.ts';
import { givesReason } from './t3-reason.ts';
import { saysClearly } from './t4-clarity.ts';
import { landsCleanly } from './t5-landing.ts';

/** Every criterion, in the order in which a debrief lists them. */
export const CRITERIA: readonly ((view: View) => Finding)[] = [
  opensAtBoundary,
  givesConsent,
  givesReason,
  saysClearly,
  landsCleanly,
  showsListening,
  appreciates,
  keepsPromises,
  leavesInTheClear,
  leavesWithNeed,
  usesName,
];
