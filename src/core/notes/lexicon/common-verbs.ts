import { wordsOf } from './words-of.ts';

/** Regular verbs beyond those of work; a letter behind a slash is doubled. */
export const commonVerbs = `
abandon abduct absorb abuse accelerate accommodate accompany accomplish accord accost accumulate accuse accustom ache
acknowledge acquaint activate addict adjoin administer adore advertise advocate afflict aggravate agitate aid alarm
alert alienate allege ally alter amaze ambush amuse anchor angle animate annihilate annoy anticipate appal/l appall
applaud apprehend armor arouse arraign ascend aspire assault associate astonish astound attach attack attain attempt
attribute authenticate authorize autograph avenge avert await awaken award babysit/t backfire badger baffle bail bait
banish baptize barb barbecue bargain barge bark barricade bash bat/t batter bawl beam bear beard beep beg/g behave
bend bestow betray bewilder bewitch bicker bid/d blab/b blackmail blare blast blaze bleach bless blind blindfold
blister bloat block bloom blossom blubber blunder blur/r blush board boast boil bolt boo boom bore borrow bow bowl
brace brag/g brainwash breach breathe bribe brood brown bruise brush bubble buck buckle buff bug/g bulge bully bump
burrow burst bust butcher buzz cackle camp campaign cap/p captivate capture caress carve cash cast cave cease chafe
chant characterize charm charter chatter cheat cheerlead cherish chew chill chip/p chirp christen chuckle circle
circulate civilize claim clamor clamp clang clank classify clatter claw clink clip/p cloak clobber clog/g clone clothe
clown cluck clutch coerce collapse color colour comb command commandeer commence comment compel/l compensate
complicate compliment compress compromise conceive concentrate concoct condemn condescend confer/r confide confine
confiscate conflict conform confound confront conn conquer consent consist consort conspire construe consume
consummate contaminate contemplate content contract convene converse convey convict cooperate correspond corroborate
corrupt cough covet crackle cram/m cramp crank crave craze creak cream creep criticize croak crook crouch crowd crown
crucify cruise crumble crunch crush cuddle cure curl curse curve damage dance dangle darken dash daydream dazzle
debilitate decay decease deceive declare decompose decorate deem defeat deform defy degrade dehydrate delete delight
delude demand demean demolish demote denounce dent deny depart deport depose deposit deprave depress deprive derange
descend desert designate desire despise destine destroy detain deteriorate detonate devastate devote devour dial die
dignify dilate diminish dine dip/p disable disappoint disarm disband discard discern discipline disconnect discontinue
discourage discriminate disgrace disguise disgust disintegrate dislocate dismember dismiss disobey disorient displace
display dispose disqualify disrespect dissolve distill distinguish distort distract disturb ditch dive divert divide
divorce dodge doom dot/t doze drag/g drain dread dribble drift drip/p drown drum/m dry dub/b duck dunk dupe duplicate
dwell dye ease eavesdrop/p eject elect elope elude emerge enchant enclose encounter encrypt endanger endear endow
energize engrave enlarge enlighten enrage enroll entice entitle entrust envy erode escape esteem etch evacuate evade
evaporate evict exalt exchange exclude excruciate exercise exhaust exhilarate exile exit expel/l expire explode expose
extenuate exterminate extinguish faint fake falsify fancy fantasize fascinate fashion fatten fax feast feather figure
fire fish flank flap/p flare flash flatten flatter flaunt flaw flee fleet flicker flinch flip/p flirt flog/g flop/p
flow flunk flush flutter fold fool fortify foul fracture frame freak frighten frost frown frustrate fulfil/l fulfill
function furnish fuse fuss gag/g gallop gamble gape gasp gawk gear giggle gild glance glare gleam glide glisten gloat
glorify glue gnaw gobble goof gore gouge grab/b gratify graze grease grieve grin/n grip/p groan groom grovel growl
grunt gush gut/t hack hail hallow hallucinate hammer handcuff handicap/p handwrite hanker harbor harden harm harp
hatch haunt hawk head heave herd highlight hijack hint hiss hitch hitchhike hog/g hoist holler honk honor honour hook
hoot hop horrify hospitalize hound housekeep hover howl huddle humble humiliate hurl hurtle hustle hypnotize ignite
imitate impair impale impersonate implant implicate imply impound imprint imprison improvise incapacitate incite
incline incriminate indicate indict induce indulge infect infest infiltrate inflame inflate inflict infuriate inhale
inject injure inquire inscribe insert institute institutionalize insult intercept interfere interrogate interrupt
intimidate intoxicate intrude invade invert invoke isolate issue jeopardize jingle joke kid/d kidnap/p kiss knock
labor lace lacerate lash launder leap lease limp litter loan loathe locate lodge loiter loop loosen loot lug/g lure
lurk magnify malfunction maneuver manifest manipulate mark maroon marry mash mask masquerade massage mate mature
meddle meditate memorize mingle misguide misinterpret mislead misunderstand moan mobilize mold molest mop mope mount
mourn mow muck muffle mug/g murmur mutter mystify nab/b nap/p narrate neglect nest net/t neutralize nickname nip/p
nourish obey obligate obliterate obscure obsess obstruct occupy offend oppose oppress orbit ordain originate outlaw
outlive outrage outsmart overflow overhear overheat overlap/p overload overlook overpower overrate overreact overrule
overwhelm overwork pace package pad/d pamper pan/n pant parade paralyze parch park paste patent patrol/l patronize
pave paw peck peddle pee peek peep peg/g penetrate perceive perch perish perpetrate persecute pertain pester pet/t
petrify pickle pierce pile pin/n pity plague pledge plow pluck plummet plunge poach poise poison polish poll pollute
populate portray pose postpone pound prance preach precede prejudice preoccupy pretend prey prime proclaim profit
programme progress prohibit project pronounce prosecute protest provoke prowl puff pump puncture punish purge purify
quarrel queue rack rage raid rail rain rake rally ram/m ransack rap rattle rave ravish react reap rear rearrange reassign
rebel/l reckon reconsider recreate recur/r recycle redecorate redeem reek reel reform refresh regain regard reign
reinstate rejoice relay relive remand remarry render rent repress reproduce repulse repute rescind resemble resent
reserve resign respect rest restrain restrict resurrect retreat rev/v reveal revere revolt rhyme rid riddle ridicule
rile rip/p ripple risk rivet roam roar rob/b rock roll rot/t rough rouse rout rove row ruffle rumble rupture rust
rustle sabotage sacrifice sadden saddle salute satisfy saturate scold scoop scorch scorn scour scout scramble scratch
scream screech scribble scrounge scuttle seal seclude select sense sentence separate sever shack sharpen shatter
shield shill shin shine shock shoplift shorten shove shovel shower shriek shuffle shun/n sicken sightsee signal
signify silence sin/n singe sink sip/p situate sizzle skate skid/d skim/m slam/m slap/p slash slaughter slay slide
slip/p slug/g slump slurp smack smear smell smoke smolder smother smuggle snap/p snarl snatch sneak sneeze snoop snort
snow snowboard snuggle soar sob/b socialize sock solicit sophisticate spar spare sparkle speculate spell spike spin/n
spit/t splash spook spout sprain sprinkle spy square squawk squeak squeal squirm squirt stag stake stalk stall stamp
star starve stash station step/p sterilize stifle stimulate stink stoke stomp storm straighten strain strand strap/p
stray streak stripe stroll strut/t stuff stump stun/n stutter subdue subject submerge subpoena succumb suck suffocate
summon suppress surf surround survive suspect suspend swallow swarm swell swerve swindle swinge swipe swirl swoop
synchronize taint tamper tan/n tangle tap/p tattoo taunt tease teem telephone televise tempt terminate terrify
terrorize thaw thieve thrash threaten thrill throb/b thud/d thunder thwart tick tighten tilt tingle tinker tinkle
tip/p tire toast toll torment toss tow tower toy trail transmit/t transport trash traumatize tread treasure trick
trouble tuck tug/g tumble twirl twitch uncover underline underrate undo undress unleash unsettle untie uplift upset/t
utilize utter vacuum vanquish vend vest vex vibrate victimize violate vow wad wade wage wail wallow waltz warp wave
wax wedge whack wheel wheeze whimper whine whip/p whir/r whirl whirr whoop wiggle wind wipe wither woo worship/p wound
wreck wrestle wrinkle yap/p zip/p zone halve treble quadruple overbook
`;

