import type { Family } from './family.ts';

/**
 * A bare marker at the head of a sentence that winds the talk down. Source: studies of closings; the labelling page.
 *
 * @hears Well, anyway.
 * @hears Right, my bus is here.
 * @not Well done!
 * @not So many people here.
 */
export const HINT: Family = {
  act: 'hint',
  patterns: [
    '^^ <adv>* (oh|ah|um|okay|ok|yeah|yes|oh|gosh|look|hey|listen)? ,? (well|welp|wellp|whelp) now? !(done|you|said|that is|not|the|come|what is|behaved)',
    '^ (anyway|anyways|anyhow|anyhoo|righto|righty|right-o|alrighty|righto|rightio|welp)',
    '^^ (right|ok|okay|okey|alright|all right|aight|kk) (,|.|!|then|so|well|guys|folks|everyone|mate|look|boss|now|bye|i|my|we|thank|thanks|sir|gotta|nice|lovely|you|let|that|great|good|sorry|it|anyway|time|-|people|everybody|team|listen|$|<partner>)',
    '^^ so (,|.|i|we|my|anyway|yeah|that|there|right|then|$|-)',
    '^ (on that note|now then|there we are|there we go|that is that|so there|where was i|that said|be that as it may|having said that|right then|okay then|ok then|alright then|so yeah|good stuff)',
    '^^ (now|look|listen) ,',
    '^^ oh (right|well|ok|okay)',
    '^^ (right|ok|okay|alright|well|so|anyway) ,? (well|so|right|look|anyway|then) ,',
    'is that clock (right|fast)',
  ],
  unless: [
    '(right|okay|ok|alright) ?',
    'so (what|much|many|great|good|nice|lovely|glad|happy|sorry|kind|interesting|fun|so|long|is|did|do|are|you|he|she|they|was|where|how|who|when|why|tell)',
    'so i (asked|said|went|told|was|thought|did|had|got|took|made|ended|bought|sat|opened|put|gave|hear|have heard|see|gather|understand|am told)',
    'so we (asked|said|went|told|were|thought|did|had|got|took|made|ended|bought|sat|put|gave)',
    'so there is (no|a|an|this|nothing)',
    'so that (was|is why|they|he|she|it|the|you)',
    'so my (first|mother|father|boss|wife|husband|whole) ..4 (was|said|had|went)',
    'so there (was|were|i was)',
    'well (well|enough|well)',
    'ok ?',
    'right (hand|hand|now|here|there|side|away|up|at|in|on|behind|is|to)',
    'all right ?',
    'all right with',
  ],
  despite: ['asked', 'negated', 'supposed', 'others'],
};

/**
 * The leaving announced with should, must, ought or had better: with whatever follows, since "I'd better find my
 * coat" says that it is time. Source: the page on labelling.
 *
 * @hears I'd better be going.
 * @hears I must go and do the door.
 * @not He should get going, the old man.
 * @not I must say, that was good.
 */
export const MUST_GO: Family = {
  act: 'announcement',
  patterns: [
    '(<i>|^) <adv>* (would|had|have|did)? <adv>* (better|best) <adv>* (be|get|go|let|head|not|make|start|find|dash|run|leave|return|move|say|do|see|ring|call|check|answer|take|have|catch|join|show|pop|mingle|circulate|scoot|stop|keep|go|bounce|shoot|am|crack|wrap|hit|rescue|push|work|finish|feed|sort|speak|talk|put|pack|pick|grab|use|visit|attend|i|off|greet|going|getting)',
    '<i> (should|must|ought) <adv>* (to|not)? <adv>* (be|get|go|going|head|make|start|find|dash|run|leave|return|move|ring|check|answer|catch|join|show|pop|mingle|circulate|scoot|stop|bounce|shoot|really|away|off|say|fly|crack|love|push|hit|call it|wrap|excuse|let|take my|probably|take off|be off|tear|bid|slip|work|greet|speak to|see to|marry|tear|feed|sort|finish|drag|do|begin|skip|split|hop|rush|hurry|visit|wander|toddle)',
    '^ must <adv>* (be|get|go|head|make|find|dash|run|leave|move|ring|check|answer|catch|join|pop|mingle|fly|rush|love you|away|press|push|skedaddle|to go)',
    '<i> must to (go|leave|run|be)',
    '(really|truly|simply|now|do|i|we) must <adv>* (go|dash|run|fly|leave|be|nip)',
    '(<i>|so|then|well|but) <adv>* (would|had|have)? <adv>* (better|best) (shift|go and|be making|be getting|be off|answer|find|go|see)',
  ],
  unless: [
    '(he|she|they|you|who|people|person|everyone|it|kids|one) <adv>* (would|had)? <adv>* (must|should|ought|better)',
    'i (must|should) <adv>* (say|admit|have|confess|know|think|be so|be honest|mention|tell you|thank|remember|warn|ask|introduce|give|send|try|take you|add|apologise|read|not have|be saying)',
    '(should|must|better) (not|never)',
    'must (be|have been) (a|an|the|so|hard|nice|fun|lovely|great|difficult|exciting|tired|proud|wonderful|tough|on|you)',
    'better (than|for|yet|each|luck|idea|safe|still)',
    'best (of|part|thing|bit|wishes|luck|way|in|wish|conversation|chat)',
    'we (must|should|ought to|better) <adv>* (do|have|get (together|lunch|coffee|a|dinner|drinks)|meet|catch up|talk|chat|keep|stay|hang|grab|go for|speak|say|connect|swap|exchange|work|see|make (it|this)|put|find|start a|try|take|join|invite|show|visit)',
  ],
  despite: ['asked'],
};

