import type { Family } from './family.ts';

/**
 * The leaving framed as the partner's release. Source: the page on labelling; talk of "not keeping" in closings.
 *
 * @hears I don't want to keep you.
 * @hears I'll let you get back to your guests.
 * @hears You must have people to see.
 * @not I'm not letting you go yet.
 * @not You're not keeping me from anything.
 */
export const FREES: Family = {
  act: 'frees',
  patterns: [
    '(<i> (will|should|must|had|would|am|can|shall|better|had better|am gonna|am going to|have to|need to|ought to|are|want to|will have to|would better|might)*|will|better|should|before i|^|and|me|to|gonna|going to|must) <adv>* (just)? (~let|~leave|~free|~allow|~release) (you|ye|ya|yer) <adv>* (all|both|guys)? (to)? (go|get|mingle|circulate|enjoy|carry|continue|return|be|off|have|see|meet|talk to|speak|back|catch|rejoin|move|eat|find|do your|crack|attend|work|join|head|rest|sleep|run|escape|chat|finish|network|explore|out|free|loose|up|leave|your)',
    '(not|never|rather not|mustn|hate|hating|loath|sorry|without|stop|wrong|selfish|rude|unfair|greedy|dont|shame|refuse|remiss|mean|no) ,..6 (~keep|~hog|~monopolise|~monopolize|~hold|~detain|~bore|~trap|~corner|~steal|~bother|~delay|take up|taking up|~disturb|impose|imposing|~pester|take any more|take more|waste any more|hold you|~occupy|commandeer|eat into|tie you) <adv>* (you|your|ye|ya|u|everyone|any more of your|all your|more of your)',
    '(kept|keeping|keep|held|hogged|hogging|monopolised|monopolized|detained|cornered|stolen|stole|hijacked|holding|trapped|bent|bending|monopolising|monopolizing|borrowed|commandeered|trattenuto) <adv>* (you|your|ye|ya|u) <adv>* (ear|from|up|long|too|enough|for|all|shamelessly|here|to|away|already|,|.|!|$|time|attention|talking|standing|company)',
    '(taken|took|take|taking|stolen|had|used|eaten|gobbled|have) <adv>* (up)? <adv>* (so|too|more|quite|enough|all|plenty|much|than|a|lot|far)* (much|enough|all|lot|too much|plenty|long|more than enough) (of)? (your|you|time of yours|time) (time|evening|night|break|attention|day|morning|lunch|afternoon)?',
    '(enough|too much|so much|plenty) of (your|ur|time of yours) (time|evening|break|day|attention|night)? ,..4 (taken|took|had|take)?',
    '(take|taking|took|taken) (up)? (any|more|any more|all|too much|so much) (more)? of (your|you)',
    'not <adv>* (hold|keep|hog|detain|bother|disturb|delay|trouble|take) (you|ye|your|ya|u)',
    'make i (no|not) disturb you',
    '(you|ye|u) <adv>* (must|will|would|probably|surely|may|might|should|have|want|need|do|got|certainly|are|all|are going to|ll|both)* <adv>* (have|want|like|need|got|wanting|be wanting)? (to)? ,..5 (people|folk|folks|others|guests|friends|places|someone|somebody|everyone|everybody|crowd|colleagues|rounds|fans) <adv>* (else)? (to|waiting|wanting|here|who|you) <adv>* (see|meet|talk|greet|be|get|say|catch|speak|mingle|want|attend|visit|waiting|entertain|know|for|with)',
    'you <adv>* (must|will|probably|surely|should|may|might) <adv>* (want|like|need|wish|be (keen|eager|wanting|itching|dying|anxious|desperate|longing)) to (get|mingle|meet|talk|go|circulate|see|catch|speak|head|eat|move|rejoin|find|say|enjoy)',
    'you (must|are|have|will|got|probably|are probably) <adv>* (be|have|got)? <adv>* (a|an|lots|loads|plenty)? (swamped|busy|a queue|queue|line forming|people waiting|folk waiting|mountain|lots to do|plenty to do|a million|things to do|work to do|loads to do|folk to see|a busy|somewhere to be)',
    '(mountain|lots|loads|pile|heap|work|guests|friends|family|group|team|table|colleagues|job) ,..3 to (get|return|go) back to',
    'give you (your|back|the rest|some) (evening|time|night|back|peace|space|your)',
    '(give|giving) (you|him|her|them) (back|your evening)',
    '(free you up|set you free|you are free|out of your hair|out of your way|off the hook|release you|give others|give someone else|somebody else a turn|share you with|others a turn|someone else a chance|others a chance|let others|let someone else|let somebody else|let other people|let the others|be a hog|have you back|your public awaits|your fans|everyone wants a piece)',
    '(plenty|lots|loads|others|people|everyone|everybody|someone|somebody|many|hundred|dozens|friends|folk|colleagues) ,..6 (want|wants|wanting|waiting|keen|eager|queuing|dying|like|trying|looking|hoping|deserve|desperate|need|needs) <adv>* (to|for|at|a)? <adv>* (talk to|speak to|speak with|talk with|meet|catch|get|word with|have|chat to|chat with|say hello to|your|you|piece of) (you|your|ear|attention|hold of you)?',
    '(your) <any>? <any>? (awaits|await|waits|is waiting|are waiting|wants you|want you|needs you|need you|is looking for you|are looking for you|will be wondering|must be wondering|will wonder)',
    'you <adv>* (have|got|have got) (a|an|your|the|some|other) ,..3 to (run|see|meet|do|get|catch|host|man|finish|attend|give|mind|serve|greet|look after|feed)',
    '(pinned|nailed|glued|chained) you',
    '(^|now|please|and) go (on now|on and|and|on ,? and) (find|mingle|meet|enjoy|see|get|have|join|dance|talk|rejoin|catch|eat|do)',
    '(you) ,..4 (were|are) (on|about) (your|to) (way|go|leave)',
    '(plenty|lots|loads|many) (of)? (people|others|folk) (here)? (will|who|to|that)? (want|wants|need) (your|you)',
    'i (have)? (been)? (talking|talked|nattering|wittering|banging|going|rambled|rambling|rabbiting|chattered|bored|prattling|gabbing) (at|on|on at)? (you)? (for ages|too long|long enough|your ear|for too|forever|at length|away|on and on)',
    '(talked|talking|chewed|bend|bent|bending|chewing|talk) ,..3 (your ear|ear off|ears off)',
    'talking at you',
    'be (off|free) with you',
    '(go mingle|go and mingle|off you go|go on , go|go enjoy|go be|you should (mingle|circulate|get back|go and|go back|get going|be getting))',
    "(your|the) ,..3 (next appointment|appointment|next visitor|queue|friends|guests|people|table) (is|are|'s)? (hovering|waiting|forming|growing|looking|calling)",
    'will not (be)? (keep|keeping|hold|holding)',
    'not (to)? be selfish',
    'anything (more|else) ,..4 before i let',
    'neither of us ,..6 (talk to|for) (one|the same|each)',
    'let us (each|both) go',
    '(away|off) you (go|pop|run|trot)',
    'be letting you go',
    '(whole|entire|half the) <any> waiting for (a word with)? you',
    '(be|am) the only one to (have|enjoy) (it|you)',
    'keep you from',
    '(stand|standing|get|be|come|getting) (between|in the way|in) (you|your|of you)( and| way)?',
    '(had|have had|having) you (all)? (to myself|long enough)',
    'do not let (me|us) <adv>* (hold|stop|detain) you',
    'waste (your|any more of your) ,..2 (lunch|hour|time|evening|day)',
    'you (must|will|would|surely|probably) <adv>* (wish|want|like) to (greet|meet|see|talk|join|go|get)',
    '(others|everyone|everybody|people) ,..3 (share|turn) of you',
    '(keep|hog) you to (myself|ourselves)',
    'you (probably|surely|must|will) .. (better things|other things) to',
    '(hundred|dozen|other|many|lots of|plenty of) <adv>* (other)? people to (say|see|meet|talk|greet|speak)',
    'you have .. to see',
  ],
  unless: [
    '(let|leave) you (two|both|pair|the pair)',
    '(let|leave) you (know|down|in|have (my|the|it)|see (my|the)|be the judge)',
    '(not|never) (letting|let|going to let|gonna let) you (go|leave|off|out)',
    'do not (let me|let us) keep ,..6 (admirers|fans)',
    'keep you (posted|updated|in mind|informed|in the loop|company|up to date|in)',
    'let you (two|guys) (get|talk|chat|catch|to)',
    '(you|they|he|she) (are|is|will)? (not)? (keeping|keep|holding) (me|us)',
    'people (say|said|who)',
    'keep your (tea|hands|eyes|distance|chin)',
    'take your time',
    'keep (your|you) (place|spot|seat|number|card|promise)',

    'my many',
    'to meet (some|a|few|more|others)',
    '(i|we) <adv>* (would|want|need|have|will|should) <adv>* (like|to)',
  ],
  despite: ['negated', 'asked', 'supposed', 'others'],
};
