import { finiteVerbAt } from '../finite-verb.ts';
import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { headOf } from '../mended/named-things.ts';
import { joinItems } from '../phrase.ts';
import { asThing } from '../read/things.ts';
import { lowerAt, type Token, tokensOf } from '../tokens.ts';

/**
 * A topic of the editor's, with what was set apart behind it hung on by a word that surely fits: a second thing is no gloss
 * of the first (“the bath (the Bible job)”), and a clause in brackets is a jotting. What fits nothing stays as it is; so do
 * the note's own brackets and colons. Strict readers of 260 mails found 33 of 71 bracketed topics at fault.
 */
export function bitsTold(text: string, note: string): string {
  const [, lead = '', told = ''] = opening.exec(text) ?? [];
  for (const [sign, own] of joints) {
    const [, head = '', bits = ''] = sign.exec(told) ?? [];
    if (head === '' || note.includes(own)) continue;
    // Several things behind a colon say what there is to the first.
    if (own === ':' && bits.includes(', ')) continue;
    if (note.includes('(')) return own === ':' ? `${lead}${head} (${bits})` : text;
    const hung = hungOn(head, bits, own);
    return hung === undefined ? text : `${lead}${hung}`;
  }
  return text;
}

/**
 * A row of things that both know, told with its article: “drinking water checks in 38 wells” were the checks there. Only
 * where more is told of them, in words that point or in figures behind them, are they surely those.
 */
export function theTold(text: string): string {
  const [, things = ''] = pointed.exec(text) ?? [];
  const tokens = tokensOf(things);
  const isGerund = /^\p{L}{2,}ing$/u.test(lowerAt(tokens, 0)) && !ofPurpose.test(things);
  const isSure =
    tokens.length > 1 &&
    isPlural(lowerAt(tokens, tokens.length - 1)) &&
    !isGerund &&
    asThing(things) === `the ${things}`;
  return isSure ? `the ${text}` : text;
}

const ofPurpose =
  /^(?:drinking|screening|waiting|training|building|washing|changing|fishing|parking|mailing|wedding|holding|sewing|evening|morning) /;

