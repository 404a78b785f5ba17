import { commonVerbs, oftenNouns } from './common-verbs.ts';
import { wordsOf } from './words-of.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** What a word can be as a verb. `past` and `participle` are one for most. */
export interface VerbReading {
  base: string;
  forms: ReadonlySet<VerbForm>;
}

const irregular = `
be was been|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|blow blew blown|break broke broken
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|come came come
cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fit fit|fly flew flown|forget forgot forgotten
freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overhear overheard overheard|oversee oversaw overseen|overcome overcame overcome|pay paid paid
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|retell retold retold|rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken
spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|swap swapped swapped|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|undo undid undone|understand understood understood|undersell undersold undersold|wake woke woken|wear wore worn
win won won|withdraw withdrew withdrawn|write wrote written|choose chose chosen|misread misread misread|outgrow outgrew outgrown|misspeak misspoke misspoken|undertake undertook undertaken|uphold upheld upheld|withhold withheld withheld|sweep swept swept|weep wept wept|oversell oversold oversold|swear swore sworn|overrun overran overrun|foresee foresaw foreseen|sting stung stung|spin spun spun|swing swung swung|grind ground ground|bleed bled bled|breed bred bred|creep crept crept|slide slid slid|shoot shot shot|shine shone shone|spit spat spat|tread trod trodden|weave wove woven|light lit lit|kneel knelt knelt|leap leapt leapt|sew sewed sewn|mow mowed mown|forgive forgave forgiven|wind wound wound|cling clung clung|flee fled fled|dream dreamt dreamt
`;

