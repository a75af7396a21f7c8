/**
 * Common English words one letter away from a word of the patterns: never taken for a slip. Made by
 * `scripts/real-words.ts` from the packages popular-english-words (ISC) and word-list (MIT).
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  `abort abound accent acme acre acres action admin adobe adorned adviser advisers aground aided aiding ailing
albert alike alloy alloys ally almighty alter alters amis among anger angle anil anion anno announcer appeal
appetite arena arid arise arising arose arranger assume assumes assured attach audit auguste avert awaken
aware badger bale banda bandy banned banning bans barge barker barley barns barrie barrow basil basses batch
bates batter batters bead beak bearded beast became bedding began begum behave behaves believe believed
believes belle bench bene benny beset beta bets bidder biker bill billy binding binds bingo birch bitter
bland blank blanket bleak blend blending blight bliss bloc blood blow blows boar boast bock bogus boles bona
bonding bone bonnet bonnie bony booming boot boots booty borne boron boxed boxes boxing brace brad brake
brakes braking brandy brant bras bravo brawl breach breadth bred brent bribe bridge bridging brig brink
broad brock broke brook brooks broth brothel brown brushed bubble bubbles budding buffer bully bundy bunny
burnt burrow burrows burying bushes busts butch butter caches caching cadre cadres cages camel cameo camp
cannon carp carr carrier carriers cart carte carter carts carve carved carver cash casing caste catchy cause
caves cease ceased ceases ceasing cello ceres certainty chain chains chairmen chalk challenge challenger
challenges cham chancel change changes changing chant chanted chanting chants chao chaos chapter chapters
char chartered charters chas chaser chateau cheap cheat cheek cheeks chef chick chicks chile chili chill
chime china chorus chose christy chuck clam clamp clans clash clashed clasp claws clean click clicked clicks
clint clips cloak clone clones cloning closer closest closet clothed clover coarse codex coding coles combs
comet comets commander committed commune commuter compete compute comte concept concerto conduit cones
confers congo conner consuls continuo contrast convection convert convoy coop cooper coping cord cords cores
cornet coroner cost couch count coupe courtier cove covert coveted craig crank craze creamy cree creed creek
crewe crises crisis crook crooked crooks crops crores crosse crow crown crows crust curly curse curt curve
daddy dairy dames dancer dancers dank danny daring dealt death debit debut decay decayed decaying deceit
decide decider decides defection delegated demon derive derives deriving derry descent desert designate
designates despite detailed detailing detention dewan difficulty diner ding directory dirty discard dive
diver dives diving dodge domed domes dong donor doping dose doubly dove drank drawn dread dried drier drugs
drunk dune dunno dusty earl earls earns easier eastern emergence emery empires enthusiasm envoy envoys eras
ester ether excellence excise exited exiting expert experts expired explode exploded explodes exploding
explorer explorers facet facets facing faded fades fading fairy faked famed farce farming farther fates fats
faulty feast feuding feuds fibre fibres fifty fight fights figured filing filings filly finance finer
finishers fins firms firth fishy fist fitch flair flank flaps fleeing flees flesh flint flood flor flour
flow flows fodder folded folds folly fond font foray forcing forge forged forging forgiven forking forks
fort forte forth forts forum foxes franc frau freshmen frost funding funds funky furry gamer gaol garage
genes gens gentile gentlemen genus geos gills gland gloss glowing glue gong grace graceful grad grain grams
grande grant grape grapes grasping grass grave graves grays greed greek grind grist gross grown gusts hails
hairy hallway halting halves handler handling hardy harry hart hasty haunt haunted haunting haute healed
healing hearth heat heated heating heats heirs helms herbs herds heresy heron herring hides hiding hiking
hinted hinting hints hist hitter hoard hoisted holes holly homeless homer homme honesty honoree hooded hoops
hopping horns horse horst hose hostel hostels humane hurting hurts huts ideal ideals idiom impart incite
inciting indented indexed inexperience informer insect inspire inspires interned intrigue invention inventor
inventors jeune johns joint joints joker juicy kinda kindle knack knots lacked lager lakers lakes lanes
langer larger largo laser lasers latex latter lauded launch layer layers leach leafs lean leaning leans
leaping leaps lear leary lease leases leasing lengthy lens lesion lesions lessen lest lever liberate license
lien liking linen liner lining liters liver living livre loaned loans locale locales lodging lonely looming
looted looting lords lotus lough lowers lynch mach madam madre magi maids mains males mali malls mama manic
marc marcel marred marsh martel mary masks massa massage masse master masters masts mater math maths mating
mats matte meat meats medal medial median medic medina mela melting melts ment menus mercy meri messy metal
meteor metre mike milder minas minus misled mistaken misused misusing mitch mites mixed modes moire moist
monkey monte monty moon morse moses moth moths mourning mover nancy neighbor neighbors niche nicht niger
nitro nodes noise novice occupiers odor officer oliver opined organism organisms organist organize organized
organizes organizing otter otters ounce outsider ovens overt pace pacing packet page pages palace palaces
palate palms pane panned pans pants papal paras parish parity parry parse parsing parson parti parton pasta
paste patch patent patents patty paving peach peaked peaks pearce pease pedal penal pence penned perch
perched perry persona pests petar peters petty phenomena photography photon photons piazza picket pierce
piers piety pinch pines pins pinto pits placing plain plains planet planets plank planks planner plaster
plating playa pleaded pleas plummer poets pointe pointy poker policy polite polling pollock polls ponder
pont poppy ported porter ports posed poses posing posited posits possibly pots potter potters potts prefect
premise premises preset prevent prevented preventing prevents previous pride prime primes prince priory
prize prizes probable processor prod programmer prone proof propel property props prosper prost protect
provide provided provides published publishes punts purge purse quack qualifier qualifies qualify quartet
quiet quilt quota rabbi rabbis raced racer racers railing rails rainy raise raises rally range rani ranked
ranking ranks rapid rapids rapper rarer rated rates rating ratio rats react reacting realm realty rearing
rebel receiver recite recovery recruited recuse redding reddy reds reeds reel refuge refute regain regaining
regal relating relisted remarkably renal rented renting rents repeal repost reset resort resorts restored
retain retaining reuse revive reviving revolution rewards reword rewording richter rider riders ridge ridges
riding rigging riggs ripped rises rising rites roach rocky rods roofing roster rotting rouge rouse rout
routing royalty ruins rumble sack sacks safer safety sage sages sally salted salting salts sampler sand
sands sans sant sash scales scam scanner scant scare scared scars scattered scent scoop scorer scot scout
scouting scrap scream scroll seal sealing seals sects seeding seeds seminal seminary sensing sensor serge
series server servers setter settler settlers settling seven sewing sexes shack shade shaded shades shading
shaft shake shakes shaking shale sham shape shaped shapes shaping shark sharks sharp shave shaved shawn
shear sheen sheep shelf shell shelling shells shipped shipping ships shire shook shopping shore shores
shovel sigh silky sill simple sims simulating sine sink sinks sixty skate skill skink skipped skipping skirt
skits slade slain slang slant slapped slate slave slaves slice slices slick slid slight slim slime slit
sloan smacks smiley smiling smokey smoky snare sneaky snell snout snowy soaps soares soaring socialism
socialist socialite sold sole solve solves sore spade spammed spanned spanning spans spar spark sparking
sparse spear spears speed speeding spelt spice spike spire spit spite splash spoon spore sport sporting
sports spying stabs stack stacks stade staff staffed stag staging stair stake stale stalk stalks stamped
starch stark starling starr starred starring startling stat stating stats statue stead steam steaming steel
steen steep stele stella stepped sterling sticky sting stint stints stock stocked stoke stoker stokes stone
stony store stored stores storey storing stormy stout stove strand strands strange stray streak stride
strife striker string stringer stripe strive stroke strung stud studios sturdy style sued suing suitably
suite summed supervisory supplied supplies surfer surge surrey swamp swamps swans swayed sweat sweep
sweeping swell swelling swept swift swine swiss switches sword sworn swung tablet tablets tack taluk tammy
tank tanks tapes taping tapped taps tarot tasty tatar tate tech tent tents termed terms texas thebes thee
theme thin thirst thirty thorough thrash thread threat threw thru thrust thugs tide tides tiled tiles tiling
timer timing ting tire tires token tommy tonal torch tories tort tossed toxic trace traced traces tracing
tract tracts trad trader traders trail trailing trait tramp trans translated treasurer treasury treaty tree
trees trend tres triad tribes tricky trier trios trough trout truce trunk truss tsar tuned tunes tuning
turks twain twigs twinkle twist tying unblock undated update updates users vague vale valve vanished veer
vibe vibes vice viper vista voter vowel voyager wading wager waist waking wales walla wally waned waning
waring warp warship watchers watts weaving weeds weird welding wheat wherever whiskey whiting whomever whose
wicket wider width winding winds winged winter wintering winters wipe wired witch witches withers witness
wits woody wordy worms worried worse wound woven writ zoned zoos`.split(/\s/u),
);