/** Those, and others, that are as often nouns. */
export const oftenNouns = wordsOf(`
address aid alarm ally ambush anchor angle armor assault attack attempt autograph autopilot award bait barb bargain
barge bark barricade bash batter beam beard beep benchmark berth blare blast blaze bleach blind bloat block bloom
blossom blunder blur board bond bow bowl brainstorm breach bribe broadcast brood brown bruise brush bubble buckle buff
bug bulge bully burrow calm camp campaign cap cash cast catalog catalogue caulk cave champion charm chart charter
chase chatter chill chip circle claim clamor clatter claw clip cloak clot clown cluck color colour comb command
comment compliment compromise conflict consent content contest contract counsel crackle cramp craze cream crook crowd
crown crunch cry cure curve damage dance decay defeat delight demand desire discharge discipline disgrace disguise
disgust dispatch ditch dive divorce dot dress drum esteem exchange exercise exit fake fancy fashion feast feather
figure fire fish flank flare flash flaw fleet flesh flow flutter fold fool forage frame freak frost function gag
glance glare gleam glow graduate grease grill grip groom guard gut hack handcuff handicap harbor harm harness harp
harvest hawk head hemorrhage herd honk honor honour hound howl imprint insult intrigue issue jam joke kid labor lack
landscape lease lecture litter loan lobby loop loot man maneuver manufacture mask massage mate mimic moderate nap nest
net nickname orbit outlaw outline outrage overflow overload pace package pad pan parade park paste patent patrol paw
pedal peg pet pickle pile pinpoint pioneer pipette pity plateau plot poison poll pound prejudice prey prime profit
protest prune pump rack rage raid rail rain ration rave rear rebel redact reel reform relay relish rent repute respect
rest revolt rhyme ridicule rig ripple risk roar rock rot row ruin rumble sabotage sacrifice saddle safeguard scoop
scorn scout seal sense sentence shack shield shill shin shock shovel shower shriek sideline signal silence sin skate
ski slaughter slug smoke snow snowboard sock sophisticate sort sound sparkle spell spike spot spy square squeal stake
stall star station step storm strain strand strap streak stream stripe stroll struggle strut stuff stump subject sulk
surf suture swamp tag taint tan tangle tattoo taunt telephone thrill throttle thud thunder tick tie tinkle tip tire
toast toll torment tow tower toy trail transport treasure triage trick triple trouble tune vacuum vest vet waffle wage
waltz waste wave wax wedge wheel wheeze whir whirr wind worship wound wrinkle yank zone
`);
