function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Function words: they carry no detail of anybody's talk. */
export const STOP = set(
  'a an the this that these those i me my mine myself we us our ours you your yours yourself yourselves he him his ' +
    'she her hers it its they them their theirs one who whom whose which what when where why how here there ' +
    'am is are was were be been being do does did done doing have has had having will would shall should can could ' +
    'may might must ought not no nor and or but if so as than then too also very really just only quite ' +
    'of to in on at by for with from about into onto over under after before between during until till through ' +
    'up down off out away back again once more most much many some any all both each every few other another such ' +
    "own same 's ' s yes no ok okay well oh ah hey hi hello now today tonight tomorrow soon later ever always never " +
    'because since while though although whether however anyway like get got go going went come coming let make ' +
    'everything everyone everybody something someone somebody anything anyone anybody nothing nobody none ' +
    'even still yet already almost maybe perhaps please thanks thank sorry cheers bye goodbye along around across ' +
    'first last next new old good great nice lovely bit little lot lots big sir madam maam mate dear',
);

/** Nouns anybody could say to anybody: they show no listening. */
export const GENERIC = set(
  'time times evening night day days morning afternoon week weekend year talk talks chat conversation conversations ' +
    'discussion story stories tale work job jobs business company firm career help advice insight insights thought ' +
    'thoughts input card cards number email mail address details contact info information name place event events ' +
    'conference party show fair expo hall meeting meetings session sessions journey trip travel travels life ' +
    'world people person persons friend friends folks guest guests colleague colleagues drink drinks glass coffee ' +
    'food meal phone attention patience ear kindness hospitality generosity support expertise perspective ' +
    'experience experiences knowledge idea ideas opinion background role position team boss way ways thing things ' +
    'stuff rest best part turn side hand hands hair nerves mind face company candour candor honesty wisdom ' +
    'interest questions question answer pleasure privilege honour joy delight presentation speech pitch lunch ' +
    'dinner breakfast supper tea break start end minute minutes hour hours second moment call today tonight ' +
    'networking hosts host table stand booth badge linkedin whatsapp instagram telegram wechat profile feedback ' +
    'welcome invitation visit stay flight train bus home office room seat place everything anything self sake ' +
    'company presence effort efforts energy passion enthusiasm words word voice body system service services ' +
    'product products project projects future success health luck holiday holidays vacation family message lot ' +
    'explanation explaining talking chatting listening coming being sharing having giving stopping calling ' +
    'understanding consideration class english wonderful valuable precious busy whole entire kind lovely such ' +
    'partner attendees crowd audience queue fans admirers public sort type league calendar diary schedule inbox ' +
    'pocket bag hotel chance opportunity offer proposal wait waiting picture photo back way honey love point ' +
    'inconvenience trouble pardon leave guys lads ladies gentlemen circle circumstances situation thinking ' +
    'purpose goal goals plan plans age news update updates recommendation recommendations suggestion suggestions ' +
    'informations yarn yarns dance music dude golly faces faculty hostess remainder goodbye ones things gym fellow others everyone crew beer wine pint bar buffet breath meantime cup tickets ticket deck quote brochure ' +
    'form sample samples slides paper link pdf price list contract invoice sheet invite file files report copy ' +
    'topic subject matter area field industry sector today experience wishes regards remark remarks comment comments desk desks head heads arm arms shoulder shoulders foot feet leg legs eye eyes heart soul brain lips mouth teeth skin lap knee plate coat jacket scarf hat shoes umbrella keys wallet purse handbag mobile laptop computer charger battery pen pencil notebook napkin map programme program agenda lanyard nametag name-tag sticker portal channel app site website page server folder screen camera mic mike microphone sound audio line connection signal internet wifi door window lift stairs corridor hallway lobby foyer reception entrance exit car-park carpark parking road roads street town city country floor ground ceiling roof stage bench sofa aisle row corner balcony terrace garden venue building rooms space spot stand-up catering canapes sandwiches cakes supper-club weather rain sun snow traffic round rounds laugh laughs laughter smile hug handshake lift ride taxi favour favor kindnesses pep assistance time-keeping noise heat crowds band dj photos engineer supervisor manager assistant secretary receptionist accountant lawyer doctor nurse dentist teacher professor student students customer customers client clients buyer buyers recruiter recruiters investor investors sponsor sponsors supplier suppliers speaker speakers panel panels keynote workshop workshops lecture seminar seminars training course rehearsal ceremony reception parties dinner-table lunch-break festival wedding birthday reunion budget deal deals sale sales meter bill order orders delivery forms application applications mix-up mixup mistake delay problem problems issue issues fuss mess ends loose to-do todo tail next job-hunt newcomer stranger strangers humouring while record version summary outline draft recap start-up startup agency department division branch union club society association group groups network community committee board government council organisation organization charity school college university uni hospital church library shop store market factory plant lab laboratory studio workshop warehouse pub cafe restaurant lobby beach park',
);

