import { finiteVerbAt } from '../finite-verb.ts';
import { determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import { livingCount } from '../owners.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { asThing } from './things.ts';

/**
 * Details behind a topic that surely say what there is to it, hung on by “with”: plain things that are counted or lacking,
 * and things as they are (“everyone smiling”). Nothing for measures, and where it is not sure of what they are said.
 */
export function withThings(bits: string, head: string): string | undefined {
  const parts = bits.split(/, (?:and )?/).flatMap((part) => twoOf(part));
  const [first = '', ...rest] = parts;
  const lead = isHad(first) ? first : absolute(first);
  if (lead === undefined || /\bwith\b/.test(bits) || /, with \S/.test(head)) return undefined;
  // “14 food stalls and your clipboard”: what is somebody's belongs to a row of its own.
  if (rest.some((part) => possessives.has(part.split(' ')[0] ?? ''))) return undefined;
  const others = rest.map((part) => (isHad(part) ? part : asThing(part)));
  if (others.some((part) => part === undefined)) return undefined;
  if (rest.length === 0 && isCounted(lead) && load.test(head)) return ` of ${lead}`;
  return `, with ${joinItems([withArticle(lead), ...others.map((part) => withArticle(part ?? ''))])}`;
}

// “two gates and CCTV room”
function twoOf(part: string): string[] {
  const [one = '', other = '', ...more] = part.split(' and ');
  return more.length === 0 && isCounted(one) && other !== '' ? [one, other] : [part];
}

const number = '(?:\\d[\\d.,]*k?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const counted = new RegExp(
  `^(?:(?:about|over|only|nearly|almost|around|up to|more than|just|some) )?(?:(${number})(?: of (?:the )?${number})? |(?:lots|plenty|dozens|hundreds|thousands) of )(.+)$`,
);
const crew = new RegExp(
  `^(?:an? )?(?:team|crew|staff|group|class|fleet|cast|squad) of (?:only |about )?${number}$`,
);

function isHad(part: string): boolean {
  return isCounted(part) || isNone(part) || crew.test(part);
}

const units =
  /^(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|metres?|meters?|miles?|feet|inches|kilos?|grams?|tonnes?|tons?|lit(?:re|er)s?|acres?|hectares?|degrees?|microns?|euros?|dollars?|pounds?|quid|percent|points?|times)$/;
const fixed = /^(?:short|empty|free|open|full|left|waiting|missing|vacant|down|off)$/;
const spread =
  /^(?:a|an|per|each|every|in|on|at|under|from|for|across|behind|next|last|this|now|today|already|so)$/;

// “8 of 20 mats empty”, “1,100 packs an hour”, “400 contractors on site”: plain things, and not how long or how far.
function isCounted(part: string): boolean {
  const [, one = '', things = ''] = counted.exec(part) ?? [];
  const tokens = tokensOf(things);
  const end = tokens.findIndex(
    ({ lower }, at) =>
      at > 0 && (spread.test(lower) || fixed.test(lower) || (prepositions.has(lower) && lower !== 'of')),
  );
  const core = end < 0 ? tokens : tokens.slice(0, end);
  const noun = lowerAt(core, core.length - 1);
  if (core.length === 0 || core.length > 4 || core.some(({ kind }) => kind !== 'word')) return false;
  if (core.some(({ lower }) => units.test(lower) || prepositions.has(lower))) return false;
  if (finiteVerbAt(tokens) > 0 && !/^(?:now|waiting)$/.test(lowerAt(tokens, end))) return false;
  const isThings = isPlural(noun) && !/^(?:is|was|has|does)$/.test(noun);
  const isLots = one === '' && (isThings || isKnownNoun(noun) || nounOrVerb.has(noun));
  return (
    isLots ||
    (one === 'one' || one === '1' ? part.startsWith('only ') && !isThings : isThings || isMany(noun))
  );
}

const isMany = (noun: string): boolean => livingCount(noun) === 'many';

