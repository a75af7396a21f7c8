import type { Family } from './family.ts';

/**
 * A good wish for what the partner does next. Source: the page on labelling.
 *
 * @hears Enjoy the rest of the evening!
 * @hears good luck with the viva
 * @hears Safe travels, and have fun tonight.
 * @not Hope to see you again.
 * @not They take care of the invoices.
 */
export const WELL_WISH: Family = {
  act: 'well_wish',
  patterns: [
    '(^|do|and|please|now|then|you|so|to|hope you|can|,|also|well|back to|go|will let you) ~enjoy <adv>* (the|your|yourself|yourselves|every|a|it|this|rest|evening|night|day|conference|conf|event|party|talk|show|weekend|expo|remaining|remainder|what|that|all|some|tonight|today|dinner|lunch|and|,|.|!|$|fair|session|festival|market|food|rest|<day>|city|town)',
    '(have|hav|had|having) (a|an|the|your|yourself|you)* <adv>* (<pos>|blessed|safe|merry|happy|blast|brill|ball|fun|pleasant|restful|relaxing|peaceful|productive|lush|belter|cracker|whale of a|fruitful|successful|gd|chilled|easy|wicked|good old) (rest|evening|night|day|one|time|weekend|trip|week|journey|show|flight|afternoon|conference|event|session|party|christmas|ride|life|eve|morning|holiday|expo|fair|year|stay|drive|meeting|visit|meal|lunch|dinner|and|.|!|,|$|of|nite|sleep|summer|mate|festival|night|call|summit|seminar|wedding|walk|crossing|commute|break|ahead)',
    '(have|^) (yourself|yourselves)? (fun|a ball|a blast|a whale)',
    '(^|the|my|very|and|so|you|wish|best of|much|lots of|every|all the|good|loads of|of|gd|more|bonne|a lot of)* (good|gd|best of|best|much|lots of|all the|every|loads of|better|wish you|wishing you|tons of) luck (to|with|for|on|in|at|,|.|!|$|finding|tomorrow|tonight|and|from|out|there|getting|you|mate)',
    '(break a leg|fingers crossed|knock them dead|godspeed|bon voyage|bon appetit|sweet dreams|sleep well|sleep tight|get home safe|safe home|get home|go well|stay well|be well|keep well|travel well|travel safe|travel safely|get some rest|drive safe|drive safely|take good care|be good|keep safe|stay safe|stay warm|mind yourself|mind how you go|look after yourself|look after yourselves|go easy|god bless|bless you !for|keep it up|more grease|take it easy|safe road|happy travels|happy hunting|happy holidays|happy christmas|happy new|happy diwali|happy birthday|merry christmas|bonne chance|bonne soiree|go safely|go safe|walk good|rest well|home safe)',
    '(all the|my|with|every|with my|with the|very|kind|warm|warmest|kindest) (best|regards) (of everything|for|with|to|wishes|.|!|,|$|in|always|sir|and)',
    'all the best',
    '(best|good|warm) wishes',
    '(^|and|please|do|well|you|then|so|now|also|ok|okay|bye|just|,)* take <adv>* (good|great)? care <adv>* (of (yourself|yourselves|that|you|each)|,|.|!|$|and|now|then|all|on|mate|out|everyone|sir|love|getting|yeah|x|<partner>)',
    'safe <adv>* (and)? (travels|travel|journey|journeys|trip|flight|home|drive|onward|return|passage|landing|way|road|ride|train|trips|flights)',
    '(hope|hoping|hopes|trust) ,..8 (well|good|great|nice|useful|smooth|smoothly|success|fun|enjoy|enjoys|lovely|wonderful|turns out|works out|comes|goes|go|work|works|gets|makes|wins|win|kind|find|finds|feel better|fruitful|easy|quick|succeed|safe|better|safely|pass|passes|settles|settle|luck|grand|flies|recovers|get)',
    '(hope|hoping) you (have|get|find|enjoy|will enjoy|will find|will have|had|manage|win|land|make it|sleep|like|love|meet)',
    '(wish|wishing|wishes) (you|ye|your|ya|u) (all|a|an|the|well|every|luck|good|nothing|success|many|great|much|best|safe|lots|joy|both)',
    '^ may (you|your|the|it|all) ,..8',
    '(crush|smash|nail|ace) it',
    '(you will|go) (smash|ace|nail|crush|do great|be great|do fine|be fine)',
    '(more|every|much|continued|great) (success|strength|power) (to|with|in|for|.|!|$)',
    'here is to (your|the)',
    '(have|hav) <adv>* (a|an)? (gd|good|great|nice|lovely)',
    '(rooting|cheering) for you',
    'congratulations (and)? ',
    'rest up',
    '^ enjoying the (conference|event|evening|night|party|show|rest|fair)',
    '<i>? hope (your|all|every|both|the) <adv>* <any> <any>',
    'be safe',
  ],
  unless: [
    'hope (to|we|i|our|that we|that i|you (will|can|do|would)? not mind|you do not mind|you will forgive|you can forgive|you are not|you will excuse|it is okay|that is|this is|it is not|you understand)',
    'hope (you|ye) (choke|trip|fall|lose|fail|never|get what)',
    '(they|we|he|she|i|who|will|to|always|must) <adv>* take (good)? care of',
    '(what|exactly the|the) (you|day you|night you|evening you) deserve',
    'take care of (it|this|the|my|a|business|tax|something|some|him|her|them)',
    'to enjoy',
    '(by|with|my|bad|no|in|such|pure|hard|some|any|your) luck ',
    'wish <any> would',
    '(i|we) <adv>* (enjoy|enjoyed|enjoying)',
    '(i|we) (am|are|have|did|really|do|was) <adv>* (enjoying|enjoyed|enjoy)',
    'trust me',
    '(to|i|we|you|they|did|always|will|would|he|already|could|can|might|people|not) have (a|an|the)? <adv>* (good|great|nice|lovely|better|fun) (idea|point|time to|job|team|chat|talk|reason)',
    '(we|i|they|they have|have) (had|have) (a|an) <adv>*',
    'wish (i|us|him|her|them)',
    'explaining yourself',
    'a better guest',
    'good luck ,..5 (need it|you will need)',
    '(need|brain like|nobody else would|deserve)',
    'hope goes',
    '(best|all) (of|the) all',
    'say that as someone',
    '(enjoy|enjoying) (being|getting|this (so|very)|it so|talking|talk|hearing|our|listening)',
    'feel free',
    '(we|i|they) will <any>? have',
  ],
  despite: ['asked'],
};