/** Words of praise. */
export const POS = set(
  'nice great good lovely wonderful fantastic brilliant amazing awesome fascinating interesting inspiring ' +
    'delightful pleasant fun enjoyable excellent super superb terrific marvellous marvelous incredible cool neat ' +
    'fab fabulous grand splendid smashing cracking ace insightful helpful useful illuminating refreshing special ' +
    'memorable charming stimulating engaging valuable enlightening informative educational invaluable riveting ' +
    'gripping entertaining hilarious generous thoughtful clever smart sweet gorgeous beautiful stellar deadly ' +
    'outstanding remarkable extraordinary exciting sensational phenomenal magical heartwarming invigorating ' +
    'energising energizing productive rewarding worthwhile eyeopening ingenious witty wise astute ' +
    'inspirational spectacular magnificent glorious sublime uplifting rare funny exceptional solid sound class ' +
    'tremendous mighty epic dope lit sick shiok best better finest nicest loveliest warm cheering kind gracious ' +
    'talented impressive perfect precious moving touching compelling absorbing sparkling favourite favorite lekker ' +
    'bonza ripper top choice lush mega mint belter banging wicked rad tidy braw bonny dandy divine inspired captivating dazzling delicious heavenly humbling magic masterful mesmerising mesmerizing mind-blowing mindblowing priceless profound radiant ravishing sharp soothing spellbinding stunning superlative top-notch unforgettable unreal savage bang-on spot-on fantabulous glowing pleasurable enriching heartening eye-opening thought-provoking life-changing first-rate first-class world-class golden poetic soulful brave courageous bold sincere welcoming friendly uncommon unusual fierce gas hysterical jolly sensible sane fresh freeing lively vivid elegant healing reassuring calming comforting encouraging pleasing satisfying wholesome lifesaving sterling peachy nifty snazzy groovy stonking corking ripping topping crackin magnificient fantastique super-interesting legendary hopeful easygoing',
);

/** Nouns of praise. */
export const JOY = set(
  'pleasure privilege honour honor joy treat delight blast tonic thrill highlight inspiration gem legend star hoot ' +
    'craic laugh pleasures godsend lifesaver eyeopener revelation education masterclass ball scream marvel miracle saviour savior angel hero heroine rockstar champion champ-ion balm boon gift pearl jewel ray riot goldmine encyclopedia oracle wizard genius darling saint trooper peach sweetheart cracker belter corker gent gentleman lifeline breath diamond brick marvel dream celebration adventure antidote refuge oasis lift boost',
);

/** What can be praised as the meeting or the talk. */
export const TALK = set(
  'chat talk talking conversation conversations discussion evening night meeting natter yarn catchup story stories ' +
    'stuff idea ideas point points company work project insights insight questions time gist session presentation ' +
    'speech pitch exchange company encounter hour halfhour thoughts chats talks chatting tale advice info ' +
    'information perspective thing intro tips company person people human work read one craic gossip banter blether debrief one-to-one chinwag confab gas meet discussions interview dialogue debate tour demo lesson brainstorm catch-up catchups natters hours minutes five ten',
);

/** Verbs of meeting and talking, all forms. */
export const MEET = set(
  'meet meeting met talk talking talked chat chatting chatted speak speaking spoke spoken see seeing saw seen ' +
    'know knowing known connect connecting connected hear hearing heard catch catching caught listen listening ' +
    'listened share sharing shared discuss discussing discussed have having had hang hanging spend spending spent ' +
    'run running bump bumping sit sitting sat get getting reconnect reconnecting be being visit visiting ' +
    'collaborate collaborating natter nattering gossip make making find finding join joining',
);

/** Short words that strengthen or soften and change nothing. */
export const ADV = set(
  'really just so very truly honestly actually absolutely simply quite totally definitely certainly genuinely also ' +
    'now probably sincerely incredibly such too always ever all most much super rly well dearly thoroughly ' +
    'hugely enormously immensely awfully terribly frightfully dead pure seriously proper properly bloody extremely ' +
    'particularly especially rather pretty fairly extra sure surely still only both again greatly deeply ' +
    'wholeheartedly kindly warmly highly extraordinarily wonderfully heartily particularly truly rightly do did ' +
    'already quickly gonna suddenly unfortunately sadly please wee honest enough royally pleasantly briefly first finally somehow',
);

