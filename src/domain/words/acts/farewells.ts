import type { Family } from './family.ts';

/**
 * A goodbye. It has no name outside scenes; without any courtesy beside it, it is an abrupt leaving. Source: studies
 * of closings.
 *
 * @hears Bye for now.
 * @hears see you around
 * @hears Cheerio then!
 * @not By the way, who is that?
 */
export const FAREWELL: Family = {
  act: 'farewell',
  patterns: [
    '(okay|ok|right|so)? (bye|byee|goodbye|goodby|bai|bubye|cheerio|ciao|adios|adieu|farewell|toodles|tata|hooroo|sayonara|tschuss|laters|peace|toodle|ttfn|buhbye|cheery-bye|slan|hasta) (bye|oo|pip|luego|abhaile)* (then|now|for now|everyone|all|,)?',
    'good (bye|night|day|evening|afternoon|morning) (to you|all|then|everyone|.|!|,|$)',
    '(goodnight|gnight|night night|nighty night|nite|ta ta|see ya|until next time|till next time|until then|take it easy|catch you|be seeing you|in a bit|over and out)',
    '^ night (,|.|!|$|all|everyone)',
    '(will|hope to|shall)? (see|catch|speak to|talk to|chat to|chat with|speak with|talk with|write to|write) (you|ya) (around|later|soon|then|there|again|next time|tomorrow|about|at the|on|in|.|!|,|$)',
    '(talk|speak|chat|see) (soon|later|around|again) (.|!|,|$)',
    '(hope|hopefully|maybe|perhaps|until|till|sure) ,..4 (paths cross|meet again|see you|bump into you|run into you|next time|our paths)',
    '(au revoir|auf wiedersehen|arrivederci|hasta luego|tot ziens)',
    '^ (so long|later|laters) (,|.|!|$|then|mate|guys|everyone)',
    'haste you back',
  ],
  unless: [
    'by the',
    '(good|nice|lovely|great|pleasure|glad|happy|wonderful) <adv>* (to|seeing|see) (see)? you',
    'good (evening|morning|afternoon|day) , (i|we|my|what|how|nice)',
    '(until|till) then (i|we|it)',
    'later (i|on|than|today|this|tonight|we|in)',
    'farewell (party|drinks|speech|dinner|gift|card)',
    'by bye',
    'see you (said|have|are|talking|with|do|did|know)',
    '(i|to|can|could|did|you|have|had|would|always) see (you|ya|that|the)? are',
    'peace (of|and|talks)',
  ],
  despite: ['asked'],
};
