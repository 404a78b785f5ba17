import { commonNouns, looseNouns } from './common-nouns.ts';
import { wordsOf } from './words-of.ts';

/** Nouns that take no article when they stand for the thing in general. */
export const massNouns = wordsOf(`
access accessibility accountability accounting accuracy administration adoption advertising advice agile agreement aid analysis analytics art assistance attention authority autonomy availability awareness backlog-hygiene banking behaviour behavior biology business
capacity capital care caregiving change chemistry childcare clarity class cleanliness clothing coaching code collaboration comedy commerce communication compassion compensation competence compliance confidence conflict consent conservation construction consulting content context continuity cooking cooperation copy coverage craft creativity
credibility culture curiosity data debt delivery dentistry design detail development diligence discipline discovery discretion distribution diversity documentation ecommerce e-commerce economics education effectiveness efficiency effort electricity empathy employment encryption energy enforcement engagement engineering enthusiasm entrepreneurship equipment equity ethics etiquette evidence excellence exercise expertise exposure
fairness faith farming fashion feedback finance fintech fitness flexibility food fraud freedom freight friction fuel fun funding furniture governance gratitude growth guidance handling happiness hardware harm health healthcare help history homework honesty hospitality housing hr humility humour humor hygiene
impact improv inclusion independence industry inequality inflation information infrastructure initiative innovation insurance integration integrity intelligence inventory investment irrigation jazz journalism justice kindness knowledge labour labor latency law leadership learning leave legislation leisure listening literacy literature logic logistics love loyalty luck
machinery mail maintenance management manufacturing marketing mathematics maths math mediation medicine mentoring mentorship merchandising messaging metadata mobility momentum money morale motion motivation music nature negotiation news nursing nutrition observability office-life on-call onboarding openness operations optimism orchestration organisation organization outreach overtime ownership
packaging paperwork parking participation patience pay payroll peace pedagogy performance permission personnel philosophy photography physics planning policy politics pollution poverty power practice precision preparation presence pressure pricing pride privacy procurement production productivity progress proof property psychology public-speaking publicity punctuality purpose
quality r&d reading rapport realism recognition recruitment recycling redundancy reliability relief remote-work rent reporting research resilience respect responsibility responsiveness retail retention revenue rigour rigor risk safeguarding safety sales sanitation scalability scheduling science security seniority sense service shipping sleep software sourcing space spam speech spending sport sports staffing stability stamina steel storage storytelling stress stuff success supervision support surgery survival sustainability
churn attrition tact talent teamwork technology telemetry testing theatre theater therapy time tooling tourism traceability traction trade traffic training transit transparency transport transportation travel treatment triage trust truth turnover tutoring typography uptime usability usage vaccination validation variety vision visibility warmth waste water wealth weather welding welfare well-being wellbeing wellness wildlife wisdom wood work workload writing youth
disease failure order k12 devops frontend backend back-end front-end fullstack full-stack mobile web cloud open-source ai ml calculus algebra geometry statistics genetics ceramics pottery carpentry plumbing knitting yoga ballet baking gardening fundraising lobbying parenting accounts bereavement hospice dementia autism diabetes cancer asthma
test-driven overhead everything nothing something anything everyone someone anyone nobody honesty candour candor tech math maths english downtime uptime production staging lunch breakfast dinner coffee tea school college university kindergarten home
`);

