import { wordsOf } from './words-of.ts';

/** Words that are first of all adjectives. */
export const commonAdjectives = wordsOf(`
abdominal abject ablaze abnormal abominable abroad abrupt absent absolute absurd abundant abusive abysmal academic
acceptable accessible accountable accurate achy active actual acute adamant addictive additional adequate adjacent
administrative admirable admissible adoptive adorable adrift adulterous advantageous adventurous adverse advisable
aerodynamic affectionate affordable afire aflame afloat afoot aft ageless aggressive agile aglow agreeable agrestic
agricultural aground ahead ain airborne airsick airtight airy ajar alien alike alive alkaline allergic alone aloof
alphabetical alpine alright alternate altruistic amateurish amber ambient ambiguous ambitious amiable amiss amok
amorous amphibious ample amuck anal anaphylactic ancestral ancient anecdotal anemic angelic angry anomalous anonymous
antagonistic anterior anthropological antique antiseptic antisocial antsy anxious aortic apart apathetic apocalyptic
apologetic apparent appellate appreciative apprehensive appropriate apropos apt arbitrary arcane archaeological
archaic archeological architectural ardent arduous argumentative arid aristocratic arrogant arterial artificial
artistic arty asinine asleep assertive astral astrological astronomical astute asunder athletic atmospheric atomic
atrocious attentive attractive atypical auburn audacious auditory auld auspicious authentic autistic autobiographical
automatic automotive average averse avid awake awash awesome awful awkward awry backless backward bacterial baggy bald
ballistic bally balmy barbaric bare bareback barefoot basal baseless bashful basic bats batty beady bearable beastly
beaten bedridden beefy beery beforehand behavioral beholden believable beneficial benevolent benign bereft biblical
bigger bilateral billiard billion biochemical biological bionic bipolar bitter bitty bizarre bland blasphemous blatant
bleak blind blissful blond bloodshot bloodthirsty blunt blurry bodacious bodily bogus bold boneless bonnie bonny bony
boorish borderline bossy bothersome bottomless bouncy boundless bountiful boyish brachial brainless brainy brash brave
brazen brazilian breathless breezy brilliant brisk brittle broad broadband bronchial brotherly brown brut brutal
brutish bubonic bulky bumpy bureaucratic burly bushy cagey callous canadian capable capitalist capricious cardiac
cardinal cardiovascular carefree careless carnal carnivorous caroline carotid carsick casual cataclysmic catastrophic
catatonic catchy cautionary cautious celestial cellular central ceramic cerebral certain certifiable cervical chaotic
charismatic charitable chaste chatty cheap cheeky cheerful cheery cheesy chemical chestnut chewy chic chief childish
childless childlike chilly chipper chivalrous choosy chronic chronological chubby chummy chunky cinematic circular
circulatory circumstantial cissy citywide civic civil civilian clammy clandestine classical classy claustrophobic
cleanly clement clerical clever clockwise cloudy clueless clumsy clunky coastal cognitive coherent coincidental
collective collegiate colombian colonial colorful colossal colour colourful comatose combative comely comfy comic
comical commendable commercial commonplace communal communist compact comparable comparative compatible competitive
complacent complimentary comprehensive compulsive compulsory conceivable concise conclusive conditional conducive
confederate confidential congenital congressional conjugal conscientious conscious consecutive consensual conservative
considerable considerate consistent conspicuous constant constructive consular contagious contemporary contemptible
continental continual continuous contraband contrary controversial convenient conventional conversational cooperative
copacetic cordial cordless corky corny corporate corporeal correctional corrupt cosmic costly counterclockwise
countless courageous courteous cowardly coy cozy crabby crackers crafty cranial cranky crazy creamy credible creepy
crimson crisp crispy critical crosstown crucial crude cruel crummy crusty cryogenic cryptic crystalline cubic cuddly
culinary cultural curly curt cushy custodial customary cute cybernetic cynical cystic daft dainty damp dangerous dank
dapper dastardly dateless dead deadly deaf dear deathly debatable debonair decadent deceitful decent deceptive
decisive decorative decrepit deductible deductive defective defenceless defenseless defensive defiant deficient
definite definitive deft defunct delectable deliberate delicate delicious delightful delirious delusional deluxe
democratic demure dense dental departmental dependable dependent deplorable derogatory descriptive desirable desolate
desperate despicable despondent destitute destructive detrimental developmental deviant devious devoid devout dexter
diabolical diagnostic dicey digestive diligent dim dimensional dingy diplomatic dire directional dirty disagreeable
disastrous disciplinary discordant discreet discrete discretionary disgraceful dishonest dishonorable disloyal dismal
dismissive disorderly disrespectful disruptive dissociative distal distant distasteful distinct distinctive distraught
divers diverse diversionary divine divisional dizzy doable docile doctoral dodgy domestic dominant dormant dorsal
dotty doubtful doughy downfield downhill downright downstairs downstream downtown downtrodden downward downwind downy
drab drafty dramatic drastic dreadful dreamy dreary dressy droll droopy drowsy dubious ducal due dull dumb durable
dusky dusty dynamic dysfunctional earliest earnest earthbound earthly earthy eastbound eastern eccentric ecological
economic economical ecstatic edgy educational eerie effective efficient effortless egotistical egregious eighteen
eighth eighty elastic elderly eldest electoral electric electrical electromagnetic electronic elegant elemental
elementary eligible eloquent elusive elysian eminent emotional empirical endless energetic enjoyable enormous envious
environmental epileptic equal equitable erectile erogenous errant erratic erroneous esoteric essential eternal
ethereal ethical ethnic euphoric evasive eventful eventual everyday evident evidentiary evolutionary exact excellent
exceptional excessive excitable exclusive exemplary exhaustive existential exorbitant exotic expectant expendable
expensive experimental explicit exploratory explosive expressive exquisite extensive extinct extra extracurricular
extraordinaire extraordinary extraterrestrial extravagant extreme fabulous faceless factual faint faithful faithless
fake fallow famous fanatical fanciful fantastic far faraway fascist fashionable fastidious fat fatal fateful
fatherless fatherly fatty faulty faux favorable fearful fearless fearsome feasible fecal federal feeble feisty feline
feminine femoral ferocious fertile fervent festive fetal feverish fewer fey fickle fictional fictitious fidgety
fiendish fierce fiery fifteen fifth fifty filthy fine finer finite firsthand fiscal fishy flabby flaccid flagrant
flaky flammable flashy flawless fleet fleshy flighty flimsy flippant floral flowery fluffy focal foggy fond foolhardy
foolish foolproof footloose forbidden forceful foregone foreign foremost forensic foreseeable forgetful forlorn formal
formidable forthright fortuitous fortunate forty foul fourteen fourteenth fourth foxy fragile fragrant frail frantic
fraternal fraudulent fraught freakish freaky frequent friendless frightful frigid frilly frisky frivolous frizzy
frontal frosty fruitful fruitless fruity functional fundamental funky funny furious furry furthest furtive fussy
futile futuristic fuzzy gabby gaga galactic galore gammy gargantuan gassy gastric gauche genetic genital genteel
gentle gentlemanly genuine geographic geographical geological geometric geriatric ghastly ghostly giddy gigantic gimpy
girlish glamorous glassy glib gloomy glorious glum gnarly goddam godforsaken godless godlike golden gonzo goodly gooey
goosey gorgeous gory governmental graceful gracious grand grandiose graphic grassy grateful gratis gratuitous
gravitational gray greasy greater greatest greedy greek grey grievous grim grimy grisly gritty groggy groovy gross
grotesque grouchy gruesome gruff grumpy guilty gullible gummy gutless gutsy habitual haggard hairless hairy halfway
hallucinogenic hammy handheld handmade handsome handwritten handy hapless hardcore hardy harmful harmless harmonious
harsh hasty hateful haughty hazardous hazel hazy headfirst headless headlong headstrong heady healthier healthy
heartbroken heartfelt heartless hearty heavenly hectic hefty heinous hellish helpful helpless hemorrhagic hep
hereditary heroic hesitant het hideous higher hilarious hilly hippocratic historic historical hokey holistic
holographic homely homemade homesick homeward homey homicidal honorable honorary honourable hopeful hopeless
horizontal hormonal horrendous horrible horrid horrific hospitable hostile hourly housebroken huffy huge human humane
humanitarian humble humid humongous humorous hungry hurtful husky hydraulic hygienic hyperactive hypocritical
hypothetical hysterical icky icy ideal idealistic identical idle idyllic iffy ignorant ill illegal illegitimate
illicit illiterate illogical imaginable imaginary imaginative immaculate immaterial immature immediate immense
imminent immobile immodest immoral immortal impartial impassable impatient impeccable impenetrable imperative
imperfect imperial impersonal impertinent impervious impetuous impolite important impossible impotent impractical
impregnable impressionable improbable improper impudent impulsive impure inaccessible inaccurate inactive inadequate
inadmissible inalienable inane inanimate inappropriate inaudible inbound incandescent incapable incessant incognito
incoherent incomparable incompatible incomplete incomprehensible inconceivable inconclusive inconsequential
inconsiderate inconsistent inconspicuous incontinent incontrovertible inconvenient incorrect incorrigible incredible
incurable indecent indecisive indefinite indelicate independent indescribable indestructible indeterminate indifferent
indigenous indigent indignant indirect indiscreet indispensable indistinct indivisible indoor indulgent industrial
industrious inedible ineffective ineffectual inefficient inept inert inertial inevitable inexcusable inexpensive
inexplicable infallible infamous infantile infectious inferior infernal infinite inflammatory inflatable influential
informal informative ingenious ingrown inherent inhospitable inhuman inhumane initial inland innate inner innermost
innocent innocuous innovative inoperable inquisitive insane insatiable inscrutable insecure insensitive inseparable
insidious insightful insignificant insincere insipid insistent insolent inspirational instantaneous instinctive
institutional instructive instrumental insubordinate insubstantial insufferable insufficient intact intellectual
intelligent intense intensive intentional interactive interchangeable intergalactic interminable intermittent
interpretive interstate interstellar intestinal intimate intolerable intolerant intracranial intravenous intrepid
intricate introductory intrusive intuitive invaluable invasive inventive investigative invincible invisible
involuntary invulnerable inward irate ironic irrational irregular irrelevant irreparable irreplaceable irresistible
irresponsible irreversible irrevocable irritable ischemic itchy jazzy jealous jittery jobless joint jolly journalistic
joyful joyous judgmental judicial juicy jumbo jumpy justifiable juvenile kaput khaki kindly kinetic kinky
knowledgeable kooky kosher lacy laden ladylike lanky lao larger lascivious latent latest latter laughable lavender
lawful lawless lax lazy leafy leaky least leery legendary legitimate leisurely lengthy lenient lesser lethal lethargic
lewd liable lifeless lifelike lifelong likable likeable likely limitless linear linguistic liquid lite literal
literary littler lively livid loathsome loco lofty logical lone lonely lonesome longtime loopy loose lousy lovable
loveable loveless lovelorn loverly lovesick lowest lowly loyal lucid lucky lucrative ludicrous lukewarm lumbar
luminous lumpy lunar lurid luscious lush luxurious lyrical macabre mad magical magnetic magnificent majestic
malevolent malicious malignant mammoth manageable managerial manchurian mandatory mangy maniacal manic manipulative
manly marginal marian marine marital maritime martial martian marvellous marvelous masculine massive masterful
materialistic maternal matey mathematical mature maudlin maximum meager meaningful meaningless measly meaty mechanical
meddlesome medial medicinal medieval mediocre meek melodramatic memorable menstrual mental merciful merciless mere
merry messy metabolic metallic metaphysical meticulous metropolitan micro microscopic mid midway midwestern mighty
mild militant military milky million mindful mindless minimal minimum minty miraculous miscellaneous mischievous
miserable mislaid mistaken misty misunderstood mobile modest moist moldy molecular molten momentary momentous monetary
monogamous monotonous monstrous monumental moonlit moral morbid morose mortal motherless motherly motionless
motivational mournful mousy mucous muddy multinational multiple mum mundane municipal murky muscular mushy musical
musty mute mutual mysterious mystic mystical mythic mythical mythological naive nameless narcissistic nasal nasty
nationwide natural naughty nauseous nautical naval navigational neanderthal nearby neat necessary nee needless
nefarious negative negligent negligible negotiable neighborly neo nervous net nether neural neurological neurotic
neutral newborn newfound newsworthy nifty nigh nightly nimble nineteen ninety ninth nippy nitrous noble nocturnal
noisy nonchalant nonexistent nonfat nonviolent normal northbound northeastern northern northwestern nosey nostalgic
nosy noticeable notorious nuclear numb numerical numerous nutritional nutritious nuts nutty obedient obese
objectionable obligatory oblivious obnoxious obscene observant obsolete obvious occasional occipital occupational odd
odious offhand offshore oily olden older olfactory olive ominous omnipotent omniscient online onstage operational
operative opposable oppressive optical optimistic optional oral orbital orderly ordinary organic organizational
oriental ornery orthodox orthopedic ostentatious other otherwise outbound outdoor outer outlandish outrageous outright
outspoken outward oval ovarian overactive overall overdone overdue overgrown overhead overnight overprotective
overseas overshot overweight overwrought overzealous painful painless pale pally palpable paltry pancreatic panicky
papal parallel paramount paranoid paranormal parasitic parental parietal parochial partial particular passive paternal
pathetic pathological patriotic pauline peaceful peachy pearly peculiar pedantic pediatric peerless pelvic penal
penile penniless pensive peppy perceptive perfect perilous periodic peripheral peritoneal perky permanent permissible
perpetual persistent personal persuasive pert pertinent pervasive perverse pesky pessimistic petite petulant
pharmaceutical phenomenal philanthropic philosophical phony photogenic photographic physiological picky picturesque
pilar pineal pink pious pithy pitiful pivotal placid plain planetary platonic plausible playful pleasant pleasurable
plucky plump pneumatic poetic poignant pointless poisonous polar polite politic political pompous poorly popular
portable posh positive possessive possible postal postpartum potent potential powerful powerless practical precarious
precautionary precious precocious predatory predictable preemptive preferable preferential pregnant prehistoric
prejudicial preliminary premarital premature prenatal prenuptial preposterous presentable presidential prestigious
presto presumptuous pretentious pretty prevalent priceless pricey prickly priestly primal primary prime primitive
primordial principal prior prissy pristine pro proactive probable probative problematic procedural prodigious
productive professional profitable profound progressive prolific prominent promiscuous promotional prone proper
prophetic prospective prosperous prosthetic protective protestant proven proverbial provincial provisional provocative
proximal prudent psychedelic psychiatric pubic pudgy puffy pulmonary pulseless pungent punishable punitive puny pure
purple pursuant pushy putrid quaint quasi queasy questionable quirky racial racy radiant radical radioactive rainy
rampant rancid random randy rapid rational ratty raucous raunchy ravenous reactive reasonable rebellious reborn
receptive reckless reclusive recognizable reconstructive recreational rectal rectangular redundant reflective regal
regardless regimental regional regrettable regular relative relentless relevant religious reluctant remarkable
remedial reminiscent remiss remorseful renal repetitive reprehensible reproductive repugnant repulsive reputable
resentful residential residual resistant resolute respectable respectful respective respiratory responsible responsive
restful restless retroactive revolutionary rhetorical rhythmic rickety ridiculous rife righteous rightful rigid
rigorous ripe risky ritualistic ritzy robotic robust rocky romantic rosy rotten rough royal ruddy rude rudimentary
runaway runny rural rustic rusty ruthless sacrificial sacrilegious sad sadistic saintly salty sanctimonious sandy sane
sanitary sapiens sapphire sappy sarcastic sassy satisfactory saucy savage scabby scaly scandalous scarce scary scenic
schematic scholarly scientific scratchy scrawny scruffy scrumptious seamless seasick seasonal secondary secondhand
secret secretarial secretive seedy seismic selective selfish selfless seminal senile sensational senseless sensible
sensitive sensory sensual sensuous sentient sentimental septic serene serial seventeen seventh seventy severe sewn
shabby shadowy shady shaky shameful shameless shapely sheer shiftless shifty shiny shipshape shoeless shrewd shrunken
sick sickly sidearm sideways significant silent silken silky silly silver silvery simplistic simultaneous sincere
sinful singular sinister sixteen sixth sixty sizable sizeable skeletal skeptical sketchy skimpy skinny skittish slack
sleepless sleepy slender slim slimy slippery sloppy sluggish sly smaller smart smelly smitten smoky smooth smug
snappish snappy snazzy sneaky snide sniffy snobbish snooty snowy snug soapy sober soggy solar solemn solid solitary
somber sometime sonic sordid sore sorrowful sorry soulful soulless soundproof southbound southern sovereign soviet
sown spacey spacious sparkly spatial spectacular spectral speechless speedy spicy spiffy spineless spiritual spiteful
splendid spoilt spontaneous spooky sporty spotless spotty spousal spry spunky squeaky squeamish squiggly squishy stale
stark starry stately static stationary statistical statutory steadfast steady steamy steep stellar sterile stern
sternal sticky stiff stingy stinky stony stormy stout straightforward strange strategic strenuous stressful stretchy
stricken stringy structural strung stubborn stubby stuffy stumpy stung stupendous stupid stylish suave subatomic
subclavian subconscious subdural subjective sublime subliminal submissive subsequent subservient substandard
substantial subterranean subtle suburban successful sudden sufficient suggestive suitable sulfuric sullen sumptuous
sunk sunken sunny super superb superficial superfluous superhuman superior supernatural supersonic superstitious
supervisory supplemental supportive supreme sure surgical surly surreal susceptible suspicious swarthy sweet swift
swollen symbiotic symbolic symmetrical sympathetic symphonic symptomatic synaptic synonymous synthetic systematic
systolic taboo tacky tactful tactical tactile talkative talky tall tangible tangy tantamount tantric tardy tasteful
tasteless tasty taut tawdry tawny tearful technological tedious teen teenage teensy teeny telepathic temperamental
temporal temporary tenacious tenfold tentative tenth tenuous terrible terrific territorial testicular testy thankful
thankless theatrical theological theoretical thermal thirsty thirteen thirteenth thirty thoracic thoughtless thready
thrifty ticklish tidal tight timeless timely timid tiny tippy tipsy tireless tiresome titanic tolerable tolerant
toothless topical topless topnotch tops torrid touchy tough toxic traceable traditional tragic traitorous tranquil
transatlantic transcendent transcontinental transitional trashy traumatic treacherous tremendous trendy tribal tricky
trite triumphant trivial tropical troublesome trustworthy truthful tubby turbulent tweedy twelfth twenty typical
ubiquitous ugly ulterior ultimate ultra unable unacceptable unanimous unattainable unattractive unavailable
unavoidable unaware unbearable unbeatable unbelievable unborn unbreakable unbroken uncanny uncertain unclean unclear
uncomfortable uncommon unconditional unconscionable unconscious unconstitutional uncontrollable unconventional uncool
uncooperative uncouth uncut undeniable underage undercover underground underhand undersea understandable underwater
underway undetectable undone undue uneasy unethical uneven uneventful unexplainable unfair unfaithful unfamiliar unfit
unforeseen unforgettable unforgivable unfortunate unfriendly ungodly ungrateful unhappy unhealthy unheard unholy
unimaginable unimportant uninhabitable unintelligible unintentional unique universal unjust unkind unknown unlawful
unlike unlikely unlucky unmistakable unnatural unnecessary unobtrusive unofficial unorthodox unpaid unpleasant
unpopular unpredictable unprofessional unreachable unreal unrealistic unreasonable unreliable unremarkable
unresponsive unromantic unruly unsafe unsaid unsanitary unsatisfactory unsavory unscrupulous unseemly unseen unselfish
unsightly unsound unspeakable unspoken unsteady unstoppable unsuccessful unsuitable unsure unsympathetic unthinkable
untidy untimely untold untoward untraceable untrue untrustworthy unwelcome unwell unwise unworthy unwritten upbeat
upper uppity upright upscale upstairs upstream uptight upward upwind urban urgent usable useful useless usual uterine
utmost vacant vacuous vague vain valiant valid valuable vascular vast vegetative vehicular venereal vengeful venomous
venous ventricular verbal verbatim verboten veritable versatile vertical viable vibrant vicious victorious viennese
vigilant vigorous vile villainous vindictive violent viral virile virtuous visible visual vital vivid vocal void
volatile volcanic voluntary voluptuous voracious vulgar vulnerable wacky wan wary wasteful watchful waterproof
watertight watery wavy waxy wayward weakly wealthy weary wee weepy weightless weird westbound western wet whatever
whatsoever whimsical whiny wholesome widespread wiggly wild willful wily wimpy windy wiry wise wishful witless witty
wonderful wondrous wooden woody woolly wooly woozy workable worldly worldwide worth worthless worthwhile worthy woven
wrinkly wrongful wrought yellow yon yonder younger youthful yucky yummy zippy
`);
