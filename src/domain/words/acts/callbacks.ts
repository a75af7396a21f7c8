import type { Family } from './family.ts';

/**
 * Something that could only come from this talk or this partner. Without a scene any specific detail beside another
 * act will do; with one, the facts heard there are looked for by name instead. Source: the page on labelling.
 *
 * @hears Good luck with the viva!
 * @hears I loved hearing about your bakery.
 * @hears Thanks for the advice about the boiler.
 * @hears You said you're looking for ward work - come with me.
 * @not Thanks for telling me about your work.
 * @not Good luck with everything.
 */
export const CALLBACK: Family = {
  act: 'callback',
  patterns: [
    'your <adv>* <mod>? <mod>? <detail>',
    "your <any> 's <any>",
    'the <mod>? <mod>? <mod>? (thing|list|paper|book|link|recipe|article|pictures|photos) (you|i) (wanted|mentioned|asked|promised|owe)',
    'how you (<any>) <np> <detail>?',
    'how you ,..5 <detail> <detail>*',
    '(hear|hearing|on the subject|story|tales|talk) of <detail>',
    'your (daughter|son|mother|mum|dad|father|sister|brother|wife|husband|gran|grandmother|gogo|granny|dog|cat|cousin|uncle|aunt|kids|twins|girl|boy|niece|nephew|baby|boss|line|tip|point|theory|choir|boat|garden|kitchen|saying|bit|trick|recipe)',
    'your (idea|story|stories|point|advice|thoughts|tip|tips|talk|view|views|take|theory|question|plan|plans|way|line|bit|work|project|saying|tale|approach|description|account|method) (of|about|on|for|with|to|from) <any>? <np>',
    '(luck|success|fingers crossed|strength) <adv>* (with|for|in|on|at|to|finding|getting)? <np>',
    '(hope|hoping) <adv>* that? (the|your|all the|that|it goes well with) <adv>* <mod>? <mod>? <detail>',
    '(about|regarding|re|concerning) <adv>* (how|paying|being|having|all)? <np>',
    '(thanks|thank you|cheers|thankful|grateful) <adv>* (again|a million|a lot)? for <adv>* (telling me|showing me|explaining|sharing|teaching me|translating|letting me (see|try|hear|hold)|reminding me|that|those|me)* <adv>* (about|how|of)? <np>',
    '(thanks|thank you) <adv>* (<any>)? for the <mod>? <detail>',
    '(loved|enjoyed|liked|love|adored|admire|enjoying) <adv>* (hearing|about|how|every|when|bit|part|of|to hear|you)* <adv>* (the|your|that|those|his|her) <mod>? <mod>? <detail>',
    '(loved|enjoyed|liked|love) <adv>* (hearing|to hear) ,..3 <np>',
    '(what|way|how|thing|things|everything) (you|u|ye) <adv>* (said|told|did|do|showed|explained|described|got|built|made|turned|run|taught|started|handled|use|shared|quit|moved|put|worked|kept|grew|played|wrote|solved|found|raised|managed|make|changed|tell) ,..5 <detail>',
    '(the|that|those|a|an) <mod>? <mod>? <mod>? (you) <adv>* (told|mentioned|said|showed|described|recommended|talked|wanted|suggested|recommend|explained|gave|made|lent|taught|did|wrote|promised|asked|played|sang|drew|quoted)',
    '(you|u) <adv>* (said|told me|mentioned|told us|were saying|were telling|explained|asked me|asked about|described|showed me|taught me|quoted) <any>',
    '(story|stories|tale|idea|point|tip|tips|advice|line|thoughts|view|theory|take|recipe|trick|description|explanation|anecdote|insight|insights|remark|question|article|notes|paper|podcast|book|questions) (of yours)? (about|on|of|with|from) <adv>* (how|why)? <np>',
    '(that|the) <mod>? <detail> (story|tale|thing|trick|tip|tips|idea|recipe|point|anecdote|joke|paper|survey|debate|list|pictures|business|book|link|study)',
    '(glad|thrilled|happy|delighted|pleased|excited) <adv>* (for you)? <adv>* (that|about|to hear|to hear about)? <adv>* (the|your|that) <mod>? <mod>? <detail>',
    '<detail> (of) yours',
    '(idea|story|stories|point|tip|recipe|theory|way|line) of yours ..2 <detail>',
    '(luck|leg|success) ..2 (with|for|in|on) the <mod>? <detail>',
    'with the <mod>? <detail> , (good|best of|much) luck',
    '(cycling|walking|sailing|running|building|raising|swimming|climbing|planting|writing|winning) (the|a|your|that) <mod>? <mod>? <detail>',
    '(explained|showed|taught|told) (me|us) <adv>* (about|the|that|your|how|with)* <adv>* <mod>? <detail>',
    'you explained (the|that) <mod>? <detail>',
    '(got|get|arrived) (to|at) the <detail> , ',
    'told the story of <np>',
    '(calling|call) your <any> a <any>',
    '(who knew|never have guessed|never knew|did not know|had no idea|never guessed) (that|there|you|about)? ,..5 <detail>',
    'entire (philosophy|history|theory) of <any>',
    '(whole)? hour on <detail>',
    '(the) <adv>* <mod>? <detail> (came through|worked out|went well|goes well|turns out)',
    '<partner> , the <mod>? <mod>? <detail>',
    '(the) <mod>? <detail> (for|of) your <any>',
    '(answer|asked|ask|talk|talked|chat|chatted) about the <mod>? <detail>',
  ],
  unless: [
    '(enjoy|have) <adv>* (the|your|a|rest|of)* <adv>* <any>? (rest|evening|night|day|show|conference|fair|party|weekend|event|expo|dancing|cake|food|drinks|meeting|hall|band|barbecue|session|sessions|festival|afternoon|remainder|stay|trip)',
    'your (many|adoring|own|other|next|kind|time|attention|lovely|wonderful|first|whole|very|last|two|current|many) ',
    '(sad|pathetic|silly|boring|nonsense|idiotic) <any>',
    'your (card|badge|nonsense|drivel|sad|rubbish|lot|digits|headache|lunch|company|mobile|name|surname|glass|coat|phone|bag|jacket|hair|shoulder|arm|seat|eye|eyes|pitch|excellency|majesty|linkedin|age|sort|deck|dress|shirt|tie|shoes|voice|opinion|mark|marks|office|flight|bus|chair|break|guests|career|public|honour|worship|lordship|inbox|heart|hat|wife|conversation)',
    '(keep|stay) ',
    'about (you|me|it|this|that|to|time|half|now|your work|your company|your business|your job|everything|ten|five)$',
    'about (an|a|one|ten|five|half|twenty) (hour|minutes|minute)',
    '(see|find) about',
    'how (about|nice|kind|lovely|much|many|you are|do you|did you)',
    '(thanks|thank you|cheers) for (your|the|this|a|all|taking|being|having|coming|stopping|waiting|bearing|joining|phoning|calling|inviting|chatting|talking|listening|company|making|saying|dropping|popping|visiting|putting|swinging|your)* (such|so|a|for)* <adv>* (time|chat|drop|swing|patience|company|by|line)',
    '(thanks|thank you) (for)? not',
    '(thanks|thank you|cheers) (to)',
    'love to|like to|likes to',
    'you (said|asked|told) (bye|hello|hi|yes|no|goodbye)',
    '(thank|thanks) (yaar|bro|mate|man|sir|ji|lah|boss|everybody|everyone|all|maam|buddy|love|hon|dear|then)',
    'well (sir|maam|then|i|this|that|it|look|my|your|the|we|there|done|well|you|spent|pleased|as|and|or)',
    'hope (you|it|that|all|the) <adv>* (do not|does not|not|will not|will|can|is|are|all|have|get|find|meet|understand|forgive|enjoy|enjoyed|feel|had) ',
  ],
  despite: ['others', 'asked'],
};

/**
 * A thing named beside a courtesy: in "I'll put in a word with the harbour master" or "sorry I couldn't answer about
 * the tractor tyres" the article says that both know it. Source: the page on labelling.
 *
 * @hears Break a leg with the flea circus!
 * @hears I'll put the falcon pictures on a stick for you tonight.
 * @not Enjoy the cake and the dancing!
 */
export const NAMED_THING: Family = {
  act: 'callback',
  patterns: [
    '(the|that|those|your|our) <mod>? <mod>? <detail>',
    '(for|with|about|from) <mod>? <detail> <detail>',
  ],
  unless: [
    '(enjoy|have) ,..6 <detail>',
    'enjoy ,..8 and the <any>',
    '(the|your|a) (rest|remainder) of',
    'best (of|on|at) the <any>',
    'thing i have',
  ],
  beside: 'clause',
};
