import { isGrave } from '../clause.ts';
import {
  adjectives,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural, modifyingGerunds } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { isLived } from './lived.ts';

/**
 * A topic told as what both know: “Mazak demo” is the Mazak demo, “14 rooms each” are the 14 rooms, and “chat about the church
 * tower” is our chat. Strict readers of 1,040 mails named some fifty topics that went without their article.
 */
export function knownThing(told: Phrase): Phrase {
  const phrase = { ...told, text: told.text.replace(max, 'at most ') } as Phrase;
  const { kind } = phrase;
  const [, doing = ''] = (/^(?:topic|talked|sentence)$/.test(kind) && explained.exec(phrase.text)) || [];
  if (doing !== '') return { kind: 'thanks', text: doing };
  if (kind === 'thanks')
    return { ...phrase, text: withoutGiver(phrase.text).replace(myFeedback, 'your feedback on my ') };
  if (kind === 'mentioned')
    return { ...phrase, text: phrase.text.replace(myFeedback, 'your feedback on my ') };
  if (kind !== 'topic' && kind !== 'talked') return phrase;
  const grave = isGrave(phrase.text);
  const talk = ourTalk(phrase.text, grave);
  if (talk !== undefined) return { kind: 'topic', text: talk, grave, lived: !grave };
  const text = pointedOut(phrase.text);
  if (text === phrase.text) return phrase;
  const topic = { ...phrase, text, ...(phrase.plain ? { plain: [text] } : {}) };
  if (topic.kind !== 'topic') return topic;
  const lived = topic.lived || isLived(tokensOf(text));
  return { ...topic, lived, isHeard: !lived };
}

