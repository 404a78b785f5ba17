import { addArticles, indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { adjectives, adverbs, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, participleOf, verbReading } from '../lexicon/verbs.ts';
import { isLiving } from '../owners.ts';
import { written } from '../read/row.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';

const since = /^(?:since|since then|in the meantime|meanwhile|since we (?:spoke|talked|met))$/;
const pastTimes =
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn|term)|in (?:19|20)\d\d|ago|yesterday|as a (?:teenager|student|child))\b/;

/** “finished three new spreads since then”: what has been done since, in its tense. */
export function doneSince(chunk: readonly Token[]): string | undefined {
  const reading = verbReading(lowerAt(chunk, 0));
  const participle = participleOf(reading?.base ?? '');
  const behind = chunk.findLastIndex(({ lower }, at) => at > 1 && /^(?:since|meanwhile|in)$/.test(lower));
  const isSince = behind > 1 && since.test(textOf(chunk.slice(behind)).toLowerCase());
  if (!reading?.forms.has('past') || !participle || !isSince) return undefined;
  return `have ${participle} ${written(chunk.slice(1))}`;
}

/** “trained diver”, “qualified electrician with my own van”: what one is; “trained as a coach last year” is a deed. */
export function trainedOf(chunk: readonly Token[]): string | undefined {
  const first = lowerAt(chunk, 0);
  if (!/^(?:trained|qualified|certified|registered|chartered|experienced|licensed|accredited)$/.test(first))
    return undefined;
  if (/^(?:as|at|in|with|on)$/.test(lowerAt(chunk, 1)))
    return pastTimes.test(textOf(chunk).toLowerCase()) ? written(chunk) : undefined;
  const end = chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = lowerAt(chunk, (end < 0 ? chunk.length : end) - 1);
  const isOne =
    countableNouns.has(head) && isLiving(head) && !isPlural(head) && (end < 0 ? chunk.length : end) < 5;
  return isOne && !opensObject(lowerAt(chunk, 1)) ? `am ${indefinite(first)} ${written(chunk)}` : undefined;
}

const describing =
  /^(?:distributed|shared|blended|mixed|applied|advanced|detailed|limited|dedicated|embedded|related|automated|reclaimed|printed|raised|recycled|planned|frozen|broken|written|spoken|known|given|based|interested|involved|used|needed|required)$/;

/** Reads a deed without its doer that no list is sure of: “felled and replanted 30 acres”, “coach the under 12s”. */
export function deedOf(chunk: readonly Token[], isProseNote: boolean): string | undefined {
  const from = adverbs.has(lowerAt(chunk, 0)) ? 1 : 0;
  const verb = lowerAt(chunk, from);
  const next = chunk[from + 1];
  if (!next || next.kind === 'mark') return undefined;
  const text = isProseNote ? written(chunk) : textOf(addArticles(chunk, 'none', 'a'));
  const isPast = canBe(verb, 'past') && !isKnownNoun(verb) && !describing.test(verb);
  if (isPast && !(canBe(verb, 'base') && !takesObject(next)) && !isLongName(chunk.slice(from + 1))) {
    const isJoined = /^(?:and|or)$/.test(next.lower) && canBe(lowerAt(chunk, from + 2), 'past');
    return isJoined || !isPersonBehind(chunk, from) ? text : undefined;
  }
  // “coach the under 12s”
  if (
    canBe(verb, 'base') &&
    !adjectives.has(verb) &&
    takesObject(next) &&
    !(nounOrVerb.has(verb) && next.kind === 'number' && isKnownNoun(verb))
  )
    return text;
  return undefined;
}

/** “volunteer at the food bank every Friday”: what one does, not what one is. */
export function habitOf(chunk: readonly Token[]): string | undefined {
  const first = lowerAt(chunk, 0);
  const next = lowerAt(chunk, 1);
  const opens = /^(?:volunteer|coach|mentor|tutor|cook|guide|host|train|nurse|referee|judge)$/.test(first);
  if (!opens || !(prepositions.has(next) || opensObject(next)) || next === 'of') return undefined;
  const text = written(chunk);
  return opensObject(next) || often.test(text) ? text : undefined;
}

const often = /\b(?:every|each|twice|once|weekly|daily|on \p{L}+days|a (?:week|month|day))\b/u;

// “assisted youth work”: a name of several words is more than an object without its article.
function isLongName(object: readonly Token[]): boolean {
  const end = object.findIndex(({ lower }) => prepositions.has(lower));
  const name = end < 0 ? object : object.slice(0, end);
  return (
    name.length > 1 &&
    name.every(({ kind, lower }) => kind === 'word' && !opensObject(lower) && !canBe(lower, 'past')) &&
    !isPlural(lowerAt(name, name.length - 1))
  );
}

function takesObject({ lower, kind }: Token): boolean {
  return (opensObject(lower) && !/^(?:out|up|back|that)$/.test(lower)) || kind === 'number';
}

// “retired teacher”: somebody, not what was done to one.
function isPersonBehind(chunk: readonly Token[], from: number): boolean {
  const next = lowerAt(chunk, from + 1);
  return isLiving(next) && !isPlural(next) && countableNouns.has(next);
}

/** “2 exams left”: what is still to do. */
export function leftOf(chunk: readonly Token[]): string | undefined {
  const last = chunk.length - 1;
  const isCounted =
    chunk[0]?.kind === 'number' || /^(?:one|two|three|four|five|six)$/.test(lowerAt(chunk, 0));
  return isCounted &&
    last > 1 &&
    last < 5 &&
    /^(?:left|to go)$/.test(textOf(chunk.slice(lowerAt(chunk, last) === 'go' ? -2 : -1)))
    ? `have ${written(chunk)}`
    : undefined;
}

