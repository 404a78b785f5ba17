import { wordSet } from './word-set.ts';

/**
 * Words that any mail about any job may hold, and that so prove nothing about this talk. A "~" takes the regular
 * forms along; an adverb in -ly comes with its word.
 */
export const commonWords = wordSet(`
  a abilities ability able about above achievement~ achieve~ across adaptability adaptable addition additional add~
  after afternoon again against ago ahead alignment align~ all almost alone along already also although always am
  amazing ambition~ ambitious among an and another answer~ any anybody anyone anything apart applicant~ application~
  apply~ appreciate~ appreciation appreciative approach~ april are area~ around as aside ask~ aspect~ aspiration~
  aspire~ asset at atmosphere attachment attach~ attention attitude august available away awesome back background~
  based be became because become~ been before began begin~ behind being belief believe~ below beneath beside besides
  best better between beyond big bigger bit both bring~ broad broaden~ brought build~ built business businesses but by
  call~ came can candidacy candidate~ career~ certain challenge~ chance~ chat~ cheers choice~ choose~
  chose chosen class clear clearer client~ close closer collaborate~ collaboration collaborative colleague~ college
  come~ commitment committed committee commit~ communicate~ communication communities community companies company
  confidence confident confirm~ consideration consider~ contact~ continue~ contribute~ contribution~ convenience
  conversation~ convince~ core could couple courtesy cover create~ creative creativity culture~ current customer~
  cutting cv daily date~ day~ deal dear december decide~ decision~ dedicated dedication deepened deeper
  deeply definitely degree delighted department~ describe~ description despite detail~ development develop~ did
  difference different direction~ discussion~ discuss~ diverse diversity do does doing done down dr dream~ driven
  drive~ during duties duty dynamic e each eager earlier earliest edge effective efficient effort~ either else email~
  employer~ end~ energy engaging enhance~ enjoyable enjoy~ enough enthusiasm enthusiastic entire environment~
  especially esteemed ethic ethics even evening ever every everybody everyone everything example~ excellence excellent
  excel~ except exceptional excitement excite~ expand~ expectation~ expect~ experience~ expertise explain~ explanation
  express~ extend~ extraordinary extremely facing fact~ fantastic fascinating fast february feeling~ feel~ felt few
  field~ final finalist~ find~ firm~ first fit~ five flexibility flexible focus~ follow~ for former forward
  found four free friday from full fully fun further future gain~ gave general generosity generous genuine get~ given
  give~ glad go goal~ goes going gone good got graduate~ grateful gratitude great grew group~ growth grow~
  had happy hard hardworking has have having he heard hear~ hello helpful help~ her here hers hesitate~ hey
  hi high him hire~ his history honest honesty honored honoured hope~ hospitality hour~ how however hr human i ideal
  idea~ if impact~ important impression~ impressive impress~ improvement~ improve~ in include~ inclusive increase~
  incredible indeed industry information informative initiative~ innovate~ innovation innovative
  inside insightful insight~ inspire~ instead interest~ internship~ intern~ interviewer~ interview~ into
  invaluable invite~ is it its itself january job~ join~ journey july june just keep~ kept key kindness kind~ knew
  knowledge known know~ large larger last later leadership leader~ leading learnt learn~ let lets letter~ level~ life
  lifelong likewise like~ lives loads long longer look~ lot~ love~ madam made mail~ make~ manager~ many march market
  match~ matter~ may maybe me meaningful meeting~ meet~ member~ memorable mention~ message~ met might mine minute~
  mission~ moment~ monday month~ more morning most motivated move~ mr mrs ms much must my myself near need~ neither
  never new newer news next nice night no nor not note~ nothing november now number~ objective~ october of off
  offer~ office~ often old on once one online onto opening~ openness operation~ opportunities opportunity or
  organisational organisation~ organised organizational organization~ organized oriented other our ours ourselves out
  outside outstanding over overall overview own paced panel~ particular part~ passionate passion~ past path~ patience
  people per perfect perhaps person~ phone picture~ place~ plan~ player pleasant please pleased pleasure plenty point~
  portfolio position~ positive possible potential present prestigious previous priorities priority problem problems
  process processes productive product~ prof professionalism professional~ project~ proven provide~
  qualification~ qualified quality question~ quick quite range rather reach~ real reason~ recent record
  recruiter~ recruiting reference~ regard~ reiterate~ related relaxed relevant reliable remain~ remarkable
  renowned reply reputable reputation requirement~ require~ resilient respect~ respond~ response~ responsibilities
  responsibility responsible result~ resume rewarding right role~ round~ said same saturday saw say says schedule~
  school scope second sector~ see seeing seen selection select~ send~ sense~ sent september service~ several shall
  share~ she short shortlist~ should shown show~ similar since sincere sir site skill~ small so solution~
  solving some somebody someone something sometimes soon sort~ speak~ special specific specifically spirit
  spoke spoken staff stage~ standard~ start~ status stay~ step~ still stories story strategic strategy
  strengthen~ strength~ strong student~ studied studies study success successful such suitable suit~ sunday
  support~ sure taken take~ talent~ talk~ task~ team~ technologies technology tell telling than thankful thank~ that
  the their theirs them themselves then there therefore these they thing~ think~ third this thorough those though
  thoughtful thought~ three thrilled through throughout thursday till time timeline~ to today together told tomorrow
  tonight too took top touch toward towards track transparency truly truth try~ tuesday twice
  two type~ under understand~ understood unique university unless until up update~ upon us use~ vacancies
  vacancy valuable value~ varied variety various very vibe video virtual vision~ want~ warm warmth was way~ we
  wednesday weekend~ week~ welcome~ well went were what when where whether which while who whole whom whose why will
  wish~ with within without wonderful worker~ workplace~ work~ world would write~ written wrote year~
  yesterday yet you your yours yourself zoom
`);