// “max 8 guests”
const max = /(?<=, |\()max(?:imum)?(?: of)? (?=\d)/g;
const explained =
  /^(?:I enjoyed )?((?:explaining|telling|sharing|answering|showing|talking|walking) .* so (?:openly|honestly|patiently|clearly|kindly|well|frankly|generously|thoroughly))$/;
const myFeedback = /^(?:the )?feedback on my (?=\p{Ll})/u;

// “the tip from you”: whoever is thanked gave it.
function withoutGiver(text: string): string {
  return text.replace(/ from you(?= (?:about|on|to)\b|$)/, '');
}

const talkOfOurs =
  /^(?:(?:the|an?) )?((?:(?:really |very )?(?:good|great|long|lovely|nice|brief|quick|interesting|fun|honest|open) )?(?:chat|conversation)|(?:really |very )?(?:good|great|long|lovely|nice|interesting|honest|open) (?:talk|discussion)) (?=(?:about|on) )/;

// What is sad one may talk about; nobody loved the chat.
function ourTalk(text: string, isGrave: boolean): string | undefined {
  if (!talkOfOurs.test(text)) return undefined;
  return isGrave
    ? text.replace(talkOfOurs, '').replace(/^(?:about|on) /, '')
    : text.replace(talkOfOurs, 'our $1 ');
}

// The row's things each with their article, where one cannot do without or another has it.
function pointedOut(whole: string): string {
  const [, text = whole, tail = ''] = tailed.exec(whole) ?? [];
  const parts = rowOf(text);
  if (!parts) return `${isKnownHere(text) ? 'the ' : ''}${whole}`;
  // “2 dogs and a parrot” are no more known than the parrot.
  if (parts.some((part) => /^(?:an?|one|some) /.test(part))) return whole;
  const hasThe = parts.some((part) => /^the (?!same\b|other\b)/.test(part));
  const told = parts.map((part) => (isKnownHere(part) || (hasThe && isSeveral(part)) ? `the ${part}` : part));
  return told.every((part, at) => part === parts[at]) ? whole : `${joinItems(told)}${tail}`;
}

// What is told of the last of them, or of all.
const tailed = /^(.+?)(, (?:which|who|where|mostly|mainly|some|about|with) .*| \([^()]*\))$/;

// A plain row of things; what hangs on with a verb or in brackets is none.
function rowOf(text: string): string[] | undefined {
  if (/[(:;“”"]|, (?!\S.* and )/.test(text)) return undefined;
  const parts = text.split(/, and |, | and /);
  return parts.length > 1 && joinItems(parts) === text && parts.every(startsThing) ? parts : undefined;
}

function startsThing(part: string): boolean {
  const first = lowerAt(tokensOf(part), 0);
  return !subjectPronouns.has(first) && !prepositions.has(first) && !auxiliaries.has(first);
}

const counted =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+s)['’]?(?= |$)/u;
const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|people|percent|things|miles|quid|pounds|euros|dollars)$/;
const dimension = /^\d+-\p{Ll}+ \p{Lu}/u;
const distance = /^\d[\d,.]* (?:km|kg|metres|tons|tonnes|hectares|acres) of /;
const askers = /^\p{Ll}+'s \p{Ll}/u;
const times = /^(?:today|yesterday|year|week|month|summer|winter|season|night)'s/;

// “5-axis Mazak”, “62 SKUs”, “panel's question”, “editing test with the footage”
function isKnownHere(part: string): boolean {
  if (dimension.test(part) || distance.test(part)) return true;
  if (askers.test(part) && !times.test(part)) return countableNouns.has(part.split("'")[0] ?? '');
  const [, several = ''] = counted.exec(part) ?? [];
  if (several !== '') {
    const tokens = tokensOf(several);
    const head = lowerAt(tokens, tokens.length - 1);
    return (
      (isPlural(head) || /\p{Lu}s$/u.test(tokens.at(-1)?.text ?? '')) &&
      !measures.test(head) &&
      tokens.slice(0, -1).every(isBeforeNoun)
    );
  }
  return isBareOne(part) || (isSeveralDoing(part) && !/^people\b/.test(part));
}

// The words up to the first that ends a noun phrase.
function opening(part: string): readonly Token[] {
  const tokens = tokensOf(part);
  const end = tokens.findIndex(
    ({ lower, kind }, at) =>
      at > 0 &&
      (kind === 'mark' ||
        prepositions.has(lower) ||
        /^(?:to|and|that|who|which|where|when|i|you|we|last|now|still|since|due|left)$/.test(lower)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

function isBareOne(part: string): boolean {
  const noun = opening(part);
  const head = noun.at(-1);
  if (head?.kind !== 'word' || !noun.every(isBeforeNoun) || /['’]s$/.test(noun[0]?.lower ?? '')) return false;
  const first = noun[0]?.lower ?? '';
  const isDoing = canBe(first, 'ing') && !(modifyingGerunds.has(first) || isEvent(head.lower));
  const bare = head.lower.replace(/^re-/, '');
  return (
    /^\p{Ll}/u.test(head.text) &&
    noun.length > 1 &&
    noun.length < 6 &&
    countableNouns.has(bare) &&
    !isPlural(bare) &&
    !isDoing &&
    !loose.test(bare)
  );
}

function isEvent(lower: string): boolean {
  return /^(?:session|test|exercise|task|room|area|line|demo|trial|class|workshop|round|machine)$/.test(
    lower,
  );
}

// Countable words that stand by themselves as well.
const loose =
  /^(?:work|time|season|care|school|risk|absence|turnover|staff|stock|press|trade|travel|change|fire|light|sound|space|paper|glass|stone|fish|food|wine|beer|tea|coffee|lunch|breakfast|dinner|home|life|love|fun|art|music|film|sport|support|access|training|rest|sleep|growth|demand|supply|design|research|help|waste|heat|power|control|use|number|day|night|year|week|month|end|level|no)$/;

/** Whether it only names several and what they did: “kids naming the chickens”. */
export function isSeveralDoing(part: string): boolean {
  const tokens = tokensOf(part);
  const at = tokens.findIndex(
    ({ lower }, i) => i > 0 && i < 4 && canBe(lower, 'ing') && isDeedBefore(lower, tokens[i + 1]),
  );
  return at > 0 && at < tokens.length - 2 && isSeveral(textOf(tokens.slice(0, at)));
}

// “training days” are days; “naming the chickens” is a deed.
function isDeedBefore(doing: string, next: Token | undefined): boolean {
  const word = next?.lower ?? '';
  if (determiners.has(word) || possessives.has(word) || prepositions.has(word)) return true;
  return next?.kind === 'word' && !modifyingGerunds.has(doing) && !isPlural(word);
}

// “iodine limits”, “Sysmex analysers”
function isSeveral(part: string): boolean {
  const noun = opening(part);
  const head = noun.at(-1);
  return (
    head !== undefined &&
    /^\p{Ll}/u.test(head.text) &&
    isPlural(head.lower) &&
    !/^(?:ones|things)$/.test(head.lower) &&
    noun.slice(0, -1).every((token) => isBeforeNoun(token) && !isPlural(token.lower)) &&
    !noun.some(({ lower }) => determiners.has(lower) || possessives.has(lower)) &&
    !canBe(noun[0]?.lower ?? '', 'ing')
  );
}

function isBeforeNoun({ kind, lower, text }: Token): boolean {
  if (kind === 'number') return /^\d+-/.test(text);
  if (
    kind !== 'word' ||
    /^(?:no|not|more|most|less|fewer|such|so|very|too|only|even|how|what|why|who|when|where|if)$/.test(lower)
  )
    return false;
  if (
    determiners.has(lower) ||
    possessives.has(lower) ||
    subjectPronouns.has(lower) ||
    auxiliaries.has(lower)
  )
    return false;
  return (
    isKnownNoun(lower) || adjectives.has(lower) || verbReading(lower) === undefined || canBe(lower, 'ing')
  );
}
