import { indefinite } from '../articles.ts';
import { isThing } from '../jotted/thing.ts';
import { adjectives, adverbs, auxiliaries, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, isListedVerb } from '../lexicon/verbs.ts';
import { isPerson } from '../read/self.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isPaper } from './had.ts';
import { folk } from './row-states.ts';
import { languages } from './spoken.ts';

const product =
  /^(?:\p{Lu}[\p{L}\d+#./-]*|\p{Ll}+\p{Lu}[\p{L}\d]*)(?: (?:and )?(?:\p{Lu}[\p{L}\d+#./-]*|\p{Ll}+\p{Lu}[\p{L}\d]*|\d{1,4}))*$/u;
const calendar =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|\b(?:19|20)\d\d\b/;

/** A tool or a machine by its name: “Sage 300 People”, “memoQ”, “After Effects and Cavalry”. */
export function isProduct(text: string): boolean {
  return (
    product.test(text) &&
    !calendar.test(text) &&
    !/^(?:\p{Lu}\d?|licence|class)(?: |$)/u.test(text) &&
    !text.split(' ').some((word) => languages.has(word.toLowerCase())) &&
    /\p{L}{2}/u.test(text)
  );
}

const nounEnding =
  /(?:tion|sion|ment|ness|ity|age|ism|logy|graphy|metry|nomy|ance|ence|ship|sis|ure|ing|ery|ry|craft|hair|work)$/;
const noNoun =
  /(?:ly|ed|al|ful|ous|able|ible|ive|less|ish|ic|er|or|est|ant|ent)$|^(?:ok|okay|fine|good|current|done|too|also|twice|alone|throughout|ready|mainly|please|thanks|sorry|maybe|since|before|now|down|up|off|out|first|last|still)$/;
const openers =
  /^(?:ex|no|zero|not|never|my|own|i|few|every|each|all|both|most|mostly|several|half|an?|the|including|about|around|over|up|top|best|one|two|three|four|five|six|seven|eight|nine|ten|same|other|more|less|some|any|such|this|that|these|those|bring|fluent|patient)$/;

/** A thing one has worked with though no list knows its name: “balayage”, “colour correction”, “dry stone walls”. */
export function isLikelyField(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  if (chunk.length === 0 || chunk.length > 8 || chunk.some(({ kind }) => kind === 'mark' || kind === 'link'))
    return false;
  if (isProduct(textOf(chunk))) return chunk.length < 6;
  const end = chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const core = end < 0 ? chunk : chunk.slice(0, end);
  const head = lowerAt(core, core.length - 1);
  if (
    openers.test(first) ||
    core.length > 4 ||
    !isThing(chunk) ||
    isPerson(core) ||
    isPaper(core) ||
    /\bfrom \d/.test(textOf(chunk)) ||
    folk.test(head)
  )
    return false;
  if (
    chunk.some(
      ({ lower }, at) =>
        isOpen(lower) ||
        (languages.has(lower) &&
          lowerAt(chunk, at - 1) !== 'in' &&
          lowerAt(chunk, at - 2) !== 'in' &&
          at > 0),
    )
  )
    return false;
  if (core.some(({ kind, lower }) => kind === 'number' || (canBe(lower, 'past') && !canBe(lower, 'base'))))
    return false;
  const isVerb = canBe(first, 'base') && !isKnownNoun(first) && !adjectives.has(first);
  if (isVerb || (canBe(first, 'third') && !isKnownNoun(first) && core.length > 1)) return false;
  if (core.length === 1) return isKnownNoun(head) ? !adjectives.has(head) : end < 0 && isStrange(head);
  return (
    !adjectives.has(head) &&
    (isPlural(head) || isKnownNoun(head) || nounEnding.test(head) || (end < 0 && isStrange(head)))
  );
}

function isOpen(lower: string): boolean {
  return (
    determiners.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    /^(?:i|we|you|they|he|she|it|who|which|that|when|if|so|but|because|up|down|out|only|ok|anyway|too|then|myself|itself|left)$/.test(
      lower,
    )
  );
}

// A word that no list knows and that does not look like anything but a noun.
function isStrange(word: string): boolean {
  return (
    /^\p{Ll}{4,}$/u.test(word) &&
    !isListedVerb(word) &&
    !adjectives.has(word) &&
    !adverbs.has(word) &&
    (!noNoun.test(word) || nounEnding.test(word))
  );
}

const fieldOpeners =
  /^(?:no|zero|not|never|ex|my|own|i|few|every|each|all|both|most|several|two|three|four|five|six|seven|eight|nine|ten|half|an?|the|open)$/;
const paper = /^(?:licen[cs]e|certificate|ticket|diploma|badge|permit)$/;
const closers =
  /^(?:down|up|throughout|both|before|since|now|too|done|passed|master|typist|survived|daily|sleep|out)$/;

/** A thing one has worked with whose words are known: “firing curves”, “payroll for 60”. */
export function isField(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  const end = chunk.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const core = end < 0 ? chunk : chunk.slice(0, end);
  const head = lowerAt(core, core.length - 1);
  const isName = /^\p{Lu}/u.test(core.at(-1)?.text ?? '');
  return (
    isThing(chunk) &&
    !core.some(({ lower }) => paper.test(lower)) &&
    !(isPerson(chunk) && !/^\p{Lu}\S*\p{Lu}/u.test(chunk.at(-1)?.text ?? '')) &&
    chunk[0]?.kind === 'word' &&
    !/\bfrom \d/.test(textOf(chunk)) &&
    !fieldOpeners.test(first) &&
    !chunk.some(({ lower }) => /^(?:is|are|was|were|has|have)$/.test(lower)) &&
    !/^(?:an?|the|my)$/.test(lowerAt(chunk, 1)) &&
    !(end === 1 && /^(?:patient|sound|good|kind)$/.test(first)) &&
    !((adjectives.has(head) || (end === 1 && adjectives.has(first))) && !isName) &&
    !chunk.some(({ lower }) => closers.test(lower) || languages.has(lower)) &&
    !core.some(({ kind, lower }) => kind === 'number' || (canBe(lower, 'past') && !canBe(lower, 'base'))) &&
    !(canBe(first, 'third') && !isKnownNoun(first)) &&
    !(canBe(first, 'base') && !isKnownNoun(first)) &&
    (isPlural(head) || isKnownNoun(head) || canBe(head, 'ing') || isName)
  );
}

/** The thing with its article: “a cellar of 900 labels”, “detector readout”. */
export function fieldText(chunk: readonly Token[]): string {
  const of = chunk.findIndex(({ lower }) => lower === 'of');
  const head = lowerAt(chunk, of - 1);
  const isOne = of > 0 && chunk[of + 1]?.kind === 'number' && countableNouns.has(head) && !isPlural(head);
  return `${isOne ? `${indefinite(chunk[0]?.text ?? '')} ` : ''}${textOf(chunk)}`;
}
