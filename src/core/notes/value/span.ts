import { indefinite } from '../articles.ts';
import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import { adverbs, auxiliaries, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { properNames } from '../lexicon/proper-names.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { isPerson } from '../read/self.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { isPaper } from './had.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';

const units = /^(?:years?|months?|weeks|summers?|winters?|autumns?|seasons?|terms?)$/;
const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|several|~?\d{1,2}(?:\.5)?\+?)$/;
const roughly = /^(?:about|over|nearly|almost|around|roughly|some|the|last|past|a|few|good|full)$/;

/** Where a span of time that begins at `at` ends; 0 where none does: “8 years”, “the last 18 months”. */
export function spanEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 3 && roughly.test(lowerAt(tokens, to))) to++;
  // “a year in a call centre”
  if (
    /^(?:year|winter|summer|season|month)$/.test(lowerAt(tokens, to)) &&
    /^(?:a|last|past|full)$/.test(lowerAt(tokens, to - 1)) &&
    to > at &&
    lowerAt(tokens, at) !== 'last'
  )
    return to + 1;
  const isFew = lowerAt(tokens, to - 1) === 'few' && units.test(lowerAt(tokens, to));
  if (isFew && to > at) return to + 1;
  return counts.test(lowerAt(tokens, to)) && units.test(lowerAt(tokens, to + 1)) ? to + 2 : 0;
}

const hours = /^(?:part-time|full-time|freelance|weekends|evenings)$/;

