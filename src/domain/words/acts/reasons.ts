import type { Family } from './family.ts';

/**
 * A plausible reason to leave that fits an event: people to see, a programme, a way home, family, work, an early
 * start, being late or tired. Source: the page on labelling; what hosts, guests and studies of closings name.
 *
 * @hears I have to catch my train.
 * @hears I want to meet a few more people.
 * @hears My panel starts in four minutes.
 * @hears The sitter needs relieving by ten.
 * @not I have to go.
 * @not I've lost my train of thought, go on.
 * @not Kenji has a train to catch at nine, poor man.
 */
export const REASON: Family = {
  act: 'reason',
  patterns: [
    // I want to see people, circulate, be somewhere.
    '<want> <adv>* (go|come|pop|head|run|nip|get|be|try|just|going|off|over|back|start|also|do|use|continue|carry|keep|move|and|able|the|chance|make|time|sure)* <adv>* (to|and|on|out|off|over|that|i)* <adv>* (~meet|~see|~greet|~catch|say (hi|hello|hey|goodbye|bye|goodnight|congratulations|something)|saying (hi|hello|hey|goodbye)|~speak|~talk|~chat|~find|~connect|~mingle|~circulate|~join|~rejoin|~introduce myself|get to know|~track|~hunt|touch base|touching base|~look|~check|~grab|~visit|~thank|~congratulate|~salute|~welcome|~pay|~network|~collect|~pick|~relieve|~feed|~save|~rescue|~help|~marry|~dance|~hear|~attend|~explore|~relieve|~prepare|~finish|~set|~put|~look|~do|~present|~chase|~help|~host|~serve|~cover|~meet|~locate|~walk|~fetch|~drive|~call|~ring|~interview|~give|~get|~bag|~make|~show|~work|~say|~catch|~visit|~take|~support|~start|~read|~write|~sort|~board|~bid|~return|~drop|~watch|~chair|~judge|~moderate|~spread|~move) ..6 (<folk>|<kin>|<duty>|<ride>|others|else|more|around|rounds|room|floor|seat|home|hotel|bed|school|work|prepared|ready|hello|hi|up with|through|office|door|face|faces|hall|<name>)',
    '<want> <adv>* (go|start|do|keep|continue|get|be|going)* <adv>* (and|to|on|some|a bit of|a little|bit|more|back|my|the|of)* (mingle|mingling|circulate|circulating|network|networking|socialise|socialising|socialize|socializing|making the rounds|make the rounds|make my rounds|make rounds|do the rounds|doing the rounds|work the room|working the room|see who else|look around|looking around|have a look|take a look|see what else|see the rest|see some|see the other|meet new|explore|wander|move around|moving around|branch out|do my rounds|rounds|check out|keep circulating|spread myself)',
    '<i> (am|will be)? <adv>* (making|doing|going on) (the|my|some) rounds',
    '(more|bit of|some|further) (mingling|networking|circulating|socialising)',
    '<i> (am|will be|go now|go) <adv>* (off|away|going|over|heading|here)? (now)? (to|for) <adv>* (see|find|meet|explore|say|catch|greet|salute|mingle|talk|speak|chat|check|look|join|visit|help) ,..6 (<folk>|<name>|room|posters|stands|rest|stalls|others|people|hall|floor|exhibits|booths|<duty>|<kin>|with)',
    '(my|our|the) (goal|aim|plan|mission|target|task|resolution|intention|promise|brief|job) ,..8 (meet|talk|speak|people|cards|contacts|connections|network|new|mingle|circulate|see|find|visit|conversations)',
    '<i> <adv>* (promised|swore|vowed|challenged|have promised|did promise|told) <adv>* (myself|me|a goal|my boss|my team|to|my|her|him|them|someone|somebody|a|i would|the|<name>)',
    '<i> <adv>* (have|has|had|did)? <adv>* (spotted|seen|see|noticed|clocked|just seen|saw|just spotted|just saw|recognise|recognised|recognize) <adv>* (there)? <adv>* (a|an|my|some|someone|somebody|the|that|one|over|old|few|two|<name>)* (<folk>|<name>|old|waving|there|over|i|who|from|her|him|she|he|they)',
    '<i> <adv>* (both|all)? <adv>* (came|are here|am here|come|came here|flew in|came over|came along|came out|am only here|are come) <adv>* (both)? <adv>* (to|for|on|with|because) <adv>* (meet|see|find|network|connect|mingle|talk|hear|speak|the|a|my|catch)',
    '(there is|there are|theres) ,..6 (<folk>|people|others|someone|somebody|session|panel|talk|meeting|queue|line|call|<name>) ,..6 (want|like|meet|see|talk|speak|waiting|catch|need|must|starts|starting|at|promised|have to|hello|say|keen|can not|cannot)',
    '(someone|somebody|people|person|few|friend|friends|colleague|colleagues|folk|folks|others|man|woman|one|client|face) (else)? (here|there|over there|who|whom|that)? <adv>* (i|we) <adv>* (have to|need|want|must|should|would like|promised|came|have got to|flew|worked|meant|have been (meaning|hoping|trying)|have not (seen|met)|not seen|hope|used to|agreed|half know|already know)',
    // Others call.
    "(my|our|<name>|<folk>|somebody|someone|they|he|she|boss) <adv>* <any>? <any>? (is|are|has|have|will be|'s) <adv>* (waiting|calling|waving|signalling|beckoning|expecting|looking for me|wanting|arrived|here|hovering|texting|ringing|pinging|tapping|summoning|summoned|on hold|unwell|sick|ill|just (arrived|walked|came|texted|pinged|turned)|locked out|about to leave|leaving|flagging|gesturing|asking) <adv>* (for|on|at|to|me|us|my|already|in|now|outside|downstairs|,|.|!|$|over|and|about|by|from|with|before|soon|the|up|eyes)",
    '(my|our|<name>|<folk>|somebody|someone|they|he|she|boss) <adv>* <any>? (waits|wants|needs|expects|misses|leaves) <adv>* (for me|me|us|for|my|in|at|soon|now|early)',
    '(wanted|needed|expected|due|required|summoned|called|booked|rostered|scheduled|wanted|meant|supposed) (at|on|in|back|by|to (be|speak|present|give|start|open|chair|introduce|moderate|host|judge|play|sing|go on|pick|collect|relieve|meet)|over|upstairs|downstairs|home|there|elsewhere|for|away|onstage) ,..4',
    '<i> (am|was) (on it|up next|next up|on next|on (in|at|shift|duty|stage|call|the clock|a deadline|the|a tight)|hosting|presenting|speaking|moderating|chairing|volunteering|working|driving|one of the (hosts|organisers|speakers|volunteers)|the (host|chair|designated|organiser|driver)|a host|co-hosting|manning|on duty|in charge|flying|travelling|up early|up at|expected|late|running (late|behind|out)|booked|double booked|due|wanted|exhausted|tired|knackered|shattered|wrecked|dead on|jetlagged|jet-lagged|beat|bushed|pooped|wiped|worn|drained|sleepy|falling asleep|spent|not well|not feeling|feeling (tired|unwell|ill|rough|a bit)|unwell|coming down|peopled|all talked|partied|cream crackered|flat out|swamped|snowed|slammed|up to my|behind|needed|minding|babysitting|cooking|parked|in the middle of|under|tied up|meeting|seeing|catching|collecting|picking|joining|taking|having (dinner|lunch|a meeting|another|an early)|busy|terribly busy|so busy|in a (rush|hurry)|pressed|short (of|on) time|keeping|holding up|double parked|double-parked)',
    '<i> (am)? <adv>* (so|very|really|too|bit|a bit|a little|little|pretty|completely|absolutely|that|quite|getting|feeling|just|dead)* (tired|exhausted|knackered|shattered|sleepy|jetlagged|jet-lagged|busy|late|swamped|wiped|tired out|whacked|zonked|pooped|beat)',
    '<i> (am|was)? in (a|the) <adv>* (rush|hurry|middle)',
    '<i> <adv>* (promised|have promised|agreed|said i would|said i will|arranged) <adv>* (to|i|my|her|him|them|the|that|a)',
    // I have a train, a meeting at three, an early start.
    '(<i> <adv>* (have|have got|got|had|am having|has|having|have still|still have|do have)|^ (got|have)|got|have) <adv>* (only)? <adv>* (<my>|some|<num>|few|another|this|other|early|a few|two|more|long|lot|of|next|last)* ,..4 (<duty>|<ride>|early (start|morning|flight|train|shift|meeting|night|call|one)|hard stop|prior|commitment|commitments|engagement|work to|things to|deadline|call (at|with|in|from|to|<num>|now)|work (to|in|tomorrow)|(kids|children|baby|family|dog|babies|son|daughter) ,..4 (to|waiting|home|at|needs|need|in|pick)|long (drive|way|day|journey|trip|ride|walk)|way home|somewhere to be|place to be|people to|lot on|a lot on|on (tonight|today|tomorrow)|busy|packed|full|plans|something on|customers|clients|visitors|school run|packing|errands|errand|homework|chores|(oclock|appointment|booking|reservation|errand)|guests|date|stuff to|catch|train|commitment|plane to|flight)',
    '(early|big|long|busy|packed|full|heavy) <adv>* (start|morning|day|flight|train|meeting|shift|drive|week|afternoon|schedule) (tomorrow|today|ahead|in|at|to|,|.|!|$|and|now)',
    '(up|start|working|work|flying|travelling|leaving|awake) <adv>* (early|at (<num>|dawn|crack|the crack)|tomorrow|before dawn|first thing|in the morning)',
    // The train leaves.
    '(<my>|this|next|another|last|her|his|their|your) <any>? <any>? (<duty>|<ride>|kids|lift|others|queue|boarding|coach|group|minder|poster|break|lunch|bell|programme) ..3 (leaves|leave|is leaving|departs|goes|starts|start|begins|begin|is starting|is beginning|opens|closes|ends|is on|is here|is waiting|arrived|is boarding|boarding|calls|is calling|about to|is about|in (<num>|a|an|five|ten|half)|at <num>|at (half|quarter|noon)|going|waiting|ticking|runs|stops|won|will not wait|expires|runs out|turns into|clocks off|finishes|here|due|is on|outside|is off|is up|is over|needs|is double|called|pulls|shuts|is due|goes at|is in <num>|is at <num>|is about|pumpkin|downstairs)',
    "(<ride>|<duty>) (of mine)? <adv>* (is|are|will|has|have been|'s)? <adv>* (leaving|leaves|leave|starting|starts|start|begins|begin|beginning|boarding|waiting|here|arrived|called|about|departs|on in|on at|in (<num>|a|five|ten)|at (<num>|half|quarter)|now|soon|calls|calling|due|is leave)",
    'the <num> <num>? ..3 (is|was)? ..3 (last|fast|to)',
    '(last|next|late|my|our|miss|catch|make) <any>? (<ride>) (<adv>* (to|home|is|goes|leaves|at|in|or|,|.|!|$|will|won|and|tonight|from|back|before|-|now))',
    '(<ride>|one) ,..4 (to catch|booked|last one|not wait)',
    '(catch|make|miss|run for|get|board|late for|dash for|take|booked on) <adv>* (my|the|a|our|this|that|an|last)* (last|next|early|late|fast|<num>)* (<num> )?(<ride>)',
    "(clock|meter|time) (is|'s)? ticking",
    '(traffic|storm|snow|roads) ..5 (tonight|bad|terrible|heavy|small thing|coming|home)',
    '(beat|before) (the)? (traffic|rush|rain|crowd|storm)',
    '(relieve|relieving|pay|collect|pick up|fetch|get home to|check on|feed|bath|put|see to|walk|let out|look after|say goodnight to|tuck in|mind|rescue|ring|call|phone|face time|facetime) <adv>* (<my>|the)? <adv>* (<kin>|mate|babysitter|sitter|neighbour|little one|pet|goldfish|friend)',
    '(put|putting) ,..4 to bed',
    "(my|our|the) <any>? (<kin>|babysitter|lift|driver) <adv>* ((is|are|has|have|will be|'s) <adv>* (waiting|not|at|home|alone|ill|sick|expecting|here|outside|downstairs|arrived|in the|on (hold|the (line|phone|way))|only|stuck|unwell|checked|tired|asleep|locked)|(waits|wait|needs|finishes|clocks|texted|turns into) <any>)",
    '(daughter|son|wife|husband|kids|mother|sitter|babysitter|childminder) <adv>* (of mine)? (is|are)? (waiting|waits|wait)',
    '(told|promised) <adv>* (the|my|a) <any>? (<kin>|babysitter|childminder|boss|<folk>)',
    "(is|are|am|'s) <adv>* (on|up|due|starting|leaving|off|back)? in <num> (<unit>)?",
    // Work, time, health.
    '(have|got|need|loads of|lots of|some|more|must|back to|still|much|there is|get|do) <adv>* (some|more|my|a lot of|lots of|a|to)* <adv>* (work|studying|packing|prep|preparing|homework|revision|marking|emails|chores|things|errands|finish|report|reports|deadline) <adv>* (to (do|finish|get|go|sort|catch|prepare|hand|submit|tomorrow)|at home|due|waiting|tomorrow|,|.|!|$|tonight|in the morning|before|early|now)',
    '(get|getting|go|going|head|heading|be|rush|rushing|been) <adv>* back (to|home) (my|the|our|work|home|office|kids|family|team|desk|stand|booth|stall|hotel|a|school|children|room|,|.|!|$|before)',
    'back (on|at|to) <adv>* (stage|the stand|the booth|my stand|our stand|the stall|work|my desk|my team|duty|shift|the office|home|my seat|base)',
    '(head|heading|go|going|get|getting|be|dash|run|rush|off|way|drive|walk|went) <adv>* home (now|,|.|!|$|to|before|and|early|for|because|soon|tonight|then)',
    '(time|past|way past|time for) (my|for) (bed|bedtime)|bedtime|(need|get|go to|off to|to|my) (my|some|to|the)? <adv>* (sleep|rest|bed|hotel|an early night|early night)',
    '(running|run|am|already|getting|gonna be|going to be|will be|be) <adv>* (late|behind)',
    '(late|overdue) (for|to) (my|a|an|the|another|work|school|dinner)',
    '(duty|work|home|bed|family|parenthood|motherhood|fatherhood|baby|sleep) (calls|beckons|is calling)',
    '(no|not|enough|short of|out of|run out of|limited|short on|little|pressed for|tight on) time (to|for|left|today|now|before|on|-)',
    '<i> can not (talk|chat|stay|miss|skip|be late|speak)',
    '(before) (she|he|they|it|the|my|everyone|<name>) <any>? (leaves|goes|leave|go|closes|close|shuts|disappears|gets|get|vanishes|heads|starts|start|vex|packs|ends|finishes|disappear|takes off|take|runs)',
    '(meet|see|greet|talk to|speak to|catch|find|meeting|greeting|chatting to|hello to|hi to|catch up with) <adv>* (some|a|few|more|other|new|all|the|as many|with|every|every one of|couple|of|good|my|our|couple of|lot|bit|many|two|three|<num>|plenty)* (people|folks|folk|faces|others|guests|friends|contacts|exhibitors|companies|attendees|booths|stands|stalls|tables|posters|everyone|everybody|delegates|colleagues|ppl|host|hosts|elders|speakers|more)',
    '(see|find out|look|check) who else|who else (is|has)|(see|meet|do|explore|cover|greet|catch|visit) (of|some of)? (the|rest of the|the rest of the) (rest|room|crowd|people|guests|party|group|hall|stands|floor|fair|show|others)',
    '(mingle|circulate|work the room|do the rounds|make the rounds|spread myself)',
    '(talk|speak) to ((somebody|someone|anyone) else|some|a few|other|others|more people)',
    '(not|isn|is not|are not|not quite) (right|a fit|the right fit|what we|for us|a good fit|suitable|looking|buying|in the market|taking on)',
    '(we|i) (have)? (already)? (looked at|decided|chosen|signed|work with|working with|use|went with|have gone with|already have|got|have) ,..6 (supplier|vendor|agency|this in|provider|someone else|elsewhere|in place)',
    '(visit|cover|see|do|get round|get around|reach|man|mind|cover) <adv>* (every|all|the|each|other|as many|my|rest of|our)* (table|tables|stand|stands|booth|booths|stall|poster|posters|floor|hall|exhibits|door)',
    '(do|mind|man|work) the door',
    '<i> (need|have|got|want|would like|wanted) <adv>* to (do|get !(moving|going|on|off|out|away|along)|check|finish|sort|see to|handle|attend|take care of|look after|deal|prepare|concentrate|focus|think|rest|sleep|study|pack|revise|lie|work|recharge|set up|get ready|have an early|sit down|be (up|home|there|at|in|on|back|somewhere))',
    '(set up|setting up|get ready|getting ready|prep|warm up|mic|miked|mic check)',
    '(a lot on|packed (afternoon|day|evening|morning|schedule)|up the walls|so much on|amount on|hectic|tight schedule|full schedule|up against it|rushed off)',
    'forty people waiting|people waiting|(customers|visitors|clients|guests|patients|students|queue) (are|is)? waiting',
    '(announced|called|calling) (my|our|the) <any>? (poster|flight|name|slot|train|table|number|group|session|team|row)',
    "(auctioneer|bride|boss|host|chair|organiser|manager|wife|husband|stage manager|photographer|<folk>) <adv>* (is|has|'s|was|are) <adv>* (waving|giving|looking|calling|signalling|tapping|beckoning|staring|asking|asked|trying|got me)",
    '(deadline|hard stop)',
    'at (<num>|noon) <i> have (a|an|another|my)? <any>',
    'somewhere (i|else i|to) <adv>* (need|have|must|be|should)',
    '(need|have|got) to be (up|somewhere|home|there|at|in|on|back|out|elsewhere|off)',
    '(getting|getting a bit|it is|so|very|too|a bit|bit) late (for|and|so|now|,|.|$)',
    '(need|can not|cannot) concentrate|(need|want|got|have) to focus',
    'my (flight|train|bus|uber|taxi|cab|lift|ride|coach|ferry) (is|leaves|goes|in|at|,)',
    '(drag|rejoin|join|find|see|meet|back to|return to|lost|abandoned|neglecting|neglected|ignoring|check on|check in with|catch up with) <adv>* (my|our|the) <adv>* <any>? (group|team|friend|friends|husband|wife|partner|colleague|colleagues|boss|date|family|others|party|table|host|guests|plus one|mates|crew|clients|roommate|kids|class|cousin|mate|sister|brother|student|students|professor|mother|mum)',
    '(school|nursery|kindergarten|creche|daycare|football|swimming|dance) (run|pickup|pick-up|pick up)',
    '(another|other|next) (call|meeting|appointment|commitment|engagement|session|event|one) (at|in|now|to|starting|starts|waiting|with|,|.|$|soon|before|coming|this|tonight)',
    '(meeting|call) (in|at|with|now|to|starts|starting|next|about|from) ',
    '(host|chair|speaker|mc|emcee|volunteer|organiser|groom|best man|bridesmaid|driver) (duties|duty)|(host|hosting|chairing|speaking) (tonight|today|this)|as (chair|host|organiser|the host|best man|one of)',
    '(i|we) (am|are)? (here|only here) (for|till|until|to) ',
    '(phone|ring|call) (home|my (wife|husband|kids|mum|mother|son|daughter|boss|family|partner|dad|office))',
  ],
  unless: [
    '(thought|told|asked|said|used|went|been|had) ,..4 (round|the bank|better have|what)',
    'i (told|asked) (the|him|her|them)',
    '(story|joke|book|film|song) (starts|begins|goes|ends)',
    'train of thought',
    '(you|ye|you people) <adv>* (must|will|would|probably|surely|have|are|need|want|should|may|got|might) <adv>* (a|have|be|see|meet|busy|talk|to|people|other|friends)*',
    '(he|she|they|who|<name>) <adv>* (has|have|had|wants) (a|an|to) ..2 (<ride>|<duty>)?',
    '(he|she|they) <adv>* (went|ran|said|wants|needs|had)',
    '(thanks|thank you|cheers|grateful|appreciate) (for|you)? ',
    '(good luck|best of luck|all the best|enjoy|hope|safe|have (a|an)) ,..8',
    'introduce (you|myself|u) ',
    '(want|like|love|need) you to meet',
    '(let me|come and|come|you must|you should|must|should) (meet|introduce|show you)',
    'pick your brain|pick this up|pick it up',
    '(call|ring|email|text|message|send|mail|meet|see|write) (you|u|ye|to you) ',
    '(would|will|shall|can|could|may|might) (you|we) ',
    'let us (meet|see|talk|catch|get|make|do|find)',
    '(find|get) a (slot|date|time)|in the diary',
    'the (late|early) ,..4 (start of|buses|bird)',
    '(to find|find|talk to|meet|somebody|someone|people) ,..3 (better|more interesting|more important|proper|worth|useful|actually)',
    'early start of',
    'keep in touch|stay in touch',
    'meeting (you|u|ye)|(meet|see|know) you|nice (meeting|to meet)',
    '(hear|know|find|learn) (more|about|what|how)',
    '(call|phone) (me|us)',
    'to (hear|talk about|discuss|chat about|explore|pick)',
    'no use|waste',
    'lost my',
    '(a|the) (taxi|bus|train) (driver|station|ticket|strike) (in|who|that|was)',
    '(number|work|talk) of yours',
    '(do|did) you (have|get|take|want|need) ',
    '(get|got) (your|a) card',
    'my (card|number|email|linkedin|details)',
    'at work (any|today)?',
    'how (you|your|to)',
    'look forward',
    'much as <i>',
    '(enjoy|good) ,..3 rest of (the|your)',
    '(someone|somebody|people|anyone) (from|who) <any> <any> at this',
    'back to (you|your|me|the point|what)',
  ],
  despite: ['others', 'negated', 'asked'],
};