/** Nouns of one: they want an article, a number or a name before them. */
export const countableNouns: ReadonlySet<string> = new Set([
  ...commonNouns,
  ...wordsOf(`
alert deposit account ad advisor agency agenda agent algorithm analyst answer api app application appointment approach archive area arm article aspect assessment asset assignment assistant association atrium attitude audience audit author award
backfill backlog badge bakery bank bar barrier bank basis batch benchmark bicycle bike bill blog board boat book bookshop boss bottleneck box boutique branch brand bridge brief broker budget bug building bus buyer cafe calendar camera camp campaign candidate canteen car card career carer case catalogue catalog category cause century ceremony certificate certification chain chair challenge champion chance channel chapter charity chart chat check checklist chef child choice church circle city claim classroom client clinic clinician clock club cluster coach codebase cohort
colleague collection college committee community company competition competitor component composer comment concept concern concert condition conference connection consultant contact container contest contract contractor contribution controller conversation copywriter corner corridor cost council counsellor counselor country couple course court coworker crash creator crew crisis critique culture customer cycle dashboard database dataset date day deadline deal debate decade decision deck degree demo department deployment designer desk detail dev developer device diagram diploma director discount discussion district division doc doctor document dog domain donor door draft drawer drawing driver
edge edition editor effort election email emergency employee employer engine engineer entrance entry environment era error essay estimate event exam example exchange executive exercise exhibit exhibition experiment expert export extension fab facility factor factory fair family farm farmer feature fellowship festival field file film filter finding firm fix flag flat floor flow folder follow-up forecast form format forum foundation founder framework franchise freelancer friend frontend fund function future fund funnel gallery game gap garden gate gateway gathering generation gig glitch goal grade graduate grant graph greenhouse grid group guest guide guideline gym
hackathon half hall handbook handoff handover handshake harbour headcount head headquarters heart hire hobby home hook hospital host hotel hour house household hub idea image improvement incident index initiative insight inspector install institute institution instructor instrument internship intern interface interview interviewer introduction invention investigation investor invitation invoice island issue item job joke journal journalist journey judge junior keynote kid kiosk kitchen lab laboratory ladder landing language laptop launch law-firm lawyer layer lead leader league lecture ledger lesson letter level library licence license life limit line link list listener loan lobby location log logo loop lot lounge
machine magazine mailer maker manager mandate manual map market master matter meal measure meeting member memo mentor menu merger message method metric microservice migration milestone mill mind mission mistake mix mock-up mockup model module moment monitor monolith month mood motto mouth movement movie museum name nation neighbour neighborhood neighbourhood network newsletter newspaper newsroom niche night nonprofit norm note notebook notification novel number nurse object objective obstacle occasion offer office officer offsite off-site onsite on-site opening operator opinion opportunity option orchard orchestra organ outage outcome outlet overhaul overview owner
package page painting pair panel paper paragraph parent park part partner partnership party pass passion patch path patient pattern peer pension period person perspective petition pharmacy phase phone photo piece pilot pipeline pitch place plan plane plant planner platform player playbook plot plugin podcast poem poet point pool pop-up port portal portfolio position post postmortem post-mortem poster pot practitioner presentation president price prize problem procedure process producer product professor profile program programme programmer project promise promotion proposal prospect protocol prototype provider publication publisher puzzle
quarter query quest question queue quiz quote race range ranking rate ratio reactor reader recipe record recruiter redesign refactor referee reference reform refresh region register regulator rehearsal relationship release report reporter repository repo representative request researcher reservation residency resident resource response restaurant result resume retreat retro retrospective review reviewer rewrite ride road roadmap roadshow robot rollout role room rota rotation round route routine rule run rulebook runbook rubric sale sample sandbox scanner scenario scene schedule scheduler schema scholarship school scientist scope score scorecard scrap screen screening script search season seat section sector segment semester seminar senior sensor sequence series server session setting setup shareholder sheet shelf shelter shift ship shop shortcut show showcase showroom sign signal site situation sketch skill skillset slide slot slogan snapshot solution song spa spec specialist specification speech spreadsheet sprint squad stack stadium stage stakeholder stall standard standup stand-up start start-up startup state statement station status step stock store story strategy stream street strength student studio study style subject subscription subsidiary success-story suggestion suite supervisor supplier surgeon surgery surprise survey switch syllabus symptom syndicate system
medical table tactic tagline take takeaway take-home talk target task taskforce taster taxonomy teacher team teammate template tenant term terminal territory test textbook theme theory thesis thing thought thread threshold ticket tier timeline timetable tip title toddler tool toolkit topic tour tower town toy track tradition trail trainee trainer transaction transcript transformation transition translator tree trend trial trip trophy truck tube tutor tutorial twist unit university update upgrade usability-test user value van vault vehicle vendor venue version vessel veterinarian video view village vineyard virus visit visitor visualisation visualization voice volunteer vote wall ward warehouse warranty wave way weakness website week weekend wheel whiteboard widget win window winery wing wiki winner word workaround worker workflow workplace workshop workstation worktop world writer write-up yard year zone zoo kata offer rewrite trial tender chatbot bot checkout cold-chain scraper tracker parser linter compiler tracker renovation expansion acquisition merger restructure shutdown launch roll-out
`),
]);

/** Nouns for someone who can act: a verb behind one is theirs. */
export const actors = wordsOf(`
pm cto ceo cfo coo hr team company group department dept lab school hospital clinic agency bank firm board committee crew squad org organisation organization management leadership engineering product design marketing sales finance support everyone everybody nobody someone people staff manager director founder ceo cto cfo coo vp lead head boss owner recruiter interviewer engineer designer developer teacher nurse doctor analyst chef
professor intern customer client user patient student parent colleague coworker teammate mentor panel council charity startup studio museum library office business factory kitchen ward faculty university college government editor principal president chair supervisor partner peer peers engineers designers developers customers clients users patients students parents colleagues managers interns teams founders nurses teachers doctors analysts residents volunteers members
`);

