import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import { adjectives, determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isLiving, livingCount } from '../owners.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { type Mend, mendedBy } from './mends.ts';
import { headOf, isThing } from './named-things.ts';
import { withThe } from './speech-first.ts';

const degree = '(?:so |very |really |pretty |truly )?';
const praise =
  'clever|brilliant|lovely|impressive|fascinating|refreshing|reassuring|inspiring|encouraging|interesting|touching|moving|beautiful|funny|wonderful|amazing|stunning|delightful|heartwarming|eye-opening|cool|great';
const found = new RegExp(
  `^(.*\\p{L}+ \\S+)[,.!]+ (${degree}(?:${praise})(?: (?:and|but) \\p{L}+)?)[.!]*$`,
  'iu',
);
const felt =
  /^(.*\S \S+), ((?:an? (?:real |great |true |huge |genuine |big )?(?:privilege|treat|joy|pleasure|delight|highlight|eye-opener|relief)|(?:total|complete|pure|absolute|utter) \p{L}+(?: (?:and|but) \p{L}+)?))[.!]*$/iu;
const ranked =
  /^(.*\S \S+), ((?:the |their |his |her )?(?:main|biggest|worst|most common|number one) (?!(?:of|one|in)\b)\p{L}+(?: (?:right now|now|at the moment|so far|of all|this year))?)$/iu;

/** What one thought of it all, behind the last mark: “the garden, and how every patient picks a plant. Very moving.” */
export function withRemarkHung(line: string): string {
  const [, before = '', how = ''] = found.exec(line) ?? [];
  // Of two things in a row neither is judged: “quick, clever”.
  const last = before.split(/, /).at(-1) ?? '';
  const isRow = adjectives.has(lowerAt(tokensOf(last).slice(-1), 0)) && last.split(' ').length < 3;
  if (before && !isRow && !/[?;:]$/.test(before)) return `${before}, which I found ${how.toLowerCase()}`;
  const [, lived = '', what = ''] = felt.exec(line) ?? [];
  if (lived) return `${lived}, which was ${what}`;
  const [, thing = '', rank = ''] = ranked.exec(line) ?? [];
  if (!thing || thing.includes(',')) return line;
  const isSeveral = isThing(thing) && isPlural(headOf(thing)) && !/ \p{L}+ing /u.test(` ${thing} `);
  const is = isSeveral ? 'are' : 'is';
  return `${thing}, which ${is} ${/^(?:the|their|his|her) /i.test(rank) ? rank : `the ${rank}`}`;
}

const kindly =
  /(?<=^|[.!] )((?:so |very |really )?(?:nice|kind|good|lovely|great|helpful|decent|generous)) (that (?:he|she|they|you|the)\b|to (?:know|hear|see|meet|learn|be)\b)/i;

/** “nice that she phoned”: the words that open a judgement. */
export function withJudgementOpened(line: string): string {
  return line.replace(kindly, (_all, how: string, what: string) => `it was ${how.toLowerCase()} ${what}`);
}

const effect =
  /^(.+), ((?:has )?(?:cut|halved|doubled|tripled|reduced|lowered|saved|slashed)) (?=\p{L}+ (?:by|from|to|in)\b)/iu;

/** “the new board, cut falls by a third”: what had an effect is the thing. */
export function withEffectHung(line: string): string {
  return line.replace(effect, (all, thing: string, verb: string) =>
    isThing(thing) && !isLiving(headOf(thing)) ? `${withThe(thing)}, which ${verb} ` : all,
  );
}

const said = /^(?:\p{L}+ )(?:me|us|them)\b|^(?:told|asked|explained|said|mentioned|described)\b/iu;
const telling =
  /^((?:let|showed|told|asked|explained|mentioned|described|gave|had) (?:me|us)? ?[^,]+), (?=(?:said|says|told me|mentioned|explained|showed me|let me)\b)/i;

