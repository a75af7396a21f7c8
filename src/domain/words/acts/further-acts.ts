import type { Family } from './family.ts';

/**
 * Asks where the partner would like to head. Source: the design's table of acts.
 *
 * @hears Where would you like to head next?
 * @hears Is there anyone I could help you find?
 * @not Where are the toilets?
 */
export const ASK_WHERE: Family = {
  act: 'ask_where',
  patterns: [
    '(where|who|whom|which) ..3 (would|do|did|were|are|will|should) (you|u|ye) <adv>* (like|want|wanting|love|hoping|going|heading|off|planning|come|hope|prefer|fancy) <adv>* (to)? <adv>* (head|go|be|next|see|meet|talk|find|join|speak|get|sit|start|stand|,|?|$|now)',
    'where (are you|you) (off|headed|heading|going) (to)? (next|now|from here|?|after)',
    '(is there|was there) (anyone|anybody|someone|somebody) ..4 (you|i) ,..6 (meet|find|help|see|speak|introduce|point|talk)',
    '(who|whom) (else)? ..3 (you) ,..3 (meet|see|hoping|came)',
    '(can|could|shall|may) i (point|steer|walk|help) you (to|towards|find|in)',
  ],
  despite: ['asked'],
};

/**
 * Takes the partner along. Source: the design's table of acts.
 *
 * @hears Come with me to the table by the window.
 * @hears Walk over to Hall B with me?
 * @not She came with me to the fair.
 */
export const JOIN_ME: Family = {
  act: 'join_me',
  patterns: [
    '(^|do|and|please|then|you|so|why not|to|would you like to|want to|wanna|shall you|can you|will you|care to|could|oh) <adv>* (come|walk|join|stroll|tag|head|go|pop|wander) <adv>* (on|over|along|across|down|up)* ,..5 (with (me|us)|along)',
    '(^|do|please|care to|would you like to|want to|you can|you could|feel free to|why not) <adv>* (come|tag) along',
    '(join|joining) (me|us)( (for|at|in|over|on|there|,|.|!|?|$))',
    '(shall|let us|why do not|could|can) (we|us)? <adv>* (both)? <adv>* (go|walk|head|wander|stroll|move|pop) <adv>* (over|across|there|together|and|to|through|in|down) ,..4 (together|both|side|talk|stand|bar|table|room|panels|hall|others)?',
    'come (over there|over|to the) ,..4 with (me|us)',
  ],
  unless: [
    '(came|went|walked) with',
    '(to|and) meet',
    '(thanks|thank you) for (joining|coming)',
    '(someone|somebody|he|she|they) (to|will|can|is) ',
    '(me|i) (to)? (join|joining) ',
  ],
  despite: ['asked'],
};

/**
 * Asks for the name again. Source: the design's table of acts.
 *
 * @hears Sorry, what was your name again?
 * @hears I've lost your name, tell me once more?
 * @not What's the name of the place?
 */
export const RE_ASK_NAME: Family = {
  act: 're_ask_name',
  patterns: [
    "(what|how) (is|was|'s|did you say) <adv>* (your|ur)? <adv>* <any>? name",
    '(remind me|tell me|say|catch|caught|forgotten|forgot|lost|missed|get|got|remember|bad with|blanking on|blanked on|slipped|repeat|give me|have|spell) <adv>* (again|of|to|not|me)* (your|ur) <adv>* (first|last|good|full)? name',
    '(your|ur) <adv>* (good)? name (again|once|is|was|,|?|has|slipped|escapes|one|please)',
    '(bad|terrible|hopeless|awful|rubbish) (with|at) names',
    'who are you again',
  ],
  unless: ['name of (the|that|your|his)', 'names of'],
  despite: ['asked', 'negated'],
};

/**
 * Leaves a follow-up open. Source: the design: a promise may be said smaller.
 *
 * @hears Maybe we can talk on Thursday, if it suits you.
 * @hears No promises.
 * @not Maybe it was the weather.
 */
export const LEAVES_OPEN: Family = {
  act: 'leaves_open',
  patterns: [
    'if (it|that|you|i|the|we|there) <adv>* (suits|works|like|want|are (free|around|up|interested)|can|find|get|have (time|a minute|a moment)|is (all right|ok|okay|any use|useful|of use|of interest|convenient|possible)|would like|fancy|ever|make it|do not mind)',
    '(^|and|or|but|,|so|could|will|can) <adv>* (maybe|perhaps) <adv>* (i|we|you|on|over|next|a|one|by|coffee|lunch|<day>|tomorrow|can|could|,|see|if)',
    '(no (promises|pressure|obligation|rush|hurry)|can not promise|not promise|not sure (i|we) can|i might|we might|might be able|will try|i will try|will see|see if i can|let me see if|if i can|try to)',
  ],
  unless: [
    '(i will|will|let me) see (you|if (you|he|she))',
    '(might|maybe|perhaps) (it|he|she|they|this|that) (is|was|were)',
    'if (you|we) (need|ever need)',
  ],
  despite: ['asked', 'negated', 'supposed'],
};

/**
 * Takes the partner's one more thing up. Source: studies of closings; the design's table of acts.
 *
 * @hears Oh, tell me everything.
 * @hears Go on, quickly.
 * @hears Show me.
 * @not Tell your sister thank you for me.
 */
export const TAKE_UP: Family = {
  act: 'take_up',
  patterns: [
    '(^|do|please|oh|then|and|go on|yes|,|well|so|no|quickly|sure) <adv>* (tell|show|hand|give|read) (me|us) <adv>* (that|about|the|more|everything|all|one|it|in|quickly|just|absolutely|then|,|.|!|$|please|now|what|how|every|first|over|yours|one)',
    '(^|do|please|oh|yes|well|sure|no)* (go on|go ahead|carry on|do go on|i am listening|fire away|shoot|let us hear|let me (see|hear|have a look|look)|i would (so|simply)* love (that|to (hear|see))|i want to hear|start (at|from) the|say it|what is it|ask me|ask away)',
    '(one|two) minutes? ,? (go on|then|yes|of course)',
    '^ ask (them|him|her|<name>)',
    'what (were|are) you (going|about) to (say|ask|tell)',
    '(of course|sure|yes) (,|.|-) (go|tell|show|what|ask|which|let)',
    '(what|which) (is|was) (it|that|the question)',
  ],
  unless: [
    'tell me (how|when) you (get|arrive)',
    '(tell|show|told) me (you|your (name|number))',
    'show me (tomorrow|<day>|next)',
    'not (go|tell|show)',
    '(let|want|love) (me|to) (tell|show) you',
    'go on (and|about|to)',
    'do tell me a',
    'would <adv>* love to hear (so)? (much)? (more|every)',
  ],
  despite: ['asked'],
};

/**
 * Holds the line kindly when the partner raises one more thing. Source: studies of closings; the design's table.
 *
 * @hears I do have to go now.
 * @hears I really must stop, save it for me.
 * @not I have to go to the bank on Mondays.
 */
export const HOLD: Family = {
  act: 'hold',
  patterns: [
    '<i> (do|really do|really|still do|truly do|do really) (have|must|need) to ,..6',
    '<i> (do|really) must ,..3',
    '(then|but) <i> <adv>* (do|really)? <adv>* (have|need|must) to? (go|run|stop|leave|be)',
    '(not (now|today|tonight)|another time|next time|save (it|that) (for)? (me|us)?|keep (it|that) for|hold that thought|it will have to wait|will have to wait|rain check|i can not,? (now|today))',
  ],
  unless: ['not now (that|i)', '(another|next) time (you|i|we) '],
  despite: ['asked', 'negated'],
};
