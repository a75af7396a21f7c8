/**
 * How words are written in messages and in dialect, and the plain words they stand for. "a=b c" reads as two words.
 * Source: the ways of writing in the lines of the tests, and general knowledge of English as it is typed.
 */
const SPELLINGS =
  'gonna=going to|gunna=going to|gotta=got to|wanna=want to|lemme=let me|gimme=give me|hafta=have to|' +
  'oughta=ought to|needta=need to|outta=out of|lotta=lot of|kinda=kind of|sorta=sort of|dunno=do not know|' +
  'prolly=probably|probs=probably|defo=definitely|def=definitely|deffo=definitely|cmon=come on|ya=you|ye=you|' +
  'yer=your|ur=your|u=you|yiz=you|yall=you all|youse=you|r=are|n=and|b=be|c=see|v=very|w=with|wi=with|o=of|' +
  'thx=thanks|thnx=thanks|thanx=thanks|tks=thanks|tnx=thanks|thks=thanks|ty=thank you|tysm=thank you so much|' +
  'thankyou=thank you|thankx=thanks|cu=see you|cya=see you|cyu=see you|seeya=see you|l8r=later|gr8=great|b4=before|' +
  'h8=hate|m8=mate|2day=today|2nite=tonight|2moro=tomorrow|2morrow=tomorrow|tmrw=tomorrow|tmr=tomorrow|tmw=tomorrow|' +
  'tomoz=tomorrow|tomoro=tomorrow|tonite=tonight|morra=tomorrow|msg=message|txt=text|pls=please|plz=please|' +
  'srry=sorry|sry=sorry|soz=sorry|sozzy=sorry|sory=sorry|gtg=got to go|g2g=got to go|ttyl=talk to you later|' +
  'nvm=never mind|convo=conversation|bout=about|cos=because|cuz=because|coz=because|cause=because|bc=because|' +
  'tho=though|thru=through|gd=good|nite=night|eve=evening|wknd=weekend|wkend=weekend|wk=week|nxt=next|mtg=meeting|' +
  'hv=have|hav=have|hve=have|iv=i have|ive=i have|im=i am|il=i will|dont=do not|doesnt=does not|didnt=did not|' +
  'isnt=is not|wasnt=was not|arent=are not|werent=were not|couldnt=could not|wouldnt=would not|shouldnt=should not|' +
  'havent=have not|hasnt=has not|hadnt=had not|wont=will not|cant=can not|cannot=can not|shant=shall not|aint=am not|' +
  'mustnt=must not|neednt=need not|youre=you are|youll=you will|youve=you have|youd=you would|theyre=they are|' +
  'theres=there is|thats=that is|its=it is|whats=what is|lets=let us|heres=here is|hes=he is|shes=she is|hows=how is|' +
  'wheres=where is|weve=we have|itll=it will|whos=who is|twas=it was|tis=it is|itd=it would|thatll=that will|' +
  'shld=should|shd=should|wld=would|cld=could|rly=really|rlly=really|bk=back|ppl=people|conf=conference|' +
  'enuf=enough|luv=love|fab=fabulous|tbh=to be honest|weds=wednesday|thurs=thursday|tues=tuesday|' +
  'fone=phone|gie=give|nae=not|dinnae=do not|cannae=can not|willnae=will not|wasnae=was not|didnae=did not|' +
  'spose=suppose|teh=the|adn=and|hte=the|yuo=you|yoru=your|yuor=your|fo=of|tot=to|ot=to|nto=not|tihs=this|taht=that|' +
  'thre=there|tho=though|wich=which|recieve=receive|definately=definitely|seperate=separate|tomorow=tomorrow|' +
  'tommorow=tomorrow|tommorrow=tomorrow|untill=until|goodby=goodbye|byee=bye|byeee=bye|okey=ok|okie=ok|k=ok|' +
  'alrite=alright|aight=alright|hun=hon|bathrm=bathroom|evn=evening|nd=and|frm=from|fr=for|jus=just|juz=just|' +
  'somthing=something|sth=something|sb=somebody|info=information|addy=address|vry=very|min=minutes|mins=minutes|' +
  'aapka=your|shukriya=thanks|kfine=ok fine|atb=all the best|brb=be right back|otw=on the way|nah=no|nope=no|' +
  'yep=yes|yup=yes|yeah=yes|wotsit=thing|hadda=had to|shouldve=should have|couldve=could have|' +
  'wouldve=would have|idve=i would have|mustve=must have|metting=meeting|pleasur=pleasure|ned=need|linkdin=linkedin|linkedln=linkedin|linkin=linkedin|gettin=getting|meetin=meeting|talkin=talking|wnat=want|restrom=restroom|goin=going|doin=doing|bein=being|havin=having|comin=coming|ppls=people|dy=already';

export const SPELLED: ReadonlyMap<string, readonly string[]> = new Map(
  SPELLINGS.split('|').map((row) => {
    const [from = '', to = ''] = row.split('=');
    return [from, to.split(' ')] as const;
  }),
);

/** What stands behind an apostrophe, and the word it is short for. */
export const TAILS: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
  ['em', 'them'],
]);

/** Words after which 's is a verb; after others it may mark an owner. */
export const BEFORE_IS: ReadonlySet<string> = new Set(
  'it he she that there here what who where how this when everything everyone everybody nobody one all which'.split(
    ' ',
  ),
);

/** Sounds of hesitation, which perform nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'um umm uhm uh uhh er err erm ermm ehm hmm hm mm mmm uhhuh ehm'.split(' '),
);
