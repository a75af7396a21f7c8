/**
 * The partner judged as of no use, or the talk as going nowhere: by rank, by means, by what they said. Source: the
 * page on labelling; general knowledge of how people are put down.
 */
export const OF_NO_USE: readonly string[] = [
  // You're only a trainee; just an intern?
  '(you|ye|u) <adv>* (are|were)? <adv>* (only|just|merely|not even|nothing but|still) <adv>* (a|an|the|some|in)* <any>? <lowly>',
  '^ (only|just) (a|an|the) <any>? <lowly>',
  // You don't hire, you have no budget, you're not a buyer.
  '(you|ye|u|your (lot|sort|company|firm|team)) <adv>* (do|can|could|would|will|did|does) not <adv>* (have (a|an|any|the|much|enough|what|anything)|hire|buy|invest|decide|sign|fund|recruit|pay|matter|qualify|count|know (anything|anyone|who|what)|understand|help|do anything|offer|stop|let|seem to|make (the|any)|run anything|sell|deliver|ship|read the|bring) (<any>|$|,|.|!)',
  'you <adv>* (have|got|have got) <adv>* no <adv>* (budget|money|authority|say|team|influence|power|clout|funds|idea|clue|experience|customers|product|contacts|staff|degree|track record)',
  '(you|ye|u) are <adv>* not <adv>* (a|an|the|who|what|on|in|with|quite|senior|one|for|really|any|even|exactly|my|our|from|at|of)* <adv>* (buyer|buyers|customer|prospect|client|investor|decision maker|decision-maker|lead|budget|level|league|match|one|expert|important|press|hiring|buying|investing|recruiting|people|person|man|woman|list|interest|interesting|senior|big|target|size|relevant|fund|board|use|help|much help|who|what|why|whom|helping|making|listening)',
  '^^ <adv>* (so|oh|ah|hm)* not (a|an|the|in|on|from|with|even) <any>? <any>? ?',
  '^^ (oh|ah|hm|so)? ,? no (budget|authority|money|vote|power|influence|job|title|company|team) ?',
  '(you|your) <any>? (company|firm|business|outfit|shop|team|budget|project|fund|startup|start-up|product|idea|job|title|role|market|deal|stand|stall|pitch|story|stories|range|order|orders|volume|volumes|agency) (is|are|looks|seems|sounds) <adv>* (far|way|much|simply|just|rather|a bit)* <adv>* (too <any>|tiny|small|irrelevant|unimportant|nothing|of no|no use|peanuts|not (big|large|important|relevant|for us|what|interesting|worth|enough|our))',
  // Talking with you isn't getting me anywhere.
  '(is|are|was|were|has|have|does|do|did) not (been)? <adv>* (get|getting|lead|leading|take|taking|bring|bringing|help|helping|teach|give|giving|tell|do|doing) <adv>* (me|us|my|you) <adv>* (anywhere|anything|any|a|much|closer|further|good|on|to|,|.|!|$)',
  '(talking|speaking|chatting|listening|standing|being|stuck|minutes|hour|hours|time|evening) <adv>* (here)? (to|with|spent with) (you|this) ..4 (not|nothing|nowhere|waste|wasted|costing|cost|hard|exhausting|like|killing|lost|i (will|would))',
  '(i|we|anyone|they) ,..2 (would|will|could|can) <adv>* not <adv>* (hire|buy from|invest in|work with|recommend|use|call|need) (you|someone like you|your)',
  '(nothing|little|anything|something) <adv>* (you|to|here|that|of)* <adv>* (can|could|have|say)? <adv>* (to)? (offer|teach|tell|give|bring|do for|say to|add|interest|sell) (me|us)',
  '(i|we) ,..4 (hoped|hoping|looking|expected|expecting|wanted|came|come|need|needed|after|thought) ,..8 (and you are|but you are|not you|instead|you are clearly|you are plainly|you are obviously|more senior|somebody senior|someone senior|bigger|decision makers ,)',
  '(if|had) (i|you) (had|have|known) <adv>* (known|realised|guessed|anything|something|said|been|a) ,..6 (you|your|less|interesting|to say)',
  // You told me so already; get to the point.
  'you <adv>* (have|did|keep|kept)* <adv>* (said|told|mentioned|repeated|repeating|explained|saying|telling) <adv>* (me|us|that|this|it|the|same|one|your|all|story)* ,..4 (already|times|twice|<num> times|again and again|over and over|before)',
  '(third|fourth|fifth|sixth|tenth|hundredth|umpteenth) time (you|i have heard|today|tonight|now|this)',
  '(repeating yourself|on repeat|broken record|round in circles|same old story|heard it all|heard this one|nothing new|old news)',
  '(get|come|cut) to the (point|chase)|(spare|skip) (me|us) the (details|rest|story|pitch)|your point is',
  '(dozed|nodded|drifted|switched|zoned|tuned) (off|out)|(fell|falling|half) asleep|glazed over|mute button|off switch|pause button|fast forward|snooze button|cure for insomnia|watching paint|lost the plot',
  '(longest|dullest|slowest|worst|dreariest|most (boring|tedious|painful)) <any>? <any>? (of my life|i have (ever)? (had|met|heard|spent|sat|been)|all (day|night|evening|week)|tonight|today|this (year|week))',
  '(bigger|better|other|richer|more important|more interesting|more useful) <any>? (fish|people|prospects|leads|priorities|uses|things|places|clients) <adv>* (to|for|here|than) (fry|talk|meet|see|do|chase|my|be|spend|you|this)',
  '(out of|above|below|beneath|not) (your|my|our) (depth|league|pay grade|level|station|time|type|scene)',
  '(cost|costs|costing|wasted|ate|eating|stole|stealing|killed|killing) (me|us|my|our) <adv>* (<num>|half|an|a|the|whole|time|evening|night|hour|lunch|break|best|entire)',
  '(you|ye) <adv>* (just|never|always|really|only|do|can|constantly|love to)* <adv>* (monologue|monologued|lecture|lectured|drone|droned|ramble|rambled|interrupt|interrupted|witter|waffle|waffled|preach|whinge|moan|complain|brag|boast|bragged|boasted) <adv>*',
  '(love|like|fond of) (the sound of your|your own|hearing yourself|to hear yourself|listening to yourself)',
  '(same|that) (old|tired) (pitch|story|line|speech)',
];

