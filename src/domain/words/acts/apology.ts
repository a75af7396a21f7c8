import type { Family } from './family.ts';

/**
 * An explicit apology to the partner. Source: the page on labelling.
 *
 * @hears Sorry to dash.
 * @hears Would you forgive my slipping away?
 * @not Sorry to hear about your loss.
 * @not I'm not sorry.
 * @not She was sorry to hear it.
 */
export const APOLOGY: Family = {
  act: 'apology',
  patterns: [
    '(<i> (am|are|feel))? <adv>* sorry (<adv>* (to|for|if|about|that|i|we|but))?',
    '(my|a thousand|many|sincere|with|our)* apologies',
    '(<i> (do|must|really|can only|have to|should|want to|would like to)*|^) ~apologise/~apologize',
    'apologizing/apologising',
    '(please|do|you|will|must|can|would|^)* forgive (me|my|us|the|for)',
    '(my bad|mea culpa|my mistake|my fault|pardon my (reach|english))',
    '(will|can|could|would) you forgive',
    'beg your (pardon|forgiveness)',
    'hope you (will|can)? forgive',
    '(feel|hate|terrible|awful|rude) ,..3 (terrible|awful|rude|bad) (for|about) (leaving|cutting|breaking|running|interrupting|dashing|this)',
  ],
  unless: [
    'sorry to (say|hear|learn|tell|report|see that you)',
    'sorry (not sorry|sort|sight|state|excuse|lot|tale|story for)',
    'feel sorry for',
    'better safe than sorry',
    '(he|she|they|was|were|is|wrote|say|says|said|his|her|their|tom|say) <adv>* (sorry|apologised|apologized|apologise|apologies)',
    'give <any> <any>? (my|our) apologies',
    '(sorry|so sorry) (your|about your|for your (loss|troubles)|that you|you had|you lost|about the (loss|dog|match))',
    'say sorry',
    '^ sorry ? $',
    'apologies to (him|her|them|the)',
  ],
  despite: ['asked'],
};
