import type { NoteSlot } from '../../text/draft.ts';

// Words that remarks to oneself are made of, as text for patterns, and the slots they are heard in.
export const much = String.raw`(?:(?:a bit|a little|bit|kind of|kinda|sort of|rather|very|v|so|pretty|really|rly|quite|super|too|such|totally|all) )*`;
export const article = String.raw`(?:(?:an?|the|such a|bit of a|a bit of a|real|proper|total|complete) )*`;
export const trait = String.raw`(?:nice|lovely|hilarious|gruff|terse|curt|calm|relaxed|serious|laid[ -]back|hyper|cynical|patronising|condescending|bland|cagey|defensive|reserved|guarded|easy-?going|down to earth|bubbly|cheerful|grouchy|miserable|unhelpful|approachable|genuine|direct|fab|fabulous|wonderful|gorgeous|adorable|sweet|friendly|kind|cool|chill|great|fun|funny|warm|charming|sharp|smart|clever|bright|tough|fair|intense|strict|stern|scary|intimidating|weird|odd|strange|off|cold|frosty|icy|dry|stiff|tired|bored|boring|stressed|distracted|grumpy|moody|rude|abrupt|blunt|brusque|arrogant|smug|posh|snobby|cocky|quiet|shy|awkward|chatty|loud|late|rushed|hostile|dismissive|unimpressed|impressed|unprepared|disorgani[sz]ed|clueless|hard|hard to read|impatient|nervous|old|young|cute|hot|creepy|slow|vague|difficult|picky|fussy|pushy|bossy|ok|okay|fine|decent|lukewarm|meh|keen on me|impressive|amazing|brilliant|inspiring|solid|awesome|not keen|not impressed|hard work|full of (?:him|her)self|on (?:his|her) phone(?: \p{L}+)*)`;
// These only persons are.
const mood = String.raw`(?:nice|lovely|hilarious|fab|fabulous|wonderful|gorgeous|adorable|sweet|friendly|chatty|charming|intense|stern|scary|intimidating|weird|frosty|bored|stressed|distracted|grumpy|moody|rude|abrupt|brusque|arrogant|smug|snobby|cocky|shy|awkward|rushed|hostile|dismissive|unimpressed|clueless|hard to read|impatient|nervous|cute|creepy|pushy|bossy|lukewarm|meh|hard work)`;
export const sceptic = String.raw`(?:sceptic(?:al)?|stingy|tight|strict|tough|posh|quiet|old-school|perfectionist)`;
export const moods = String.raw`${much}${mood}(?:(?:,| but| and| yet| &| \+) ?${much}${trait})*`;
export const traits = String.raw`${much}${trait}(?:(?:,| but| and| yet| &| \+) ?${much}${trait})*`;
export const aside = String.raw`(?: (?:lol|tbh|btw|apparently|wow|imo|imho|ngl|tho|though|haha|i (?:think|guess|reckon|suppose)|today|on the day|at first|in the end|to me|w\/ me|with me))*`;
export const persons = String.raw`(?:he|she|they|boss|chef|manager|mgr|gm|owner|partner|panel|interviewer|recruiter|guy|lady|bloke|woman|man|lead|head|hod|director|ceo|cto|cfo|team|crew|people|ppl|everyone|everybody|all|other (?:one|guy|lady|interviewer)|hr(?: lady| guy| person)?|second (?:one|interviewer)|vibe|vibes|atmosphere)`;
export const link = String.raw`(?:is|was|were|are|'s|=|:|seems?|seemed|looks?|looked|sounds?|sounded|came across(?: as)?|comes across(?: as)?|felt|a|an)`;
export const character = String.raw`(?:tyrant|penny[ -]pincher|chatterbox|bully|diva|nightmare|control freak|know-it-all|dragon|sweetheart|legend|creep|jerk|snob|micromanager|gossip|grouch|ice queen|softie|teddy bear|psycho|narcissist|idiot|dinosaur(?! [a-z])|twat|arse|a-?hole)`;
export const when = String.raw`(?: (?:on|by|in|after|before|from|nxt|next|this|then|if|when|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|tmrw|tomorrow|again|am|pm|wk|week|\d).{0,14})?`;
export const them = String.raw`(?:me|him|her|them|hr|reception|READER|agency|recruiter|back|again|up)`;

// What one would bring may be to stay calm, or to sell without being pushy.
export const heard: readonly NoteSlot[] = ['specific', 'clarify', 'nextStep'];
export const steps: readonly NoteSlot[] = ['nextStep'];
