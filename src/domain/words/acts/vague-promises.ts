import type { Family } from './family.ts';

/**
 * Future contact with no time, means or next step; dropped where the same line supplies one. Source: the page on
 * labelling.
 *
 * @hears Let's stay in touch!!
 * @hears We must have lunch some day.
 * @hears Coffee soon, yeah?
 * @hears Leave it with me, someone will get back to you.
 * @not Hope our paths cross again.
 * @not We won't be doing lunch, not next Tuesday.
 */
export const VAGUE: Family = {
  act: 'vague_promise',
  patterns: [
    '(~keep|~stay|be|~get|remain) <adv>* (in)? <adv>* (close|good)? (touch|contact|loop)',
    '(keep|stay|be|remain) (connected|friends|contact|in contact|buddies|linked|mates|close)',
    '(let us|lets|(we|you|i) <adv>* (should|must|will|have to|got to|need to|can|could|shall|would|ought to|might)|must|should|would love to|will|shall|gonna|can|could|love to|like to|do|how about|want to|wanna|hope|hope to|defo|please|really|ought to|someday|some day|sometime|maybe|^) <adv>* (should|must|will|have to|got to|need to|can|could|shall|would|ought to|might|definitely|totally|gotta|wanna|want to|to|love to|like to|really|am sure|we|are going to|gonna|mean to|do|deffo)* <adv>* (~do|~have|~grab|~get|~meet|~catch|~hang|~go|~talk|~chat|~speak|~continue|~pick|~connect|~collaborate|~work|~see|~link|~team|~call|~join|~zoom|~facetime|~host|~invite|~visit|~come|~be|~hook|~drop|~bring|~cook|~share|~party|~ring|~reconnect|~discuss|~finish|~keep|~sit|~plan|~organise|~make|~try|~take|~show|~jam|~play|~rendezvous) ,..7 (some time|sometime|some day|someday|soon|one day|one of these days|again|at some point|in the future|when (things|life|we|i|it)|down the (line|road|track)|eventually|next time (you|i|we)|in due course|one evening|some evening|properly|any time|any day|some other time|one time|another time|the next time|before long|one of those days|later on|some weekend|in the near future|at a later date)',
    '(coffee|lunch|dinner|drink|drinks|beer|tea|supper|beers|pint|catch up|something|cuppa|brunch|call|chat) <adv>* (soon|sometime|some time|some day|someday|one day|one of these days|at some point|again|, soon|properly)',
    '(do|have) (lunch|coffee|dinner|drinks|brunch|a drink|this|something) <adv>* (again|sometime|some time|soon)?(,|.|!|$|,) !(<when>)',
    '(let us|we should|we must|we will|we have to|we need to|should|must|we shall|would love to) <adv>* (definitely|really|so|to)* (hang out|hang|do (lunch|coffee|dinner|drinks|this|something|brunch)|have (the|a|you|some)? <adv>* (lunch|dinner|coffee|drink|over|round|supper|beer|tea|teas)|get (together|lunch|coffee|a drink|a coffee|drinks|dinner|that)|grab (a|some)? (drink|coffee|bite|lunch|beer|dinner|pint)|catch up|meet (up)?|link up|talk (more|again|further|properly|soon)|chat (more|again)|connect|collaborate|work together|do it again|go for|team up|rendezvous)',
    '(having|have) lunch some',
    '(we|i) (will|shall) (grab|get|have|do|go for|catch up) (a|some)? <any>? (coffee|lunch|drink|dinner|beer|drinks)?',
    '^ <adv>* (do)? (call|ring|text|email|phone|message|write) (me|us)? (,|.|!|$|okay|ok|yeah|anytime|any time|sometime|some time|soon|whenever)',
    '(i|we) (will|shall|am going to|are going to|gonna) <adv>* (call|ring|phone|text|message|contact|email) (you|ya|u) (,|.|!|$|okay|ok|sometime|some time|soon|later|when i|one day|someday|up)',
    '(hear|hearing) from (us|me|someone|somebody|our)',
    '(someone|somebody|we|i|they|our team|hr) <adv>* (will|shall) <adv>* (get back to|be in touch|come back to|reach out|contact|follow up|call|let you know|be in contact|circle back)',
    '(get|come|circle) back to (you|ye|u|me)',
    '(bear|keep|have|hold) (you|it|that|us|your (cv|name|details)) <adv>* (all)? in mind',
    '(keep|put) (you|your|it) .. on file',
    '(do not|dont) be a stranger',
    'leave it with (me|us)',
    '(reach|reaching) out (to you)? (soon|sometime|again|,|.|!|$|to|later|when)',
    '(circle|touch) (back|base) (soon|later|again|sometime|some time|with|,|.|!|$|when)',
    '(look|looking) forward to (working|collaborating|keeping|staying|our next|hearing from|doing)',
    '(we|you) (will|shall) (be|stay|keep) in (touch|contact)',
    'catch up (properly|soon|again|later|sometime|when|some|more|another)',
    '(next time|when) (you are|i am) (in|over|down|up|next|around|passing) ..4 (look|call|drop|come|pop|ring|give|let)?',
    '(you|ye) (must|should|will have to|have to|need to|are welcome to) <adv>* (come|visit|drop|pop|stop|call) (over|round|by|and|to|in|up|down|for|us|me)* <adv>* (dinner|us|me|sometime|some|one|visit|see|soon|any|house|place|when|my|our)',
    '(have|invite) (you|ye) (over|round|to)',
    'do it again (soon|some|sometime)?',
    '(one day|some day|someday|some time in the future|sometime|in the future) ,..2 (i|we|you) ,..4 (do|speak|talk|meet|work|have|see|make|collaborate|project)',
    'keep (the)? contact',
    '(to be continued|more anon|watch this space)',
    'meet (up)? again (soon|some|sometime|one|,)',
    '(have|having) (a|the)? (coffee|lunch|dinner|drink) (about|,|soon|away|some|together|it)',
    '(think of|remember) you (if|when|next) ,..6 (comes up|opening|hear|vacancy|need|anything)',
    '(pick|continue|finish) (this|it|the conversation|our (chat|conversation)|that) (up)? <adv>* (again)? (soon|later|another|some|at|sometime|over|one|next time)',
    '(would love|love|like|happy) to (talk|chat|continue|hear|discuss|pick|connect|catch|grab|have|meet) ,..6 (some time|sometime|soon|later|another time|some day|again|in the future|at some point|one day)',
  ],
  unless: [
    'hope (our|to bump|we bump|to run|our paths|we run|to cross|we can meet|to see|we meet|i (will|get to) (see|bump)|i bump|i see)',
    '(with luck|hopefully|maybe|perhaps) (we|i|our)',
    '^ <adv>* (see|talk|speak|catch|chat) (to|with)? (you|ya|u)? (later|soon|around|again|next time)',
    '(great|good|nice|lovely|wonderful|glad|fun|pleasure|happy|so|fab|delighted|fantastic) <adv>* (to|it is to|we)? <adv>* (~catch|~see|~meet|~talk|~get|~hear|~be|~have|~hang|chatting) ..5',
    '(they|he|she|people|everybody|everyone|boss|said) <adv>* (say|says|said|want|wants|to|always|ends)* ,..4',
    '(not|never|will not) <adv>* (be)? <adv>* (doing|do|call|keep|stay|be|get|in|having|have|meet|ring)',
    'lost touch|out of touch|touch (wood|screen|base with my)',
    '(love|like) to hear',
    'i (have|had) (to|got to|gotta)? ,..4 (soon)',
    // Of one's own leaving, or somebody's, and not of meeting again.
    '(go|going|leave|leaving|run|dash|head|off) (now|,)? ,..4 soon',
    '(start|starts|starting|closes|leaves|boarding|due) .. soon',
    'so soon|as soon as',
    'never again',
    '(let|give|get) others|done (that|this) (before|again)',
    '(say|hear|repeat|tell) (it|that|this) again',
    'once again|thanks again|again (thanks|thank|sorry)',
    '(call|ring|text) (me|you) (a|an|old|crazy|when you (are|get))',
    'be right back|back to (my|the|work)',
    'get back to (your|the|my|work|it)',
  ],
  despite: ['asked'],
};