/** “let me try the loft”, “showed me the theatre, said it is new”: nobody but the reader did. */
export function withTeller(line: string): string {
  const opened = line.replace(
    /^(let|had) (me|us) (\p{L}+) (?=\p{L}+)/iu,
    (all, verb: string, whom: string, deed: string) =>
      /^(?:know|see|be|say|check|think|a|an|the|in|on|at)$/i.test(deed)
        ? all
        : `they ${verb.toLowerCase()} ${whom} ${deed} `,
  );
  const thanked =
    opened === line
      ? opened
      : opened.replace(
          /(?:,| [-–—]) (?:so |very |really )?(kind|generous|decent|sweet|thoughtful)[.!]*$/i,
          ', which was $1 of you',
        );
  return thanked.replace(telling, (all, first: string) =>
    said.test(first) && !/\b(?:who|that|which|he|she|they|I|we)\b/i.test(first) ? `${first}, and they ` : all,
  );
}

const subject =
  /, ((?:the )?(?:last|first|next|only|second|latest) (?:one|\p{L}+)|\p{L}+) (?=(?:is|was|has)\b)/giu;

/** “he let me taste the rye, starter is 11 years old”: a subject with the article it lacks. */
export function withSubjectsArticled(line: string): string {
  return line.replace(subject, (all, who: string) => {
    const words = who.toLowerCase().split(' ');
    const noun = words.at(-1) ?? '';
    const isBare =
      who === who.toLowerCase() &&
      words[0] !== 'the' &&
      !determiners.has(words.length > 1 ? '' : noun) &&
      !possessives.has(noun) &&
      !prepositions.has(noun) &&
      (noun === 'one' ? words.length > 1 : countableNouns.has(noun) && !isPlural(noun));
    return isBare ? `, the ${who} ` : all;
  });
}

