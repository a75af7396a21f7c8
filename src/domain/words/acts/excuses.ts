import type { Family } from './family.ts';

/**
 * The stock ways out: restroom, drink, food, air, a call, the phone, the connection, the door. Heard even where it
 * may be true; a scene's facts say which it is. Source: the page on labelling; advice columns name the same few.
 *
 * @hears I'm just going to get a refill.
 * @hears Need a wee.
 * @hears Have to take this call, sorry.
 * @hears You're breaking up!
 * @not Thanks for the coffee you bought me.
 * @not Let's get a drink on Friday.
 * @not The bar association has moved its hearing.
 */
export const EXCUSE: Family = {
  act: 'excuse',
  patterns: [
    // The restroom.
    '(<want>|<i>|must|just|gotta|off|nip|pop|dash|run|going|^) <adv>* (go|get|run|dash|pop|nip|use|find|visit|going|head|slip|make|be|off|hit|locate|seek|need|want|have|take|search|hunt|powder|off to|to use|to find|to) <adv>* (go|use|find|to|for|the|a|an|my|down|out|some|your|one|quick|nearest|visit|hit|wee)* (<loo>)',
    '(need|want|find|use|visit|nip to|off to|pop to|for|needing) <adv>* (the|a|your|to|some|an)* <adv>* (<loo>)',
    '^ <loo> (,|.|!|$|time|break|first|calls|run)',
    '(powder my nose|nature calls|nature is calling|call of nature|freshen up|little (boys|girls)|spend a penny|bladder|water the|see a man about|point percy|comfort break|bio break|bathroom break|loo break|toilet break|wash my hands|nip to the|desperate for)',
    '(where|which way) ..4 (<loo>)',
    // Food and drink.
    '(<want>|^|<i> (am|will|go)?|just|me|off|back|and|to|go) <adv>* (~get|~grab|~fetch|~find|~hit|~raid|head|heading|~pop|back|check|hunt|hunting|try|top up|~refill|~refresh|nip|dash|visit|wander|hunt down|search|order|replenish|see to|see about|going after|secure|sample|attack|investigate|scope|forage|seek|inspect|buy|pick up|pour|off|going|go|have|run|take|be|over|after|in search) <adv>* (to|for|and|up|out|on|down|over|back|at|myself|me|us|the|a|an|some|more|another|one of|those|these|that|this|of|one|my|bit|anything|quick|wee|fresh|little|few|couple|second|seconds|empty|glass of|cup of|plate of|bite of|pint of|drop of|nice|cold|hot|free|bite to|last|before|search of|in|go|get|grab|find|fetch|visit|see about)* (<sup>) !(association|chart|exam|with you|together|on <day>|next|tomorrow|some|sometime|soon)',
    '(<i> <adv>* (need|want|would like|could do with|could murder|could use|fancy|would love|am dying for|could kill for|will have|am after|must have|have to have|require|am going for|am getting)|^ (need|want|fancy)|(need|want) to (eat|drink)) <adv>* (to (eat|drink|have))? <adv>* (a|an|some|my|another|more|the|of|bit|drop|something|glass|cup|pint|second|fresh|strong|big|cold|hot|nice)* (<sup>|something) !(with you|together|on <day>|next|tomorrow|some|soon|from)',
    '(<i>|am|will|let me|just|gonna|going to|to|must|need|off to|better) <adv>* (top|top up|topping up|refill|refilling|refresh|freshen|recharge|fill) <adv>* (up)? (my|this|the|our|me)? (glass|drink|cup|plate|up|wine|coffee)',
    "(glass|cup|plate|drink) <adv>* (is|'s|looks|needs|of mine is|has) <adv>* (empty|a refill|refilling|topping|run dry|looking|gone|dry|filling)",
    '(empty glass|my glass is|out of wine|out of drink)',
    '(<i> (am|have)? <adv>*|^|bit|getting|so|am|absolutely|dying) (hungry|thirsty|starving|parched|famished|peckish|gasping|starved|ravenous|dehydrated|gagging for|dying for (a|some))',
    "(stomach|belly|tummy) <adv>* (is|'s|rumbling|growling|calling|louder|says|needs|thinks)",
    'dying for (a|some|something)',
    '^^ (food|drink|drinks|coffee|bar|buffet|refill|beer|wine|cake|lunch|snacks|pizza|tea) (!|.|,|$|time|run|calls|first)',
    '(haven|not) (eaten|had (lunch|dinner|breakfast|a bite|anything))',
    '(get|grab|fetch|bring|buy) (you|us) (one|a drink|another|a top-up|something|anything)',
    '(back (i|we) go|going back|go back) for (more|seconds|thirds|another)',
    '(gonna|going to|go|will) (get|grab) (more|another|some more|seconds|a feed|some)( of (these|those|that))? (,|.|!|$|of)',
    "(food|buffet|bar|canapes|cake) <adv>* (is|are|has|'s)? <adv>* (calling|out|here|arrived|open|shuts|closing|closes|running out|served|going|ready|runs out|disappearing)",
    '(before) (the)? (bar|buffet|food|kitchen|canapes) <adv>* (shuts|closes|runs out|goes|is gone|disappears|gone|close|ends)',
    '(find|hit|visit|raid|off to|head to|go to|to) the (bar|buffet|food|food table|dessert table|drinks table|catering|kitchen|coffee machine|snack table|coffee stand|water cooler)',
    '<i> ..6 the (bar|buffet|canapes|nibbles|dessert|dessert table|food|food table|cheese)',
    '(look|looking|search|hunting|off) for <adv>* (some|the|a|any|more)* <sup>',
    '(another|one more) <sup> for me',
    '(that is|there is|there goes) my (phone|mobile|cell|pager)',
    'excuse me ..4 <loo>',
    '(<loo>|<sup>) (is|are) <adv>* (calling|getting cold|going cold|disappearing|waiting for me)',
    "my (coffee|tea|food|drink|soup|wine) <adv>* (is|'s) <adv>* (getting|going)? (cold|warm|gone|empty|finished)",
    '(hidden|are|is|find) (the)? (ladies|gents|loos|toilets)',
    '(eat|drink) something',
    '(went|going) <adv>* (and)? (got|to get|get|for|out for) some air',
    // Air.
    '^^ <adv>* (fresh)? air (!|.|$)',
    '(<want>|<i>|me|some|need|for|bit of|breath of|get|take|out|want) <adv>* (get|go|have|step|grab|take|out|for|a|of|some|bit|breath|breath of|fresh|the|pop|nip|to|be|outside|head|bit of)* (fresh)? (<air>) (,|.|!|$|break|now|for|before|and|outside|i|it|in|,|out|please|-|back)',
    '(fresh air|some air|bit of air|breath of air|cooler air|step outside|stepping outside|step out for|pop outside|go outside|nip outside|out for a|smoke break|cigarette break|smoke a|stretch my legs|too (hot|warm|stuffy) in)',
    // The telephone.
    '(take|taking|make|making|answer|answering|get|return|returning|pick up|picking up) <adv>* (a|this|that|an|the|my|one|some|quick|important|phone|it|brief|urgent|work)* (call|phone|phone call|calls|facetime)',
    '(have to|need to|must|got to|should|better|gotta|^) <adv>* (take|answer|get) (this|that|it) (one)? (,|.|!|$|sorry|i|now|from|outside|,|call|it)',
    "(phone|phones|mobile|cell|pager|watch|beeper) <adv>* (is|'s|has|are|just|keeps|going)? <adv>* (buzzing|ringing|vibrating|going|rings|rang|buzzed|calling|off|dying|dead|low|about to|fully|out of|running|blowing up|buzzes|died|needs|vibrated|pinged|beeping)",
    '(check|checking|look at|find|charge|charging|get|lost|see to|glance at|misplaced|forgot) <adv>* (my|the) (phone|mobile|cell|messages|voicemail|battery|texts|emails)',
    '^^ phone (!|.|,|$)',
    '(battery|charger|socket|plug point|power bank)',
    '(got|have|there is|need|must|should|expecting|better|just|someone|somebody|it is|was|sorry|got to|gotta) <adv>* (to|got)? <adv>* (a|an|another|to|take|make|ring|make a|one)* <adv>* (call|phone call) <adv>* (to make|to take|coming|waiting|on the other|i|that|,|.|!|$|come)',
    '(ring|call|phone|text) (somebody|someone|them|him|her|a friend|people) back',
    "(someone|somebody|they|he|she|work|office) <adv>* (is|are|'s)? (calling|ringing) (me)? (,|.|!|$|on|now|i|sorry|me|,)",
    '(incoming|missed|urgent|important|emergency|other) call',
    '(call|someone|somebody|boss) ..3 other line',
    '(you are|it is|line is|you|it|call is|signal is|is|we are|keep|keeps|are) (breaking up|cutting out|freezing|frozen|going into a tunnel|dropping|lagging|losing you|choppy|gone fuzzy|crackly)',
    '(losing|lost|bad|no|terrible|poor|weak|awful|dodgy|patchy|dropping) <adv>* (you|signal|connection|reception|line|wifi|wi-fi|internet|network|mic|audio|video)',
    "(wifi|wi-fi|connection|internet|signal|app|network|zoom|laptop|mic|audio|camera|screen|reception|line|router|bandwidth) <adv>* (is|'s|has|keeps|are|just)? <adv>* (playing up|acting up|dropping|gone|going|bad|dying|breaking|terrible|weak|awful|down|unstable|dead|freezing|frozen|cutting|so bad|about to|lagging|poor|patchy|glitching|dropped|crashed|running)",
    'can not hear you|(can you|do you) hear me|tunnel',
    // The door.
    "(someone|somebody|delivery|postman|courier|parcel|amazon|pizza|knock|visitor|guy|dog|man|plumber|neighbour) <adv>* (is|'s|has|come|just|are|guy|man|boy|driver)? <adv>* (just)? (at|is at|knocking|here at) <adv>* (the|my)? (door|gate|front)",
    '(doorbell|door bell|door is going|knock at|knocking at)',
    '(need|want|going|get|go|must|have|got) <adv>* (to)? <adv>* (get|fetch|find|check|see) <adv>* (something|a thing|stuff) <adv>* (from|in) (my|the)',
    '(water|feed|walk) my (plants|plant|goldfish|fish)',
    '(moving|move|check on|check) my car|feed the meter',
  ],
  unless: [
    '(thanks|thank you|cheers|ta|grateful|appreciate|obliged) (for|so|very|you|a|much|again|,)* ,..6',
    '(let us|shall we|we should|we must|we could|can we|could we|how about|fancy|would you|do you|why do not we|we will|we shall|are you|will you|join me|may i buy|owe you|buy you|can i buy|let me buy|would love to|love to|like to|happy to) (~grab|~get|~have|~do|~go|~meet|for|a|an|over|some|buy|like|want|free|up for|join|another|lunch|coffee|tea|drink|dinner|out|continue|take|treat)* ,..3',
    '(coffee|lunch|tea|dinner|drink|beer|breakfast|pint|cuppa|flat whites) ,..4 (<when>|some time|sometime|some day|someday|soon|one day|together|next|with you|my treat|on me|when|again|away from|, yeah|, you and)',
    '<when> ,..3 (coffee|lunch|tea|dinner|drink)',
    'over (a|some)? (coffee|lunch|tea|dinner|drink|beer|drinks)',
    '(bar|bars) (association|exam|chart|code|council|graph)',
    '(not|never|no) <adv>* (going|go|need|want|wanting|getting|get|like|looking|an|a|excuse|just|after)* <adv>* (for|to|an excuse|get|the|a|just)* <adv>*',
    '(he|she|they|twins|who|brother|dad|children|kids) <adv>* (says|said|needs|need|wants|want|has|went|is|was|drinks|lies|always)* ,..4',
    '(the|his|her|their|your|those|these) (coffee|wine|food|cake|buffet|steak|sauce|soup|drinks|bar|toilet|sandwiches) (is|was|were|here|co-op|tastes|paper|they|that|and)',
    'your (glass|drink|coffee|phone|plate)',
    '(talk|talking|hear|hearing|story|advice|tip|tips|point|idea|said|love|loved|enjoyed|about|know|try) ,..4 (coffee|wine|food|bread|cheese|cake|pizza|tea|beer|paella|phone)',
    '(have|try|take) (another|a|some|the|one) (olive|olives|lamb|cake|biscuit|drink|seat|mushroom)',
    'came for the',
    'chocolate|my food (blog|truck|business|bank)',
    '(food|wine|coffee|tea|drinks|cake|beer|cheese) (business|company|industry|bank|blog|truck|shop|startup|brand|festival|import|merchant|plantation|club|fair|co-op)',
    '(put|putting) (to|the kids to) (sleep|bed)',
    '(call|ring|phone|text|email|message|meet|see|send|write|give) (you|ye|u|me|us)',
    'call (it|me|us|with|at|in|for)',
    '(another|my|a|work|conference|team|client|important) (call|meeting) (at|with|in (five|ten|a|<num>)|starts|from)',
    'call (at|with|to (my|a) client|from (my|the) (wife|husband|kids|boss))',
    '(enjoy|have) (the|your|a|lovely|some)* <adv>* (food|drinks|dinner|lunch|wine|cake|buffet|canapes|cheese|meal|barbecue)',
    'drinks licence|oldest excuses|pretend (there|to)',
    'food for thought',
    'at <num> <i> <adv>* (have|am)',
    'since the (cheese|food|buffet|bar)',
    '(talking|planned|look|looked|went|came|been) ,..4 the (cheese|food|buffet|bar)',
    '(get|have|go for|grab) (that|a|the) <any> (one of these|some|one) (days|day)',
    '(feed|feeding) (my|the) (baby|kids|dog|cat)',
    'on hold',
    'leave no|without a leak',
    '(buy|get|bring) you a (drink|coffee|beer) (<when>|some|next|soon)',
    '(flight|plane|train|bus) ,..6 (air|water)',
    'so i bought|i was on',
  ],
  despite: ['asked'],
};
