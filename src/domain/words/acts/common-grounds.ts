import type { Family } from './family.ts';

/**
 * Why two people will get on: a shared trade, place, hobby or problem, or a need that the other meets. Heard beside
 * an introduction, or where two are spoken of together. Source: the page on labelling.
 *
 * @hears You both keep bees on a roof.
 * @hears This is Bea, she keeps goats like you.
 * @hears Meet Ruth, she ran that same marathon.
 * @not This is Otto, he's brilliant.
 * @not Nuno and Pia get on because they're both from Aveiro.
 */
export const COMMON_GROUND: Family = {
  act: 'common_ground',
  patterns: [
    '(you|ye|u|yous|yis) <adv>* (two|guys)? <adv>* (both|each) <adv>* <any>',
    '(you two|the two of you|the pair of you|you and (her|him|she|he|<name>)|both of you|she and you|he and you|you lot) <adv>* (both|are|have|share|can|could|went|work|should|might|will|know|like|love|seem|speak|come|grew|were|must|each|had|got|might|would|should|all) ,..4 <detail>',
    '(he|she|they|<name>|who|also|another|him|her|and|one) ,..9 (too|as well|like you|like yourself|as you|same as you|an all|also|like u|just like you|2) (.|!|,|$|do|did|are|were|have|-|and|as|so|:|i|once|said|!|just)',
    "(he|she|they|who|<name>) (is|has|was|are|'s)? <adv>* (also|too) <adv>* <any>",
    '(another|fellow|a fellow|one more) <adv>* <any>? <any>? (nut|fan|fanatic|one|enthusiast|addict|lover|believer|veteran|survivor|runner|cyclist|parent|mum|dad|founder|teacher|nerd|geek|gardener|climber|swimmer|cook|baker|maker|engineer|nurse|writer|<detail>)',
    '(same|same same) <adv>* <any>? <any>? <any>? (as you|as yours|of yours|like you|you|problem|school|town|village|line|boat|thing|trade|course|field|street|year|team|uni|university|hospital|form|marathon|club|city|hobby|illness|disease|bug|passion|issue|wee school|sort|kind|trouble|headache|visa|place|route|<detail>)',
    'that (same|very) <any>',
    '(as|so) (mad|crazy|keen|passionate|obsessed|nuts|daft|into|bad) ,..6 (as you|as yourself)',
    '(in common|things in common|common ground|both (from|in|work|love|hate|keep|know|into|have|are|been|grew|studied|went|come|share|coach|play|claim)|compare notes|swap notes|trade notes|get each other|kindred|two of a kind|peas in a pod|birds of a feather|partners in crime)',
    "(you|u|ye) (are|have|were|want|need|said|mentioned|asked|told|lost|wanted|had|got)* <adv>* (been)? <adv>* (you)? <adv>* (looking|hiring|after|need|needs|want|searching|hunting|short|wondering|in need|moving|trying|thinking|lost|planning|wanted) ,..9 (he|she|they|<name>) <adv>* (is|are|has|have|does|do|'s|can|did|knows|needs|wants|runs|lost|just|recruits|sells|builds|makes|writes|works|teaches|hires|hauls|offers|used|looking|needs|was|will|might)",
    '(he|she|they|<name>|who) ,..9 (you) <adv>* (are|have|were|want|need|lost|had|run|keep|do|just|did|were|said|might|could|would) <adv>* (just|been|looking|hiring|after|asking|telling|needing|trying|a|an|the|your)* <detail>',
    '(he|she|they|who|<name>) <adv>* (is|are|was)? <adv>* (just|recently|also)? (runs|ran|keeps|grows|coaches|collects|plays|studies|studied|sailed|climbs|climbed|teaches|moved|recruits|hires|works|worked|makes|builds|built|does|did|has|had|knows|writes|wrote|went|grew|lived|lives|came|comes|shifted|quit|swims|rows|races|rides|keep|grow|study|needs|is looking|is hiring|wants|is after|spent|started|sells|translates|farms|breeds|restores|brews|bakes|changed) ,..7 (you (told|said|mentioned|were|asked|quoted|want|need|did|do|wanted|have|know|love|are|describe)|that coast|your <any>|like you|yours|you)',
    '(right up your street|up your alley|your kind of|speaks your|your (language|field|line|part|neck|town|area|corner|world))',
    '(is|are|was) <any>? <any>? (also|too) (from|in|into|a|an|at|on|doing|moving|looking)',
    // Beside an introduction: the third person and the partner in one breath.
    '(he|she|they|who|<name>) ,..12 !(meet you|hear you|know you|to you|thank you|give you|show you|help you|tell you|see you|find you|over there) (you|your|yours|yourself|yourselves)',
    '(you|ye) <adv>* (are|have|said|want|need|were|lost|keep|run|grow|had|just|do|did|was|mentioned|asked|both|work|told|make|sell|hate|love|moved|went|play|wanted) ,..10 (he|she|they|his|her|their)',
    'shares (your|that|the) <any>',
    '(stuck|working|struggling|wrestling|dealing) (on|with) the same',
    '(get on|hit it off|get along|love each other|adore each other) ,..4 (because|since|you both|both)',
    'he too|she too|they too|me too and',
    '(lot|plenty|loads|so much|much|things|lots) to (talk about|compare|discuss) ,? (with)? ..2 (<detail>|both|the)',
    '(two|both) of you ,..4 <detail>',
    '(makes|that makes) two of you',
    'just the person (for|about)',
    '(she|he) (knows|can help|helped|could help|advises|advised|consults|did) .. with (your|that|exactly|just)',
  ],
  unless: [
    'leave you (both|two)',
    'both like (things|stuff|everything|people|talking)',
    'likes everything',
    '(you|ye) (must|should|need to|have to) <adv>* (meet|talk)',
    '(he|she|they) <adv>* (would|will)? <adv>* (love|like|be happy|is dying|want|wants) to (meet|hear|see|talk|know)',
    '(have|did) you <adv>* met',
    '(they|we|nuno and pia) <adv>* (are|were|have|get)? <adv>* both',
    '(both|too|also) (came|here) (to|for)',
    'same to you',
    '(i|me|we) (too|also|as well)',
    'you (too|as well)',
    'each other up',
  ],
  despite: ['others', 'asked'],
};
