import type { Family } from './family.ts';

/**
 * Contact details asked for or offered now. Source: the page on labelling.
 *
 * @hears Here's my card.
 * @hears Can I have your number?
 * @hears Are you on LinkedIn?
 * @hears Let me scan your badge.
 * @not Thanks for the card you gave me.
 * @not I don't carry cards and I won't be taking yours.
 */
export const CONTACT: Family = {
  act: 'contact',
  patterns: [
    "(here|this) (is|are|'s)? <adv>* (my|a|our|me) <adv>* <any>? (<channel>)",
    'here (my|is my) <channel>',
    '(can|could|may|might|shall|let|would|will|should|do|must|want|like|love|happy|have) <adv>* (i|we|me|us|you|to|ye|u)* <adv>* (please|just|to|kindly|mind|have|get|let me|also|quickly|be able)* <adv>* (~have|~get|~give|~take|~grab|~swap|~exchange|~trade|~add|~scan|~leave|~share|~pass|~offer|~hand|~connect|~write|~note|~airdrop|~show|~follow|~find|~drop|~put|~ask|~jot|~save|~link|~borrow|~beg|~snap|~photograph|~send|~slip|~press) <adv>* (you|me|us|ye|u|for|a|to|on|up|with you|down|over|in|onto|each other|hold of|one of)* <adv>* (my|your|our|a|ur|yer|the|his|one of my|some|business|personal|visiting|visit|work|e|mobile|phone|contact|email|wee|direct|own|via|through)* (<channel>)',
    '(<channel>) (,)? (can|may|could) i (have|take|get) it',
    '(~swap|~exchange|~trade) <adv>* (business|our|contact|phone|your|some|visiting|a)* (<channel>|details|info)',
    "(what|which) (is|'s)? <adv>* (the)? <adv>* (your|ur|best) <adv>* <any>? (<channel>)",
    "(what|where) (is|'s) the best (way|number|email|address) to (reach|get|contact|keep)",
    '(how|where) (can|do|could|should|would) i (reach|contact|get hold of|get in touch|find|best reach)',
    '(are|r|^)? (you|u|ye) on (<channel>)',
    '(shoot|give|put|drop|ping|slide) (me|us)? (your|ur) (number|digits|insta|email|<channel>)',
    '(do|have|got) (you|ye|u) <adv>* (have|got)? <adv>* (a|any|your|ur|wee|business|visit|visiting|linkedin|some|an)* (<channel>) (on (you|ye)|handy|to hand|with you|?|i|,|$|that|account)',
    '(you|u) have <adv>* (a|visit|business|visiting)* card',
    '(take|have|keep|grab|scan|accept|hold on to|hang on to|pocket|note) (this|one of)? <adv>* (my|our|a) <adv>* <any>? (<channel>|badge)',
    '(scan|scanning|photograph) <adv>* (me|my|your|ur|the|this|badge|each) <adv>* (badge|qr|code|card|other|,|$|lanyard)',
    'scan badge|(card|number) from you|card for you',
    '(give|gimme|tell|send|pass|hand|text|lend) (me|us) <adv>* (your|ur|yer|the|a) <adv>* <any>? (<channel>|badge)',
    '(put|type|pop|stick|enter|key|save|add|write|jot|leave|scribble) <adv>* (me|my|your|ur|in|yourself|down)* <adv>* (your|my|ur)? <adv>* (<channel>|details) <adv>* (in|into|here|down|on|for|with|to)?',
    '(add|adding|connect|connecting|link|linking|find|finding|follow|following|dm|message|look me|invite) <adv>* (with)? (me|you|u|up|each other|us)* <adv>* (up)? (on|in|via|through|at) <adv>* (my)? (<channel>|socials|insta)',
    "(my|our) <adv>* <any>? (card|number|email|linkedin|whatsapp|contact|details|qr code|handle|address|instagram|telegram) (is|'s|are|,|in (it|there|the)|on the|for you|with|in case|-|on my)",
    "(card|number|details|email) (is|are|'s)? (in|on) (it|the|my|there)",
    '(spec sheet|bag|folder|brochure|pack|leaflet) (and|with) my card',
    '(would|may|can|could|shall|might|will|if) (you|i) <adv>* (like|take|have|want|be open) <adv>* (my|a|your|one of my) (card|number|email|details)',
    '(let us|shall we|can we|could we|we should|want to|wanna|happy to|would love to|love to|lets) <adv>* (connect|be connected|link up|link) (on|via|through|here) <any>',
    '(let us|shall we|can we) (swap|exchange) <any>',
    '^ <adv>* (your|my|business)? (card|number|linkedin|whatsapp|details) ?',
    '(badge|lanyard) .. (scan|beep)',
    '(airdrop|bump) (you|me) my',
    'just (the|a|your|my) card',
    'do take (it|one|mine)',
    '(look at|see|use|here is|scan) (this|the|my) (qr code|qr|code)',
    '(pic|picture|photo|snap) of your (badge|card|name)',
    'write (here|down)? (your|ur) <channel>',
    '(it|that) is my (details|number|email|card|linkedin)',
  ],
  unless: [
    '(thanks|thank you|cheers|grateful) (for|you)? <adv>* (the|your|that)? <adv>* (card|number|details|email)',
    'card (you|he|she|they) (gave|give)',
    '(not|never|no|without) <adv>* (want|need|carry|have|be taking|taking|take|need for|going|add|email|ring|your|require|got|any)* <adv>* (to)? <adv>* (a|any|your|my|me|the)* (cards|card|number|yours|email|details|contact)',
    '(his|her|their|for her|somebody|she|he|they|lars|him) ,..3 (card|number|details|contact|cards|email)',
    '(card|cards) (game|table|trick)|(get|got) (out of)? (number|card)',
    '(two|swapped|exchanged) (swapped|cards) .. last',
    '(number|card) (three|two|four|nine|six|is your score)',
    '(wrote|said|told|reads) ',
    '(handed|hand) you',
    'a number of|(large|small) number',
    '(waste|loss) of my',
    'on my list',
    'on the card is',
    'number on the',
  ],
  despite: ['asked'],
};
