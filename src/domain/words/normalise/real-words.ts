/**
 * Common English words one letter away from a word of the patterns: never taken for a slip. Made by
 * `scripts/real-words.ts` from the packages popular-english-words (ISC) and word-list (MIT).
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `abort abound accent acme acre acres actin action admin adobe adorn adorned adviser advisers agios aground
aided aiding ailing albert alight alike aline alloy alloys ally almighty alter alters among anger angle anil
anion anno announcer apologist appeal appel appetite arena arid arise arising arose arranger assume assumes
assured aster attach audit auguste avert awaken aware awoke babes badger baht bale bales banda bandy banned
banning bans barge barker barks barley barns barrie barrow barrows basil basses batch bates bathe batter
batters bead beak bearded beards beast became bedding bedside began begum behave behaves believe believed
believes belle bench bene benny beset beta bets bidder biker bill billy binding binds binge bingo birch
bitter bland blank blanket bleak blend blending blight bliss bloat bloc blood blow blows boar boast bock
bogged bogus boko boles bona bonding bone bonnet bonnie bony booming booms boot booted boots booty borer
borne boron bouncer boxed boxes boxing brace brad bragging braid brake brakes braking bran brandy brant bras
bravo brawl breach breadth bred breezy brent bribe bridge bridging bridle brig brine brink broad brock broke
brook brooks broth brothel brough brown bruin brunt brushed bubble bubbles bubbling budding budge buffer
bully bundy bunny burnt burrow burrowing burrows burying busby bushes bushy busted busts butch butter caches
caching cadre cadres caged cages calmed calming camel cameo camp cannon caper carp carr carrier carriers
cart carte carter carts carve carved carver cash casing caste catchers catchy cause caves cease ceased
ceases ceasing cello ceres certainty chaco chain chains chairmen chal chalk challenge challenger challenges
cham chancel change changes changing chant chanted chanting chants chao chaos chapter chapters char charred
chars chartered charters chas chaser chateau cheap cheat cheats cheek cheeks cheesy chef chick chicks chile
chili chill chime china chino choking chops chorus chose christy chuck clam clamp clams clans clash clashed
clasp classy claws clays clean cleanly cleaver click clicked clicks cling clint clips cloak clone clones
cloning closer closers closest closet clothed cloths clover coarse codec codex coding coed coles combe combs
comer comet comets commander committed commune commuter compete compute comte concept concerto conch condo
conduit cones confers congo conner consuls continuo contrast convection convert convoy coop cooper coping
cord cords cores cornea cornet coroner cost couch count coupe cour courtier cove coven covert coveted craig
cram crank crass cray craze creamy cree creed creek crewe crises crisis crook crooked crooks crops crores
crosse crow crown crows crust culled curie curly curse curt curve daddy dairy dames dancer dancers dank
danny dares daring dealt death debit debut decay decayed decaying decays deceit decide decider decides
decoded defection delegated demon derided derive derives deriving derry descent desert designate designates
despite detailed detailing detainee detention dewan dewar dialing difficulty diner ding dinger directory
dirty discard dive dived diver dives diving doable dodge domed domes dong donne donny donor doping dose
doubly dove doves drank drawn dread dreamy dried drier dries dripping drugged drugs drunk dune dunno duress
dusty dyeing earl earls earns easier eastern emergence emery empires enthusiasm entice envoy envoys eras
errant ester ether excellence excise excised excite exited exiting expert experts expired explode exploded
explodes exploding explorer explorers facet facets facing faded fades fading fairy faked fakes faking famed
fangs farce farming farther fates fats faulty feast feuding feuds fibre fibres fids fiend fifty fight fights
figured filer filing filings fille filly fils filth finance finer finishers fins firms firth fishy fist
fitch flair flank flaps fleeing flees flesh fliers flint flips flood flor flour flow flows flung fodder
folded folds folly fond font footy foray forcing forge forged forges forging forgiven forgo forking forks
fort forte forth forts forum foxes frail franc frau freer freshmen fright fringed frost froze fueling
funding funds funky furry fuzz gamer gaol garage garb genes gens gentile gentlemen genus geos ghats gills
giver glade gland gloss glowing glue gong grace graceful graces grad grain grainy grams grande grant grape
grapes grasping grass grave graves grays graze greasy greed greek grind grist gross grown gust gusts hails
hairy halal hales hallway halting halts halves handler handling hangover hanks hardy hares harry hart hasten
hasty haunt haunted haunting haunts haute healed healing heals hearth heat heated heating heats heirs helmed
helms herbs herding herds heresy heron herring hides hiding hiking hinds hinted hinting hints hist hitter
hoard hoist hoisted holes holly homeless homer homing homme honesty honoree hooded hoods hooky hoops hopping
horns horse horst hose hoses hostel hostels humane humbly huns hurting hurts huts ideal ideals idiom idioms
impart incite incited inciting indented indexed inexperience informer insect inspire inspires interned
intrigue intrigues invention inventor inventors issuer jacky jeune johns joint joints joker juicy khaki
kinda kindle knack knobs knots knowledgable lacked lager lakers lakes lanes langer larger largo laser lasers
lass latex lathe latter lauded lauder launch layer layers leach leafs leaky lean leaned leaning leans
leaping leaps lear leary lease leases leash leasing lech lefty lengthy lens lesion lesions lessen lest levee
lever liars liberate license licht lien ligne liking linen liner linger lining liters liver living livre
livres loaned loans lobed lobos locale locales locos lodging lonely looming looms looted looting lords
loring lotte lotus lough lowers lynch mach madam madge madre magi maids mains males mali malls mama mangled
manic marc marcel marred marsh martel mary masking masks massa massage masse master masters masts mater math
maths mating mats matte meat meats medal medial median medic medina meer meister mela melting melts ment
menus mercy meri messy metal meteor metre mike milder minas minster minus mises misled missa missy mistaken
misused misusing mitch mites mixed modes moire moist moles monkey monopolies monte montes monty moon morel
morse moses mosses moth moths mourning mover movers nancy neath neighbor neighbors neve niche nicht niger
nitro nodes noise novice noyes occupiers odes odor officer oliver opined opining organism organisms organist
organize organized organizes organizing otter otters ounce outsider ovens overt pace paced pacers pacing
packet page pages pais palace palaces palate palms palsy pane panes panned pans pant pants papal paras pared
parish parity parkin parry pars parse parsed parsing parson parti parton pasta paste patch patched pate
patent patents pathos pats patty paving pawns peach peaked peaks pearce pears pease pedal penal pence penned
perch perched perry persona personas pests petar peters petty pheasant phenomena phonograph phony
photography photon photons piazza picket pickled picky pierce piers piety pikes pinch pines pinning pinot
pins pinto pits pitting placer placing plaid plain plains planet planets plank planks planner plaster plat
plating platted playa pleaded pleas plummer plush poets pointe pointy poker policy polite polling pollock
polls ponder pont pooled popper poppy ported porter porters portman ports posed poses posing posit posited
posits possibly pots potter potters potts prefect premise premises preset prevent prevented preventing
prevents previous pride prime primes prince priory prize prizes probable processor prod programmer prone
proof propel property props prospectus prosper prost protect proto provide provided provides pubic published
publishes punts purge purse quack qualifier qualifies qualify quartet quilt quilts quirk quota rabbi rabbis
rabid raced racer racers radii rafting rafts railing rails rainy raise raises rally rambler ramblers ranga
range rani ranked ranking ranks rapid rapids rapper rarer rated rates rating ratio rats react reacting realm
realty rearing rebel receiver recite recovery recruited recuse redding reddy reds reeds reedy reel refuge
refute regain regaining regal relating relaying reliever relisted remarkably renal rented renting rents
repeal repealing repent repost rescuers reset resonate resort resorts restored retain retaining reuse revive
reviving revolution rewards rewind reword rewording richter rider riders ridge ridges riding rigging riggs
rigs ripped rises rising rites roach rocky rods roofing roster rote rotting rouge rouse rout routing royalty
ruins rumble sack sacks safer safety sage sages sally salted salting salts sampler sand sands sans sant
sapper sash saucer scales scam scams scanner scant scare scared scares scars scattered scent scoop scorer
scorn scot scout scouting scrap scream scroll scrum seal sealing seals sects seeding seeds seer selves
seminal seminary sens sensei sensing sensor septa serge series server servers setter settler settlers
settling seven sewing sexes shack shade shaded shades shading shaft shake shakes shaking shale shalt sham
shams shape shaped shapes shaping shards shark sharks sharp shave shaved shaving shawn shear shearing sheen
sheep shelf shell shelling shells shilling shipped shipping ships shir shire shires shone shook shopping
shore shores shorty shovel showy shred shrew shrike shunt shuttered sift sigh silky sill sills simple sims
simulating sine sink sinks sitar sith sixty skate skill skimming skink skipped skipping skirt skits slade
slain slang slant slapped slapping slaps slate slave slaves slaying sleek slice slices slick slid slider
slight slim slime slipper slit slits sloan sloth slotted smack smacks smiley smiling smoker smokey smoky
snapper snare sneaky snell snide snout snowy snuff soaps soared soares soaring socialism socialist socialite
sold sole soles solute solve solver solves soot sore sorely sorta sowing sown spade spammed spanned spanning
spans spar sparing spark sparking spars sparse spate spear spears speck sped speed speeding speer spelt
spice spike spire spit spite spitting splash spoon spore sport sported sporting sports spying stabs stack
stacks stade staff staffed stag staging stair stake stale stalk stalks stamped starch stark starling starr
starred starring startled startling starve stash stat stating stats statue stave stead steam steaming steed
steel steels steen steep steeped stela stele stella stepped sterling sticky sting stinging stint stints
stitched stock stocked stoke stoker stokes stomp stone stoned stony store stored stores storey storied
storing stork stormy stout stove strand strands strange stray strayed streak stride strife striker string
stringer stripe strive stroke strung stud studded studios studs sturdy sturt style sued suing suitably suite
sully summed sundry supervisory supplied supplies surfer surge surrey swamp swamps swans swayed sweat sweep
sweeping swell swelling swells swept swift swine swiss switches sword sworn swung tabla tablet tablets tack
taker takers taluk tammy tank tanks taos tapes taping tapped taps tarot tasty tatar tate tease tech telly
tent tents termed terms texas thane thebes thee theme thin thinning thirst thirty thong thorough thrash
thread threat threw thru thrust thugs tide tides tiered tiled tiles tiling tilly timer timing ting tire
tires toile token tommy tonal torch tories tort tossed toxic trace traced traces tracing trackbed tract
tracts trad trader traders trail trailing trait tramp trans translated trapper treasurer treasury treaty
tree trees trend tres triad tribes tricky trier trill trios tripped tripping trough trout truce trunk truss
tsar tuned tunes tunic tuning turks twain twigs twinkle twist twister tying unblock undated update updates
urns users vague vale valse valve vanished veer vibe vibes vice villager viper vireo vista voter vowel
voyager wading wafer wager waging waist waite waking wales walla wally waned waning waring warp warship
warts watchers watery watts weaving weeds weird welding wetter wheat wherever whiskey whiting whomever whose
wich wicket wider width winding winds winged winless winter wintering winters wipe wired witch witches
withers witness wits woody wordy worms worried worse wound woven writ writs zoned zoos`.split(/\s/u),
);
