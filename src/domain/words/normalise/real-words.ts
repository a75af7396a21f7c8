/**
 * Common English words one letter away from a word of the patterns: never taken for a slip. Made by
 * `scripts/real-words.ts` from the packages popular-english-words (ISC) and word-list (MIT).
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `abode accent acre acres action acts admin adobe adorned adventurer adviser advisers aground aided aiding
ailing albert alike alloy alloys ally almighty alter among anger anglo anil ankle anno announcer appeal
arena argue argues arid arise arising arose arranger assure assured attach audit auguste aware badger banda
banned banner banning bans barge barker barley barns barrie barrow basil batch bates batter batters baxter
beach beak bearded beast beaver became began begum believed belle bench benny beta biker bill billy binding
binds bingo birch bitter bland blank blanket bleak blend blending bliss bloc blood blow blows boar bock
bogus bona bonding bone bonnet bonnie bony booming boot boots booty borne bowler boxed boxes boxing brace
brad brake brakes braking brandy bras bravery brawl breach breadth bred brent bribe bridging brig brink
broad brock broke broker brook brooks brothel brown bubble bubbles budding buffer bully bunny burnt burrow
burrows burton burying bushes busts butch butter cadre camel cameo camp cannon carp carr carrier carriers
cart carte carter carts carved carver cash casing caste catchy cause caves cease ceased ceases cello ceres
certainty chain chains chairmen chalk challenge challenger challenges cham chancel change changes changing
chant chanting chants chao chaos chapter chapters char charity chartered charters chateau cheat cheek chef
chick chicks chile chili chill chime china chorus chose christy chuck clans clarify clash clashed claws
clean click clicked clicks clint clips cloak clone clones cloning closest closet cloud clover coarse codex
coding coles colts combs comet comets comfortably commander committed commune commuter compete complaint
complement compute comte conceived concept concerto conduit cones confers congo conner contrast convection
convert converter convince convinces convoy cooper coping cord cords cores coroner costa couch county coupe
courtier cove covert coveted craig crank creamy created cree creed creek crewe crises crisis crook crooked
crops crow crown crowns crows crust curly curse cursed curt curve curved daddy dairy dancer dancers dank
danny daring dealt death debut decade decay decaying decree delegated demon derive derives deriving derry
descent desert designate despite detailed detailing detention diane difficulty diner ding directory dirty
discard discoverer dive diver dives divide diving dodge domed domes dong donor doping dose dove drank drawn
dread dried drier drugs drunk dune dunno dusty earl earls earns eastern emergence emery empires encourage
encourages encyclopaedia encyclopedic enthusiasm entrance entrances envoy envoys eras erase ester ether
excellence excise exert exited exiting expired explode exploded explodes exploding explorer explorers export
facet facets facing faded fades fading fairy famed farce farming farther faulty favor feast feuds fibre
fibres fifty fight fights figured filing filly finance finer finishers fins firth fist fitch flank flaps
flavour fleeing flees flesh flint flood flooded flour flow flows fodder folded folds folly font foray
forcing forge forged forging forgiven forks fort forte forth forts forum foxes franc frau freelance freight
freshmen frost fuels funky gamer garage genes gentlemen genus gills gland glide gloss glue gong grace
graceful grad grain grams grande grant grape grapes grasp grassy grave graves greed greek grind grinding
groove gross grown guise hails hairy hallway halves handler handling hardy harry hart hasty haunt haunted
haunting haute healed heat heated heating heats heirs herbs herds heresy heroin heron herring hideout hides
hiding hiking hinted hints hist hitter hoard holes holly homeless homer homme honesty hoops horns horse
horst hose hostel humane hurting hurts huts ideal ideals idiom imaging inciting include includes indexed
insect inter interpreted intrigue invent inventing invention inventor inventors jelly johns joint joints
joker kinda knots lacked lair lakers lakes lanes larger largo laser lasers latex latter lauded launch layer
layers laying leach leafs lean leaning leaps lear leary lease leases leasing lengthy lens lesions lessen
lest lever liberate license liking linen liner ling lining liver livery living livre loaned loans lobes
locale locales lodging lonely looted looting lopes lords lotus lough lowers lynch mach madam madre mains
males mali malls mama marc marcel markers marred marsh mary masks massage masse master masters masts mater
math maths mating mats meat meats medial median medina melting ment menus mercy messy metal meteor metre
mike minas minus misled mistaken misty misused mitch mixed modal modes moist mona monkey monte monty moon
morse moses moth moths motivate mourning mover nancy neighbor neighbors niche nicht niger noble nodes noel
noise novel odor officer oliver opined organism organisms organist organize organized organizes organizing
otter otters outsider overt pace pacing packet page pages palace palaces palms panned pans pants papal
parish parity parry parse pasta paste patch patent patently patents patty paving peaked peaks pear pearce
pedal penal pence penned perch perry persona pests peters petty phenomena photography photon photons piazza
picket pierce piers piety pilot pinch pines pins pinto pits placing plain plains planet planets plank
planner plaster pleaded pleading pleas poets pointe pointy poker policy polite polling pollock polls pont
pony poppy ported porter ports posed poses posing possibly pots potter potts prefect premise premises
prevent prevented preventing prevents previous pride prime primes prince priory probable processor prod
produce programmer prone propel property props prosper protect provide provided provides published publishes
purge purse qualifier qualifies quartet quota rabbi rabbis racer racers rage rails rainy raise raises rally
rani ranked ranking ranks rapid rapids rapper rapping rarer ratio razed react reacting realise realises
realized realm rebel receiver recite recovery reddy reds reeds reel refugee refute regain regaining regal
relating relisted remarkably renal rented renting rents repeal repealed reset resort resorts retain
retaining reuse revive reviving revolution revolving rewards reword rewording richter rider riders ridge
ridges riding rigging riggs ripped rises rising rites roach rocky rods roster rouge rouse rout routing rover
royalty rubin rumble sack sacks safer safety sage sake sally salted salts salvage sampler sand sands sans
sant sash scales scam scanner scant scare scared scars scattered scent scoop scorer scot scout scouting
scrap scroll seal sealed sealing seals sects seeding seeds seize seminal seminary sensing sensor serge
series server servers settler settlers settling seven sewing sexes shack shade shaded shades shading shaft
shake shaking shale sham shape shaped shapes shaping shark sharks shaved shawn shear sheen sheep shelf shell
shelling shells shipped shipping shire shock shook shopping shore shores sigh simple sims sine sink sinks
sixty skate skill skipped skirt slade slain slang slant slate slated slave slaves slice slices slick slight
slim slit sloan smiley smoky snare snout snowy soaring socialism socialist socialite soho sole solve solves
sore spade spanned spanning spans spark sparking sparse spear spears speed speeding spelt spice spike spire
spit spite splash spoof sprang sprint sprung spying stabs stack stacks stade stag staging stair stake stale
stalk stalks stamped starch stark starr starred starring stat stating stats statue stead steam steel steep
stella stems stepped sticky sting stint stints stitch stoke stokes stone stony store stored stores storey
storing stormy stout stove strand strands strange stray streak stream strife striker string stripe strive
stroke stud studios sturdy style subtitled sued suitably suite summed sunny supervisory supplied supplies
surfer surge surrey swamp swamps swans sweat sweep sweeping swell swelling swept swift swine swiss sword
sworn tablet tablets tackled taluk tammy tank tanks tapes tapped tatar tate tech tempo tent tents termed
terms texas thee theme thin thirst thirty thorough thrash thread threat threw thru thrust thugs tide tides
tier tile tiles tiling timer timing ting tire tires token tolls tommy tonal torch tossed toxic trace traced
traces tracing tract tracts trader traders trail trailing trait trans transformer translated treasurer
treasury treaty tree trees trend tres triad tribes tricky trier trough trout truce trunk truss tsar tune
tunes tuning turks twain twinkle twist tying unblock undated update updates users vague vale valve vibe vice
viper vista voter vowel voyager wading waist waived waiver waking wales wally warp warring warship watchers
watts weary weaving weeds weird welding wheat wherever whiskey whiting whose wicket wider widest width windy
winged winter winters wipe wired witch witches witness woke woody wordy wore worried wound woven wren writ
zone zones`.split(/\s/u),
);