/**
 * Words of praise, courtesy and office life. A mail can be full of them and still be about any talk; in a note they
 * are what the writer wanted kept.
 */
export const blandWords = wordSet(`
  absolutely accept~ according actually address~ admiration admire~ advance~ afterwards agile
  aim~ allow~ analyse~ analysis analytical anticipate~ appeal~ appear~ appointment~ appoint~ arrangement~
  arrange~ assessment~ assistance assist~ attractive attract~ audience~ availability await~ award~ aware awareness
  bachelor basically bear beautiful beforehand benefit~ biggest bit~ boss~ bother bottom brand brief~ bright brilliant
  budget~ building~ bunch busy calm campus careful care~ center central centre certificate~ certification~ certified
  change~ character cheaper check~ chemistry chiefly clarify~ closed closing combine~ comfortable comment~
  common competence competencies competent competition competitive competitor~ completely
  complex complicated compliment~ comprehensive concerning conclude~ concrete connection~ connect~ consequently
  constructive contagious content~ contract~ convey~ copies copy corporate correspond~ cost~ count~ course~ cover~
  coworkers crew~ crucial decade~ decent deepen~ delightful delight~ delivery deliver~ demonstrate~ demonstration
  depend~ depth desire~ development~ difficult digital diploma director~ distinguished doctorate
  document~ draft~ due earn~ ease easily easy education educational employee~ employment employ~ enable~
  enclose~ encouragement encourage~ enquire~ enquiry enrichment enrich~ ensure~ enterprise~ environmental
  equally equipment essential established ethical eventually evidence exactly examine~ exchange~
  executive~ exist~ expansion explore~ extensive eye~ face~ facilities facility fair fall family
  fascinate~ faster favor favorite favour favourite feedback file~ fill~ finest flat flourish~ fluent folks
  forget forgot form~ fortunate fortune frank frankness friend~ fruitful fulfill~ fulfil~ funny furthermore gap global
  gorgeous greatest grown gut guys hand~ happen~ happiness headquarters head~ health heart~ held hence heritage
  hesitation highest hold~ home honor~ honour~ host~ humble humour hungry hybrid
  illustrate~ imagination imagine~ immediately importance independent indicate~ indication~ infrastructure
  inquire~ inquiry inspiration institute~ institution~ integrity intend~ international introduce~ introduction
  invitation~ issue~ joy keen knit lack~ lads language~ largest latest laugh~ lead~ learner learners
  leave~ led left letting licence~ license~ lie~ line~ listen~ little live~ lobby local location~ lose lost
  loyal loyalty luck lucky main major~ management manage~ mark~ marvellous master meant meantime
  meanwhile mean~ medical mentorship mentor~ methodology method~ meticulous midday middle mind~ minor miss~ modern
  modest mood moreover motivate~ motivation mutual name~ native natural nerves nevertheless newest noon normal obtain~
  obviously occurred occur~ offering~ onboarding open order~ outcome~ outfit outline~ owing owner~ package
  page~ paperwork partner~ patiently pay pension percent permanent permit~ personal personality
  perspective~ persuade~ philosophy platform~ play~ please~ polite portfolio~ post practical practice~
  praise~ precisely preference~ premises preparation prepare~ presentation~ present~ pressure press~ pride
  principle~ privilege privileged proactive profile~ programme~ program~ progress~ promotion~ proof proposal~ propose~
  prospect~ proud prove~ public publication~ punctual punctuality purpose put~ qualify~ ran rapport rate~
  readiness ready read~ receive~ reception recruitment recruit~ refer~ regional regular~ reliability rely~ remember~
  remind~ remote represent~ resilience resonate~ respectful roadmap routine~ run~ salary sample~
  satisfaction satisfied save~ savings scale scholar~ seasonal seem~ self serve~ session~ settle~ setup set~ shape~
  ship~ side~ simple simply slower smile~ social society solid sorry soul sound~ speaker~
  specialist~ spirit~ splendid stakeholder~ stand~ startup state~ statistics stick stimulating stood
  straightforward strike~ struck structure~ stuff subject~ submit~ succeed~ suggestion~ suggest~
  summary super superb supervise~ supervision supervisor~ supply~ supportive surprise~ sustainability sustainable
  system~ taught teach~ teamwork technical temporary terms terrific test~ theme~ theory thesis thrill~
  thrive~ thus timetable topic~ total touch~ tough tour~ traditional tradition~ transcript~ transformation
  travel~ trial trip trouble trust trusted turn~ typical unchanged useful user~ usual utilise~
  flew fly flies shout straight retail examination~ valid sort forever
  vacation vibe~ visit~ vital wage~ wait~ weakness weaknesses whenever wherever wide wider willing willingness win~
  won wonder~ workflow~ workforce workload worried worry worth young tech stack
`);

/**
 * Everyday things and people that nearly every workplace has. They tie a mail to a talk only where it is told of, and
 * not by themselves.
 */
export const plainWords = wordSet(`
  afraid agency autumn bakery bank board~ box boy~ breakfast car~ chef~ child children clinic~ code coffee cook~ data
  designer~ desk~ developer~ doctor~ door~ eat~ eight eleven engineer~ factory farm~ father~ fifteen fifty floor~ food
  forty garage garden~ girl~ guest~ half hall holiday~ hospital~ hotel~ hundred kid~ kitchen~ lab laboratory labs
  library list~ lunch machine~ man men menu~ money mother~ museum~ neighbour~ nervous nine nurse~ overtime
  paper~ patient~ price~ pupil~ reader~ research resident~ restaurant~ ring~ room rooms rule~ safety salon school~
  science seven shift~ shop~ six sixty software spring store~ street studio~ summer table~ tea teacher~ ten theatre~
  thirty thousand tool~ training trick~ twelve twenty visitor~ walk~ wall~ ward~ warehouse~ watch~ water window~
  winter woman women workshop~ yard
`);
