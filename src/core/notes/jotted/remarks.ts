import type { NoteSlot } from '../../text/draft.ts';
import type { People } from '../people.ts';
import { withoutToOneself } from '../to-oneself.ts';
import { commaParts } from './own-points.ts';

const much = String.raw`(?:(?:a bit|a little|bit|kind of|kinda|sort of|rather|very|v|so|pretty|really|rly|quite|super|too|such|totally|all) )*`;
const article = String.raw`(?:(?:an?|the|such a|bit of a|a bit of a|real|proper|total|complete) )*`;
const trait = String.raw`(?:nice|lovely|sweet|friendly|kind|cool|chill|great|fun|funny|warm|charming|sharp|smart|clever|bright|tough|fair|intense|strict|stern|scary|intimidating|weird|odd|strange|off|cold|frosty|icy|dry|stiff|tired|bored|boring|stressed|distracted|grumpy|moody|rude|abrupt|blunt|brusque|arrogant|smug|posh|snobby|cocky|quiet|shy|awkward|chatty|loud|late|rushed|hostile|dismissive|unimpressed|impressed|unprepared|disorgani[sz]ed|clueless|hard|hard to read|impatient|nervous|old|young|cute|hot|creepy|slow|vague|difficult|picky|fussy|pushy|bossy|ok|okay|fine|decent|lukewarm|meh|keen on me|impressive|amazing|brilliant|inspiring|solid|awesome|not keen|not impressed|hard work|full of (?:him|her)self|on (?:his|her) phone(?: \p{L}+)*)`;
// These only persons are.
const mood = String.raw`(?:nice|lovely|sweet|friendly|chatty|charming|intense|stern|scary|intimidating|weird|frosty|bored|stressed|distracted|grumpy|moody|rude|abrupt|brusque|arrogant|smug|snobby|cocky|shy|awkward|rushed|hostile|dismissive|unimpressed|clueless|hard to read|impatient|nervous|cute|creepy|pushy|bossy|lukewarm|meh|hard work)`;
const moods = String.raw`${much}${mood}(?:(?:,| but| and| yet| &| \+) ?${much}${trait})*`;
const traits = String.raw`${much}${trait}(?:(?:,| but| and| yet| &| \+) ?${much}${trait})*`;
const aside = String.raw`(?: (?:lol|tbh|imo|imho|ngl|tho|though|haha|i (?:think|guess|reckon|suppose)|today|on the day|at first|in the end|to me|w\/ me|with me))*`;
const persons = String.raw`(?:he|she|they|boss|chef|manager|mgr|gm|owner|partner|panel|interviewer|recruiter|guy|lady|bloke|woman|man|lead|head|hod|director|ceo|cto|cfo|team|crew|people|ppl|everyone|everybody|all|other (?:one|guy|lady|interviewer)|hr(?: lady| guy| person)?|second (?:one|interviewer)|vibe|vibes|atmosphere)`;
const link = String.raw`(?:is|was|were|are|'s|=|:|seems?|seemed|looks?|looked|sounds?|sounded|came across(?: as)?|comes across(?: as)?|felt|a|an)`;
const character = String.raw`\b(?:tyrant|bully|diva|nightmare|control freak|know-it-all|dragon|sweetheart|legend|creep|jerk|snob|micromanager|gossip|grouch|ice queen|softie|teddy bear|psycho|narcissist|idiot|dinosaur|bellend|twat|arse|a-?hole)\b`;

