import type { NoteSlot } from '../../text/draft.ts';
import {
  article,
  character,
  heard,
  link,
  moods,
  much,
  persons,
  sceptic,
  steps,
  them,
  trait,
  traits,
  when,
} from './remark-words.ts';

/** As text, for the whole of a piece; `READER` stands for the reader's names. */
export interface WholeRemark {
  source: string;
  slots?: readonly NoteSlot[];
}

/** Remarks by the whole of them. */
export const wholeRemarks: readonly WholeRemark[] = [
  {
    source: String.raw`(?:READER|${persons})(?: (?:and|\+|&) (?:READER|${persons}))?,? ${link}? ?${article}${traits}(?: (?:guy|man|woman|person|lady|bunch|people|boss|vibes?|ppl))?`,
    slots: heard,
  },
  {
    source: String.raw`${article}${traits} (?:guy|man|woman|person|lady|bunch|people|ppl|boss|chef|team|crew|vibes?|interviewer|panel|owner|place)`,
    slots: heard,
  },
  { source: String.raw`(?:${link} )?${article}${moods}`, slots: heard },
  { source: String.raw`or (?:just |maybe )?${moods}`, slots: heard },
  {
    source: String.raw`(?:my|his|her|their|the|your) \p{L}+ (?:is |was |seemed )?not (?:so|that|too|really|entirely) (?:sure|keen|impressed|convinced)`,
    slots: heard,
  },
  {
    source: String.raw`(?:i |it |this |that |all |interview |the interview |whole thing |overall |chat )*(?:went|felt|was|seemed|think|thought|guess|hope) (?:it |that |i |this )*(?:(?:was|went|did|felt|is|am|has) )*${much}(?:well|good|ok|okay|fine|great|bad|badly|awful|weird|rushed|long|short|tough|easy|hard|grilled|awkward|nervous|stupid|dumb|silly|sweaty|old|young|out of (?:my )?depth|positive|promising|hopeful|shit|so-so|alright|better than (?:expected|last time))(?: (?:overall|today|in the end|at the end|i (?:think|guess)))?`,
  },
  {
    source: String.raw`(?:i )?(?:think|guess|hope|feel|felt|reckon|fear|worried|afraid|sure|pretty sure)(?: that)? i (?:\p{L}+ ?)+`,
  },
  {
    source: String.raw`(?:i )?(?:waffled|rambled|talked too much|went on too long|overshared|sweated|blushed|panicked|choked|froze|got flustered|was nervous|dried up|lost (?:it|my thread|the thread)|blanked(?: totally| completely)?|went blank|mumbled|too talky|nerves)(?: (?:a bit|a lot|again|lol|badly|tbh))*`,
  },
  {
    source: String.raw`(?:then |just |maybe |also |and )*(?:google(?! (?:ads|adwords|analytics|sheets?|docs?|drive|cloud|workspace|maps|forms|slides|suite|tag|data|cert\w*|classroom|calendar|pixel|shopping|search|play)\b)|look up|read up on|read up|buy|print|iron|wear|practi[sc]e(?! (?:drive|run|day|lesson|test|session|shift|round|interview|pitch)\b)|revise|remember|check (?:the |my )?(?:train|bus|flight|route|parking|map|e-?mail|spam|inbox|calendar|diary|website)s?)(?: .*)?`,
    slots: steps,
  },
  { source: '(?:just |only )*(?:wondering|asking|checking|curious)', slots: steps },
  { source: '(?:rest|sleep|relax|iron shirt|prep|prepare|practise|practice|study)', slots: steps },
  { source: String.raw`.{0,40} (?:only )?if (?:asked|they ask|he asks|she asks)`, slots: steps },
  {
    source: String.raw`(?!then (?:ring|text)$)(?:then |just |maybe |also |and )*(?:ring|text|whatsapp|chase|ping|nudge|remind|poke|bug)(?: ${them})*${when}`,
    slots: steps,
  },
  {
    source: String.raw`(?!(?:call|phone|email) (?:him|her|them|READER) (?:(?:on )?(?:mon|tue|wed|thu|fri)\S* (?:w/|with|after|at|about)|w/|with|about|abt)|(?:call|email|phone) me\b)(?:then |just |maybe |also |and )*(?:call|phone|email|mail|msg|message|dm) ${them}(?: ${them})*${when}`,
    slots: steps,
  },
  { source: 'nothing(?: yet| since| so far)?(?: .*)?', slots: steps },
  {
    source: String.raw`(?:radio|total|complete|\d+ (?:days?|wks?|weeks?)(?: of)?) silence|(?:been |got )?ghosted|heard nothing(?! since (?:the|my|our) \p{L})(?: .*)?`,
    slots: steps,
  },
  { source: '(?:rem|remember|note) .* later', slots: steps },
  {
    source: String.raw`(?:chill|light|warm|soft|friendly|polite|formal|casual|upbeat|short) tone`,
    slots: steps,
  },
  { source: String.raw`[£$€]?\d+[.\d]*[kp]? (?:is |= )?(?:too |a bit |v )?(?:low|rubbish|poor|meh|crap)` },
  {
    source: String.raw`(?:(?:\d+|two|three) (?:wks?|weeks?|days?),? )?(?:still )?no (?:reply|answer|response|news|word|feedback)(?: (?:yet|since .*|from .*|for .*|so far|at all))*`,
    slots: steps,
  },
  { source: '(?:ask|check with) (?:hr|reception|recruiter|agency|agent|headhunter)(?: .*)?', slots: steps },
  {
    source: String.raw`(?:or |and |but )?(?:ask )?(?:maybe not|or not|perhaps not|later|not now|not yet|tbd|too early|another time|leave it|skip|forget it|scratch that|if brave|if poss)`,
    slots: steps,
  },
  {
    source: String.raw`(?:pls |please )?(?:keep|make) (?:it|this|msg|mail)? ?(?:short|light|brief|simple|sweet|snappy|tight|formal|warm|human|positive|1 para|under .*)(?: .*)?`,
    slots: steps,
  },
  {
    source: String.raw`(?:short|brief|quick|warm|formal|casual|nice|friendly|polite|light|gentle|gently|politely|lightly)(?: (?:mail|email|tone|note|msg|one|and|&|\+|short|warm|light|sweet))*`,
    slots: steps,
  },
  {
    source: String.raw`(?:just )?(?:thx|thanks|ty|thank you|thank(?: (?:him|her|them))?|cheers|say (?:thx|thanks|ty))(?: (?:again|a lot|so much|for (?:time|chat|coffee|tour|lunch)|him|her|them))*(?: ?(?:\+|and|&) ?(?:hope|hoping|look(?:ing)? fwd|looking forward|best|regards|bye).*)?`,
  },
  // Whoever counts the days reproaches.
  {
    source: String.raw`(?:(?:it'?s|it has|its|has|already|now|is) )*(?:been )?(?:over |about |nearly |almost |already )*(?:\d+|two|three|four|five|six|a few) (?:days?|wks?|weeks?|mos?|months?)(?: (?:now|already|since|ago))+(?: .{0,24})?`,
    slots: steps,
  },
  {
    source: String.raw`(?:(?:it'?s|it has|its|has) )*been (?:over |about |nearly |almost |already )*(?:\d+|two|three|four|five|six|a few) (?:days?|wks?|weeks?|mos?|months?)`,
    slots: steps,
  },
  {
    source: String.raw`(?:it'?s|its|now it'?s|today is) (?:\p{L}{3,9}day|mon|tues?|weds?|thu(?:rs?)?|fri)(?: now| already| today)*`,
    slots: steps,
  },
  { source: String.raw`(?:hint|hint hint|maybe hint|hint at .*)`, slots: steps },
  {
    source: String.raw`(?:gutted|devastated|bummed|sad|fuming|crushed|relieved|excited|exhausted|shattered|knackered|nervous|hopeful|worried|anxious|annoyed|disappointed|not bitter|a bit gutted)(?: (?:tbh|lol|about .*|but .*))?`,
  },
  {
    source: String.raw`(?:wrong|stupid|dumb|silly|stupid me|my bad|sorry|embarrassing|so embarrassing|lol|haha|shame|typical|classic|whatever|oh well|idk|not sure|no idea|dunno|maybe|hmm+|tbc\?*|\?+)`,
  },
  {
    source: String.raw`(?:worry|worried|worries|concern) (?:about|abt|re) (?:money|pay|commute|hours|boss).*`,
  },
  {
    source: String.raw`(?:long|awful|horrible|terrible|nightmare) (?:commute|drive|hours|journey).*`,
    slots: heard,
  },
  {
    source: String.raw`(?:coffee|food|building|office|canteen|chairs?|parking|loos?|room|desk) (?:is|was|were|are)? ?${much}(?:rubbish|awful|terrible|grim|bad|crap|ugly|dire|pants|meh|cold|smelly|cramped|dated|nice|great|good|lovely|posh|fancy)`,
    slots: heard,
  },
  { source: String.raw`(?:READER|${persons})? ?${link}? ?${article}${character}(?: .{0,20})?`, slots: heard },
  {
    source: String.raw`(?:i )?(?:was |felt |got )(?:(?:a bit|a little|so|quite|pretty|really) )*(?:intimidated|nervous|starstruck|overwhelmed|scared|out of my depth|lost|tongue-tied)`,
    slots: ['specific'],
  },
  {
    source: String.raw`which (?:honestly |frankly |tbh )?(?:scared|worried|frightened|intimidated|bored|annoyed|terrified) me(?: a bit| a little| to death)?`,
    slots: ['specific'],
  },
  { source: String.raw`(?:${persons}) can (?:really |sure )?talk`, slots: ['specific'] },
  {
    source: String.raw`(?:ouch|ouf|oof|still|stay (?:gracious|classy|kind|calm|positive))`,
    slots: ['specific'],
  },
  {
    source: String.raw`(?:it(?:'?s| is| was) )?(?:such )?(?:a )?(?:real )?shame (?:about|not to|i (?:did|can)).*`,
    slots: ['specific'],
  },
  { source: '(?:big |major )?red flags?(?: there| imo| tho)?' },
  {
    source: String.raw`(?:and |but |pls |please )*no (?:whining|whinging|moaning|begging|pushing|novel|speech|fuss|chasing)`,
    slots: steps,
  },
  {
    source: String.raw`(?:and |but |pls |please )*not (?:an? |too )?(?:novel|essay|speech|long|wordy|chatty)`,
    slots: steps,
  },
  {
    source: String.raw`(?:else|otherwise|or|if not),? (?:leave it|forget it|move on|let it (?:go|be)|drop it)`,
    slots: steps,
  },
  {
    source: String.raw`(?!(?:ask|may|can|could|shall|should|would|come|bring|bringing|meet|see|show|showing|try|play|visit|talk|any|tips|advice|feedback|how|what)\b).{0,30} next time`,
    slots: steps,
  },
  { source: String.raw`(?:a bit |so |really |just )*(?:tired|sick|fed up) (?:of|with) .{0,30}` },
  { source: 'grr+|urgh+|knew it|told you so|as expected|figures|no surprise(?: there)?' },
  {
    source: String.raw`(?:READER|${persons}) (?:yawned|smirked|interrupted|stared|frowned|sighed|winked|talks? (?:a lot|too much|fast|loud(?:ly)?|non-?stop)|talked (?:a lot|too much|fast|over (?:me|us))|checked (?:his|her|their) (?:phone|watch)).{0,20}`,
    slots: heard,
  },
  {
    source: String.raw`\p{L}+ ?(?:=|is|was|seems?|seemed) ?${article}(?:${moods}|${sceptic}(?:,| but| and| &| \+) ${much}${trait})`,
    slots: ['specific'],
  },
  {
    source: String.raw`(?:internal|other|another|ext(?:ernal)?) (?:cand(?:idate)?s?|person|guy|one)\.? (?:got|gets|has|had|took|won|chosen|picked).{0,16}`,
  },
  {
    source: String.raw`(?:\p{L}+ (?:\+|and|&) (?:me|i)|we|him and me) (?:really |totally )?(?:clicked|got on(?: well)?|hit it off|vibed).{0,16}`,
  },
  {
    source:
      '(?:good|great|brill|brilliant|nice|cool|fab|lovely) (?:idea|stuff|one|chat|talk|place)(?: actually| tbh)?',
  },
  {
    source: String.raw`(?:waiting room|office|room|place|lobby|building|loos?|toilets?|kitchen|corridor) (?:smelt|smelled|stank|stinks|smells)\b.{0,24}`,
    slots: heard,
  },
  {
    source: String.raw`(?:(?:would|wld|that'?d|it'?d|that would) be|wd be) (?:great|gr8|nice|good|cool|lovely|brill|ideal|amazing|perfect)`,
    slots: steps,
  },
  {
    source: String.raw`READER (?:so|v|very|bit|a bit|really|super|quite|pretty|kinda|rather) \p{L}+(?:,? (?:but|and) (?:\p{L}+ )?\p{L}+)?`,
    slots: heard,
  },
  { source: String.raw`(?:it'?s |is |already )?(?:wk|week|day) \d+ (?:now|already)`, slots: steps },
  {
    source: String.raw`(?:maybe|prob|probably|think|guess|perhaps) (?:\p{L}+ ){0,2}(?:liked|disliked|hated|loved|hates|likes) me`,
  },
  { source: String.raw`(?:chase|nudge|ping|ring|remind) (?:then|again|later|after(?: that)?)`, slots: steps },
  { source: String.raw`.{0,24}\bpast (?:the |their )?(?:date|deadline).{0,20}`, slots: steps },
  {
    source: String.raw`(?:\p{L}+ ){1,2}(?:is |was |looks |sounds )?(?:rubbish|crap|crappy|a joke|pants|dire|shite?)`,
    slots: ['specific'],
  },
];
