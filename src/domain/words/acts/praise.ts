/**
 * What the partner did to the speaker, said as praise: moved, taught, cheered, made something easy. Frames rather
 * than phrases: who does what to whom. Source: general knowledge of English praise; the page on labelling.
 */
export const PARTNER_PRAISE: readonly string[] = [
  // You made my night, you've restored my faith, you made a dull queue a pleasure.
  'you <adv>* (have|had|did|are)? <adv>* (made|making|make|turned|restored|renewed|changed|blessed|lifted|brightened|saved|transformed|rescued|cheered|inspired|inspire|convinced|converted|warmed|sold|opened|cured|fixed|solved|revived|rekindled|won|sparked|encouraged|moved|touched|broadened|floored|amazed|lit|stretched|sharpened|impressed|surprised|astonished|reassured|calmed|enriched|fascinated|motivated|charmed|woken) (up|round|over|around)? <adv>* !(<pain>|sick|late|wait|it sound|me <pain>|me (late|miss|sick|ill|angry|cry|sad|yawn|want to|feel (sick|small|old))|my (night|evening) <pain>|mind about) (my|me|us|our|this|everything|everyone|a|an|the|that|such|it|how|people|hard|what)',
  'you <adv>* (have|did)? <adv>* (given|gave|brought|lent|offered|left|taught|shown|showed) (me|us|my) <adv>* (a|an|some|the|so|such|new|fresh|great|many|lots of|plenty of|much|real|another|whole|lot of|my|more|back|enough)* <adv>* <boon>',
  'you <adv>* (have)? <adv>* (put|set) (me|my|us|a|heart|new) <adv>* (mind|nerves|at ease|at my ease|straight|right|spring|smile|heart|courage|in (a)? (good|better|great))',
  'you <adv>* !(are|were|will|do|have|can|would|could|should|must|not) <any> <any>? <any>? <any>? <finely>',
  '(spoke|speak|spoken|explained|explain|put|handled|done|told|played|danced|sung|cooked|organised|written|presented|run|hosted|argued|answered) ,..4 <finely>',
  '(makes|made|making|make) <adv>* (everything|it|things|me|us|this|everyone|my|the|people|somebody|someone|a) ,..4 (clear|easy|easier|fun|welcome|at home|smile|laugh|think|happy|worthwhile|worth|lighter|bearable|possible|special|comfortable|alive|sense|day|night|evening|week|hopeful|braver|curious|human|understand|fly|rethink|wonder|proud|whole|trip) !(than|if|to leave)',
  '(felt|feel|feeling|feels) <adv>* (so|right|much|very|really|a bit|a lot|more|less)* <adv>* (at home|welcome|alone|lighter|inspired|braver|heard|hopeful|recharged|energised|human|seen|understood|included|blessed|privileged|lucky|honoured|like (family|an old friend|old friends|home|i have known|we have known))',
  '(as if|like|though) (i|we) (have)? known (you|each|one)',
  '<i> <adv>* (was|am|have been|were|are|felt|feel) <adv>* (<adv>|completely|utterly|on the)* <adv>* (glued|hooked|rapt|riveted|spellbound|captivated|all ears|gripped|transfixed|entranced|bowled over|blown away|in awe|in bits|in stitches|amazed|astonished|humbled|edge of my|moved|touched|charmed|smitten|won over|dazzled|mesmerised|your fan|fan of)',
  '(keep|kept|have|had|got) me <adv>* (laughing|smiling|thinking|going|grinning|chuckling|in stitches|hooked|company|sane|awake thinking|warm|in tears of)',
  '(will|shall|going to) <adv>* (stay|stick|live|go|remain) (home)? with me',
  '<i> (will|shall|am going to) <adv>* (remember|never forget|not forget|treasure|cherish|be (thinking|smiling|laughing|dining|talking|telling)|dine out|steal|tell (everyone|everybody|all|my|people)|carry|miss|long remember|look at|never look) !(to|me|my (keys|coat|train|bag)|if)',
  '(nobody|no one|nothing|never|not often|hardly ever|seldom|rarely|first time|first person|only person) ,..8 (like (you|that|this)|the way you|as (well|clearly|kindly|good|much|kind) as|so (clearly|well|kindly|warmly|honestly|openly))',
  '(never|not) <adv>* (met|seen|heard|known|had|come across) <adv>* (anyone|anybody|someone|a|such|so|anything|one)',
  '(never a|not a|far from|anything but|the opposite of|not) <adv>* (being)? <adv>* (<dull>) (at all|moment|for|one|bit|to me|,|in the)',
  '(quite|just)? the (reverse|opposite) (,|of <dull>)',
  '(hours|minutes|evening|time|night|it|hour) <adv>* (has|have)? <adv>* (just)? (flew|flown|raced|melted|vanished|disappeared) (by|past|away|,|.|!|$|in|with|talking)',
  'you <adv>* (have|have got|got) <adv>* (a|an|such a|quite a|the|real)* <adv>* (gift|talent|way with|knack|flair|eye for|heart of|rare|lovely|wonderful|great|good|brilliant|marvellous|beautiful|kind|fine) <any>',
  '(i|we) <adv>* (do|have|had)? <adv>* (envy|salute|applaud|respect|admire|treasure|value) (you|your|what|how|the way|that|people like you)',
  '(i|we) (could|can) <adv>* (have)? <adv>* (happily|easily|gladly)? (listen|listened|talk|talked|chat|chatted|stand|stood|stay|stayed|sit|sat|quiz|quizzed|go on|gone on|pick|ask|hear|heard|watch|watched|swap|spend|spent|discuss) ,..10 (all (night|day|evening|week|afternoon|morning)|for (hours|days|ever|weeks|ages|another)|forever|till|until|the whole)',
  // Your way of telling it was a joy.
  '(you|your|yours|how you|ur) ..8 (is|was|are|were) <adv>* (a|an|the|such|so|pure|just|real|one of the|an absolute|a real|quite|truly|the most)* <adv>* (<pos>|<joy>|<est>|proof|food for thought|just what|exactly what|needed|what i needed|why i)',
  "(that|this|those|these) <any> <any>? <any>? <any>? <any>? (is|was|are|were|'s) <adv>* (a|an|the|such|so|pure|just|real|one of the|quite|truly)* <adv>* (<pos>|<joy>) !(for us|enough|the)",
  '<ing> ,..8 was <adv>* (<pos>|inspired|genius|a masterstroke)',
  '(it|this|that|we|things|just) (was|were|is|are)? <adv>* getting <adv>* (so|really)? <adv>* (<pos>|interesting)',
  '(such|what) (a|an) <adv>* (<any>)? (way|story|idea|life|tale|plan|mind|voice|career|journey|gift|adventure|project|hobby|trade|family|memory|thought|approach|man|woman|person|couple|team|find|place|start)',
  '(what|such) <pos> (company|work|news|people|stories|ideas|advice|food for)',
  '(^|oh|and|so) (well|nicely|beautifully|bravely) (done|said|told|put|played|spotted|spoken|argued)',
  '(good|great|nice) (on|for) you',
  'you (are|were) <adv>* (an|a|my|the|one|such|some)* <adv>* (absolute|total|true|proper|real|right|complete|genuine|born|great|new favourite|favourite|best|one in|only|most)* <adv>* (<joy>|<pos>|million|kind|human|soul|person|storyteller|listener|company|sport|laugh|teacher|host|guide|speaker|cook|conversationalist|encouragement|neighbour|find|read|voice of|walking) !(enough|to (interrupt|stare|tell))',
  'you (two|both|lot|all|guys)? are <adv>* (so|very|really|such|just|the|absolutely|an)* <adv>* (<pos>|<joy>|best) ',
  'that (is|was) <adv>* (so|such|the|a|an|very|really|quite|one of the)* <adv>* (<pos>|<joy>|<est>) <adv>* (<talk>|idea|thing|way|news|of you|to know|to hear|story|point|advice|thinking|to think|stuff|project|work)',
];