// “part time in a shop”
function withHyphen(tokens: readonly Token[]): readonly Token[] {
  const isSplit = /^(?:part|full)$/.test(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'time';
  return isSplit ? [wordToken(`${lowerAt(tokens, 0)}-time`), ...tokens.slice(2)] : tokens;
}

/** Reads time spent and what it was spent on: “8 years of grooming”, “retail 6 years”, “beach lifeguard 2 summers”. */
export function spanOf(jotted: readonly Token[]): Piece | undefined {
  const chunk = withHyphen(jotted);
  const opening = spanEnd(chunk, 0);
  if (opening > 0) return spentOn(textOf(chunk.slice(0, opening)), chunk.slice(opening));
  // “part-time in a charity shop”
  if (
    hours.test(lowerAt(chunk, 0)) &&
    /^(?:in|at|on|for|with)$/.test(lowerAt(chunk, 1)) &&
    isPlain(chunk.slice(2))
  ) {
    const where = placed(chunk);
    return {
      kind: 'span',
      text: where.replace(/^(part-time|full-time|freelance|\S+?)s? /, '$1 work '),
      told: `have worked ${where}`,
      bare: false,
      tail: '',
    };
  }
  const at = chunk.findIndex((_, i) => i > 0 && i < 7 && spanEnd(chunk, i) > 0);
  if (at < 1) return undefined;
  // “two students a year”
  if (lowerAt(chunk, at) === 'a' && !/^few$/.test(lowerAt(chunk, at + 1))) return undefined;
  const end = spanEnd(chunk, at);
  const rest = chunk.slice(end);
  const isFor = lowerAt(chunk, at - 1) === 'for' && at > 1;
  const thing = chunk.slice(0, isFor ? at - 1 : at);
  if (/^(?:in|over|within|after|since|by|until|every|each|per)$/.test(lowerAt(chunk, at - 1)))
    return undefined;
  if (rest.length > 0 && !/^(?:at|in|on|with|for)$/.test(lowerAt(rest, 0))) return undefined;
  if (isPaper(thing) && rest.length === 0 && !determiners.has(lowerAt(thing, 0)))
    return {
      kind: 'told',
      text: `have had a ${textOf(thing)} for ${textOf(unglued(chunk.slice(at, end)))}`,
      tail: '',
      sure: true,
    };
  // “taught maths 4 years” is a deed.
  if (verbOf(thing) || canBe(lowerAt(thing, 0), 'past') || prepositions.has(lowerAt(thing, 0)))
    return undefined;
  return spentOn(textOf(unglued(chunk.slice(at, end))), [...thing, ...rest]);
}

function verbOf(thing: readonly Token[]): boolean {
  return finiteVerbAt(thing) > 0 || thing.some(({ lower }) => auxiliaries.has(lower));
}

function spentOn(time: string, rest: readonly Token[]): Piece | undefined {
  const piece = (text: string, told: string, bare = false): Piece => ({
    kind: 'span',
    text: `${time} ${text}`.trim(),
    // “3 years in a hostel kitchen before care” are over.
    told: over.test(text) ? told.replace(/^have (?=(?:spent|worked|done)\b)/, '') : told,
    bare,
    tail: '',
  });
  const opening = lowerAt(rest, 0);
  const next = lowerAt(rest, 1);
  // “five years abroad (Oman, Malta)”
  const open = rest.findIndex(({ text }) => text === '(');
  if (open > 0 && rest.at(-1)?.text === ')') {
    const bare = spentOn(time, rest.slice(0, open));
    return bare?.kind === 'span' ? { ...bare, tail: ` ${textOf(unglued(rest.slice(open)))}` } : undefined;
  }
  if (rest.length === 0) return piece('of experience', `have ${time} of experience`, true);
  if (rest.some(({ lower }) => /^(?:i|we|you|they|so|because|that|who|which|ago|old|later)$/.test(lower)))
    return undefined;
  if (/^(?:of experience|experience)\b/.test(`${opening} ${next}`.trim()) || opening === 'experience') {
    const text = placed(rest.slice(opening === 'of' ? 1 : 0));
    return piece(`of ${text}`, `have ${time} of ${text}`);
  }
  if (prepositions.has(opening) && opening !== 'of') {
    if (!isPlain(rest.slice(1))) return undefined;
    if (opening === 'with') return piece(placed(rest), `have worked ${placed(rest)} for ${time}`);
    if (opening === 'for') return piece(`working ${placed(rest)}`, `have worked ${placed(rest)} for ${time}`);
    return /^(?:at|in|on|as|behind|under|among)$/.test(opening)
      ? piece(placed(rest), `have spent ${time} ${placed(rest)}`)
      : undefined;
  }
  return spentAt(time, opening === 'of' ? unglued(rest.slice(1)) : rest, piece);
}

// “nursing care”, “training courses”: what ends in -ing may only describe.
const compounds =
  /^(?:training|building|housing|engineering|banking|marketing|accounting|catering|publishing|plumbing|advertising|nursing|teaching|coaching|dining|swimming|sewing|printing|shipping|heating|parking)$/;

const over = /\b(?:before|until|till|when I was)\b/;
const alone = /^(?:freelance|full-time|part-time|nights|days|abroad|overseas|freelancing)$/;
const sectors =
  /^(?:retail|care|childcare|hospitality|catering|security|sales|logistics|education|construction|insurance|marketing|publishing|farming|forestry|tourism|warehousing|healthcare|nursing|hotels|restaurants|kitchens|schools|shops|pubs|bars|care homes|banking|accounting|engineering|plumbing|radio|television|theatre|finance|hr|events)$/;
const craft =
  /^(?:.+ )?(?:crane|forklift|truck|van|lorry|bus|tram|train|tractor|digger|boat|ferry|trawler|till|switchboard|weighbridge|reception|press|lathe|rig|milk round|paper round|help ?desk|front desk|market stall|stall)s?$/;
const labour =
  /^(?:.+ )?(?:work|rounds|classes|shifts|duty|lessons|tours|repairs|visits|runs|installs?|nights|counts)$/;
const placesOfWork =
  /^(?:.+ )?(?:home|unit|hospital|school|clinic|shop|store|office|bank|agency|court|council|kitchen|factory|studio|charity|warehouse|nursery|library|museum|bakery|garage|hotel|prison|pub|bar|restaurant|hostel|theatre|pharmacy|laundry|salon|surgery|call centre|care home|butcher's|bookshop|cafe|café|laboratory|lab)$/;

function spentAt(
  time: string,
  thing: readonly Token[],
  piece: (text: string, told: string) => Piece,
): Piece | undefined {
  const end = thing.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = thing.slice(0, end === -1 ? thing.length : end);
  const behind = end === -1 ? '' : ` ${placed(thing.slice(end))}`;
  const name = textOf(head);
  const lower = name.toLowerCase();
  const first = lowerAt(thing, 0);
  const isDoing =
    (canBe(first, 'ing') ||
      (/..ing$/.test(first) && !/^(?:morning|evening|wedding|spring|string)$/.test(first))) &&
    (thing.length === 1 ||
      opensObject(lowerAt(thing, 1)) ||
      prepositions.has(lowerAt(thing, 1)) ||
      !(compounds.test(first) && !isPlural(lowerAt(thing, 1))));
  if (isDoing && !(compounds.test(first) && thing.length === 1) && isPlainDoing(thing))
    return piece(`of ${placed(thing)}`, `have spent ${time} ${placed(thing)}`);
  if (!isPlain(thing)) return undefined;
  if (alone.test(lower)) return piece(`${lower}${behind}`, `have worked ${lower}${behind} for ${time}`);
  // Whom one works for is not what one is.
  if (/(?:^| )(?:client|customer|patient|guest|resident|tenant|pupil|visitor)$/.test(lower))
    return piece(`of ${name} work${behind}`, `have done ${name} work${behind} for ${time}`);
  if (isPerson(head) && !isPlural(lowerAt(head, head.length - 1))) {
    const role = `as ${determiners.has(first) ? '' : `${indefinite(name)} `}${name}${behind}`;
    return piece(role, `have spent ${time} ${role}`);
  }
  if (/^(?:army|navy|air force|merchant navy|police|fire service)$/.test(lower))
    return piece(`in the ${name}${behind}`, `have spent ${time} in the ${name}${behind}`);
  if (sectors.test(lower)) return piece(`in ${name}${behind}`, `have worked in ${name}${behind} for ${time}`);
  if (placesOfWork.test(lower) && !determiners.has(first) && !/\p{Lu}/u.test(name)) {
    const place = `in ${indefinite(name)} ${name}${behind}`;
    return piece(place, `have spent ${time} ${place}`);
  }
  if (craft.test(lower) && !determiners.has(first)) {
    const on = isPlural(lower) ? `on ${name}${behind}` : `on ${indefinite(name)} ${name}${behind}`;
    return piece(on, `have worked ${on} for ${time}`);
  }
  if (labour.test(lower)) {
    const verb = /(?:lessons|tours|classes)$/.test(lower) ? 'given' : 'done';
    return piece(`of ${name}${behind}`, `have ${verb} ${name}${behind} for ${time}`);
  }
  const last = lowerAt(head, head.length - 1);
  const isName = properNames.has(last) || /^\p{Lu}{2,}$/u.test(head.at(-1)?.text ?? '');
  if (/\p{Lu}/u.test(head.at(-1)?.text.slice(0, 1) ?? '') && !isName) return undefined;
  if (isPlural(last) || isName)
    return piece(`with ${name}${behind}`, `have worked with ${name}${behind} for ${time}`);
  if (
    /^year \d+$/.test(lower) ||
    isMass(last) ||
    (isSureNoun(head) && (!verbReading(last) || isKnownNoun(last)))
  )
    return piece(`of ${name}${behind}`, `have ${time} of ${name}${behind} behind me`);
  return undefined;
}

// Only things and where they are: no verb, no adverb, nothing that another clause hangs on.
function isPlain(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length < 12 &&
    !/^(?:every|each|all|now|no|not|nonstop|together|running|straight|total|this|that)$/.test(
      lowerAt(tokens, 0),
    ) &&
    !verbOf(tokens) &&
    tokens.every(
      ({ kind, lower }) => kind !== 'mark' && (!adverbs.has(lower) || /^(?:own|only)$/.test(lower)),
    )
  );
}

function isPlainDoing(tokens: readonly Token[]): boolean {
  return tokens.length < 12 && tokens.every(({ kind, lower }) => kind !== 'mark' && !auxiliaries.has(lower));
}

function unglued(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => (at === 0 ? { ...token, glued: false } : token));
}

/** “about 30 dogs” for “30ish dogs”, which came apart before its last figure. */
export function withoutIsh(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const figure = /^(\d*)-?ish$/.exec(token.lower);
    const before = token.glued && out.at(-1)?.kind === 'number' ? out.pop() : undefined;
    if (figure && before)
      out.push(wordToken('about', before.glued), {
        ...before,
        glued: false,
        text: before.text + figure[1],
        lower: before.lower + figure[1],
      });
    else out.push(...(before ? [before] : []), token);
  }
  return out;
}