/**
 * A duty, a wish or an hour of the speaker's own that none of the usual words name ("I've a ceilidh to call", "the
 * choir's on in ten minutes"). It counts beside another act only, since anybody may speak of plans. Source: the
 * page on labelling, which counts any plausible reason.
 *
 * @hears Lovely to meet you, I must feed the parrot.
 * @hears Thanks! The choir's on in ten minutes.
 * @not I want to know how you did it, thank you.
 * @not Thanks, I'd like to give you my card.
 */
export const OPEN_REASON: Family = {
  act: 'reason',
  patterns: [
    '<i> <adv>* (would|had|have|am|are|do|still|got|also)* <adv>* ((need|have|got|want|wanted|like|love|going|due|supposed|meant|promised|ought|off|hoping|planning|trying|expected|keen|booked|asked) to|must|should|better|best|owe|shall) <adv>* !(to|go|be !(up|home|at|back|there|on)|get (moving|going|on|off|out|away|along)|getting|am|b|get (to|in|back|up|along)|pass|hate|prefer|going|run|leave|leaving|dash|say|thank|ask|tell|admit|confess|introduce|give|send|email|mail|message|text|know|hear|keep|let|stop|head|move|say|hold|bother|take up|talk more|talk about|pick|wish|apologise|offer|share|stay|think|mention|read|learn|make a move|get going|get out|get off|call it|excuse|do this|see you|have you|a|an|the|some|more|it|that|this|one|make sure you|add|swap|scan|connect|invite|buy|call you|ring you|off|out|away|on|in|for|with|you|not|my|your|of|at|drop|find out more|get to know you|shoot|split|bounce|love you|meet you|and|but|so|been|had|done|sit|wrap|scoot|grab|catch up|speak|chat|continue|get together|visit you|hang) (<any>) (<any>)',
    '<i> <adv>* (have|got|have got|had) <adv>* (a|an|the|my|some|two|three|few|several|another|other|these|those|loads of|lots of|emails|things) ,..4 to (call|answer|catch|give|do|see|finish|write|make|attend|run|play|sing|judge|deliver|mark|read|prepare|get|pick|collect|meet|feed|walk|pack|file|chair|host|record|fix|sort|film|serve|cook|bake|close|open|set|light|cut|load|man|greet|lead|start|relieve|hand|grade|submit|present|teach|rehearse|find|water|board|return|drive|pay|sign|cover|photograph|perform|conduct|cast|lock|unlock|let)',
    "(is|are|am|'s|starts|start|begins|opens|leaves|booked|closes|shuts|boarding|lands|arrives|expected|clocks off|turns into|ends|finishes) <adv>* ,..4 (in <num> (<unit>)?|in (a|an|half|ten|five) <adv>* (minute|minutes|moment|second|hour|sec|bit|few|half|tick|jiffy)|at (<num>|half|quarter|noon|midnight|six|ten)|at <clock>|(until|till|by) (<num>|noon|midnight|half)|any (minute|second|moment))",
    '(asking|looking|waiting|calling|waving|shouting|searching|wanting|ringing|texting|hunting|gesturing|signalling|beckoning) (for|at|on|to) me',
    '(needs|need|want|wants|expects|expecting|calling|summoning|missing|called|asked) me <any>',
    '(before) (she|he|they) <any>',
    '(they|he|she) <adv>* (lock|close|shut|start|stop|need|expect|leave|take|serve|call|announce|run) (the|my|me|at|in|up|down|it)',
    '(check|checking) on <any>? <any>? (things|kids|house|home|stand|team|booth|food|dog|him|her|them|my)',
    '(roomful|room full|lot|lots|plenty) of (people|faces|folk|others) ,..6 (i|we)',
    'on hold',
    '<my> <any> <any>? (has|have) (rung|called|texted|arrived|landed|started|begun|loaded|turned up)',
    "(<my>) <any>? (<ride>|carriage|delegation|school) <any>? <any>? (is|are|'s)? <adv>* (loading|loaded|outside|at the|revving|idling|here|waiting)",
    '(has|have) started|about to (start|begin|close|leave|go on|speak)',
    "(ride|taxi|driver|uber) (is|'s)? (outside|here|waiting|<clock>)",
    '<ride> (is)? at? <clock>',
  ],
  unless: [
    '(you|ye) <adv>* (must|will|would|probably|surely|have|are|need|want|should|may|got|might|had|were) <adv>*',
    '(good luck|fingers crossed|hope|enjoy|safe) ,..8',
    '(let us|shall we|can we|could we|coffee|lunch) ,..5',
    'from scratch',
  ],
  beside: true,
  despite: ['others', 'asked'],
};

/** A plain "too busy": a reason that names nothing. Source: the design's table of acts.
 *
 * @hears I'm terribly busy today.
 * @not You must be busy.
 */
export const BUSY: Family = {
  act: 'busy',
  patterns: [
    '<i> (am|have|got|have got)? <adv>* (just)? (got)? <adv>* (a|an|such|so|the|bit)* <adv>* (enormous|huge|big|massive)? (busy|lot on|packed (afternoon|day|evening|morning|schedule)|amount (on|to (get through|do))|so much (on|to do)|much on|swamped|snowed under|rushed|hectic (day|week))',
  ],
  despite: ['others', 'asked'],
};