/** People other than the reader: a “she” behind one of them is that person. */
export const otherPeople = wordsOf(`
manager director founder ceo cto cfo coo vp lead boss owner recruiter colleague coworker teammate mentor engineer designer developer teacher nurse doctor analyst chef professor intern customer client user patient student parent editor principal president chair supervisor partner father mother brother sister wife husband daughter son friend child kid apprentice trainee driver warden caretaker pharmacist receptionist porter cleaner driver technician foreman caseworker pupil tenant neighbour resident baker barista guide gardener lawyer clerk judge accountant successor predecessor
`);

/** Several people other than the reader: a “they” behind them is theirs. */
export const otherGroups = wordsOf(`
customers clients users patients students parents colleagues interns kids children families visitors readers guests tenants residents volunteers members riders drivers suppliers vendors farmers candidates donors shoppers buyers viewers players pupils teachers nurses engineers
`);

/** Things one sends. */
export const sendables = wordsOf(`
reference references portfolio sample samples transcript transcripts slides deck write-up writeup resume cv certificate certificates letter report draft sketch mock-up mockup mockups prototype code repo link links recording video article case study studies list notes document documents design memo summary plan outline proposal map maps photos pictures figures accounts scans pdf sketchbook lookbook showreel reel essay essays menu menus recipe recipes dataset data drawing drawingss proposal plan outline summary script diploma licence license paperwork screenshots photos spreadsheet form forms permit passport
`);

/** Things one looks forward to. */
export const occasions = wordsOf(`
observation round interview call meeting chat onsite on-site panel visit tour demo lunch coffee decision feedback news answer reply conversation talk session workshop day presentation trial shift assessment exercise take-home task test offer start step steps rounds lesson visits tours shifts chats demos talks sessions days trials tasks tests assessments rehearsal rehearsals medical induction briefing inspection screening calls meetings interviews audition lesson tasting simulation check checks review reviews
`);

const plurals = wordsOf(
  'people children men women criteria media phenomena staff feet mice police cattle alumni',
);
const singularWithS = wordsOf(
  'bus business campus canvas census chaos focus genus lens status virus news series process access success stress address class boss loss mass pass press glass gas bias basis analysis thesis crisis diagnosis emphasis hypothesis synthesis prognosis tennis always politics physics mathematics maths statistics economics ethics logistics analytics genetics ceramics lens syllabus bonus campus corpus radius surplus nucleus stimulus consensus versus plus kubernetes jenkins postgres redis aws ios sas kudos headquarters paralysis atlas chess progress illness wellness fitness kindness awareness fairness openness readiness mess dress guess excess distress princess mattress waitress this its his was is has does as us thus yes perhaps less unless across',
);

const pluralIcs = wordsOf(
  'topics clinics fabrics comics critics metrics mechanics basics graphics medics academics paramedics lyrics tactics tics relics epics specifics',
);

/** Whether a noun means several, by its look. */
export function isPlural(lower: string): boolean {
  if (plurals.has(lower)) return true;
  if (/ics$/.test(lower)) return pluralIcs.has(lower);
  return /[a-z]s$/.test(lower) && !/(?:ss|us|is)$/.test(lower) && !singularWithS.has(lower);
}

/** Whether a noun, by itself, goes without an article. */
export function isMass(lower: string): boolean {
  if (countableNouns.has(lower)) return false;
  const last = lower.split('-').at(-1) ?? lower;
  if (massNouns.has(lower) || massNouns.has(last)) return true;
  if (/ing$/.test(lower)) return true;
  return (
    /(?:ness|ism|ship|hood|ics|logy|graphy|ance|ence|ancy|ency|ity|tude|ware|work|cy|phy)$/.test(lower) &&
    !countableNouns.has(last)
  );
}

/** Whether the word is known as a noun, in whatever number. */
export function isKnownNoun(lower: string): boolean {
  return (
    countableNouns.has(lower) ||
    looseNouns.has(lower) ||
    massNouns.has(lower) ||
    actors.has(lower) ||
    isMass(lower) ||
    (isPlural(lower) && isSingularKnown(lower))
  );
}

function isSingularKnown(lower: string): boolean {
  return (
    plurals.has(lower) ||
    [
      lower.slice(0, -1),
      lower.replace(/es$/, ''),
      lower.replace(/ies$/, 'y'),
      lower.replace(/ves$/, 'f'),
    ].some((one) => one !== lower && (countableNouns.has(one) || looseNouns.has(one)))
  );
}

/** Gerunds that more often describe a noun than tell a deed. */
export const modifyingGerunds = wordsOf(`
reading walking training testing onboarding hiring planning cooking mentoring coaching learning working engineering marketing reporting billing parking gaming swimming running riding climbing knitting sewing welding pricing trading banking recruiting monitoring logging screening packaging printing
painting dancing singing writing sailing mailing listening waiting dining voting funding consulting gardening tutoring teaching publishing sourcing tracking matching staffing scheduling shipping coding rotating growing existing leading
`);