/** “comfy with exotics”, “ok at heights”: how one is with something. */
export function easyWith(chunk: readonly Token[]): string | undefined {
  const first = lowerAt(chunk, 0);
  const isState =
    (adjectives.has(first) || verbReading(first) === undefined) &&
    !isKnownNoun(first) &&
    !prepositions.has(first) &&
    !adverbs.has(first) &&
    chunk[0]?.kind === 'word' &&
    /^\p{Ll}+$/u.test(chunk[0].text);
  return isState && /^(?:with|at|around|under)$/.test(lowerAt(chunk, 1)) && chunk.length > 2
    ? `am ${written(chunk).replace(/^ok(?:ay)?\b/, 'OK')}`
    : undefined;
}

const skills = /^(?:play|speak|sing|read|write|drive|ride|bake|knit|sew|weld|climb|cook|draw)$/;

/** “play bass”, “write Python”: what one can, without its “I”. */
export function skillOf(chunk: readonly Token[]): string | undefined {
  const next = chunk[1];
  return skills.test(lowerAt(chunk, 0)) &&
    chunk.length > 1 &&
    chunk.length < 9 &&
    next?.kind === 'word' &&
    !/^(?:of|and|or|test|tests|group|groups|area|areas|club|school|team|work|list|lists|skills?)$/.test(
      next.lower,
    ) &&
    !(
      chunk.length > 2 &&
      !prepositions.has(lowerAt(chunk, 2)) &&
      !/^(?:and|or|too|well|badly)$/.test(lowerAt(chunk, 2)) &&
      !isPlural(lowerAt(chunk, 2))
    )
    ? written(chunk)
    : undefined;
}

const begun =
  /^(?:halfway|midway|nearly|almost|about to|due to|in my|in the middle|at home|on call|on duty|on track|on the|between|under way|at ease|in charge|from a|one exam|a week)\b/;

/** “halfway through a level 3”, “on the committee of my co-op”: how one stands. */
export function standsOf(chunk: readonly Token[]): string | undefined {
  const text = written(chunk);
  if (!begun.test(text) || chunk.length < 2 || chunk.some(({ lower }) => /^(?:i|we|you|they)$/.test(lower)))
    return undefined;
  if (/^(?:one exam|a week)\b/.test(text) && !/^(?:one exam|a week) (?:away|short|left|into)\b/.test(text))
    return undefined;
  if (/^(?:nearly|almost)\b/.test(text) && !/^(?:through|there|done|finished|ready)$/.test(lowerAt(chunk, 1)))
    return undefined;
  const isLasting = /\b(?:for (?:\S+ ){1,2}(?:years?|months|weeks)|since \S+)$/.test(text);
  return `${isLasting ? 'have been' : 'am'} ${text}`;
}

const changed =
  /^(?:cut|halved|doubled|tripled|reduced|raised|lifted|brought|lowered|trimmed|shortened|turned|moved|grown)$/;

/** “curl course last autumn”: what one did, its “did” left out. */
export function courseOf(chunk: readonly Token[]): string | undefined {
  const at = chunk.findIndex(({ lower }) =>
    /^(?:course|training|workshop|module|placement|internship)$/.test(lower),
  );
  const isWhen = /^(?:last (?:\p{L}+)|in (?:19|20)\d\d|in \p{Lu}\p{L}+|(?:two|three|\d+) \p{L}+ ago)$/u;
  const thing = chunk.slice(0, at + 1);
  if (at < 1 || at > 4 || !isWhen.test(textOf(chunk.slice(at + 1)).trim())) return undefined;
  if (
    thing.some(
      ({ kind, lower }) =>
        kind !== 'word' ||
        prepositions.has(lower) ||
        canBe(lower, 'past') ||
        /^(?:my|finishing|starting|doing|taking)$/.test(lower),
    )
  )
    return undefined;
  const isOpened = opensObject(lowerAt(thing, 0)) || lowerAt(thing, at) === 'training';
  return `did ${isOpened ? '' : `${indefinite(thing[0]?.text ?? '')} `}${written(chunk)}`;
}

/** “a 5-hour load cut to 40 minutes”: a deed, its verb behind its object. */
export function changedOf(chunk: readonly Token[]): string | undefined {
  const at = chunk.findIndex(({ lower }, i) => i > 0 && changed.test(lower));
  const behind = lowerAt(chunk, at + 1);
  const thing = chunk.slice(0, at);
  if (at < 1 || at > 6 || !/^(?:|to|by|from|in|into|down|up|round|around)$/.test(behind)) return undefined;
  if (behind === '' && !/^(?:halved|doubled|tripled)$/.test(lowerAt(chunk, at))) return undefined;
  if (
    thing.some(({ lower }) =>
      /^(?:i|we|you|they|he|she|it|is|are|was|were|been|has|had|have|that|which)$/.test(lower),
    ) ||
    canBe(lowerAt(thing, 0), 'past') ||
    !isKnownNoun(lowerAt(thing, thing.length - 1))
  )
    return undefined;
  const verb = participleOf(verbReading(lowerAt(chunk, at))?.base ?? '') ?? lowerAt(chunk, at);
  const rest = written(chunk.slice(at + 1));
  return `have ${verb} ${textOf(addArticles(thing, 'the', 'the'))} ${rest}`.trim();
}

/** “sold 900 of those, my labels”: beside an idea, what can only have been done, and with what of one's own. */
export function isOwnDone(tokens: readonly Token[]): boolean {
  const verb = lowerAt(tokens, 0);
  return (
    canBe(verb, 'past') &&
    !canBe(verb, 'base') &&
    / , my \p{L}+$| my own \p{L}+$/u.test(tokens.map(({ lower }) => lower).join(' '))
  );
}