const pointed =
  /^((?!(?:no|not|all|both|some|many|few|most|more|every|each|how|why|what|who|when|where|being) )(?:[\p{Ll}][\p{Ll}-]* ){1,3}[\p{Ll}]+s) (?:(?:in|at|on|off|from|for|behind|near|under) (?:the|your|a|an|\d|\p{Lu})|last |\(\d|you |that )/u;

/** “pairing on the app (tests first, really enjoyed it)”: a liking that was jotted behind it is the sentence. */
export function likedTold(text: string): string | undefined {
  const [, head = '', bits = '', liked = ''] = likedIt.exec(text) ?? [];
  return liked === '' ? undefined : `I ${liked} ${head}${bits && ` (${bits})`}`;
}

const likedIt =
  /^([^(:;]+) \((?:([^()]+), )?(?:I )?((?:really |absolutely |so )?(?:enjoyed|loved|liked|love|like)) (?:it|that|this)(?: (?:a lot|very much))?\)$/;

const opening =
  /^((?:you told me about |we talked about |thank you for |I enjoyed )?)((?!you |I |we |it |there ).+)$/;

type OwnMark = '(' | ':' | 'no mark';
const joints: ReadonlyArray<readonly [sign: RegExp, own: OwnMark]> = [
  [/^([^(:;]+) \(([^()]+)\)$/, '('],
  [/^([^(:;]+): ([^(:;]+)$/, ':'],
  [/^([^(:;]+); ([^(:;]+)$/, 'no mark'],
  [/^([^(:;,]+), ([^(:;,]+)$/, 'no mark'],
];

function hungOn(head: string, bits: string, mark: OwnMark): string | undefined {
  const parts = bits.split(/, (?:and )?/);
  const things = parts.map((part, at) =>
    at > 0 && at === parts.length - 1 && askedOfAny.test(part) ? part : thingTold(part),
  );
  const heads = head.split(', ');
  if (things.every((thing) => thing !== undefined) && (heads.length === 1 || heads.every(isOnlyThing)))
    return joinItems([...heads, ...things]);
  const isOwn = mark !== 'no mark' && parts.every((part) => done.test(part)) && seen.test(bits);
  if (isOwn) return `${head}, where I ${joinItems(parts)}`;
  if (parts.length > 1) return undefined;
  const tokens = tokensOf(bits);
  const first = lowerAt(tokens, 0);
  const isDoing = /^\p{L}{2,}ing$/u.test(first) && canBe(lowerAt(tokensOf(head), 0), 'ing');
  if ((mark === 'no mark' ? asked : askedOfAny).test(bits) || isDoing) return `${head} and ${bits}`;
  if (mark === 'no mark') return placed.test(bits) ? `${head} ${bits}` : undefined;
  return whichDoes(head, tokens, bits) ?? howThey(head, tokens, bits);
}

const asked = /^(?:how|why|what|(?:when|where|whether) to) (?!an? )/;
const askedOfAny = /^(?:how|why|what|when|where|who) (?!an? )/;

const placed = /^(?:in|on|at|under|behind|above|near) (?:the|an?|your|our) /;

function isOnlyThing(text: string): boolean {
  return (asThing(text) ?? pointedAt(text)) !== undefined && !/ and /.test(text);
}

const gloss =
  /^(?:the |an? )?(?:first|last|only|same|biggest|best|worst|ones?(?= (?:that|who|which|with|we|you|I)\b|$)|very|most|mostly|half|some|all|both|each|other|another|next|part|sort|kind|lovely|great|nice|good|(?<!the )new)\b|(?<!\b(?:hon|for|mod|t|w|r|gu|ch|n|inter|harv|requ|prot|cont|p|qu|inv))est\b| ones?$|(?:['’]s|^(?:your|my|our|his|her|their)) (?:whole |own )?(?:project|idea|plan|baby|work|doing|words?|favou?rite|choice|rule|job|pride|turn|problem)\b/u;
const figure =
  /^(?:about |over |under |nearly |only |[£$€~])?(?:(?!(?:19|20)\d\d )\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)/u;

// What is counted, or judged, or as good as a name for the first, is no second thing.
function thingTold(bit: string): string | undefined {
  if (figure.test(bit) || gloss.test(bit)) return undefined;
  if (/(?<!\b(?:19|20)\d)\d%?$/.test(bit)) return pointedAt(bit);
  if (somebodyDoing.test(bit)) return bit;
  const [, before = ''] = /^(.+) after(?:wards)?$/.exec(bit) ?? [];
  const thingBefore = before === '' ? undefined : (asThing(before) ?? pointedAt(`the ${before}`));
  if (thingBefore) return `${thingBefore} afterwards`;
  const many = /^(\p{Ll}+)( (?:you|we|they) \p{Ll}+.*)$/u.exec(bit);
  if (many && isPlural(many[1] ?? '') && isKnownNoun(many[1] ?? '')) return `the ${bit}`;
  const [, core = bit, relative = ''] = reduced.exec(bit) ?? [];
  const tokens = tokensOf(core);
  const next = lowerAt(tokens, 1);
  if (/^\p{L}{2,}ing$/u.test(lowerAt(tokens, 0)) && next !== 'of' && !isKnownNoun(next)) return undefined;
  const thing = asThing(core) ?? (relative !== '' && tokens.length < 5 ? core : pointedAt(bit));
  return thing && `${named(thing)}${relative}`;
}

// “Marco explaining the damp problem”
const somebodyDoing =
  /^(?!(?:Nothing|Nobody|Everything)\b)\p{Lu}\p{Ll}+ (?!during\b)\p{Ll}{2,}ing (?:the|an?|your|me|us|how|why|what|everyone|people) /u;

// “the two quiet people at desk 4”: what words that point begin, whatever its noun.
function pointedAt(text: string): string | undefined {
  const tokens = tokensOf(text);
  const isShort =
    tokens.length > 1 &&
    tokens.length < 10 &&
    tokens.every(({ kind, text: mark }) => kind !== 'mark' || mark === '-');
  const isPlain =
    !/\b(?:I|you|we|they|it|who|which|that|where|when|how|why|what|is|are|was|were|not|no)\b/.test(text);
  return isShort && isPlain && /^(?:the|your|our) (?:\p{L}|\d+-)/u.test(text) && finiteVerbAt(tokens) === 0
    ? text
    : undefined;
}

// “the peach house you hope to bring back”
const reduced =
  /^((?:the|your|our|an?) (?:[\p{L}\d-]+ ){0,2}\p{L}+)( (?:(?:you|we|they|I)|being) \p{Ll}+.*)$/u;

// “Leopold's label” has its owner, “N1 script” no article yet.
function named(thing: string): string {
  if (/^the \p{Lu}[\p{L}-]*'s /u.test(thing)) return thing.slice(4);
  const isBare = /^\p{Lu}/u.test(thing) && !/^\S+'s? /.test(thing);
  const noun = headOf(thing);
  return isBare &&
    countableNouns.has(noun) &&
    !isPlural(noun) &&
    /^\p{Ll}/u.test(thing.split(' ').at(-1) ?? '')
    ? `the ${thing}`
    : thing;
}

// “opens at Easter”, “turned out to be a timezone thing”: the topic does.
function whichDoes(head: string, tokens: readonly Token[], bits: string): string | undefined {
  const [first, next] = [lowerAt(tokens, 0), lowerAt(tokens, 1)];
  const noun = headOf(head);
  const goesOn = prepositions.has(next) || determiners.has(next) || /^(?:to|when|\d.*)$/.test(next);
  const isNow = canBe(first, 'third') && goesOn && !isPlural(noun);
  const isPast = /^turned out to be\b/.test(bits);
  return (isNow || isPast) && !/^(?:has|does)$/.test(first) ? `${head}, which ${bits}` : undefined;
}

// “saw how the crew debriefs”, “got 7 of 9, missed the Ossau”: the writer was there.
const seen = /^(?:saw|got|met|heard|tried|watched|tasted|learned|learnt|could (?:hear|see|smell|feel)) /;
const done =
  /^(?:saw|got|met|heard|tried|watched|tasted|learned|learnt|missed|had|lost|won|made|could (?:hear|see|smell|feel)) /;

const telling = /^(?:show|tell|say|explain|mention|give|ask)$/;
const lasting = /^(?:be|have|need|want|know|think|like|love|hope|say|tell|mean|seem|feel|believe)$/;

// “you played a grumpy dentist”: and how you did.
function howThey(head: string, tokens: readonly Token[], bits: string): string | undefined {
  const first = lowerAt(tokens, 0);
  const isPronoun = /^(?:you|they|we|nobody|everybody|everyone)$/.test(first);
  // “partners hate it”
  const areMany = isPlural(first) && isKnownNoun(first) && finiteVerbAt(tokens) > 0;
  if (!isPronoun && !areMany && !/^(?:i|the|your|our|my|his|her|their)$/.test(first)) return undefined;
  const at = finiteVerbAt(tokens) || (isPronoun ? 1 : 0);
  const verb = lowerAt(tokens, at);
  const reading = verbReading(verb);
  // “you teaching me to prune”
  if (canBe(verb, 'ing')) return `${head} and ${bits}`;
  // “I got stuck on the valves” is no word of the reader's, and no account of the topic.
  if (first === 'i') return `${head}; ${bits}`;
  if (at < 1 || !reading) return undefined;
  // “tickets double on salary day (you showed me the graph)”
  if (telling.test(reading.base)) return undefined;
  const isDeed = !lasting.test(reading.base) && (reading.base !== verb || /^(?:you|they)$/.test(first));
  return !areMany && isDeed && !head.includes(',') ? `${head} and how ${bits}` : `${head}: ${bits}`;
}