/** Days, and words that fix a time. */
export const DAY = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'tomorrow',
);
export const MONTH = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec',
);
export const NUMBER = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty ' +
    'half quarter couple few noon midnight lunchtime',
);
export const UNIT = set(
  'minute minutes min mins hour hours hr hrs second seconds sec secs day days week weeks month months oclock am pm ' +
    'moment moments',
);

/** Family, as a reason to go and as company for it. */
export const KIN = set(
  'wife husband partner son daughter kid kids child children baby babies boy boys girl girls mum mom mam mother dad ' +
    'father parents sister brother cousin aunt uncle gran grandma nan grandad grandpa girlfriend boyfriend fiance ' +
    'fiancee family flatmate roommate housemate twins toddler sitter babysitter childminder nanny dog cat puppy ' +
    'in-laws mother-in-law father-in-law niece nephew grandson granddaughter grandkids grandchildren missus ' +
    'spouse carer',
);

/** People at an event, as those one wants to see. */
export const FOLK = set(
  'people person folks folk others someone somebody everyone everybody anyone guests friends friend colleague ' +
    'colleagues coworker coworkers boss manager team host hosts hostess organiser organisers organizer organizers ' +
    'speaker speakers client clients customer customers visitor visitors delegates attendees faces crowd room ' +
    'mate mates pal pals buddy buddies him her them professor supervisor director minister mentor classmate ' +
    'classmates contact contacts investor investors recruiter recruiters bride groom couple celebrants celebrant ' +
    'birthday chair chairman chairwoman panellists panelists panellist dean ex-boss ppl crew group table tables ' +
    'girls guys lads rest family players exhibitors sponsors suppliers booths stands posters stalls ' +
    'candidate candidates student students interviewer woman man lady gentleman guy gent chap bloke fella girl ' +
    'elders groups companies recruiters faculty leads leader neighbours neighbour aunty auntie aunties uncle uncles ' +
    'relatives cousins in-laws boss bosses exes chief ceo president committee editor publisher lecturer',
);

/** Things on a programme or in a day that call somebody away. */
export const DUTY = set(
  'session sessions panel keynote talk workshop meeting meetings speech presentation demo lecture class seminar ' +
    'webinar interview interviews appointment rehearsal ceremony raffle photo shift duty deadline deadlines stand ' +
    'booth stall exam exams training event round rounds award awards show concert match game service mass church ' +
    'poster slot standup stand-up briefing debrief viva tutorial course film movie play conference call committee ' +
    'board vote toast speeches reading auction quiz set soundcheck court surgery clinic hearing ward prayers prayer ' +
    'dinner reservation booking pickup pick-up collection delivery report slides deck client gig lab experiment ' +
    'desk inbox assignment homework essay thesis handover patients patient market',
);

/** What leaves without you. */
export const RIDE = set(
  'train bus tram flight plane taxi cab uber lift ride coach ferry boat tube metro minibus shuttle bike car carpool ' +
    'driver grab parking meter connection airport station babysitter sitter childminder nanny rickshaw auto danfo ' +
    'matatu keke traffic subway checkout curfew',
);

/** The stock excuses by what they name. */
export const LOO = set(
  'restroom toilet toilets loo bathroom washroom ladies gents lavatory lav bog bogs dunny jacks powder pee wee piss ' +
    'slash leak toilette urinal restrooms mens womens potty privy khazi comfort wc',
);
export const SUP = set(
  'drink drinks refill refills top-up topup beer beers wine glass bar pint pints coffee coffees tea cuppa food snack ' +
    'snacks bite buffet canape canapes nibbles plate seconds dessert water juice soda champagne prosecco cocktail ' +
    'cocktails gin whisky sandwich sandwiches cake cheese pie pies pizza wings sausage sausages samosa samosas ' +
    'biscuit biscuits cookie cookies crisps chips fries olives mushrooms feed grub munch munchies dinner lunch supper ' +
    'breakfast sushi doughnut doughnuts donut donuts espresso latte flat-white lemonade coke rum vodka ' +
    'brew bubbly fizz kombucha satay chai lassi nosh bun buns bread salad soup dumplings tacos taco ' +
    'kebab barbie bbq shrimp prawns prawn oysters appetizer appetizers appetisers hors doeuvres ' +
    'vol-au-vents quiche guacamole nachos burger chocolate chocolates curry noodles rice ' +
    'tray platter sarnie sarnies canapés tapas mezze jollof suya puff-puff plantain',
);
export const AIR = set('air smoke cigarette ciggie cig vape fag durry smoko breather breeze');

