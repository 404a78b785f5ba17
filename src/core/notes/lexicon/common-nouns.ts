import { wordsOf } from './words-of.ts';

/** Everyday and working nouns that one can count. */
export const commonNouns = wordsOf(`
abductor aberration abrasion accelerator accessory accommodation accomplice accomplishment accusation ace achievement
acorn acre acrobat actor addict address adjective adjustment admirer admission adolescent adult adventure adventurer
adversary affair affidavit affiliation affirmation afghan agency aggregator aggressor aide ailment airline airman
airplane airway alarm algorithm allegation alligator allotment ally almond alteration amateur ambition ambush
amendment amigo amp anaconda anaesthetist anagram anarchist ancestor anchor android anecdote angle animal ankle annex
anomaly ant antidepressant anvil apache ape apostle appendage appendix appetizer apple applicant appraisal
apprenticeship apricot archaeologist archive argument aristocrat armament armor armpit arrangement arrow arrowhead
artery artichoke artifact artist ash aspiration assailant assault assessor assumption astronaut astronomer atheist
athlete atom atrium attachment attack attacker attempt attendant audit auditor auditorium autograph autopilot aviator
award aztec baboon backer backfire backlog badge bag bagel bait bakery balkan ball ballad balloon ballplayer banana
bandage bandit bane banger bank banker banner banshee barb barbarian barcode bargain barge bark barn barnacle barrack
barracuda barrel barricade barrow bash batter battery bauble bay bayonet bazooka beacon bead beaker beam bean beard
beater beatnik bedpan bee beep beetle beggar beginner belch belief believer bell bench benchmark benefit beret berry
berth bettor beverage bib bid bigot biker bikini billboard binder bird biscuit blackberry blackout blade blanket blare
blast blaze blazer bleach bleep blemish bloat blob block blockbuster blocker bloke bloodhound bloodline bloodsucker
bloom bloomer blossom blowjob blueberry bluebird blueprint blunder blur board boarder bobcat bodyguard bogie boiler
bolshevik bolt bomb bomber bonbon bond bone booger bookie booklet bookmark bookshop boot bootlegger bottle bottleneck
boundary bow bowel bowl boxer boy bozo bracket braid brain brainstorm brake branch brassiere bray breach breaker
breech breeder brewery bribe brick bridesmaid brit broadcast brochure broker bronco brood brook broomstick brownie
browser bruise brush bubble bucket buckle buckwheat buff buffoon bug builder bulb bulge bulldozer bullet bulletin
bullfighter bully bun bunion bureaucrat burger burglar burner burp burrito burro burrow bursary busboy bush bushel
businessman businesswoman butterfly button buzzard byelaw byline byproduct bystander cabbage cabinet cable caboose
cadaver cadet calculation callback camel camp campaign camper campfire campus candle candlestick canister canon canopy
cantaloupe cap capability capsule caption carat carnivore carousel carpark carrier carrot cartel carton cartoon
cartridge caseload cash cashier casket cassette cast casualty cat catalog catalogue catchment caterer caterpillar
caulk cave cavern cedar cellar cellblock censor cent centerpiece chamber champion changelog chap chaplain
characteristic charade charge charger charity charlatan charm chart charter chase chaser chatter cheater checker
checklist checkout checkpoint cheek cheer cheerleader cheeseburger cherub chicano chick chill chime chimp chimpanzee
chinaman chip chipmunk choir chopper chord chore chromosome chunk cigar cigarette cinder circle circuit citation
citizen claim clam classmate classroom clatter clause claw claymore cleaner cleanup cleat clerk client climber clinic
clip clipboard clipper clique cloak cloakroom clocktower clone clot clove clover clown cluck clue clutter coach
coaster coding cog cohort coil coin collaborator collection collector colony color column columnist comanche comb
combine comer comforter comma command commandment commando commendation comment commie commission commit commoner
communicator commuter companion competency complaint complication compliment component compression compressor
compromise comrade concession conclusion concubine condo cone conference congratulation conqueror conquest
conservatory consignment constellation consumer container contender contest contestant continent contract contraction
contractor contradiction contributor contusion conveyor conviction cookbook cookie coon cop copyist corp corporation
correction corridor corset cossack costume cot cougar council counsel counter counterpart coupon courier course
courtyard cow cowgirl cowhand coworker coyote crab cracker crackle cradle craftsman cramp cranberry crane cranny crate
crayon craze creature creche creeper crepe cretin crew crewman crib cricket criminal critic critter crocodile
croissant crook crop crow crowd crown crucifix crumb crunch crusader crutch cub cube cubicle cuff culprit cupcake
curator cure curtain curve cushion cuss custom customer cuticle cutlet cutoff cutover cutter cyborg cylinder dago
daiquiri dairy dame dance dancer dashboard database davy deadbeat deadline dealer dealership decay deck decoration
deduction deed defeat defect defector degree delegate deliberation delusion demand democrat denomination dentist
deposit deposition depot depth descendant deserter desire destroyer detector detonator deuce developer dia dialect
diamond diaper dietitian difficulty digester digit dike dimension dimple din dinar dinosaur diploma diplomat direction
disadvantage disagreement discharge disciple disgrace disguise disgust dish dispatch dispatcher dispensary display
dispute distortion distraction distributor district ditch dive diver dividend divorce dock dodger doe dollar dolphin
donation donor donut doodle dose dossier dot doughnut downer draft drain drawback drawer drawing dream dreamer dress
drifter drinker driveway drone dropdown drug drum drumstick dryer duct dugout dunce dune dungeon duster dye dyke eagle
ear earner earthwork eater eatery ecosystem editor educator eel effect egghead elbow elder elective electron element
elephant embargo embryo emerald emission emotion enchilada enclosure encoder endeavor endorsement endpoint enemy
enforcer englishman engraver enterprise entertainer enthusiast entree envoy enzyme equation eraser errand eruption
escalator escapade escort eskimo essay estimate etching ethic euro evaluator event examiner excavator exception
exchange exhibit exhibition exit expectation expense explorer extinguisher extractor eye eyeball eyebrow eyelash fable
facade facilitator faction faculty fan fanatic fang fantasy farmer farmhouse feast feat feather feature fed fee feed
feeder fella feller fellowship felon fen ferry festival fiber fibre fiddle fiend fig fighter figure filipino filmmaker
filter fin finalist finder finding finger fingernail fingerprint fir fire firearm fireball firecracker firefighter
firefly fireman firewall fisherman fissure fist fixture fjord flame flamethrower flamingo flank flare flash flashback
flavor flaw flea fleet flesh flier flipper floater florin florist flow flowchart flower fluid flunky flurry flutter
flyer foe fold folk follower folly fool foot footnote footpath footprint forage force forearm foreigner foreman
forester forgery fork forklift formulation foundation foxhole fraction fragment frailty frame framework franc
franchise freak freckle freebie freelancer freezer frenchman frock frog frontage frost fryer function funder
fundraiser furlong furnace gable gadget gag gallery galley gallon gam gambler gargoyle garment garter gasket gat
gateway gaucho gauge gaul gazelle gearbox geek gem gendarme generator gent gentleman geologist gerbil germ gesture
ghost ghoul gill gimmick giraffe girl glade gladiator glance gland glare glasshouse glazier gleam glider glossary
glove glow gnat gnome goat goblet goblin golfer goober goody gook goon gopher gorilla goth gown grader graduate gram
grant graph grasshopper grate greaser greenhouse grenade grifter grime grinder gringo grip gripe grit grocery groom
groundsman groupie grove grownup guard guerilla guerrilla guidebook guideline guild gun gunboat gunman gunshot guppy
gust gut gutter guy gym gymnast gypsy habit habitat hack hacker hairpin hallucination hallway hamburger han hand
handbag handbook handcuff handgun handicap handler handout handover handrail hanger hangout hap harbor harbour harlot
harness harp harpoon harpy harvest hatch hater haulier hawk hazard head headache headcount header headlight headline
headliner headset heartache hedge heel height heirloom helmet helpdesk helper hemorrhage hemorrhoid hen herb herd
heretic heuristic hiccup hijacker hill hillbilly hilt hinge hip hippie hippy historian hitchhiker hitter hive hoe
hoist holder hole holiday hologram homeowner honk honky hoodlum hooligan hoop hooter horde horizon hormone horn hornet
horse horseman horseshoe hostage hostel hotdog hothead hound housewife howl hub hummingbird hun hunter hurdle hydrant
hyena hymn hypocrite hypothesis idealist iguana illusion immigrant impersonation impersonator implant implication
imprint impropriety impulse incantation incentive inch inclination incubator index indication indicator indiscretion
individual industrialist infant infidel infomercial informant informer infraction ingrate ingredient inhaler
inhibition inhibitor injection injury inlet inmate inquiry insect inspection inspector installation installer
installment instance instinct instruction insult intake intention interest intern internship interruption interval
intervention intestine intrigue intruder invader inverter investigator invitation invoice ion isotope issue itinerary
jackal jackrabbit jailbird jam jamaican jaw jean jesuit jet jogger joist joke journey jug juggler jumper jumpsuit
junkie junky juror kangaroo kebab keeper keg kennel keyboard keyhole kiddie kiddy kidnapper kidney kike kiln kilo
kilometer kink kiosk kit kitchen kite kitten knave knee kneecap knight knob knockoff knot knuckle knucklehead kook
kraut kumquat label laboratory laborer laceration lackey lad ladle lady ladybug lancer landlord landmark landowner
landscape lantern lapel laptop lat lathe launcher lawsuit lead leaf leaflet lease lecture lecturer ledger leech leg
legion length leotard leper leprechaun lesion lesson levy liberator librarian library lifeboat lifecycle lifeguard
lifeline lifer lift ligament lilac limb limerick limey linebacker linen liner lintel lion lip listing liter lizard
loafer loan lobby lobbyist lobe lobster locker locust lodge logbook loin longboat loom loop loophole loot lorry loser
lounge lover lumberjack lump lung lunkhead lyric mag maggot magnet magnolia mailbox mailer mammal man maneuver
manifestation mannequin manner manoeuvre manual manufacturer marble margarita margin marina mariner marker marquee
marshmallow martini martyr mask masochist massage mast mate mathematician matinee matrix matron mayan meadow meanie
measure measurement meatball mechanic mechanism med medal melon membrane memento memory mentee mentor menu mercenary
merchant merger meter mic microchip microservice middleman midterm midwife migraine mile milestone milkshake mill
miller milligram millimeter millionaire mime mimic mimosa minefield miner mineral minibus minion miniskirt minister
mint minute miscarriage misdemeanor misfit missile missionary mite mitt mitten mixer mobster mock-up mockup
modification module molecule molester mongrel monitor monk monologue monorepo monster monument moonbeam moor mooring
mope morsel mortar mortician mosaic moth motif motorbike motorcar motorist mould mound mountain mountie mouse mover
muffin mug mugger mule muscle museum mushroom musician musket musketeer mutant mutation nacho nail nanny nap napkin
narcissist navigator neb necktie needle negotiator neighbor nerd nerve nest net network newbie newcomer newlywed
newsletter newsman newspaperman newsreel nickel nickname nightmare nil ninja nitrate nobleman node nomad nomination
nominee noodle nosebleed nostril notebook notice novice nozzle nudist nugget nuke nun nurse nursery nut nutrient
nutritionist nylon nymph oak oar oat obituary obligation oboe observer occupant offender officer official ogre oldie
omen onion ooze operation operator opiate opponent oppressor optician orangutan orbit orchard orchestra orchid orderly
organ organizer orgy orifice origin ornament orphan ostrich ounce outage outbuilding outburst outcast outlaw outlet
outlier outline outpost outrage outsider ovary oven overflow overhaul overload overseer overture overview owl oyster
pace package packer packet pad paddock padlock painter pajama pallet palm pamphlet pan pancake panel pansy panther
panty panzer paperback paperweight parade paralegal paramedic parasite parcel parish park parka parson participant
particle partition partner passenger passport pastry pasture patent pathway patient patriot patrol patrolman patron
pauper pavilion paw payoff paywall pea peacekeeper peach peak pear pearl peasant pebble pedal peddler pedicure
pedophile peeper peg pellet penalty pencil penguin pennant peptide performer pergola perk permit perpetrator
perversion pesticide pet petal petticoat pharmacy phase pheasant pheromone philosopher phobia photograph photographer
photon photoshoot photostat phrase physicist physio physiotherapist picker pickle pickpocket picture pig pigeon pile
pilgrim pill pillar pillow pillowcase pilot pinata pinche pinpoint pint pioneer pip pipe pipeline pipette piranha
pirate piston pitchfork pixie planner planter plaque plate plateau platform playbook playground playmate playoff plebe
plot plum plumber plume poacher pocket podcast poet pointer polaroid policeman politician poll poltergeist polytunnel
pony poodle pool popper porcupine pore portal porter portfolio posit possession post postbox postcard postmortem
pothead pothole poultry pound practitioner prank prawn prayer precaution precinct predator prediction premise premium
prescription press pretense pretest pretzel prey primate principal principle printer printout priority prisoner
privilege prize probe processor producer profit programmer projection projector promo promoter prop propeller
proportion prosecutor prospector protocol proton prototype proverb provider provision prowler prune psalm puddle
pulley pulsar pump pup pupil puppet puppy purchaser purr pusher pygmy pylon quaker quart questionnaire queue quilt
quint quirk quitter quota quotation rabbit raccoon racehorse racer rack radish rafter rag rage raid raider rail
railing raisin ramp rancher ranger rank rant rapper raptor rat ration rattler rattlesnake ravage rave raven readout
reaper rear reb rebel rebrand receipt receptor recipe recommendation recording recruiter redact redneck reed reel
referee referral refinement refinery reflex reform reformer refreshment refuge refugee register registrar registry
regulation regulator rehearsal rein reinforcement relation relay relic relish remark remit renewal repair replacement
repository reptile republican repute requirement requisition researcher reserve reservoir resident resource restraint
restriction retailer retainer retina retrofit retrospective revelation reviewer revision revolt rhinestone rhyme rib
ribbon ride rider ridicule rifle rifleman rig rim ringer riot ripple riser rite ritual river roach roadblock roadmap
roar robber robe robot rock rocker rocket rodent roller rollout roof rooftop rook roommate root rope roster rota
rotation rotor rottweiler roughneck row rubric ruffian rumble rumor rumour runbook rune runner rustler saber sabotage
saboteur sack sacrifice saddle sadist safeguard sailor salad salina salon sampler sanctuary sandbag sandbox sander
sandwich saracen sardine saucer sausage saver saw scaffold scanner scar scavenger scheduler schema scheme scholar
scholarship schoolgirl scone scoop scorn scorpion scoundrel scout screamer scripture scroll seagull seal seam seaman
searchlight sect sector seed seedling seeker segment seizure selectman seller semester seminar sensor sentence
sentiment sentinel sentry sequencer sermon serpent servant server setback setter sewer shack shade shadow shaker shank
shard shark sharpshooter shaver shear shed shelf shelter shepherd shield shill shin shingle shipment shipyard shock
shoe shoelace shop shopkeeper shoplifter shopper shoulder shovel shower showgirl showroom shred shriek shrine shutter
shuttle sicilian sidebar sideline sign signage signal signature silhouette sill silo simpleton simulator sin sink
sinner siren sitemap skate skateboard skater skeleton skeptic skewer ski skier skill skirmish skirt skylight slacker
slaughter sleepover sleeve slider slipper sliver slob slope slot slug sluice slum slur smoker smoothie smudge smuggler
snack snail snake snatcher sneaker sneeze snipe sniper snowball snowboard snowboarder snowflake sock socket soldier
solicitor solvent somersault songwriter sonnet sort sou souffle sound source souvenir soybean spade spaniard spark
sparkle spasm spat speaker specimen spectacle spectator spell spice spider spike spirit spittoon splint splinter
sponsor spook spool spoon sportsman spot spouse spreadsheet sprinkler sprint spud spur spurt spy squabble squaw squeal
squirrel stable stage stagehand stair stake stakeholder stall stand standup staple star starlet starter statement
statesman station statistic statute stem stenographer step stereotype steroid steward sticker stimulant stinger stitch
stockholder stockroom stogie stooge storefront storeroom storm storyboard storybook storyteller stowaway strain
straitjacket strand stranger strap strategy straw strawberry streak stream streetlight stride strikeout stripe stroll
struggle strut stub studio stump stylesheet stylist subcontractor subordinate subscriber subset subsidiary substation
substitution subtitle suburb sucker suit suitor sulk summit sundae sunflower superpower superstition supervisor
supplement supplier supporter surf surfboard surfer surgeon survey surveyor survivor suspicion suture swamp swatch
sweatshop sweeper swimmer swinger switchboard syllable syllabus symbol symptom synapse syndicate syringe tab
tablecloth tablet tabloid taco tadpole tag taillight taint takeaway taker tale talon tampon tangle tank tanker tannery
tannoy tantrum tap tapestry target taskforce tassel tater tattoo taunt tax taxonomy taxpayer teacup teapot teaspoon
technician technique teenager telephone telescope teller template tenancy tenant tender tendon tenement terminal
termite terrace terrorist test testbed testicle textbook textile therapist thermostat theta thief thigh thinker thorn
thousand thread threat thrill throttle thruster thud thumb thunder thunderstorm tick ticket tickle tie tile timber
timesheet timetable tinkle tip tipper tipster tire titan titty toast toddler toe toenail token toll tomcat ton tonsil
toolkit toon toot toothpick torment tory tot totem tourist tow towel tower toxin toy trace tracker tractor trader
trail trailer trainee trainer trait tranquilizer transcript transformer transfusion transgression transistor
translator transponder traveler traveller treasure treasury treaty tremor trench triad trial tribe trick trigger
trinket triple troll trolley troop trooper trotter troublemaker trouser trucker truffle trustee tryout tulip tumbler
tumour tune tunic tunnel turbine turnip turnstile turret tutor tutorial tutu twig twin twit tyke typeface typist
tyrant tyre ufo ulcer ultimatum unicorn uniform unit upgrade uptake urchin urn usher utility vagabond valuation valve
vamp vampire van vapor variance variation varmint vector vega vegetable veggie vein vendor vent ventricle venue
verifier vessel vest vet veteran vial vibration vicar victim viewer vigilante villa villain vine violation viper
virtue visitor visor vitamin voicemail volley volunteer voter voucher vowel vulture waffle wage waiter waiver wall
wallflower walnut waltz wanderer wannabe ward warden warehouse warhead warlock warlord warranty warrior wart wasp
watch watchdog watcher waterfall watt wave wavelength wax weapon webhook webinar website wedge wedgie weekday weevil
weirdo weld welder werewolf wetland whale whaler wheel wheeze whim whir whirr whitepaper whopper widget wildcat
wildebeest wile willow wimp windmill window winery wino wiper wire wireframe wiretap wit witch witness wolf wolverine
woman workbench workbook workflow workforce workman workshop workspace workstation worm wormhole wound wrapper wreath
wrestler wrinkle wrist yam yank yankee yard yodel yolk youngster yuppie zit zombie zone
`);

