/**
 * Words that any mail about any job may hold, and that so prove nothing about this talk. A "~" takes the regular
 * forms along.
 */
export const commonWords = `
  a an the this that these those and or but nor so yet for of in on at by to from with without about above across after
  against along among around as before behind below beneath beside besides between beyond despite down during except
  inside into like near off onto out outside over past per since than through throughout till toward towards under until
  up upon via within it its itself he him his she her hers they them their theirs themselves i me my mine myself we us our ours
  ourselves you your yours yourself who whom whose which what when where why how there here then if because while
  although though whether unless either neither both each every all any some few many much more most other another such
  no not only own same too very just also even still already again ever never always often sometimes usually once twice
  soon later now today tomorrow yesterday tonight morning afternoon evening night day~ week~ weekend~ month~ year~ hour~ minute~
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december recent recently earlier last next first second third am is are was were be been being do
  does did done doing have has had having can could will would shall should might must let lets
  thank~ thanks thankful grateful gratitude appreciate~ appreciation appreciative kind kindly kindness generous generosity time
  opportunity opportunities chance~ interview~ interviewer~ interviewing meet~ met meeting~ speak~ spoke spoken speaking talk~
  chat~ conversation~ discuss~ discussion~ call~ hear~ heard learn~ learned learnt know~ knew known knowing tell told telling
  mention~ describe~ description explain~ explanation share~ say said says ask~ answer~ question~ point~ story stories insight~
  insightful detail~ detailed information overview understand~ understood understanding
  role~ position~ job~ company companies team~ organization~ organisation~ firm~ employer~ department~ office~ group~
  business businesses industry industries field~ sector~ place~ workplace~ environment~ culture~ value~ mission~ vision~ goal~
  plan~ future work~ worker~ working career~ opening~ vacancy vacancies candidate~ candidacy applicant~ application~ apply~
  applied process processes decision~ hiring hire~ recruiter~ recruiting manager~ colleague~ people person~ staff member~
  professional~ professionally professionalism leader~ leadership
  skill~ skilled experience~ experienced background~ qualification~ qualified ability abilities strength~ expertise knowledge
  talent~ talented passion~ passionate enthusiasm enthusiastic excite~ excited exciting excitement interest~ interested interesting eager
  motivated dedicated dedication commitment committed commit~ drive~ driven attitude ethic ethics hard hardworking
  contribute~ contribution~ contributing add~ bring~ brought help~ helpful support~ impact~ difference success successes successful
  successfully growth grow~ grew growing develop~ development goal~ achieve~ achievement~ excel~ excellence excellent
  innovation innovative innovate~ dynamic collaborative collaboration collaborate~ collaborating fast paced forward thinking cutting edge
  challenge~ challenging responsibility responsibilities requirement~ require~ expectation~ expect~ task~ duty duties project~
  great good better best nice wonderful fantastic amazing awesome lovely perfect ideal strong valuable unique special
  important pleasure pleasant pleased glad happy delighted thrilled honored honoured impressed impressive impress~ inspire~
  inspired inspiring inspirational enjoy~ enjoyable like~ love~ loved look~ looking feel~ felt feeling~ think~ thought~ believe~
  belief confident confidence sure certain certainly definitely truly really genuinely sincerely deeply especially
  particularly extremely highly incredibly greatly sincere genuine strongly firmly warm welcome~ welcoming friendly
  fit~ fits match~ matches align~ aligned alignment suit~ suited well right make~ made making take~ took taken taking give~ gave
  given giving get~ got getting go goes going went gone come~ came coming see saw seen seeing find~ found want~ wanted need~
  needed wish~ hope~ hoped hoping try~ keep~ kept use~ used provide~ offer~ offered consider~ consideration considering
  reach~ touch contact~ follow~ following followup update~ news hesitate~ free feel further additional anything something
  everything nothing one two three four five thing~ way~ part~ lot~ kind~ type~ sort~ bit number~ level~ area~ aspect~ fact~ matter~
  reason~ result~ example~ idea~ step~ stage~ status timeline~ date~ schedule~ forward back regard~ regards regarding
  respect~ respectfully best sincerely cheers dear hi hello hey sir madam mr mrs ms dr prof team thoughtful thorough
  thoroughly clear clearly clearer deeper closely close closer long longer short quick quickly big bigger large larger small new newer old different
  various entire whole full fully able available possible potential current currently previous former present
  join~ joined joining become~ became becoming continue~ continued start~ started begin~ began end~ move~ remain~ stay~ reiterate~
  confirm~ express~ extend~ show~ showed shown attach~ attached attachment resume cv cover letter~ portfolio reference~ email~ mail~ e
  phone message~ note~ reply respond~ response~ write~ wrote written writing send~ sent sending please
  truly asset addition suitable passionate world class leading leader known reputation reputable prestigious esteemed renowned
  top notch market customer~ client~ service~ product~ solution~ technology technologies quality high standard~ daily
  operation~ day-to-day direction~ journey energy atmosphere vibe positive productive meaningful engaging informative
  rewarding worthwhile memorable fascinating fun real reality truth life lives human world community communities
  convinced convince~ reinforced reinforce~ confirmed strengthened strengthen~ deepened increased increase~ solidified further
  effective effectively efficient efficiently communication communicate~ organizational organisational problem solving problems player
  thanks attention courtesy hospitality warmth openness candor candour honesty transparency patience
  sir everyone everybody anyone anybody someone somebody else instead rather quite almost nearly enough perhaps maybe however therefore
  likewise indeed overall general generally specific specifically particular based related relevant similar including include~
  picture~ impression~ sense~ glimpse~ facing ahead diverse diversity inclusive flexible ambition~ ambitious priority
  priorities approach~ scope variety varied broad upcoming invite~ relaxed gain~ key core
  zoom video online virtual virtually person phone onsite site hr
  able hesitant contributing remarkable outstanding exceptional incredible invaluable tremendous profound extraordinary
  ago once soonest convenience earliest moment~ several couple plenty tons loads deal variety range
  myself ourselves across toward ahead away together apart alone aside
  decide~ choose~ chose chosen select~ selection round~ final finalist~ shortlist~ panel~ committee
  dream~ lifelong ambition~ aspiration~ aspire~ success path~ choice~ fact honest honestly frankly
  internship~ intern~ graduate~ student~ degree university college school study studies studied
  track record proven history expand~ broaden~ enhance~ improve~ improvement~ build~ built building create~ created creative creativity
  responsible reliable flexible flexibility adaptable adaptability resilient organized organised driven oriented
  sense spirit focus~ focused approach~ effort~ initiative~ strategy strategies strategic objective~ priority priorities trend~
`;