/**
 * What the meeting was worth to the speaker. Source: as above.
 */
export const MEETING_PRAISE: readonly string[] = [
  // So glad I came over, lucky that our paths crossed.
  '(<glad>) <adv>* (that|because)? <adv>* (i|we|you|our|somebody|someone|fate|chance|they|the|it|<name>) !(can|could|will|would|do|am|are|asked you to|have to|need to|must) ,..2 <any>',
  '<glad> <adv>* (for|to|at|by|with|about|in|of) <adv>* (have|had|having|be|been)? <adv>* (~meet|~met|meeting|~know|knowing|~talk|~speak|~chat|~hear|~find|~see|spoken|seen|known|heard|found|your|our|this|the (talk|chat|conversation|meeting)|you|share|sat|sit|seated)',
  '(pleasure|joy|honour|honor|privilege|delight|treat|luck|fun|thrill) <adv>* (it|this|that)? (was|is|has been|have been|been)? <adv>* (for me|to|of|in|with|for|all|having|,)* <adv>* (~meet|~talk|~speak|~chat|~hear|~listen|~know|~see|having|sitting|sharing|working|you|your company|this|mine|was mine|meeting)',
  '(was|is|were|been|are) <adv>* (well|more than|so)? worth (the|every|coming|my|all|it|travelling|traveling|getting|a|skipping|missing|staying|a detour|its)',
  '(best|nicest|loveliest|finest|warmest|liveliest|kindest|cleverest|wisest|funniest|most <any>) <adv>* (<any>)? (of (my|the (night|day|evening|week|fair|event|conference|show))|i|we|all (night|day|week|evening)|part|bit|thing|person|hour|minutes|conversation|chat|since|about|company|welcome|yet)',
  '(i)? <adv>* (have)? <adv>* (learned|learnt|laughed|enjoyed|understood|picked up|discovered|heard|got|gained|learn) <adv>* (<adv>|more)* <adv>* (more|so much|a lot|loads|plenty|lots|tons|heaps|a great deal|a ton|something) <adv>* (from|in|with|tonight|today|here|than|about|of|new|,|.|!|$)',
  '(<i>|really|much|^) <adv>* (have|did)? <adv>* (enjoyed|enjoy|loved|love|adored|relished|savoured|liked|treasured) <adv>* (every|each|all|the|your|our|this|that|it|talking|hearing|meeting|sharing|learning|what|how|listening|chatting|you|getting|spending|having|some|these|those) !(to|being|a drink|food|music)',
  '(highlight|high point|high spot|bright spot|best bit|best part|pick|star|making) of (my|the|our|this|tonight|today)',
  '(wish|wished) (we|i) (had|could) <adv>* (met|have met|more time|longer|all (night|day|evening)|stay|stayed|talk|longer|talked) (more|longer|sooner|before|earlier|years|all|on|for|to|$|,|.)',
  '(could have done with|would not have missed|would not miss|should not have missed|glad not to have missed) (this|it|you|that|another|more)',
  '(laughed|learned|enjoyed|smiled|talked) (so|as|this) much (in|since|for|all|tonight|today|,|.|!|$|at)',
  '(just what|exactly what|all) (i|we) (needed|came for|hoped for|wanted|was hoping)',
  '(conversation|chat|talk|evening|night|hour|minutes) <adv>* (i|we|to) <adv>* (will|have|had|could|shall|would)? <adv>* (remember|treasure|needed|waited for|hoped for|enjoyed|loved|cherish)',
  '(fun|lovely|great|good|nice|wonderful|grand|brilliant|fab|lush|class|magic|delightful|pleasant) (this|so|was|wasn|one|times|evening|to finally|to put|seeing|hearing|having|talk|talks|yarn|craic|to catch)',
  '(finally|good to|nice to|great to|lovely to) put a (face|name)',
];