const noThing =
  /^(?:no|zero) (?!(?:one|idea|wonder|way|need|problem|joke|thanks|luck|doubt|matter|longer|more|less|mercy|good|sign)\b)/;

function isNone(part: string): boolean {
  const tokens = tokensOf(part);
  return (
    noThing.test(part) &&
    tokens.length < 8 &&
    finiteVerbAt(tokens) === 0 &&
    !/\b(?:I|you|we|they)\b/.test(part)
  );
}

// “everyone smiling”, “referrals down 40% since 2023”, “batteries going in in May”: somebody or something as it is, or does.
function absolute(part: string): string | undefined {
  const tokens = tokensOf(part);
  if (/^(?:the )?same (?!as\b|for\b|with\b|here\b|again\b)\p{Ll}+ /u.test(part) && finiteVerbAt(tokens) === 0)
    return part.replace(/^(?!the )/, 'the ');
  const all = /^(?:everything|everyone|everybody|nobody|nothing)$/.test(lowerAt(tokens, 0));
  const each = /^(?:every|each)$/.test(lowerAt(tokens, 0));
  const at = all
    ? 1
    : each
      ? tokens.findIndex(({ lower }, i) => i > 1 && isState(lower))
      : manyAt(tokens.map(({ lower }) => lower));
  if (at < 1 || at > 4) return undefined;
  const [state, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (all && /^(?:from|in|on|at|by)$/.test(state)) return part;
  if (/^(?:up|down)$/.test(state))
    return /\d/.test(next) || /^(?:by|from|to|since)$/.test(next) ? part : undefined;
  return isState(state) && finiteVerbAt(tokens.slice(at)) === 0 && isFinal(state, next) ? part : undefined;
}

// A verb's form that has no other reading: “smiling”, “signed by”, and no “read the”.
function isFinal(state: string, next: string): boolean {
  if (canBe(state, 'ing')) return true;
  return /^(?:by|in|on|with|to|from|per|every|each|$)$/.test(next);
}

const isState = (word: string): boolean =>
  (canBe(word, 'ing') && !countableNouns.has(word)) || (canBe(word, 'participle') && !canBe(word, 'base'));

// The word behind a plural that begins the bit, with a word or two before it at most.
function manyAt(words: readonly string[]): number {
  const noun = words.findIndex(
    (word, at) => isPlural(word) && (isKnownNoun(word) || /^(?:up|down)$/.test(words[at + 1] ?? '')),
  );
  const before = words.slice(0, Math.max(0, noun));
  return noun < 0 ||
    noun > 2 ||
    before.some((word) => determiners.has(word) || canBe(word, 'ing') || prepositions.has(word))
    ? 0
    : noun + 1;
}

function withArticle(part: string): string {
  return crew.test(part) ? part.replace(/^(?!an? )/, 'a ') : part;
}

// “the backlog, about 200 files”: so many are what it is.
const load =
  /\b(?:backlog|load|caseload|workload|queue|waiting list|waitlist|fleet|herd|flock|roster|crew|staff|portfolio)$/;

/** A topic's details that only a comma sets apart: “the shutdown, 400 contractors on site”, “drills and every Tuesday”. */
export function withDetails(phrase: Phrase): Phrase {
  if (phrase.kind !== 'topic' && phrase.kind !== 'talked') return phrase;
  const [, head = '', bits = ''] = /^([^,;:()]+), ([^;:()]+)$/.exec(phrase.text) ?? [];
  const said = head === '' || / and /.test(head) ? undefined : withThings(bits, head);
  const text = said === undefined ? phrase.text : head + said;
  const told = text
    .replace(/^(the \d+ \p{Ll}+, \d+) (?=(?:with|without|from|in|on|under|over) )/u, '$1 of them ')
    .replace(
      / and (?=(?:every|each) (?:\p{Lu}\p{Ll}+day|day|week|month|morning|night|year)\b(?! (?:is|was|in|I|you)\b))/u,
      ' ',
    );
  return told === phrase.text ? phrase : { ...phrase, text: told, plain: [told] };
}
