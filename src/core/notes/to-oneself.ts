/** Of a person's mood or manner nothing can be said to their face. */
export const privateJudgement =
  /^(?:[\p{L}']+ ){0,2}(?:seemed|looked|sounded|was|were|came across(?: as)?|'s|is)? ?(?:(?:a bit|a little|kind of|kinda|rather|very|so|pretty|really|quite|super) )*(?:stressed|tired|bored|annoyed|distracted|rude|unprepared|grumpy|unfriendly|arrogant|weird|creepy|awkward|unimpressed|hostile|dismissive|boring|cold|intimidating|scary|hot|cute)(?: guy| man| woman| person| lady)?\s*[.!]*$/iu;

// What one tells oneself to be, not to do, or to look up, and how one feels about it, is for no one else.
const toOneself = [
  /^(?:just |only )?(?:joking|kidding)$/i,
  /^(?:please )?keep it (?:short|light|brief|simple)\b.*$/i,
  /^(?:and )?(?:not|do not be|don'?t be|don'?t sound) (?:too )?(?:pushy|needy|desperate|creepy|weird|long)$/i,
  /^(?:please )?(?:do not|don'?t|never) (?:grovel|name (?:her|him|them)|whine|gush|moan|waffle|swear)\b.*$/i,
  /^(?:he|she|they) (?:has|had|have|wears?|wore) (?:a |an |the |some )?(?:\p{L}+ )?(?:beard|moustache|tattoos?|hair|tie|perfume|accent|eyes|glasses|jumper|suit|shoes|jumpers?|nails)\b.*$/iu,
  /^(?:just |then )?ask(?: nicely| again| politely)?$/i,
  /^(?:her|his|their) (?:own )?words$/i,
  /^(?:so |really )?sorry$/i,
  /^(?:really |so |very much )?looking forward$/i,
  /^(?:to )?(?:confirm|check|reply|answer)(?: (?:that|this|it|asap|today))?$/i,
  /^(?:ring|call|phone|text) (?:reception|the office|them|hr|her|him)\b(?!.*\b(?:my|photos?|link|size|number|or)\b)(?! (?:on |next )?(?:mon|tue|wed|thu|fri|sat|sun)| (?:w\/|with|about|abt|re|tomorrow|after|at)(?: |$)).{0,40}$/i,
  /^i (?:do not|don'?t|do)$/i,
  /^(?:(?:please|pls|just) )*(?:hire|pick|choose|take) me\b.{0,20}$/i,
  /^(?:i am |i'?m )?(?:(?:so|really|pretty|a bit) )*desperate\b.{0,30}$/i,
  /^(?!nudge by (?:text|e-?mail|phone|sms|post)\b)(?:so )?(?:chase|nudge|ping|remind me|ring again|call again|follow up)(?: (?:them|him|her|again|up))?(?: (?:on|by|in|after|before|from) .{2,24})?$/i,
  /^(?:it )?felt (?:a bit |really |so )?(?:odd|weird|strange|off|rushed|awkward|cold|good|great|ok)$/i,
  /^tell (?:them|him|her)(?: (?:that|this|so))?$/i,
  /\bbut (?:whatever|oh well|never ?mind|hey|what can you do)$/i,
  /^(?:correct|fix|clarify|explain|mention|add|say|do) (?:that|this|it)(?: (?:tonight|today|now|asap|properly))?$/i,
  /^(?:do it|send it|ring|call) (?:tonight|today|now|asap)$/i,
  /^(?:pay|money|salary|parking|coffee|food|building|office|commute|hours?|room) (?:was|is|were|are|sounds?|seems?|looked) (?:(?:a bit|rather|so|really|pretty|very|quite) )*(?:rubbish|awful|terrible|grim|bad|crap|low|poor|ugly|dire|pants|meh)$/i,
  /^(?:the )?(?:boss|interviewer|he|she|manager|owner|they) (?:seems?|seemed|looks?|looked|sounds?|sounded) (?:a )?(?:bit |little |kind of )?(?:scary|strict|stern|cold|odd|grumpy|weird|tired|stressed|intense)(?: (?:tho|though|tbh|lol))?$/i,
  /^(?:i )?(?:was |felt )?(?:unsure|not sure|nervous)(?: in| at| during) (?:the )?interview\b.*$/i,
  /^(?:she|he|they) (?:was|were|is|seemed) (?:(?:so|really|very) )*(?:lovely|nice|sweet|friendly|kind|great|cool|chill)$/i,
  /^(?:none|nothing|no)\b(?: (?:really|rly|else|needed|more))*,? ?(?:just )?(?:say |send )?(?:thx|thanks|thank you)$/i,
  /^(?:please )?(?:do not|don'?t|never) (?:mention|sound|seem|come across|bring up|ramble|overdo|beg|gush|oversell|panic|be (?:too )?(?:needy|pushy|desperate|weird|nervous|shy|late))\b/i,
  /^(?:(?:and|but|just) )?(?:keep (?:it|this)|stay|be|sound|act) (?:(?:very|really|super) )?(?:light|short|brief|cool|calm|polite|casual|simple|warm|friendly|upbeat|positive|humble|confident)$/i,
  /^(?:(?:so|a bit|really|quite|very|still|i am|i'?m|am) )*(?:gutted|devastated|bummed|heartbroken|fuming|crushed)(?: (?:tbh|lol|about (?:it|this|that)))?$/i,
  /^(?:(?:i am|i'?m|am) )?(?:getting|feeling) (?:(?:so|a bit|really|quite|very) )*(?:nervous|anxious|stressed|sad|desperate|antsy|impatient|hopeful)$/i,
  /^(?:fingers crossed|wish me luck|good luck(?: to)? me|here goes(?: nothing)?|we will see|we'?ll see|who knows|whatever|never ?mind|not sure why)$/i,
  /^(?:the |my )?(?:boss|he|she|they|guy|lady|manager|interviewer|panel|people|everyone|everybody|lead)(?: all)? (?:seemed|looked|sounded) (?:(?:really|very|so|pretty|quite|super|kinda) )*(?:nice|friendly|cool|chill|sweet|lovely|ok|okay|fine|decent|happy)$/i,
  /^(?:(?:i )?(?:must|need to|have to|should|remember to|don'?t forget to) )?(?:google(?! (?:cloud|sheets?|docs?|ads|adwords|analytics|maps|drive|workspace|classroom|forms|calendar|reviews|meet|play|search|business|suite|tag|data|cert\w*|pixel|shopping|slides)\b)|check (?:the )?(?:train|bus|flight)\w*|look up|figure out|iron (?:(?:the|my|a|blue|white|good|black) )*(?:shirts?|suit|blouse|trousers|uniform|clothes|dress|jacket)|iron$)\b(?!.*\b(?:with|you)\b)/i,
  /^(?:very |really |such a |a )?(?:nice|lovely|sweet|friendly|kind|cool|chill|posh|quiet|odd|strange|funny|weird|grumpy|stern|cold) (?:lady|guy|guys|man|woman|bloke|person|bunch|boss|interviewer|vibes?(?: (?:w\/|with|from|at|in) .{1,24})?)$/i,
  /^(?:she |he |they |it |interviewer |panel )?(?:was |were |is |seemed |looked |sounded )?(?:a )?bit (?:rushed|cold|stiff|shy|odd|strange|off|tense|stressed|distracted|late|bored|tired|scary|weird|awkward|dull|slow|intense|vague)$/i,
  /^(?:the )?(?:interviewer|he|she|they|boss|manager|panel) (?:was|were|came|turned up|arrived|joined|started) .{0,14}late\b.{0,14}$/i,
  /^(?:he|she|they|boss|manager) (?:seems?|sounds?|looks?|might be|may be|could be) [^,]{2,40}\?+$/i,
  /^(?:a )?(?:big )?(?:red|yellow|green) flags?(?: there| imo| tho| maybe)?$/i,
  /^(?:(?:and|but) )?(?:do not|don'?t) (?:brag|overdo it|gush|show off|boast|go on|push|ask|forget)$/i,
  /^(?:(?:i am|i'?m|am) )?still (?:(?:very|v|really|super|so) )?(?:interested|keen)(?: (?:in|on) (?:it|the (?:role|job|post)))?$/i,
  /^careful (?:w\/|with|about) .{2,30}$/i,
  /^[^()]*\bi hear\b(?! (?:when|how|if|it|every|well|from|back|about|again|soon|more|anything|the difference))[^()]*|(?:i )?(?:think|hope|guess|reckon|bet) (?:they|he|she) (?:really )?(?:liked?|loved?|hated?) me\b/i,
  // Whom they took instead is nothing to tell them.
  /^(?:(?:i (?:guess|think)|apparently|so|but) )*(?:they|he|she) (?:probably |prob |just )*(?:went|go|took|chose|picked|hired|wanted(?! \S+ (?:in|to|for|by|before|on|at|who) )|preferred|have|had|gave it|offered it)(?: (?:w\/|with|for|to))? (?:the |an? )?(?:internal|insider|someone|somebody|another|other|sb|stronger|more experienced)\b.*$/i,
  /^(?:fair enough|no surprise|oh well|what a shame|such is life|my own fault|not my best(?: day)?|could have been worse|cant complain|can'?t complain|so so|it is what it is|no idea|long day|need coffee|felt (?:good|great|ok|okay|fine|awful|awkward|weird|old))$/i,
];

function isToOneself(text: string): boolean {
  const told = text.replace(/’/g, "'").trim();
  const plain = told.replace(/[\s.!?,]+$/, '').trim();
  return toOneself.some((pattern) => pattern.test(plain) || pattern.test(told));
}

const unsaidAfter =
  /^(?:(?:but|and|so) )?(?:please )?(?:do not|don'?t|never|better not) (?:mention|say|tell|bring)(?: (?:it|this|that|her|him|them|so|anyone|up))*$/i;

/** “gutted, they took someone else”: only what is for others stays of such a line. */
export function withoutToOneself(text: string): string {
  const pieces = text.split(/,\s+|\s+(?=but\b)/);
  if (pieces.some((piece) => unsaidAfter.test(piece.replace(/’/g, "'").replace(/[\s.!?]+$/, '')))) return '';
  const kept = pieces.filter((piece) => !isToOneself(piece));
  return kept.length === pieces.length ? text : kept.join(', ').replace(/^but\s+/i, '');
}

/** What stands in such brackets is an aside to oneself: “(really)”, “(think they liked me?)”. */
export const asides =
  /\s*\((?:really|seriously|honestly|sigh|sorry|lol|ha+|wow|sob|cringe|help|(?:i )?(?:think|hope|guess|reckon|bet|wonder|suppose)\b[^()]*|fingers crossed|not sure[^()]*|no idea[^()]*|finally|yay|phew|brave|eek|nice|wow|cool|ouch|help|meh|gulp|argh|ugh|yikes|obviously|of course|(?:he|she|they|boss|interviewer|the \w+) (?:talks?|talked|speaks?|seems?|seemed|is|was|looks?|looked|smells?|smelled|kept)\b[^()]*(?:slow|slowly|fast|loud|quiet|weird|odd|cold|grumpy|cute|old|tired|bored|rude|patience|nervous|strict|scary|funny|nice|late)[^()]*|(?:he|she|they) (?:looked|seemed|frowned|nodded|laughed|smiled|winced|grinned)\b[^()]*|(?:big )?red flag[^()]*|cringe[^()]*|don'?t (?:ask|mention|say)[^()]*)[.!?]*\)/gi;

// “ask about salary? maybe not” takes back what it said.
const takenBack =
  /^(?:or )?(?:maybe not|or not|perhaps not|probably not|better not|rather not|no don'?t|not (?:now|yet|today)|too early|(?:ask )?later|another time|scratch that|forget (?:it|that))[.!?]*$/i;

/** The sentences without those that the next one takes back. */
export function withoutTakenBack(parts: string[]): string[] {
  return parts.filter((part, at) => !takenBack.test(part) && !takenBack.test(parts[at + 1] ?? ''));
}