// Those that double their last letter carry it behind a slash.
const regular = `
accept achieve acquire act adapt add address adjust admire admit adopt advance advise affect agree aim align allow analyse analyze announce answer apply appoint appreciate
approach approve argue arrange arrive ask assemble assess assign assist assume assure attend attract audit author automate avoid balance ban/n base beat believe benefit blank blend bomb book boost botch brief
budget calculate call care carry cause celebrate centralise centralize certify chair challenge change charge chat/t check clarify clean clear climb close coach code collaborate collect combine commission commit/t
communicate compare compete compile complete compose concern conclude conduct configure confirm confuse connect consider consolidate construct consult contact contain continue contribute control/l convert convince cook
coordinate copy correct counsel count cover crash create critique cross curate debate debug/g decide decline decrease dedicate defend define delay delegate deliver demo demonstrate deploy depend describe deserve
design detail detect determine develop devise diagnose digitise digitize direct discover discuss document double draft drop/p earn edit educate elaborate eliminate embed/d emphasise emphasize employ empower enable encourage end engage engineer
enhance enjoy ensure enter entertain equip/p establish estimate evaluate examine exceed excite execute exist expand expect experience experiment explain explore export express extend extract face facilitate fail feature file fill film filter finalise finalize
finance finish fix flag/g flub/b focus follow force forecast form forward found fumble fund gain gather generate govern grade graduate grant greet guess guide handle happen harvest hate help hesitate hire host identify ignore imagine implement import impress improve
include incorporate increase influence inform inherit initiate inspect inspire install instruct integrate intend interest intern interpret interview introduce invent invest investigate invite involve iterate jam/m join judge jump juggle justify keep kick label land last laugh launch
learn leverage license lift like limit link list listen live load localise localize log/g look love lower mail maintain manage mangle manufacture map/p march market master match matter measure mediate mention mentor merge migrate mind mix model/l moderate modernise modernize
modify monitor motivate move multiply name narrow navigate need negotiate network note notice nurse obtain offer onboard open operate optimise optimize orchestrate order organise organize orient overhaul own pack paint pair participate partner pass perform persuade phone photograph pick pilot pitch
place plan/n plant play plug/g point post practise practice prefer/r prepare present press prevent price print prioritise prioritize process procure produce program/m promise promote prompt propose protect prototype prove provide publish pull purchase push qualify question raise ramble rank rate reach
realise realize receive recognise recognize recommend reconcile record recover recruit redesign reduce refactor refer/r refine reflect refuse register regret/t rehearse reject relate relaunch release relocate rely remain remember remind remove renew renovate reorganise reorganize repair repeat replace reply report represent
request require rescue research resolve respond restore restructure result retain retire return reuse reverse review revise reward rotate sail sample save scale schedule scope score screen search secure seem serve settle shadow shape share shift ship/p shoot shop/p sign simplify simulate sketch skip/p slow solve
sort sound source specialise specialize specify sponsor staff stage standardise standardize start state stay steer stop/p store strategise strategize streamline strengthen stress stretch struggle study stumble submit/t succeed suggest supervise supply support suppose surprise survey sustain switch tackle talk target tend test thank think
tour trace track trade train transcribe transfer/r transform transition translate travel treat triage triple troubleshoot trust try turn tutor type understand unify update upgrade use validate value verify vet/t view visit visualise visualize volunteer vote wait walk want warn wash watch welcome wire wish wonder work worry wrap/p yield zoom
screw mess bond email onboard flesh miss explain choke underplay mix mumble blurt babble waffle apologise apologize overexplain undersell upskill outsource insource crowdsource benchmark blog brainstorm calibrate catalogue catalog champion cater chase choreograph compost consult cultivate customise customize decommission dispatch distribute
dispense elicit escort farm fundraise garden grow guarantee illustrate inventory knit landscape lecture liaise lobby machine man/n milk motivate navigate officiate outline pioneer plate prescribe preserve prune rehabilitate remodel rework sew ship soften solder spearhead stock stream stitch subtitle tag/g tailor tend tidy tile till total/l transplant treat tweak
vaccinate weave weld retell repurpose revamp revive rig/g scrape scrap/p seed sequence serve shelve sift sponsor stabilise stabilize sunset sync synthesise synthesize teach throttle tune unblock unlock unpack upload download vary ventilate wean widen back blame bother cache cancel/l chart clarify click comply crop/p dream dress drill fear fetch forgive glow grasp grind guard heal hope hug/g hunt intrigue invoice journal juggle lack lean level load lock mock
nail name near nudge nurture object observe occur outweigh owe patch pause persist photograph pivot ponder possess praise predict presume proceed pursue quote race reassure recall reconnect recap/p relax relieve reopen resist restart resume retrain rule rush scan/n seat shrug/g smile sound spot/t squeeze staff strive suffer suit surface taste thrive tie touch undermine urge value warm waste
disappear appear vanish forage roast forge shred/d grill bake chop/p slice weigh pour brew sprint hike commute pedal paddle ski arrest seize sue appeal plead testify witness notarise litigate arbitrate mitigate indemnify adjudicate liquidate discharge sedate intubate cannulate catheterise soothe bathe mobilise suture swab/b sterilise medicate titrate palliate escalate de-escalate handover haul unload palletise stack restock reroute consign stow berth dock repack replenish tally differentiate scaffold invigilate sanction recite phonate safeguard upsell cross-sell prospect churn discount haggle rewire plaster grout caulk sand varnish glaze plumb insulate braze pipette centrifuge hypothesise replicate regress correlate annotate peer-review cite randomise anonymise merchandise steam enforce legislate tender redact canvass petition belong sigh yawn cry shout whisper nod/d blink stare gaze exaggerate misjudge oversell underestimate overestimate outnumber misplace mislay rename reschedule rebook refund reimburse redeploy rehouse repaint refill reheat reinstall audition autopilot bounce bury calm cheer clap/p collide comfort complain conceal confess cope crack crawl dare deepen disagree dislike dominate doubt dump echo erase erupt evolve fade fasten flood float flourish fry heat hum/m insist instal/l irritate itch jog/g kneel leak lick lighten linger melt mend nag/g notify peel pinch poke pop/p pray punch puzzle rinse rub/b ruin sack scare scatter scrub/b shave shelter shiver smash sniff snore soak spark spill spoil spray sprout squash stain stir/r strip/p stroke subtract sway sweat tame tickle trap/p tremble trot/t twist vent wander whistle wink wobble yell adjourn allocate amend append bankroll bill broaden cede chaperone cleanse co-design co-write co-lead compute concede congratulate conserve console contest craft curb dampen debrief declutter deduct defer/r depict derive deter/r deviate dictate digest dilute disclose disperse disrupt dissect diversify donate downsize elevate embark embody embrace emulate enact endorse endure enlist enrich enrol/l ensue entail envisage equate erect evoke exempt exhibit exploit fabricate finetune foster fuel gauge grapple harness heighten hinder hone illuminate immerse impart impose incur/r infer/r ingest inhabit insure intensify intervene itemise jeopardise kickstart lessen liberate mandate memorise mimic nominate normalise oblige offload offset opt oust outperform overturn pare partake penalise permit/t pinpoint plateau plot/t posit preside prevail probe prolong propel/l prosper pry quell quench ration rebrand rebut/t recede reclaim reconvene rectify redirect redistribute reinforce relinquish relish remit/t repel/l reshape reside retrieve reunite revert revoke salvage scrutinise segment sideline siphon skew snag/g solidify stagger stipulate subdivide substitute summarise surpass surrender swamp taper tolerate topple totalise transact transpose trim/m trigger unfold unite unveil usher utilise venture vouch waive weaken wield yearn
`;