/** Nouns that stand with an article or without, as what is meant asks. */
export const looseNouns = wordsOf(`
aaron abbey abc abdomen abduction abort abraham abyss academy accent accident accused acid action actress adam adieu
administrator admiral adrenaline adultery advantage aerial affection afghanistan africa afternoon age aggression agony
ahem aim air aircraft airfield airport aisle alabama aladdin alaska albany albert albuquerque alcohol ale alexander
alfred alibi alimony allah allen alley aloha alpha alphabet altar alternative altogether aluminum amazon ambassador
ambrose amelia amen america amish ammo amnesia amount amour amsterdam amulet ana anarchy anatomy anderson andrew
andromeda anesthesia aneurysm angel angelica anger anguish anna anne anniversary announcement announcer ante antenna
anthem anthony antidote anxiety aphrodite apocalypse apollo appeal appetite applause approval apron aquarium arc
arcade arch archbishop archer architect architecture arctic arena argentina arizona ark armadillo armageddon armory
armour armstrong army arnold array arrival arson arthur artillery ashtray asia aside aspen aspirin assembly asylum ate
atlanta atlantic atmosphere atropine attic attila attorney audio aunt auntie aura aurora austin australia austria auto
automobile autopsy autumn auxiliary avalanche avenger avenue awe axe baba babe baby babylon babysitter bach bachelor
backbone background backpack backseat backside backstage backup backyard bacon bacteria baggage bail bailey bailiff
balboa balcony baldrick bale bali ballerina ballpark ballroom baloney baltimore bam band bangkok banjo bannister
banquet baptist barber barbershop barcelona barker baron bart bartender bartlett baseball basin basket basketball bath
bathrobe bathroom bathtub batman baton battalion battle battlefield beach beak bearer beast beatrice beau beaumont
beauty beaver beck beckett bed bedroom bedside bedtime beef beeper beer beethoven behalf belle belly belt ben bender
benedict benefactor benjamin benny bent berkeley berlin bermuda bernard beta beth bethlehem betrayal bidder biff bijou
billionaire billy bin bingo birmingham birth birthday birthmark bishop bismarck bit blackjack blackmail blacksmith
bladder blah blair blake blender bliss blizzard blonde blood bloodshed bloodstream blouse blow bluff boar boardwalk
bobby body bogey bologna bombay bonanza bondage boner bonfire bong bongo bonnet boogie booker bookstore boomer boon
boost booster booth booty bop border boredom bosom boston bottom boulder boulevard bounty bouquet bourbon bout bowie
bowman boyfriend bra bracelet brad brandy brat bravery bravo brawl brazil bread breakdown breakthrough breakup breath
breed breeze brent brew bride briefcase brig brigade brink bristol britain broadway broccoli bronx bronze brooklyn
broom brow bruce brunch brute bryan buchanan buckaroo bud buddha buddhist buddy buffalo buffer buggy bugle bulk bull
bulldog bullock bummer bumper bunch bundle bungalow bunk bunker bunny burden bureau burglary burgundy burial burke
burt burton businessmen buster butler butter buttercup buzzer bye byron cab cabaret cabin cabot caddy caesar cafeteria
caffeine cage cain cairo cake calcium calf caliber california caller calvin cam cambridge camelot cameraman campbell
canada canal candlelight candy cane cannon canoe cant canyon cape capitol capone cappuccino capricorn captain captive
carbon cardboard cargo caribbean carnival carolina carpenter carpet carriage carson cart carter cartwright carver
casablanca casanova casino casper cassandra casserole cassie castle castro catastrophe catcher cathedral catherine
catholic cavalry caveman caviar celery cell cello cellphone cemetery center centre certainty chairman chalk champ
champagne chancellor chandler chang chapel chaperone chaplin character charcoal chariot charleston charlotte chased
chateau chauffeur checkbook checkmate checkup cheddar cheerio cheese cheesecake cheetah chemist cheque chest chester
cheyenne chi chicago chicken chico chili chimney chin chino chocolate cholesterol chosen chow christ christie
christopher chum churchill chute ciao cicero cider cinch cincinnati cinderella cinema cinnamon cisco clan clark clay
cleopatra cleveland cliff climate climax clive closer closet closure cloth coal coast coat cobbler cobra coca coco
cocoa coconut coffin cognac coke col cola cole collar collier collision colombia colon colonel colorado colt columbia
columbo coma combat combo comeback comedian comet comfort commandant commander commentator commissioner commodore
commonwealth communion comparison compartment complexion composition compound computer con concrete concussion
conditioner conductor coney confession confusion congress congressman connecticut consideration consul consulate
contempt contrast control controversy convent convention convertible convoy cooler coop cooper copper cora coral cord
core corn cornell cornwall coroner corporal corral correspondent cortez costa cottage cotton couch countdown countess
countryside county coup courage courtesy courthouse courtroom cousin cove covenant coward cowardice cowboy cox crater
cravat cream creation credit creed creek crest crick crime crock crossword cruelty cruiser crusade crust cry crystal
cuba cuckoo cucumber cue cuisine cult cum cup cupboard cupid curb curfew curie curry custody cutler cyanide cynthia
dad daddy dakota dale dalton dam damage damon dana danger daniel dante daphne darwin davenport david dawn daylight
daytime dea deacon dearest dearie death deb debut decaf deceit decker decorator decoy decree deer defendant defender
defense deli delight delilah dell delta demise demolition den denial denver departure depression deputy derby descent
despair dessert destiny detective detour detroit devon dew diabetic dialogue diana diaphragm diarrhea diary dice
dictator dictionary diesel diet digger dilemma dill dime diner dink dinnertime directive directory dirk dirt
disappointment disaster dishwasher disk disney disneyland disorder disposal disrespect distinction ditto diversion dix
dixie documentary dod doggie doggy doll dolly dome domino dong donkey donna doorbell doorknob doorman doorstep doorway
dork dorm dory dosage doubt douche dough dove dozen dragon dragonfly drake drama dresser drink drove drugstore drummer
duchess ducky dude duel dug dumpster dung dust dutchman duty dynamite dynasty earth earthquake east echo eclipse
economy ecstasy eden edgar edison editorial edward ego egypt eiffel einstein eisenhower elevator elf elijah elite
elizabeth elk ell embassy emerson emery emmy emperor empire empress encore end england ensign envelope epi epic
epidemic episode equivalent erica erin espionage espresso estate esteem esther eta ether eugene europe evaluation evil
excuse explosion expression extent exterior exterminator eyesight ezra fabric face fact fairy faker falcon fallout
fame fanny farce fare farewell farrow fate fatigue fatso fault favor favorite favour fax fay fbi fear felony felt
female fender fern ferret fertilizer fester fetish fever fez fiancee fiasco filth finale finch fink fireplace
firepower fish fisher fitch flair flan flashlight fletcher flick flight flint flock flood flora florida floss flour
flu fluke flunk flute foam fog footage football ford forehead foreplay forest formation formula fort forth fortress
fortune fountain fowler fox franco frankenstein franklin frat frau frederick freeman freeway freighter frenzy freshman
freud friar fridge fright fringe frisbee front frontier fruit fruitcake frustration fudge fugitive fuller funeral funk
fur fury fusion fuzz gabriel gage gal gala galahad galaxy gale galileo gall gallant gamma gandhi gang gangway garage
garbage garfield garlic garret garrison gary gasoline gator gee geiger geisha gen gender geneva genie george germany
gestapo getaway ghetto giant gibberish gibson gift gilbert gin girlfriend git glamour glasgow glen glimpse glitter
globe glory gob goddess godfather gold goldfish golf goliath gong goo goodbye goodman goodwill goose gospel gossip
gourmet governor grad graffiti graft graham grail grain grammar gran granddad granddaddy granddaughter grandfather
grandma grandmother grandpa grandson granny grave graveyard gravy grease greece greed greenwich gregory grief griffin
grill groove ground grub grudge guardian guilt guinea guitar gulf gum gunfire gunner gunpowder gurney hag hair haircut
hairdresser hallelujah halloween ham hamilton hamlet hammer hampshire hamster handful handkerchief handyman hangar
hangover hank hare harlem harmonica harmony harper harrison hart hartford harvard harvey hash hassle haste hat hatchet
hatred havana haven hawaii hawaiian hay headmaster healer heap hearst heartbeat heartbreak heat heater heath heather
heaven heavyweight hebrew hector heir helen helena helicopter heller helm hemingway henry hera herald herbert heritage
herman hernia hero herr highway hike hoax hockey hogan holdup holland hollow hollywood holocaust holster hombre
homeboy homeland homer hometown homicide hondo honey honeymoon honolulu honor honour hoof hooray hoover hopper horace
horror horseback hose hostess hotshot housekeeper houston howdy hudson hugo hula hulk hull hunch hunger hunk hurrah
hurricane hustler hut hutch hydrogen hypocrisy hysteria ice iceberg icebox icon idol ike imitation impostor impression
inc incense incision income incompetent increase indiana indictment infantry infirmary injustice ink inn input
insomnia instant insulin intellect intent intercom intercourse interior internet interpreter intrusion invalid
invasion inventor ira iron irony isaac isn jab jacket jackpot jackson jacob jade jag jaguar jail jamaica janitor jap
japan jar jason jasper jay jealousy jeep jefferson jelly jenny jeopardy jeremiah jerusalem jester jigsaw jinx jock
jockey joel johnny johnson joker jonah jonathan joseph joshua joyce judah jude judith juice jukebox jungle junk
junkyard jupiter jury karaoke karate karen karma kat kelly kelvin ken kennedy kent kentucky kenya ketchup kettle khan
kingdom kingston kip kirk kisser kitty knack knife knox korea korean krishna lack laddie lair lake lama lamb lambert
lamp lan lancelot land landlady lane langley lap larceny lard lasagna laser lassie latin latrine latte laughter
laundry laurel lava lawn layout leak leary leash leather led ledge lefty legend lemon lemonade lent leo leon leonard
leonardo leopard lettuce leukemia lever leverage liaison liar liberal liberty lid lidocaine lied lieutenant lifestyle
lifetime lighter lighthouse lilith limbo lime limo limousine lin lincoln lineup lingerie lipstick liquor lisbon litter
liver liverpool livestock liza load loaf loch locket loft logan lollipop loner longer loo lookout lottery lotto
louisiana louse lowlife luce lucifer luggage luke lullaby lulu lumber luncheon lunchtime luther luxury mac macaroni
macbeth mace mack mackerel madam madame mademoiselle madison madman madonna madrid maestro mafia magic magician magnum
mahjong maid maiden mailman maine mainframe mainland majesty makeup malaria male malik mall malt mam mama mambo mamma
mammy manchester mango manhattan maniac manicure mankind manor manpower mansion manslaughter mantle manufacture manure
manuscript maple mara marathon marc mare marge marguerite maria marijuana marlin marriage marrow marsh marshal
marshall mart martin marx mary maryland mascot mason masterpiece material matrimony matthew maxwell maya mayday mayhem
mayo mayonnaise mayor maze meantime meanwhile meat meatloaf mecca medic mediterranean medium meg melancholy melissa
melody meltdown mem memorial menace meow mercer merchandise mercury merlin mermaid messenger messiah metal metaphor
meteor meth metro mexico miami micah michael michigan mick mickey microphone microscope microwave middle midge
midnight midst midwest mike mil milady milan mileage militia milk millennium milo milord milton milwaukee mina mine
miniature ministry mink minnesota miracle mirror mischief misery misfortune mississippi missouri missy mist mister
mistletoe mistress mitzvah mixture mob mockery mode modesty mojo mole molly mom momma mommy mon mona monastery monkey
monopoly monroe monsieur monsignor montana monte montgomery montreal moon moonlight moore moose morgan morgue morocco
morphine morrow morse mortgage moscow mosquito moss motel motive motor motorcycle moustache mouthful mozart mud
muhammad mulligan mummy munich murray mush mustache mustang mustard mutiny mutt myrtle mystery mystique myth nada nan
naomi napoleon narrator nasa nash nashville nato nausea navy nay nebraska neck necklace nelson neon nephew neptune
nevada newark newport newton niagara nicotine niece nightcap nightclub nightfall nightgown nightingale nighttime nile
nixon noah nobel noel noise nonsense noon noose norma normandy north northeast northwest norway nose notion nova
novelty nowhere oakland oath oatmeal objection oblivion observation obsession ocean odor offense offensive ohio oil
oklahoma oliver omaha omelet opener opera opium oracle orange orb ordeal ore oregon orphanage oscar outbreak outfit
outlook oxford oxygen ozone pacific pact paddy padre pageant pager pain paine pal palace palmer panama panda panic
pantry pantyhose papa par parachute paradise paranoia parker parlor parlour parole parrot partridge passage password
pasta paste pastor patio patrick patsy patty paul pawn payback paycheck payday peabody pecker pee peek pelican pen
penelope penicillin pennsylvania pentagon penthouse pep pepperoni pepsi percent percentage perception perfume peril
perimeter perjury perry persuasion peru pest peter petersburg petunia phantom pharaoh phenomenon philadelphia philip
phoebe phoenix physician pianist piano picasso picket pickup picnic pie pier pierre piglet pike pine pineapple pinkie
pinky piper pistol pit pitcher pizza plaintiff planet plank plantation plasma plaster plastic platinum plato platoon
platter playboy plaza plea pleasure plug pluto plutonium pneumonia pod poe poetry poison poker poland polk polka
pollock polo pond pongo poof popcorn pope poppy porch pork portion portland portrait portuguese posse possum postman
posture potassium potato potion potter pouch pow powder prague prairie preacher precedent prejudice premiere
premonition pretender priest prince princeton prison profession prom propaganda prophet protector protein protest
province psyche psychiatrist psychiatry pub puberty publicist puck pulitzer pulp pulse pumpkin pun punk purse pursued
pursuit putty putz quack quadrant quagmire quantum quarantine quarterback queen quid quill rabbi racetrack racist
racket radar radiator radio raffle raft railroad rain rainbow raincoat ranch rand ransom raphael rascal raspberry
ravine razor reaction reagan realm realtor reason rebellion receiver recital recorder recovery redhead reef reflection
refrain refrigerator refund regime reich reindeer religion rembrandt remedy reminder remorse removal reno republic
residue resolution rest restroom reunion revenge reverend revolver reward rex rhino rhythm rice richardson richmond
rick ridge ridley riley rink rio ripper ritz riverside riviera robbery robert robinson rod rodeo rogue rom rome romeo
rookie roosevelt rooster roper rosa rosemary ross rot rouge roulette rover rowan royalty rubber rubbish rubble rube
rudder rue rug ruin ruler runt runway ruse russell russia ruth rye sabbath safari sage saigon saint sake salami salary
salesman saline saliva sally salmon saloon salsa salt salvador samson samuel samurai sand sandman sang sanitarium
santa santiago sarah sarcasm sat satellite satin sauce saul savior sawyer saxophone sayonara scale scalp scalpel scam
scamp scandal scarecrow scarf scenery scent schmuck schoolteacher scooter scotland scott scottie scrabble screenplay
scrooge sculpture sea seafood seattle seaweed secretary sedan self senate senator senor sensation seoul sequel
sergeant serum seth shaft shakespeare shaman shame shampoo shan shanghai shape share shaw shawn sheep shelley sheriff
sherlock sherry shirt shook shooter shore shortage shot shotgun showtime shrapnel shrimp siam sicily side sidekick
sidewalk sidney siege siegfried sierra sight signor signora silicon silk simon simpson sinatra singapore singer sioux
sir size skin skinner skipper skull skunk sky slab slain slate slater slayer sled sleeper sleigh slice slick slight
slipstream slit slumber smear smiley smith smoke snip snitch snob snow snowman soap soccer society sod soda sodium
sofa sofia softball soil sol solo solomon somebody somewhere sonar sonny sooner soprano sorcerer sorrow soul soup
south southeast southwest soy spacecraft spaghetti spain span sparrow sparta spawn specialty speck spectrum
speculation speed spencer sphere spinach spine spiral spite spleen spoke sponge spotlight spray spree springer
squadron square squid squire staircase stairwell stakeout stalker stallion standby stanford stanley starboard starr
stash statue stature steak stealth steed steele stein stella stench stepfather stephen stepmother stereo stew
stewardess stewart stick stifler stinker stoker stole stomach stoner stool stove strauss stretcher strife striker
strip stroke structure stuart stunt submarine substitute subway suede sugar suitcase sully sultan sum summer sumner
sun sundown sung sunlight sunshine superintendent superman supermarket superstar supper surface surge sushi suspense
suspension swan swat sweat sweater sweatshirt sweden sweetheart sweetie swimsuit swine swiss switzerland sword
sympathy symphony synchro syndrome syrup tad taffy taft tahiti tail taiwan takeoff takin talbot talker tally tam tammy
tan tang tango tanner tape tar tara tarzan taste tate tavern taxi ted teddy tee teeth telegram telegraph television
telly temper temperature temple tempo temptation tennessee tense tension tent tenure tequila terrain terror terry
testimony text texture thailand thatcher theft thermometer thinner thirst thompson thong thor thorpe thou threesome
throat throne thunderbolt thursday tiara tibet tide tiffany tiger timer timothy tin tissue toad toaster tobacco toby
toddy tofu toilet tokyo toledo tomato tomb tombstone tone tongue tooth toothbrush toothpaste top topper tor torch tore
tornado toronto torpedo torso touchdown tracer tragedy train traitor trajectory transfer transmission transmitter trap
trapper trash trauma tray treachery treason trek trey triangle tribune tribute trifle tristan triumph trouble troupe
trout troy truce truman trump trumpet trunk tub tucker tucson tulsa tummy tumor tuna tung turf turner turnout turtle
tux tuxedo twain twilight tyler type typewriter tyr ultrasound umbrella uncle underlay understudy underwear underworld
union universe upside uptown uranium usa utah vaccine vacuum valentine valet valium valley vancouver vanessa vase
vatican veal vegetarian velvet venice venom venture verdict verge vermin vermont veronica verse vibe vice victor
victory videotape vienna vietnam vinegar vintage viola violin virgil visa vista viva vocabulary vodka vogue volcano
vole voltage volume voodoo voyage vulcan wacko wager wagner wagon waist walker walkout wallet wallpaper wally walter
wand wanker war wardrobe warfare warmer warner warren warsaw washer washington washroom watchman watermelon watson
wayne weasel weatherman weaver webster wednesday weed weenie weight wellington wen wesley west whatnot wheat
wheelchair wheeler whiff whiplash whipper whit whitey whitman whitney whiz wichita wick widow wiener wig wilder wilson
winchester wind windshield wine winter wisconsin wisteria witchcraft withdrawal wizard woe wolfram womb wonderland
woodward woof wool wop workout wrath wreckage wright writ wuss yacht yahoo yale yang yea yearbook yen yin yogurt yuan
zap zealand zebra zen zipper zurich
`);
