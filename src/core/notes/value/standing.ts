import { addArticles, indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { properNames } from '../lexicon/proper-names.ts';
import { canBe } from '../lexicon/verbs.ts';
import { written } from '../read/row.ts';
import { isPerson } from '../read/self.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';

const parts = /^(?:knees?|back|eyes|eyesight|hands|health|hearing|heart|legs|lungs|voice)$/;
const duties =
  /^(?:.+ )?(?:weekends?|nights|evenings|mornings|shifts|calls|overtime|lifting|heights|travel|travelling|stairs|days|holidays|blood|needles|dogs|spiders|starts|hours|driving)$/;

const instrument =
  'piano|guitar|violin|cello|viola|flute|clarinet|trumpet|drums|saxophone|harp|organ|accordion|trombone|ukulele|double bass|tin whistle';
const instruments = new RegExp(`^(?:${instrument})$`);
const someOf = new RegExp(`^(${instrument}) and ((?:a (?:little |bit of )?|some )?(?:${instrument}))$`);

/** Reads what one is fine with: “knees fine”, “3am calls ok”, “DBS ok”. */
export function fineOf(chunk: readonly Token[]): Piece | undefined {
  if (
    lowerAt(chunk, chunk.length - 2) === 'no' &&
    lowerAt(chunk, chunk.length - 1) === 'problem' &&
    chunk.length < 7
  ) {
    const duty = textOf(chunk.slice(0, -2));
    return duties.test(duty.toLowerCase()) ||
      (isPlural(lowerAt(chunk, chunk.length - 3)) && isSureNoun(chunk.slice(0, -2)))
      ? {
          kind: 'clause',
          text: `${duty} ${isPlural(lowerAt(chunk, chunk.length - 3)) ? 'are' : 'is'} no problem for me`,
          tail: '',
        }
      : undefined;
  }
  const last = chunk.length - 1;
  if (last < 1 || last > 4 || !/^(?:ok|okay|fine|good)$/.test(lowerAt(chunk, last))) return undefined;
  const isTold = /^(?:is|are)$/.test(lowerAt(chunk, last - 1));
  const thing = chunk.slice(/^(?:my|the)$/.test(lowerAt(chunk, 0)) ? 1 : 0, isTold ? last - 1 : last);
  const name = textOf(thing.map((token, at) => (at === 0 ? { ...token, glued: false } : token)));
  const be = isPlural(lowerAt(thing, thing.length - 1)) || /^(?:knees|legs|lungs)$/.test(name) ? 'are' : 'is';
  if (parts.test(name.toLowerCase()))
    return {
      kind: 'clause',
      text: `my ${name} ${be} ${lowerAt(chunk, last) === 'good' ? 'good' : 'fine'}`,
      tail: '',
    };
  if (name === 'DBS') return { kind: 'clause', text: 'my DBS is in order', tail: '' };
  if (duties.test(name.toLowerCase()) && lowerAt(chunk, last) !== 'good')
    return { kind: 'clause', text: `${name} ${be} fine with me`, tail: '' };
  return undefined;
}

/** “never late in 2 years”, “never missed one”, “always on time”, with the verb they lack. */
export function neverOf(chunk: readonly Token[], before: Piece | undefined): string | undefined {
  const first = lowerAt(chunk, 0);
  const next = lowerAt(chunk, 1);
  if (!/^(?:never|always)$/.test(first) || chunk.length > 9) return undefined;
  const rest = textOf(chunk);
  if (
    /^(?:late|sick|ill|absent|off|out|short|bored|in trouble|on time|early|up|ready|there|in)$/.test(next) ||
    /^(?:on time|in trouble)\b/.test(`${next} ${lowerAt(chunk, 2)}`)
  ) {
    if (first === 'always') return next === 'up' ? `am ${rest}` : `was ${rest}`;
    // “I have worked there for two years, never late”
    const isOngoing =
      before?.kind === 'span' || (before?.kind === 'told' && /^(?:have|am)\b/.test(before.text));
    return isOngoing ? `have never been ${textOf(chunk.slice(1))}` : `was ${rest}`;
  }
  if (
    first === 'never' &&
    /^an?$/.test(next) &&
    /^(?:out|short|late|behind)$/.test(lowerAt(chunk, chunk.length - 1))
  )
    return `was ${rest}`;
  return canBe(next, 'past') && chunk.length > 2 ? rest : undefined;
}

const deedsBehind =
  /^(?:trained|hired|placed|sold|built|written|delivered|coached|mentored|raised|managed|taught|served|cooked|launched|restored|catalogued|repaired)$/;
const doneToMine = /^(?:merged|published|accepted|approved|exhibited|printed)$/;

/** “40 baristas trained”, “2 small PRs merged”: a deed, its verb behind. */
export function completedOf(chunk: readonly Token[]): string | undefined {
  const last = lowerAt(chunk, chunk.length - 1);
  const things = chunk.slice(0, -1);
  const isThings =
    (chunk[0]?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many)$/.test(lowerAt(chunk, 0))) &&
    isPlural(lowerAt(things, things.length - 1)) &&
    things.length < 5;
  if (!isThings) return undefined;
  if (deedsBehind.test(last)) return `have ${last} ${textOf(things)}`;
  return doneToMine.test(last) ? `have had ${textOf(chunk)}` : undefined;
}