/**
 * Contempt: mockery, threats, dismissal, praise that stings. Source: as above.
 */
export const CONTEMPT: readonly string[] = [
  '(you|ye|u|your <any>) <adv>* (are|is|look|looks|sound|sounds|smell|smells|seem|dress|come across) <adv>* (like|as|so|too|a bit|very|really|such|a|an|quite|just|every bit|rather|truly)* <adv>* <contempt>',
  '^ (how|so) <adv>* (cringe|quaint|precious|adorable|original|embarrassing|pathetic|desperate|sad)',
  '^^ (bravo|adorable|revolutionary|groundbreaking|riveting|thrilling|spellbinding|yawn|snore|zzz|pfft|boring|blah blah|yada yada|loser|next caller) (.|!|,|$)',
  'i (would|could) (say|tell|call|compliment) ,..10 but <any>? ,..6 (lying|lie|liar|true|afraid of)',
  '(nice|lovely|great|love the|interesting|brave|bold|cute) (dress|tie|suit|hair|shoes|haircut|jacket|teeth|try|wig|hat|outfit|shirt|perfume) ,? .? ..3 (did|who|my|was|were|where|for|from|lose|lost|is it)',
  '(that is)? how you (sound|look|come across|seem|talk)',
  '(sure|yeah|yes|right|obviously) ,? because (everyone|everybody|we|people|the world|nobody) ,..5',
  '(everyone|everybody|the world|the room) ,..3 (dying|desperate|queuing up|thrilled|begging) to (hear|listen|see)',
  'if (only)? you (had|have|were|could|did|ever|weren) ,..4 (brain|head|sense|manners|talent|shame|charm|taste|clue|personality|interesting|read|shut)',
  '(nobel|medal|prize|oscar|trophy|gold star|round of applause|slow clap|standing ovation) for (that|you|this|it)',
  '(the mirror|your mirror|the wall|your mum|your mother|your cat|your therapist) ,..3 (listening|loves|cares|care|proud|interested|told)',
  '(rather|sooner|prefer to|happier) <adv>* (eat|chew|gnaw|swallow|die|lick|stick|drown|drink bleach|watch paint|watch grass|watch the|listen to (paint|traffic|static|my|grass)|talk to (a|the|my) (wall|plant|lamp|coat|chair|bin|mirror)|be anywhere|sit in traffic|have (root|my teeth|a root)|walk over|pull)',
  '(waste|sorry excuse|poor excuse|excuse) (of|for) (a|an)? <adv>* (human|name|man|woman|person|skin|space|suit|oxygen|breath|air|professional|being|badge)',
  '(get (over|a load of) yourself|keep dreaming|dream on|in your dreams|read the manual|grow up|sling your hook|get knotted|do us all a favour|do me a favour and|get a room|who asked|nobody asked|and breathe|calm down dear|know your place|wind your neck|behave yourself|mind your own|cry me a river|boo hoo|jog along|begone|shoo then|scram|vamoose you|get a grip|give it a rest|put a sock|zip it|talk to the|go bother|go bore|go annoy|bother someone else|bore someone else|annoy someone else)',
  '(call|calling|get) (security|the police|the bouncers)|(you will|gonna|going to) (regret|pay for|be sorry)|(watch your back|or else|last warning|i know where you|make sure you never|finish you|ruin you|blacklist)',
  '(of|like|from|with) (people|someone|somebody|a man|a woman|men|women|the likes|idiots|clowns|your lot|your ilk|you lot) (like|of)? (you|yours)',
  '(the likes of you|you people (make|never|always|disgust)|you lot are|your (kind|sort|ilk) (,|.|!|$|are|always|never))',
  '(some|another|yet another|one more) (guy|bloke|man|woman|kid|genius|expert|so-called) (who|with|that) ,..8',
  '(do|did|does) (you|your|they|it) <adv>* (always|come with|ever|really|even|actually|do|not|have|own|practise|practice|need)* <adv>* (a|an|your|the)* <adv>* (talk this|bore|mute|off switch|volume|manual|carer|minder|hobby|mirror|hear yourself|listen to yourself|be this|dress like|smell|parties|interpreter|subtitles)',
  '(say|think|talk) .. (like that|that) (again|to me) ,? (and|or)',
  '(bet|guess|assume|imagine) (you|your) ,..5 (alone|single|friends|fun at parties|mother|nobody|no one|virgin|cats)',
  '(fun|life and soul|joy) at parties',
  '(buried|cremated|died) in it',
  '(lose|lost) a bet',
  'live under a (rock|bridge)|born yesterday|village idiot|two brain cells|one brain cell|brain cell|thick as|dumb as|sharp as a (marble|spoon)|few sandwiches|not the sharpest|lights are on',
  '(laughing|laughed) (at|behind) (you|your)|laughing stock|a joke to (us|everyone)|everyone (laughs|hates|avoids)|nobody (likes|can stand|wants|invited|respects|believes|missed|will miss) (you|your)',
];
