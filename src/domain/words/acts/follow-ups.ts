import type { Family } from './family.ts';

/**
 * A next step with a time, a channel or a defined act. Source: the page on labelling.
 *
 * @hears I'll send you the link tonight.
 * @hears Coffee on Thursday?
 * @hears May I ring you next week?
 * @not Call me if you need anything.
 * @not We must have lunch some day.
 * @not We won't be doing lunch, not next Tuesday.
 */
export const FOLLOW_UP: Family = {
  act: 'follow_up',
  patterns: [
    // I will send you the link.
    "(<i>|^|and|to|let me|me|can|may|so|then|gonna|am|should|happy|want|tonight|tomorrow|<day>) <adv>* (will|can|could|shall|would|am going|am|would like|would love|may|want|have|going|should|promise|promised|gonna|need|must|plan|let|happy|be|get|'ll|might|ll|would be happy|am happy|do) <adv>* (to|be|me|you|i)? <adv>* (~send|~mail|~email|~e-mail|~forward|~text|~message|~drop|~share|~post|~whatsapp|~ping|~fax|~dm|~pm|~shoot|~connect|~link|~bring|~lend|~airdrop|~pop|~write|~sling|~fling|~fire) <adv>* (you|it|the|that|this|those|over|a|them|my|some|ye|u|out|on|your|off|across|photos|around|to you|along|everyone|round)",
    '(will|shall|gonna|can|to|am|let me|could|going to|i|<when>) (~email|~mail|~e-mail|~forward|~whatsapp|~text|~message|~send|~post|~ping|~dm) (you|ye|u|it|them|the|that|over|on)',
    '(send|mail|email|forward|text|message|post|whatsapp|ping|drop) (you|ye|u) (the|a|an|that|my|some|those|it|over|about|tomorrow|tonight|on|this|later|with|what|how|<num>|<day>|details|links|pictures|photos|pics|when|next|first|by|,|.|!|$|to|and|from|as|all|both)',
    '^ (send|mail|email|forward|text|message|ring|call|whatsapp) (me|us) (the|a|an|that|your|some|those|when|on|tomorrow|tonight|<when>|it|at|those|about|<day>|this|next)',
    '(can|could|would|will) (you|u) <adv>* (please|kindly)? <adv>* (send|mail|email|forward|text|message|share|drop|show|whatsapp|write|lend|ring|call) (me|us) <any>',
    '(you|u) <adv>* (send|mail|email|ring|call|text) (me|us) (the|a|on|that|your|<when>|by|at|it|those|,)',
    '(the|your|my|it|spec|quote|brochure|sample|part|invoice|contract|link) ,..6 (goes out|will be (in|with|on|there) your?|be in your inbox|in your inbox|will reach you|(come|comes) to you|land in your) <adv>* (by|on|tonight|tomorrow|before|in|your|within|this|next|from|at|as)?',
    '(you will|you shall|you|will) (have|get|receive) (the|a|an|my|it|that|your|our) ,..5 (<when>|from me|in the post|by)',
    'in your inbox',
    '(so|that) .. (can|will) (go|be sent|come|arrive) (out)? to you',
    // Let us meet on Thursday.
    // Shall we meet on Thursday?
    '(let us|shall we|can we|could we|shall i|can i|may i|could i|we could|we can|we should|we must|i will|we will|i am|you|will you|would you|could you|can you|are you|want to|wanna|fancy|how about|what about|maybe|perhaps|why do not we|i would like to|i would love to|i can|do you|does|is|would|we|i|to|and|^) <adv>* (be|do|have|get|like to|want to|~meet|~see|~talk|~speak|~call|~ring|~phone|~chat|~catch|~grab|~visit|~book|~set|~schedule|~come|~pop|~join|~finish|~continue|~carry|~sit|~find|~fix|~start|~say|~put|~pencil|~pick|~hang|~go|~make|~zoom|free|around|available|~write|~return|take|say|bring|collect|arrange|stop by|drop by|work|suit|show) ,..7 (<day>|next (week|month|<day>)|on the <ordinal>|the <ordinal>|<ordinal>|at <num>|at (noon|half|quarter|lunch)|<clock>|<num> of <month>|<month> <num>|in the (morning|diary)|this (week|weekend|evening|afternoon))',
    '^ <adv>* (shall we say|a|another|quick|proper|our|that)* <adv>* (coffee|coffees|lunch|breakfast|dinner|tea|drink|drinks|beer|pint|call|zoom|demo|chat|brunch|supper|meeting|grammar|flat whites|walk|squash|bakery|site|tour|visit) ,..3 (<when>|<day>)',
    '(<day>|<clock>|at <num>) ,..5 (coffee|lunch|breakfast|dinner|tea|drink|works|suits|suit|work|ok|okay|good for (you|me)|free|your (office|place|desk|lab|stand)|my (office|place|desk|lab)|same place|noodle|cafe|then)',
    '(is|does|would|will|are|how is|how about|what about) ,..6 (<day>|<ordinal>|next week|<clock>|half <num>) <adv>* (any|at|around|about|for|<num>)* (good|work|ok|okay|suit|fine|possible|free|for|to|with|?)',
    '(see|meet|catch|ring|call|phone|text|visit|buzz) (you|u|ye) ..5 (<when>|<day>)',
    '<when> ,..5 (i|we|you|let us|shall we|can we) <adv>* (will|can|shall|to)? (~meet|ring|call|phone|text|email|mail|send|see|forward|message|visit|lunch|coffee|tea|drink|dinner|your office|my office|write)',
    '(are|would|will) you <adv>* (be)? <adv>* (free|around|available) ,..3 (<when>|<day>)',
    '(give|gie) (you|ye|u|me) a (ring|call|shout|buzz|bell|tinkle) <adv>* ..3 (<when>|<day>)',
    '(put|pencil|get|stick|block|write|book|fix|set|find|pick|arrange|schedule) (something|you|it|that|us|a|in|time|some|this)* <adv>* (in|into|on|up|for|slot|date|time|meeting|call|appointment|demo)? ..3 (diary|calendar|diaries|calendars|<day>|<ordinal>|<month>|slot|date|appointment|next week)',
    '(calendar|teams|zoom|meeting|diary) (invite|invitation|request|link)',
    '(find|fix|set|agree|book|arrange|pick|schedule|set up|nail down) (us|you|on)? (a|the|some|up)? <any>? (slot|date|time|appointment|demo|meeting|call) (to|for|with|next|this|on|,|.|!|?|$|that|and)',
    '<i> (will|shall|am going to) <adv>* (ring|call|phone|text|write|contact|look up|look you up|follow up|pass|put you|put it|ask|introduce you|bring|tell|check with|recommend|book|reserve|save you|sign|add you|connect you|link you|find you|dig|post|pack|order|lend|draft|print|test|try|read|send|share|start|get you|get back to you|come back to you|sponsor|review|nominate|come) ,..8 (<when>|<day>)',
    'get (back|it back|that) to you (by|on|tomorrow|within|before|<when>)',
    '(drop|write|send|fire|ping|shoot) (you|ye|me|us)? (a|an|you a|one|me a)? <adv>* (line|note|mail|email|message|text|message|dm|link|invite|ping|postcard|calendar|quick)',
    '(introduce|connect|hook|put) you .. (by|over|on|via|through|with .. by) (email|mail|whatsapp|linkedin|e-mail|text|phone|slack)',
    '(intro|introduction) (by|over|via|on) (email|mail|e-mail|whatsapp|linkedin)',
    '<i> (am)? (~whatsapp|~email|~mail|~text|~message|~post|~forward|~ring|~call|~phone) (you|u|ye) ,..6',
    '(tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week) ,..6 (i|we|you) ,..4 (send|ring|call|mail|email|get|meet|write|bring|fix|text)',
    'my place|same time (next|tomorrow)|same place (next|tomorrow)',
    '(come|drop|pop|stop) (by|over|round|in|along|to) ,..5 (<when>|<day>)',
    '(show|tell|hear) (me|you|it|how) ..4 (tomorrow|<day>|at <num>)',
    '(shall we|can we|let us|could we|shall i|may i) ,..8 (<when>|<day>)',
    'by <when> (i|you|we) (will|get|send|have)',
    '(will|shall) be in touch (on|by|next|tomorrow|about the|before|this|within|with the)',
    '<i> <adv>* (will|shall|can)? (send|mail|email|forward|text) <any> <any>? <when>',
    '(friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow) (you|we|i) <adv>* (will|can|shall)? <adv>* (come|meet|bring|taste|visit|see|fix|send|call|ring)',
    '(getting|get) a call from',
    '(tag|add) you in (the|my) <any>',
    '(put|leave|drop) ,..6 (for you|at your) <any>',
    'put in a word',
    'in the front row on <day>',
    '(call|lunch|coffee|meeting) on the <ordinal>',
    '(dinner|lunch|breakfast|coffee) ..4 at <num>',
    'voice-note you',
    '(follow|following) up (with you)? (on|by|next|tomorrow|about|with) ',
    '(sending|send) .. to your (stand|booth|office|table|desk)',
  ],
  unless: [
    '(call|ring|email|text|write to|message|contact) (me|us) (if|whenever|any|some|when you (need|want|like|feel))',
    'if you (ever|need|want)',
    '(some|one|any) (day|time)|sometime|someday',
    '(they|he|she|people|boss|leila|mother|friend|we (had|did|have had)) <adv>* (said|says|always|will|would|met|is|was|has|had|do|swore|ends|meeting)* ,..4',
    '(met|meeting|talk|talking|talked|seen|see|seeing|spoke|speaking) (you|with you|to you)? <adv>* (today|tonight|this (evening|afternoon|morning|week|weekend)|here|earlier)',
    '(met|meeting|talked|seen|seeing|spoke) (you|with you|to you)? at (this|the)',
    '(enjoy|have|good|great|happy|lovely|nice|safe) (the|your|a|rest)* <adv>* (night|evening|weekend|time|rest|trip|one|day|week|flight|christmas) ,..3',
    '(session|panel|keynote|train|flight|bus|shift|exam|(my|the|a|an|another|other|next) (call|meeting|talk|start|engagement|appointment)|early start|alarm|fly|flying|boat|leaves|starts|home|bed|home by|hotel|baby|kids|sitter|match|deadline|due|open|closes|plane|coach|client|interview|viva) ,..5 (<when>|<day>|<num>)',
    '(see|talk to|catch|speak to|speak|meet|chat) (you|ya|u)? (later|soon|around|tonight then)',
    'not <any>? <any>? (email|ring|call|text|write|doing|be doing|send|meet|mail)',
    '(by|at) the (way|moment|end|bar|door|back|time|same)',
    '(begins|begin|starts|start|leaves|opens|closes|ends|finishes) (at|in|on)',
    'before (i|we|you|the|she|he|they|friday with luck)',
    'good luck ,..6|fingers crossed ,..6|hope ,..8',
    '(show|see|meet|catch|bring|tell|find) (you|your) (around|round|to|out|over|yourselves)',
    '(bring|get|fetch|send) (you|one) (a|an|one|another|back|anything|something|over|some) ,? (drink|top-up|refill|back|glass|coffee|plate|water|$|.|?|over|from)',
    '(can|will|shall|could) (i|we) (~bring|~get|~fetch) (you|ye|u)',
    '~connect (with you|you (to|with))',
    '(link|connect|linking|connecting) (with you|up|you|us)? (on|via|through) (linkedin|instagram|whatsapp|facebook)',
    '(work|works|working|start|starts|done|finish|finished|slept) (on|from|at|by|until|till|in|before)? <when>',
    'bring (you (over|to)|your)|share (your|you)|bring (the|a) (to|boat|hortense|map)',
    '(come|here|came|been here|arrived|landed) ..3 (<day>|this morning)',
    '~happen ,..4 <when>',
    'drop off',
    'share (a|the|your|my) (taxi|table|experience|thoughts)',
  ],
  despite: ['asked'],
};