/**
 * A clause that announces the leaving in general terms. Source: studies of closings; the labelling page.
 *
 * @hears I should get going.
 * @hears I'm off.
 * @hears Gotta run!
 * @hears Goodness, is that the time?
 * @not He should get going, the old man.
 * @not I'm going to catch Priya before she goes.
 */
export const ANNOUNCEMENT: Family = {
  act: 'announcement',
  patterns: [
    // I have to, need to, am going to: in general terms only.
    '(<i> <adv>* (have|need|got|have got|am going|going|want|am gonna|would like|will|shall|really|am having|am about|have just got|am afraid i have|am just going|am needing|will need|will have|might|gonna|think i will|think i am going|must|can|needs|are going|am bout)*|^ <adv>* (got|have|need|gotta|going|time|gonna|have got|am)|afraid i|afraid (i|we) <adv>* (have|must|need|should)|time) <adv>* (to|had to|must)? <adv>* (be|~get)? <adv>* (go|going|leave|leaving|run|dash|scoot|bounce|jet|skedaddle|vamoose|head (out|off|home|back|away|on|in|over)|heading (out|off|home|back|away|on|over)|head $|shoot (off)?|push off|pushing off|push on|take off|taking off|make a move|make tracks|making tracks|making a move|hit the road|be off|be away|slip (away|off|out)|slope off|sneak (off|away|out)|disappear|excuse (myself|me from)|tear myself|call it a (night|day)|calling it a (night|day)|call it quits|wrap (this|it|things|up|us)|wrapping up|love (you|ye) and leave|say (goodnight|goodbye|good night|my goodbyes|bye|cheerio|adieu|farewell)|move (on|along)|moving (on|along)|split|scram|shift|skip|step (away|out|off)|bow out|bid you|leave (you|now|it there|it here|this here)|stop (us|you|this|here|there|myself)|cut (this|it|us) (short|off)|break (this|it|off|away|up)|pause us|part ways|jump off|hop off|drop off|drop $|sign off|log off|ring off|hang up|end (it|this|the call|here|our)|finish (up|here)|close (here|this)|hurry (off|along|on)|rush (off|away)|fly|pop off|toddle off|trot (off|on)|float|drift (off|on)|crack on|get (going|moving|off|on|along|cracking|gone|out|away|a move|back to it)) (now|,|.|!|$|soon|then|i|and|but|or|for|before|or|because|so|sir|from|in|here|there|this|it|to my|away|on|out|off|back|home|or|at|,|too|thank|thanks|bye|everyone|guys|mate|have|take|sorry|lovely|nice|please|otherwise|short|leave|you|good|goodnight|myself|as|o|a|us|while|na|lah|the|over|-)',
    '^ <adv>* (heading|leaving|running|dashing|scooting|bouncing|splitting|going|calling it|moving on|signing off|popping|shooting|logging off|off) (off|out|home|now|a day|a night|,|.|!|$)',
    // I'm off.
    '<i> (am|are|will|have|will be|shall|will have|gonna|going)* <adv>* (be|to)? <adv>* (off|away|outta|out of here|leaving|heading (off|out|home|on|over|in)|on my way|moving (on|along)|gone|done here|outie|bouncing|dashing|running|running off|signing off|making tracks|making a move|making my way|going (now|home|,|.|!|$|on|off|over)|calling it) (to the|now|then|,|.|!|$|home|before|i|mate|guys|here|have|for|so|on|o|but|and|too|to|-|,|bye|thanks|take|over|,)',
    '(that is|this is) (me|my (cue|stop|call|signal|queue)) (then|away|off|done|,|.|!|$|now|to)',
    'that is (us|me) (away|off|done|then)',
    'off i (go|pop|trot|toddle|pop|dash|must)',
    '(back|away|off) i (go|must)',
    '<i> (am)? (away|off) (now|then|$|.|!|,|home)',
    '^ (off|away) (now|then|home|,|.|!|$)',
    '(gtg|g2g|ttyl|brb|toodle pip|tata for now|must dash|gotta (go|run|dash|bounce|jet|fly|split|scoot)|got to (go|run|dash|bounce|jet|fly|split|scoot)|have to (go|run|dash|leave|fly)|need to (go|run|dash|leave)|late already)',
    '^ time <adv>* (to|for me to|i|for us to|i was|we|that i|i made|for me) <adv>* (go|leave|head|was|were|left|made|went|get|be|move|make|hit|say|call|bounce|run|should|off|mingle|circulate)',
    '(it is|is it|about|high|probably|think it is|it is about) time (to|for me|i|we|that i|for us) <adv>* (to)? (go|leave|head|was|were|left|made|went|get|be|move|make|hit|say|call|be|off)',
    // Look at the time.
    '(look at (the|that) (time|clock|hour)|is (that|it) (really|already)? (the time|the clock|so late)|(you)? look at the (time|clock)|(see|seen) the time|what time is it|how late it is|(where|how) (has|did|does)? (the|this)? (time|evening|night|hour) (go|gone|flies|flown)|is it (really|already)? (that|so) late|lost track of (the)? time|time is it already|the time already|getting late|it is late|gotten late|my time is up|(we are|i am) out of time|time has got away|watch says|is (that|it) <num> already|half <num> already|<num> already|already <num>)',
    // I'll leave you to it, I'll stop here.
    '(<i>|^|and|to|should|me) <adv>* (will|should|shall|must|had better|better|am going to|can|would|going to|have to|~let me)* <adv>* ~leave (you|ye|it) <adv>* (guys|all|both)? (to it|there|at that|to your|here|be|in peace|with that|to the|to mingle|to enjoy|now|for now)',
    '(<i> (will|should|shall|must|am|can|need to|have to|am going to|want to|would better|would like to|gonna)* <adv>*|let us|let me|we can|we should|^) (stop|pause|wrap (it|this|things)? up|call it (a|quits|there)|end|finish|leave it|park|close|draw|cut it|break) (there|here|us|this|it|a night|a day|on that|at that|off|up|a line|for now)',
    '(calling|call) it a (night|day|evening)',
    '(will|should|let me|shall|must|would like to|want to) (say|bid) (you)? <adv>* (goodnight|goodbye|good night|bye|adieu|farewell|cheerio|so long|au revoir|my goodbyes)',
    '^ before (i|we) (go|leave|run|dash|head|forget|rush|slip|disappear) ,? (just|can|may|could|let|please|to|one|we|thank|here|do|you|would|shall|have)',
    '(before (i|we) go) ,',
    '(shall|should) we (call it|wrap|leave it|stop|head)',
    '(shall|should) we ,..8 (go|head|get) back',
    '<i> (will|must|better|should|am)? <adv>* (be|~get) (going|on my way|off|away|moving|on|along|out of here)',
    '(be|get|getting|being) (going|on my way|making tracks|moving along|along now) (now|soon|,|.|!|$|then|before|or|but|and|o|i)',
    '(please|would you|will you|must|do|you) (will|must|please)? excuse me (now|for|but|from|while|if|i|,? (it is|we|i) (late|really|must))',
    '(welp|well|so|right|anyway) , ..4 (i suppose|i spose|i guess)',
    '(well|welp|right|anyway|ok|okay) ,? (i)? (suppose|guess) (,|.|!|$|that is)',
    '(bed|home) (calls|beckons)',
    'i (go|leave) (now|then) (,|.|!|$|have|thank|bye)',
    'i dey go|i de go|make i (go|dey go|run)|i (am|be) going (o|now|na|ji|lah)|i go (now|first) (,|.|!|$|have|bye|la|lah|thank)|i chalo|chalo (i|then|bye)|i make a move|i take (my)? leave|take (your|my) leave|permission to leave|i will take leave|i am making a move|shall (i|we) make a move|i go first',
    '(it is|that is) (been|all|it) (from me|for me)|that is (me|all) for (today|tonight|now)|that is all from me',
    '(really|truly|simply|now|do) must (go|dash|run|fly|leave|be)',
    '(gotta|got to|have to|must|better) (roll|jet|skedaddle|mosey|jump|bail|fly|zoom)',
    'going to have to (run|go|dash|leave|love|cut|stop|excuse|head|shoot|say|end|make|wrap|jump)',
    '<i> am of (.|,|!|$)',
    '<i> can not stay|(can|could) not stay (any)? (longer|long)',
    '(i want to|i wanna|i would like to) (leave|go (now|home|$|.))',
    '(should|must|ought to|better) be (saying|making|getting|heading|leaving|going|pushing|off)',
    'drop off the call|jump to (another|my next|the next)|hop to (another|my next)|hard stop',
    'it is (my)? time to',
    '<i> (am|will)? <adv>* going over (to|there)',
    '<i> am <adv>* (stopping|pausing|ending) (us|this|here)',
    'make a move (first|now|already|$|,|.)',
    'that is my (cue|lift|ride|train|bus|uber|taxi)',
  ],
  unless: [
    '(he|she|they|you|who|people|person|man|everyone|it|kids|children|this|train|talk|session|could) <adv>* (will|would|should|had|has|have|must|need|needs|is|are|do|does|did|can|to)* <adv>* (better|best|to|got|gonna|going)? <adv>* (go|going|leave|leaves|leaving|left|run|dash|head|move|off|get going|be going|to go)',
    '(not|never|nothing|nowhere|without|no) <adv>* (have to|need to|got to|want to|going to|gonna|to)? <adv>* (go|going|leave|leaving|run|off|anywhere|away)',
    '(train|bus|flight|coach|ferry|taxi|plane|session|panel|talk|shift) ,..3 (leaves|leave|is leaving|going|goes|off)',
    '(going|go) (for|to (get|find|grab|catch|meet|see|speak|say|talk|hunt|check|need|have|try|look|do|start|introduce|mess|put|send|make a note|miss|be|tell|take|pop|join|see|visit|ask|use|top|fetch|bring|go and (get|find|see|say|talk|check|catch|meet|grab)))',
    'go (to|for|and|get|grab|find|see|say|check|over (and|to) (see|say|talk|meet)|on with|in (the|my|your|there|and|to|first|here)|with|through|around|back for|ahead|first ahead|on ,|on !|on .)',
    '(how|where|what|when|why|that|the way) (is|are|was|were|did|do) (it|things|the|you|they|your|he|she) <adv>* (going|go|off|leaving)',
    '(go|going|run|running|leave) (a|an|the|my|our|out with|into|through|by|well|wrong|with)',
    'run (a|the|my|an|for|into|out of|by|past|over|you|this|that|late|it)',
    'running (a|the|my|late|low|out of|for|on|behind|off at|through)',
    'leave (a|the|my|him|her|them|early|it (with|to)|for (the|paris|london)|room|space|work|feedback|you (two|both|with (my|a|the)|the pair|a))',
    '(be|is|was|are) off (the|by|with|sick)',
    'off (the|to (explore|find|see|grab|say|meet|get|catch|mingle|look|the bar)|duty|work|topic|stage)',
    'away (from|with|at)',
    '(shoot|shooting) (a|you|me|the|for)',
    'move on to (the|another|your)',
    '(may|can|shall|could) i leave you with',
    '(moved|moving) on (to|from)',
    'it gets late|late (running|than|for)|late fee',
    '(to|would) call it (a|that)',
    'one already|already (one|two|three|have|told|met|got|said)|<num> already (booked|signed)',
    'get on (because|with (him|her|you|it|the|my)|well|famously|like|the)',
    'split (the|between|with)',
    'skip (the|a|this|it)',
    'stop (by|in|the|and|at|here for)',
    'end (of|up)',
    'fly (to|from|in|back|out on|over)',
    'must (be|have been) (a|an|the|so|hard|nice|fun|lovely|great|difficult|exciting|tired|proud|wonderful|tough|on|the one|you)',
    'i (must|should) (say|admit|have|confess|know|think|be so|be honest|mention|tell you|thank|remember|warn|ask|introduce|give|send|try|take you|add|probably introduce|apologise|read|be the|not have|have (said|known|asked|thought|told))',
    'go away (and|to) (think|try)',
    'you <adv>* (gotta|got to|have to|need to|should)',
    'better (than|not|at|for|yet|each|luck|idea|safe|still)',
    'best (of|part|thing|bit|wishes|luck|way|in|wish|be|conversation|chat)',
    'i (best|better) .. (when|at|with)',
    '(be|been) done with',
    '(went|got) off',
    'gone (to|off|through|wrong|the)',
    'on my way (to|here|in|over|back from)',
    '(before|till|until) (you|she|he|they|it) (go|goes|leave|leaves|run)',
    'going on (about|and|here|in|with|for|holiday|at)',
    'go on (about|and on|holiday|a|with|,|do|then|tell|for|my)',
    'back (in a|in (two|five|ten|one)|soon|shortly)',
    'draw then',
    'say (goodbye|bye|goodnight) to (the|my|some|a|him|her|them|our|everyone|a few|others|<name>)',
  ],
  despite: ['asked'],
};