/** “came second out of 140, she said”: it is the writer who came second. */
export function withOwnDeedSaid(line: string): string {
  return line.replace(
    /^((\p{L}+) (?!(?:me|us)\b)[^,?"“]+), (he|she|they) (said|told me)\b/iu,
    (all, what: string, verb: string, who: string, told: string) => {
      const lower = verb.toLowerCase();
      const isDeed = canBe(lower, 'past') && !/(?:ed|en)$/.test(lower) && finiteVerbAt(tokensOf(what)) < 1;
      return isDeed && /^(?:came|was|did|got|won|lost|missed|had)$/.test(lower)
        ? `${who} ${told} I ${lower}${what.slice(verb.length)}`
        : all;
    },
  );
}

const liked =
  /^((?:i )?(?:really |just )?(?:loved|liked|enjoyed|saw|watched) (?:seeing |hearing about )?)(?=\S)/i;

/** “the mud kitchen, kids out in all weathers”: who was there, hung on the thing. */
export function withCrowdHung(line: string): string {
  const [, head = '', tail = ''] =
    /^([^,;:!?]+)(?:,|!+) (?:and )?((?:the )?\p{L}+ (?:out|in|on|at|from|with|everywhere)\b[^,;:!?]*?)[.!]*$/iu.exec(
      line,
    ) ?? [];
  const front = liked.exec(head)?.[1] ?? '';
  const thing = head.slice(front.length);
  const who = tail.toLowerCase().replace(/^the /, '').split(' ')[0] ?? '';
  if (!tail || !isThing(thing) || isLiving(headOf(thing)) || livingCount(who) !== 'many') return line;
  if (finiteVerbAt(tokensOf(tail)) > 0 || / (?:and|to) /i.test(tail)) return line;
  return `${front}${withThe(thing)}, with ${tail}`;
}

/** “moving out by May, not everyone is happy”, “he rang me himself, not many do”: it tells of what stands before. */
export function withShareHung(line: string): string {
  return line
    .replace(
      /^([^,;:!?]+), ((?:not many|not everyone|hardly anyone|few) (?:people |firms |places )?(?:do|does))$/i,
      '$1, which $2',
    )
    .replace(
      /^([^,;:!?]+), ((?:not everyone|not everybody|hardly anyone|nobody) (?:is|was|likes|wants)\b[^,;:!?]*)$/i,
      (all, head: string, tail: string) => {
        const shape = shapeOf(tokensOf(head));
        return shape === 'gerund' || isThing(head) ? `${withThe(head)} and how ${tail}` : all;
      },
    );
}

/** “only 9 girls taking physics”: how many they are, with the verb that was left out. */
export function withCountsTold(line: string): string {
  return line.replace(
    /^((?:only|just) \d+ (\p{L}+)) (?=\p{L}+ing \p{L})/iu,
    (all, count: string, who: string) => (livingCount(who.toLowerCase()) === 'many' ? `${count} are ` : all),
  );
}

const spans =
  /\b(\d+)[ -](min|minute|hr|hour|day|week|month|year|yr)s? (\p{L}+)(?=$|[,.!]| (?:instead|for|in|with|at|and|or|per|not)\b)/giu;
const units: Readonly<Record<string, string>> = { min: 'minute', hr: 'hour', yr: 'year' };

/** “45 min appointments” describes them by their length. */
export function withLengthsJoined(line: string): string {
  return line.replace(spans, (all, count: string, unit: string, noun: string) =>
    isPlural(noun.toLowerCase()) && isKnownNoun(noun.toLowerCase())
      ? `${count}-${units[unit.toLowerCase()] ?? unit.toLowerCase()} ${noun}`
      : all,
  );
}

const quality =
  /^(.+), ((?:amazing|lovely|great|wonderful|beautiful|fantastic|incredible|stunning) (?:tone|sound|view|smell|light|atmosphere|taste|colour|texture|finish))$/i;
const sensed = /^((?:i )?(?:heard|saw|tried|tasted|smelled|visited) )(?=(?:the|his|her|their|an?) )/i;

/** “heard the Bechstein, amazing tone”: what a thing is like is its own. */
export function withQualityHung(line: string): string {
  const [, head = '', what = ''] = quality.exec(line) ?? [];
  const thing = head.replace(sensed, '').replace(liked, '');
  return what && isThing(thing) && !isPlural(headOf(thing)) ? `${head}, with its ${what}` : line;
}

/** “mud kitchen and the kids named the chickens”: a thing, and then what somebody did. */
export function withDeedTold(line: string): string {
  const [, head = '', tail = '', who = '', verb = ''] =
    /^([^,.;:!?]+?) and ((?:the|his|her|their) (\p{L}+) (\p{L}+) [^,;:!?]+)$/iu.exec(line) ?? [];
  const isDone = canBe(verb.toLowerCase(), 'past') && opensObject(lowerAt(tokensOf(tail), 3));
  if (!isDone || !livingCount(who.toLowerCase()) || !isThing(head) || isLiving(headOf(head))) return line;
  return finiteVerbAt(tokensOf(head)) > 0 ? line : `${withThe(head)} and how ${tail}`;
}

const unwritten: readonly Mend[] = [
  [/^(whole|entire) (?=\p{L})/iu, 'the $1 '],
  [/\b(talked|chatted|spoke|laughed|went on) (ages|hours)\b/i, '$1 for $2'],
  [/(^|, )(never|not once) (seen|heard|met|been|tasted|tried|had)\b/i, '$1I have $2 $3'],
  [/, (?:a )?bit (gutted|sad|nervous|disappointed|jealous|envious)( though)?$/i, ', though I am a bit $1'],
  [
    /(?<=\S \S+), (?:an? )?((?:really )?(?:good|great|lovely|nice|interesting) (?:discussion|conversation|debate|chat|talk))$/i,
    ', which made for a $1',
  ],
  [/, (?:that|this|it) (?:really )?(stayed|stuck) with me$/i, ', which has $1 with me'],
  [
    /\b((?:said|says) [^,]+? (?:times?|rates?|costs?|numbers|sales|waits?)) (down|up) (?=to |from |by |\d)/i,
    '$1 is $2 ',
  ],
];

/** The small words without which a jotted turn has no sense. */
export function withTurnsWritten(line: string): string {
  return mendedBy(unwritten, line);
}

/** What is mended before who spoke comes first. */
export const lineOpenings = (line: string): string => withOwnDeedSaid(withJudgementOpened(withTeller(line)));

/** What is mended behind that, before the thing and its tail are joined. */
export const lineRemarks = (line: string): string =>
  [
    withTurnsWritten,
    withSubjectsArticled,
    withLengthsJoined,
    withCountsTold,
    withEffectHung,
    withQualityHung,
    withDeedTold,
    withCrowdHung,
    withShareHung,
    withRemarkHung,
  ].reduce((text, mend) => mend(text), line);