const anywhere = [
  new RegExp(character, 'iu'),
  /[$£€]{2,}/u,
  /\b(?:no|zero) (?:pressure|rush|hard feelings|grovell?ing|gushing|waffle|fluff|begging|drama|emojis?|essay)\b/i,
  /\b(?:(?:i )?(?:think|guess|hope|feel|reckon|bet|fear|suspect) )?(?:i |it |that )?(?:nailed|aced|smashed|bombed|tanked|botched|blew) (?:it|that|this|the whole thing)\b/i,
  /\b(?:they|he|she) (?:probably |prob |def |clearly |really )?(?:liked?|loved?|hated?|disliked?) (?:me|us)\b(?! to\b)/i,
  /\b(?:play|keep|stay|act|be) it? ?(?:cool|calm|humble|classy|chill|light|casual)\b/i,
  /\b(?:not|nt|don'?t|do not|never|w\/o|without|avoid)\b.{0,24}\b(?:pushy|needy|desperate|clingy|whiny|whin(?:e|ing)|moan(?:ing)?|grovel(?:ling)?|beg(?:ging)?|gush(?:ing)?|salesy|braggy|bitter|arrogant|creepy|too keen|over ?keen|overdo)\b/i,
  /(?<!(?:would|will|['’]d) )\b(?:sound|seem|come across|look|act|be|stay|keep) (?:(?:a bit|more|super|v|very|too|not|not too|2) )*(?:keen|interested|eager|confident|humble|polite|positive|upbeat|warm|grateful|professional|gracious|needy|desperate|pushy|cool|chill|brief|short|light|formal|friendly)\b(?! (?:to|in|on|with|about))/i,
  /\b(?:gentle|soft|subtle|light|quick|polite|friendly|casual|little) (?:ask|nudge|reminder|touch|tone|ping|chase|hint|poke)\b/i,
  /^(?:(?:and|but|so|also|pls|please) )*(?:don'?t|do not|dnt|never|better not|not) (?:mention|ask|say|tell|bring|push|ramble|waffle|sound|seem|overdo|oversell|go on|cry|panic|cc|name)\b/i,
  /\b(?:i hear|heard (?:that )?(?:he|she|they|the last|prev|it'?s)|rumou?r|gossip|word is|glassdoor)\b/i,
  /\b(?:other|another|rival|internal|stronger|ext|external|inside) (?:cands?|candidates?|applicants?|guy|girl|finalists?)\b/i,
  /\b(?:prob|probably|think|guess|bet|reckon)\b.{0,30}\b(?:someone|sb|somebody|internal|insider|gave it|filled|ghost\w*|won'?t|no chance)\b/i,
  /\b(?:pay|salary|money|wages?|rate|comp|offer|[£$€]\s?\d[\d.,]*k?|\d+k)\b.{0,16}\b(?:low|bad|meh|rubbish|poor|crap|awful|joke|peanuts|stingy|not great|disappointing|insulting|pants|terrible|tight|too little|less than|stinks|sucks)\b/i,
  /\b(?:low|bad|crap|rubbish|poor|lousy|stingy) (?:pay|salary|money|wages?|rate|comp|ball)\b/i,
  /\bred flags?\b/i,
  /\b(?:brain (?:fog|freeze|fart|dead)|my brain|face ?palm|cringe|meh)\b/i,
  /\b(?:fingers crossed|wish me luck|hope for the best|long shot|not holding my breath|dream job|want this (?:so )?bad(?:ly)?|need this job|really want (?:it|this))\b/i,
];

const whole = [
  String.raw`(?:READER|${persons})(?: (?:and|\+|&) (?:READER|${persons}))?,? ${link}? ?${article}${traits}(?: (?:guy|man|woman|person|lady|bunch|people|boss|vibes?|ppl))?`,
  String.raw`${article}${traits} (?:guy|man|woman|person|lady|bunch|people|ppl|boss|chef|team|crew|vibes?|interviewer|panel|owner|place)`,
  String.raw`(?:${link} )?${article}${moods}`,
  String.raw`(?:i |it |this |that |all |interview |the interview |whole thing |overall |chat )*(?:went|felt|was|seemed|think|thought|guess|hope) (?:it |that |i |this )*(?:(?:was|went|did|felt|is|am|has) )*${much}(?:well|good|ok|okay|fine|great|bad|badly|awful|weird|rushed|long|short|tough|easy|hard|grilled|awkward|nervous|stupid|dumb|silly|sweaty|old|young|out of (?:my )?depth|positive|promising|hopeful|shit|so-so|alright|better than (?:expected|last time))(?: (?:overall|today|in the end|at the end|i (?:think|guess)))?`,
  String.raw`(?:i )?(?:think|guess|hope|feel|felt|reckon|fear|worried|afraid|sure|pretty sure)(?: that)? i (?:\p{L}+ ?)+`,
  String.raw`(?:i )?(?:waffled|rambled|talked too much|went on too long|overshared|sweated|blushed|panicked|choked|froze|got flustered|was nervous|dried up|lost (?:it|my thread|the thread)|blanked(?: totally| completely)?|went blank|mumbled|too talky|nerves)(?: (?:a bit|a lot|again|lol|badly|tbh))*`,
  String.raw`(?:then |just |maybe |also |and )*(?:text|whatsapp|google|look up|check(?! (?:the )?(?:dates?|times?|hours|when|if|whether)\b)|read up on|read up|buy|print|iron|wear|practi[sc]e|revise|rest|sleep|relax|remember|figure out|find out)(?: .*)?`,
  String.raw`(?:then |just |maybe |also |and )*(?:ring|call|phone|email|mail|msg|message|dm|ping|chase|nudge|remind|poke|bug)(?: (?:me|him|her|them|hr|reception|READER|agency|recruiter|back|again|up))*(?: (?:on|by|in|after|before|from|nxt|next|this|if|when|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|tmrw|tomorrow|again|am|pm|wk|week|\d).*)?`,
  'nothing(?: yet| since| so far)?(?: .*)?',
  String.raw`(?:radio|total|complete|\d+ (?:days?|wks?|weeks?)(?: of)?) silence|(?:been |got )?ghosted|heard nothing(?: .*)?`,
  '(?:rem|remember|note) .* later',
  String.raw`(?:still )?no (?:reply|answer|response|news|word|feedback)(?: (?:yet|since .*|from .*|for .*|so far|at all))*`,
  '(?:ask|check with) (?:hr|reception|recruiter|agency|agent|headhunter)(?: .*)?',
  String.raw`(?:or |and |but )?(?:ask )?(?:maybe not|or not|perhaps not|later|not now|not yet|tbd|too early|another time|leave it|skip|forget it|scratch that|if brave|if poss)`,
  String.raw`(?:pls |please )?(?:keep|make) (?:it|this|msg|mail)? ?(?:short|light|brief|simple|sweet|snappy|tight|formal|warm|human|positive|1 para|under .*)(?: .*)?`,
  String.raw`(?:short|brief|quick|warm|formal|casual|nice|friendly|polite)(?: (?:mail|email|tone|note|msg|one|and|&|\+|short|warm|light|sweet))*`,
  String.raw`(?:just )?(?:thx|thanks|ty|thank you|thank (?:him|her|them)|cheers|say (?:thx|thanks|ty))(?: (?:again|a lot|so much|for (?:time|chat|coffee|tour|lunch)|him|her|them))*(?: ?(?:\+|and|&) ?(?:hope|hoping|look(?:ing)? fwd|looking forward|best|regards|bye).*)?`,
  String.raw`(?:hint|hint hint|maybe hint|hint at .*)`,
  String.raw`(?:gutted|devastated|bummed|sad|fuming|crushed|relieved|excited|exhausted|shattered|knackered|nervous|hopeful|worried|anxious|annoyed|disappointed|not bitter|a bit gutted)(?: (?:tbh|lol|about .*|but .*))?`,
  String.raw`(?:wrong|stupid|dumb|silly|stupid me|my bad|sorry|embarrassing|so embarrassing|lol|haha|shame|typical|classic|whatever|oh well|idk|not sure|no idea|dunno|maybe|hmm+|tbc\?*|\?+)`,
  String.raw`(?:worry|worried|worries|concern) (?:about|abt|re) (?:money|pay|commute|hours|boss).*`,
  String.raw`(?:long|awful|horrible|terrible|nightmare) (?:commute|drive|hours|journey).*`,
  String.raw`(?:coffee|food|building|office|canteen|chairs?|parking|loos?|room|desk) (?:is|was|were|are)? ?${much}(?:rubbish|awful|terrible|grim|bad|crap|ugly|dire|pants|meh|cold|smelly|cramped|dated|nice|great|good|lovely|posh|fancy)`,
];

const cries =
  /^(?:(?:argh+|aargh|ugh|yikes|oops|doh|eek|ouch|wtf|omg|dammit|damn|hmm+|phew|gah|sigh)\b[\s,!.:–-]*)+/i;
const reminders =
  /^(?:(?:don'?t|do not|dnt) forget(?: (?:to (?:say|mention|add)(?: that)?|that|about|abt))?|remember(?: to (?:say|mention|add)(?: that)?)|(?:mention|say|add)(?: that)?(?= (?:i|my|we)\b)|nb|n\.b\.|note)\b:?\s+/i;

/** Whether a piece of a jotting is a remark to oneself: on people, on how it went, on what tone to strike. */
export function isRemark(piece: string, slot: NoteSlot, people: People): boolean {
  const text = piece
    .replace(/’/g, "'")
    .replace(/^\(|\)$/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const plain = text.replace(/^[\s,.;:–-]+|[\s.!?,;:–-]+$/g, '').replace(/[!?]+/g, '');
  if (plain === '') return true;
  if (anywhere.some((pattern) => pattern.test(text)))
    return !(slot === 'clarify' && plain.split(' ').length > 9);
  const reader = [...people.reader].map((name) => name.replace(/[^\p{L}'-]/gu, '')).filter(Boolean);
  const names =
    reader.length > 0 ? `(?:(?:mr|mrs|ms|dr|prof|chef|capt)\\.? )?(?:${reader.join('|')})` : '(?!)';
  return (
    withoutToOneself(plain) === '' ||
    whole.some((source) =>
      new RegExp(`^(?:${source.replaceAll('READER', names)})${aside}$`, 'iu').test(plain),
    )
  );
}

/** A point without its remarks, and the remarks that were taken from it. */
export function withoutRemarks(
  point: string,
  slot: NoteSlot,
  people: People,
): { text: string; remarks: string[] } {
  const whole = point
    .trim()
    .replace(/’/g, "'")
    .replace(cries, '')
    .replace(slot === 'nextStep' ? /^$/ : reminders, '');
  if (isRemark(whole, slot, people) && !hasMatter(whole)) return { text: '', remarks: [whole] };
  const remarks: string[] = [];
  const drop = (piece: string): boolean => {
    const is = isRemark(piece, slot, people);
    if (is) remarks.push(piece.trim());
    return is;
  };
  const bare = whole.replace(/\s*\(([^()]*)\)/g, (found, inner: string) => (drop(inner) ? '' : found));
  const text = commaParts(bare)
    .map((part) => spokenPieces(part, drop))
    .filter((part) => part.trim() !== '')
    .join(', ');
  return { text, remarks };
}

const takesBack =
  /^(?:(?:or|but|and|so) )?(?:(?:don'?t|do not|dnt|better not|never) (?:mention|say|ask|bring)(?: (?:it|this|that|her|him|them|up|now|yet))*|maybe not|or not|perhaps not|probably not|rather not|(?:ask )?later|not (?:now|yet)|too early|another time|scratch that|forget (?:it|that)|skip)[.!?]*$/i;

/** Whether a remark takes back what stood before it: “salary 52k? – don’t mention”. */
export function takesBackWhatWas(remark: string): boolean {
  return takesBack.test(remark.replace(/’/g, "'").trim());
}

// A point of several parts may hold more than its remark.
function hasMatter(point: string): boolean {
  return commaParts(point).length > 1 || /\s(?:--?|[–—])\s|\(/.test(point);
}

// The pieces between dashes that are no remarks, with the marks that stood between them.
function spokenPieces(part: string, drop: (piece: string) => boolean): string {
  const pieces = part.split(/(\s+(?:--?|[–—])\s+|\s+(?=but (?:he|she|it|they|don'?t|not)\b))/);
  let text = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    if (!drop(piece)) text += text === '' ? piece : `${pieces[at - 1] ?? ' '}${piece}`;
  }
  return text;
}