const labour = /(?:work|shifts|rounds|classes|lessons|tours|repairs)$/;

/** “bank shifts since 2020”, “Linux since school”, “hypnobirthing course”: what has gone on, or was done. */
export function sinceOf(chunk: readonly Token[]): string | undefined {
  const at = chunk.findIndex(({ lower }) => lower === 'since');
  const thing = chunk.slice(0, at < 0 ? chunk.length : at);
  const last = lowerAt(thing, thing.length - 1);
  // “sewing since I was a girl”
  if (
    at > 0 &&
    (canBe(lowerAt(chunk, 0), 'ing') || /[^aeiou]ing$/.test(lowerAt(chunk, 0))) &&
    (at === 1 ||
      opensObject(lowerAt(chunk, 1)) ||
      prepositions.has(lowerAt(chunk, 1)) ||
      isPlural(lowerAt(thing, thing.length - 1))) &&
    at < 6 &&
    chunk.length < at + 7 &&
    chunk.length > at + 1
  )
    return `have been ${written(chunk)}`;
  // “carer for my mum since 2019”
  if (
    at > 0 &&
    isPerson(headOf(thing)) &&
    at < 7 &&
    !isPlural(lowerAt(headOf(thing), headOf(thing).length - 1)) &&
    !/^(?:an?|the|my|no)$/.test(lowerAt(thing, 0)) &&
    (/^(?:19|20)\d\d$/.test(lowerAt(chunk, at + 1)) || lowerAt(chunk, at + 1) === 'i')
  )
    return `have been ${roleOf(thing)} ${written(chunk.slice(at))}`;
  if (thing.length > 4 || !isSureNoun(thing) || canBe(lowerAt(thing, 0), 'past')) return undefined;
  if (at < 0)
    return last === 'course' && thing.length > 1 && !/^(?:a|the|my|done)$/.test(lowerAt(thing, 0))
      ? `have done ${textOf(addArticles(thing, 'a', 'a'))}`
      : undefined;
  if (
    at < 1 ||
    chunk.length > at + 3 ||
    !/^(?:(?:19|20)\d\d|school|college|university|childhood)$/.test(lowerAt(chunk, at + 1))
  )
    return undefined;
  if (labour.test(last)) return `have done ${textOf(chunk)}`;
  return properNames.has(last) ? `have worked with ${textOf(chunk)}` : undefined;
}

/** “guitar and a bit of piano”. */
export function playedOf(text: string): string | undefined {
  if (instruments.test(text)) return `play the ${text}`;
  const both = someOf.exec(text);
  return both
    ? `play the ${both[1]} and ${instruments.test(both[2] ?? '') ? 'the ' : ''}${both[2]}`
    : undefined;
}

/** “ex stage crew”, “time served”, “118% of target in 2025”. */
export function standing(text: string): string | undefined {
  const typed = /^(?:typ(?:e|ing) )?(?:at )?(?:about )?(\d{2,3}) words (?:per|a) minute$/.exec(text)?.[1];
  if (typed) return `type ${typed} words per minute`;
  const former = /^ex[- ](\p{Ll}[\p{L} ]+)$/u.exec(text)?.[1];
  if (former) return `am ex-${former}`;
  if (/^time[- ]served$/.test(text)) return 'am time-served';
  return /^\d{2,3}% of (?:the |my |our )?(?:sales )?targets?\b(?! [a-z]+ed\b)/.test(text)
    ? `reached ${text}`
    : undefined;
}

/** The words in front of where, for whom or with what. */
export function headOf(chunk: readonly Token[]): readonly Token[] {
  const end = chunk.findIndex(({ lower }, at) => at > 0 && /^(?:in|at|for|with|of|from|on|\()$/.test(lower));
  return end === -1 ? chunk : chunk.slice(0, end);
}

/** A role with its article: “a dog walker for the under 12s”. */
export function roleOf(chunk: readonly Token[]): string {
  const head = headOf(chunk);
  const name = textOf(head);
  const behind = head.length < chunk.length ? ` ${placed(chunk.slice(head.length))}` : '';
  return determiners.has(lowerAt(chunk, 0)) ? name + behind : `${indefinite(name)} ${name}${behind}`;
}