/** Channels of contact. */
export const CHANNEL = set(
  'card cards number email e-mail mail linkedin whatsapp instagram insta telegram wechat facebook signal twitter ' +
    'details contact contacts qr badge handle address mobile cell profile phone code line discord slack snap ' +
    'snapchat contactdetails kakao zalo viber xing lanyard vcard digits',
);

/** Words for what one can send. */
export const SENDABLE = set(
  'link links paper papers article articles deck slides sample samples quote brochure form photo photos picture ' +
    'pictures list recipe book report invite invitation note notes draft details info information proposal contract ' +
    'cv resume portfolio number address email intro introduction file pdf copy spreadsheet sheet podcast video ' +
    'recording recordings map dates date reading agenda catalogue catalog leaflet program programme offer text ' +
    'message line ping plan plans playlist name contact logo price prices figures data',
);

/** Words that fix no time. */
export const SOMEDAY = set('sometime someday soon eventually anytime whenever oneday');

/** Hard words, said of the partner. */
export const DULL = set(
  'boring dull tedious tiresome dreary bore bored boredom dullest yawn tiring exhausting wearisome insufferable unbearable ' +
    'interminable longwinded long-winded irritating annoying monotonous draining dry soporific',
);
export const ABUSE = set(
  'idiot idiots stupid dumb moron moronic loser losers pathetic jerk creep creepy arse arsehole ass asshole bastard ' +
    'bitch dick dickhead prick twat wanker tosser muppet clown fool imbecile cretin ugly disgusting vile repulsive ' +
    'worthless useless scum trash garbage laughable ridiculous embarrassing embarrassment pompous ' +
    'arrogant smug fraud charlatan windbag blowhard parasite leech hag cow pig toad weirdo freak twit halfwit dimwit ' +
    'nitwit numpty eejit gobshite pillock plonker bellend dunce ignoramus buffoon nonentity petal snowflake ' +
    'clueless brainless witless talentless fuck fucking fucker bugger sod shit crap bullshit bollocks failure stink ' +
    'stinks smell smells hate despise loathe contempt mediocre gormless goon peasant lowlife sleazy slimy',
);

/** What one praises a person for, beyond the words of praise: only in "you are so patient" and the like. */
export const GENIAL = set(
  'patient welcoming open honest candid encouraging supportive hospitable easy friendly warm frank knowledgeable ' +
    'inspiring gentle attentive positive bright brave humble articulate passionate energetic genuine real good',
);

/** Of a speaker glad of something. */
export const GLAD = set(
  'glad happy thrilled delighted pleased lucky chuffed fortunate stoked honoured honored tickled overjoyed ' +
    'elated blessed privileged buzzing enchanted',
);

/** How well somebody does a thing. */
export const FINELY = set(
  'beautifully brilliantly wonderfully superbly perfectly marvellously fantastically magnificently gracefully elegantly ' +
    'splendidly gorgeously masterfully amazingly generously patiently kindly warmly clearly vividly exquisitely divinely',
);

/** What a good talk leaves one with. */
export const BOON = set(
  'hope ideas idea courage energy confidence lift boost laugh laughs smile perspective think insight insights push nudge ' +
    'inspiration motivation clarity comfort joy faith heart answers wisdom welcome treat lot lots loads plenty much ' +
    'something tools view angle start reason appetite pleasure giggle fright strength way food eyes evening time company',
);

/** What goes wrong. */
export const PAIN = set('headache migraine mess fool misery nightmare pain boredom worse sleep sick yawn');

/** Ranks that are thrown in somebody's face. */
export const LOWLY = set(
  'trainee intern student junior assistant newbie beginner first-year fresher temp secretary receptionist volunteer ' +
    'graduate apprentice rookie novice amateur freelancer supplier vendor salesman saleswoman salesperson rep clerk ' +
    'cashier waiter driver helper nobody middleman middle-manager consultant contractor hobbyist undergrad ' +
    'undergraduate kid child subordinate associate learner second-year plus-one',
);

/** Words of contempt that are hard on anybody. */
export const CONTEMPTUOUS = set(
  'fat bald cheap fake sad desperate thick dim lame cringe hopeless clueless shabby scruffy tacky nasty rude ignorant ' +
    'vain conceited deluded delusional pretentious self-important phoney phony shallow hideous grotesque obnoxious ' +
    'repellent revolting sickening idiotic ludicrous feeble spineless gutless heartless tasteless shameless crazy insane ' +
    'mad mental unhinged demented creepy nobody nothing dinosaur robot vampire leech clown failure amateurish incompetent ' +
    'out-of-touch tragic pitiful piteous joke dog rat snake weasel worm goat',
);
