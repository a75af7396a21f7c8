import type { Family } from './family.ts';

/**
 * Gratitude to the partner for anything they gave. Source: the page on labelling; English varieties.
 *
 * @hears Thanks so much for your time.
 * @hears i appreciate you showing me round
 * @hears Much obliged, sir.
 * @not No thanks, I'm fine.
 * @not Thanks to the fog we were late.
 * @not Thank your wife for me.
 */
export const THANKS: Family = {
  act: 'thanks',
  patterns: [
    'thank you (guys|all|both|everyone|everybody|kindly)? <adv>* (for|that)? (your|the|all|everything|sharing|coming|taking)?',
    '^ <adv>* (many|big|much|so)? thank (for|so much)',
    '~thank (you|ye|u|ya|everybody|everyone|yourself)',
    '(many|big|huge|heartfelt|my|warm|sincere|loads of|lots of|with)? thanks (a (million|lot|bunch|ton|bundle|mil))? <adv>* again?',
    '(cheers|ta|tq|kudos) (for|mate|pal|bud|buddy|love|everyone|all|then|now|again|,|$|a)',
    '(cheers|ta) <partner>',
    'bless you for',
    '(much|greatly|really|hugely|very|so|most|deeply)? (appreciated|obliged)',
    '<i> <adv>* ~appreciate (you|your|the|it|this|that|all|everything|our|every)',
    '^ <adv>* ~appreciate (you|your|the|it|this|that|all)',
    '(<i> (am|are|will be)?|^) <adv>* grateful (to|for|that|$)',
    'grateful (to you|for)',
    '(owe|owing) you (one|a|big)',
    '(indebted|in your debt)',
    'so (kind|good|nice|sweet|generous) of you to',
    'very (kind|good|nice|decent) of you',
    '(~gracias|merci|danke|arigato)',
    'could not have done it without you',
    'can not thank you enough',
    'my gratitude',
  ],
  unless: [
    'no (thanks|thank you)',
    'thanks but no thanks',
    '(thanks|thank you) , but (i|no|we|not)',
    '(thanks|thank you) but? (i will|i would) (pass|rather not)',
    'thanks to (the|a|an|my|his|her|their|this|that|him)',
    'thank (god|heavens|goodness|christ|fuck|heaven|your|him|her|them|the|my)',
    '(thanks|thank you|cheers) (for nothing|very much indeed not)',
    '(thank you|thanks) for me',
    'thank you for (the music|not smoking)',
    '(the|three|loud) cheers',
    'cheers (from|went|rang)',
    'not (want|need) .. , (thank you|thanks)',
    '(i|we) will not? have to thank',
    '(thanks|thank you|appreciate) ,..12 (dullest|worst|boring|no qualifications|people of your sort|your kind|most boring|waste)',
    '(gee|wow|oh|yeah|great|well) , (thanks|thank you)',
    'thanks (ever so|so much|a lot|a bunch|a million) for (tipping|spilling|wasting|nothing|ruining|interrupting|ignoring|dropping|that|boring)',
    '(thanks|thank you|cheers) .. for (tipping|spilling|wasting|nothing|ruining|interrupting|ignoring|dropping|boring|stealing|staring|stepping|standing on)',
  ],
  despite: ['asked'],
};