const readings = new Map<string, { base: string; forms: Set<VerbForm> }>();

function note(word: string, base: string, form: VerbForm): void {
  const known = readings.get(word);
  if (known) known.forms.add(form);
  else readings.set(word, { base, forms: new Set([form]) });
}

function stem(base: string, double: string): string {
  return base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : base + double;
}

/** “goes”, “has”: what he, she and it do. */
export function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const doubling = wordsOf(
  'begin bet bid cut dig fit forget get hit knit let put quit run set shut sit spin split swap swim win',
);

for (const entry of `${regular} ${commonVerbs}`.trim().split(/\s+/)) {
  const [base = '', double = ''] = entry.split('/');
  const past = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ied`
    : base.endsWith('e')
      ? `${base}d`
      : `${base}${double}ed`;
  note(base, base, 'base');
  note(thirdOf(base), base, 'third');
  note(past, base, 'past');
  note(past, base, 'participle');
  note(`${stem(base, double)}ing`, base, 'ing');
}
const pasts = new Map<string, string>();
const participles = new Map<string, string>();

for (const entry of irregular.trim().split(/[|\n]/)) {
  const [base = '', past = '', participle = ''] = entry.trim().split(' ');
  pasts.set(base, past);
  participles.set(base, participle);
  note(base, base, 'base');
  if (base !== 'be' && base !== 'have' && base !== 'do') note(thirdOf(base), base, 'third');
  note(past, base, 'past');
  note(participle, base, 'participle');
  note(base === 'lie' ? 'lying' : `${stem(base, doubling.has(base) ? base.slice(-1) : '')}ing`, base, 'ing');
}
for (const [word, base, form] of [
  ['is', 'be', 'third'],
  ['are', 'be', 'base'],
  ['am', 'be', 'base'],
  ['were', 'be', 'past'],
  ['being', 'be', 'ing'],
  ['has', 'have', 'third'],
  ['does', 'do', 'third'],
  ['learnt', 'learn', 'past'],
  ['learnt', 'learn', 'participle'],
  ['burned', 'burn', 'past'],
  ['fitted', 'fit', 'past'],
  ['fitted', 'fit', 'participle'],
  ['refereed', 'referee', 'past'],
  ['refereed', 'referee', 'participle'],
] as const) {
  note(word, base, form);
}
// “found” is first of all the past of “find”.
readings.set('found', { base: 'find', forms: new Set<VerbForm>(['past', 'participle']) });
readings.set('riding', { base: 'ride', forms: new Set<VerbForm>(['ing']) });
readings.set('born', { base: 'bear', forms: new Set<VerbForm>(['participle']) });

/** What the word can be as a verb, if it can be one. */
export function verbReading(lower: string): VerbReading | undefined {
  return readings.get(lower) ?? builtReading(lower);
}

// “serialise”, “containerized”: the ending makes a verb of any word.
function builtReading(lower: string): VerbReading | undefined {
  const match = /^(\p{Ll}{3,}(?:i[sz]|if))(e|es|ed|ing|y|ies|ied|ying)$/u.exec(lower);
  if (!match?.[1] || /if$/.test(match[1]) !== /^(?:y|ies|ied|ying)$/.test(match[2] ?? ''))
    return pastOnly(lower);
  if (
    /(?:wise|rise|vise|cise|mise|noise|poise|raise|praise|aise|oise|prise|size|prize|guise|tise|ease|disease|expertise|premise|promise|exercise|paradise|franchise|merchandise|treatise)$/.test(
      match[1] + (match[2] ?? '').replace(/^es$|^ed$|^ing$/, 'e'),
    )
  )
    return undefined;
  const [stem, ending = ''] = [match[1], match[2]];
  const base = /if$/.test(stem) ? `${stem}y` : `${stem}e`;
  const forms: VerbForm[] = /ing$/.test(ending)
    ? ['ing']
    : /ed$/.test(ending)
      ? ['past', 'participle']
      : /s$/.test(ending)
        ? ['third']
        : ['base'];
  return { base, forms: new Set(forms) };
}

// “felled”, “minuted”: no list knows the verb, but nothing else ends like this.
function pastOnly(lower: string): VerbReading | undefined {
  return /^\p{Ll}{3,}[^aeiou]ed$/u.test(lower) &&
    !/^(?:re|un)?\p{Ll}{0,2}[^aeiou]ed$/u.test(lower) &&
    !notDone.test(lower)
    ? { base: lower.replace(/([^aeiouls])\1ed$|ed$/, '$1'), forms: new Set<VerbForm>(['past', 'participle']) }
    : undefined;
}

const notDone =
  /(?:bed|sled|infrared|hundred|kindred|sacred|naked|wicked|rugged|ragged|jagged|crooked|gifted|talented|bearded|wooded|biased|skilled|beloved|bored|moped|aged|gowned|footed|handed|hearted|minded|sighted|winged|legged|tongued|mannered|tempered|blooded|coloured|colored|eyed|shaped|sized|watershed|woodshed|cowshed|toolshed|bloodshed|versed|dated|informed|detached)$/;

/** Whether a list knows the word as a verb, and not its ending alone. */
export function isListedVerb(lower: string): boolean {
  return readings.has(lower);
}

/** A form of a verb; nothing where no list knows it. */
export function formOf(base: string, form: VerbForm): string | undefined {
  if (form === 'base') return base;
  if (form === 'third') return thirdOf(base);
  return form === 'past' ? pastOf(base) : form === 'ing' ? ingOf(base) : participleOf(base);
}

/** Every form of every verb in the lists. */
export function everyForm(): Iterable<string> {
  return readings.keys();
}

/** Whether the word can be this form of a verb. */
export function canBe(lower: string, form: VerbForm): boolean {
  return verbReading(lower)?.forms.has(form) ?? false;
}

const ings = new Map<string, string>();
for (const [word, { base, forms }] of readings) {
  if (forms.has('past') && word !== 'were' && !pasts.has(base)) pasts.set(base, word);
  if (forms.has('participle') && !participles.has(base)) participles.set(base, word);
  if (forms.has('ing') && !ings.has(base)) ings.set(base, word);
}

/** The past of a base. */
export function pastOf(base: string): string | undefined {
  return pasts.get(base);
}

/** The past participle of a base. */
export function participleOf(base: string): string | undefined {
  return participles.get(base);
}

/** The -ing form of a base. */
export function ingOf(base: string): string | undefined {
  return ings.get(base);
}

/** Verbs that are at least as often nouns when nothing tells them apart. */
export const nounOrVerb: ReadonlySet<string> = new Set([
  'slide',
  'deposit',
  'alert',
  ...oftenNouns,
  ...wordsOf(`
scrap scan queue audit act aim advance answer approach author balance base benefit blank bomb book boost brief budget call care cause challenge change charge chat check coach code commission concern contact control copy cost count cover crash critique
debate deal delay demo design detail document double draft dream drive drop end engineer estimate experience experiment export face feature file film filter finance fix flag focus force forecast form fund gain grade grant guess guide help host
hire import increase influence interest intern interview invite judge jump label land laugh launch lead level license limit link list load lift log look love mail map march market master match matter measure mentor mind mix model monitor move name need network note notice nurse
offer order own pack pair paint pass phone photograph pick pilot pitch place plan plant play plug point post practice practise present press price print process produce program progress project promise prompt prototype purchase push question race rank rate reach read record refactor regret release repair reply report request research
rescue result return review reward rework ride rise run sample scale schedule scope score screen search sequence set shadow shape share shift ship shop show sign sketch source sponsor split staff stage stand start state store stress stretch study supply support surprise survey switch talk target team test thank think
tour trace track trade train transfer transition travel treat trust try turn type update upgrade use value view visit volunteer vote wait walk wash watch welcome win wire wish wonder work worry wrap write-up yield zoom cook tutor email partner staff rule patch quote back plate garden farm inventory machine invoice journal hope fear mess blog pivot
rewrite redesign rebuild relaunch cache milk crop compost process stock total till object taste sunset prompt stitch swap seed sequence surface suit level lock mock follow-up recap catch handover feed fall fight fly hold break drink draw dig cut hit bet blow sleep spread spring stick swap tear throw wake nudge seat nail screw bolt tile pin lamp curb hammer gauge clap crane coach bench chair appeal arrest bake brew churn dock discount escalate haul heat hike leak mend merchandise notify refund roast sand sanction slice spark sprint stack stain steam stir strip swab sweat tally tender trap trigger trim vent witness spray plaster flood crack dump fade fuel punch puzzle segment probe twist whistle bounce commute chop doubt echo exhibit float gauge leak lick mandate offset petition pop prospect rub sack scaffold shelter shred sigh stroke substitute surrender tickle venture wink yell peel pinch bill craft crawl cheer complain comfort
`),
]);
