import { addArticles, indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { adverbs, auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { properNames } from '../lexicon/proper-names.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isDeed, isState } from '../read/deeds.ts';
import { withDoer } from '../read/doer.ts';
import { isProse } from '../read/prose.ts';
import { written } from '../read/row.ts';
import { isPerson } from '../read/self.ts';
import { isClause } from '../read/whole-clause.ts';
import { withFor } from '../spans.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';
import { spanEnd } from './span.ts';

const parts = /^(?:knees?|back|eyes|eyesight|hands|health|hearing|heart|legs|lungs|voice)$/;
const duties =
  /^(?:.+ )?(?:weekends?|nights|evenings|mornings|shifts|calls|overtime|lifting|heights|travel|travelling|stairs|days|holidays|blood|needles|dogs|spiders|starts|hours|driving)$/;

const titles = /^(?:master|finalist|champion|winner|arranger|preceptor|nerd|lead)$/;
const instrument =
  'piano|guitar|violin|cello|viola|flute|clarinet|trumpet|drums|saxophone|harp|organ|accordion|trombone|ukulele|double bass|tin whistle';
const instruments = new RegExp(`^(?:${instrument})$`);
const someOf = new RegExp(`^(${instrument}) and ((?:a (?:little |bit of )?|some )?(?:${instrument}))$`);

/** Reads what one is, can or did, with its “I” left out or not, and whole sentences. */
export function toldOf(
  chunk: readonly Token[],
  isProseNote: boolean,
  before: Piece | undefined,
): Piece | undefined {
  const told = (text: string, sure = true): Piece => ({ kind: 'told', text, tail: '', sure });
  const fine = fineOf(chunk);
  if (fine) return fine;
  const steady = neverOf(chunk, before);
  if (steady) return told(steady);
  const done = completedOf(chunk);
  if (done) return told(done);
  const lasting = sinceOf(chunk);
  if (lasting) return told(lasting);
  const first = lowerAt(chunk, 0);
  if (first === 'being' && /^an?$/.test(lowerAt(chunk, 1))) return told(`am ${textOf(chunk.slice(1))}`);
  const played = playedOf(textOf(chunk).toLowerCase());
  if (played) return told(played);
  if (
    first === 'never' &&
    canBe(lowerAt(chunk, 1), 'base') &&
    !canBe(lowerAt(chunk, 1), 'past') &&
    chunk.length < 6
  )
    return told(written(chunk));
  if (first === 'i' && isClause(chunk)) {
    const own = withFor(chunk.slice(1));
    return told(/^(?:am|have)$/.test(lowerAt(own, 0)) ? written(own) : phrased(own, isProseNote), false);
  }
  if (isState(chunk)) return told(written(withDoer(chunk, 'state', 'value').slice(1)), false);
  if (first === 'still' && canBe(lowerAt(chunk, 1), 'ing')) return told(`am ${written(chunk)}`);
  if (isDeed(chunk) || (first === 'worked' && chunk.length > 1))
    return told(phrased(withDoer(withFor(chunk), 'deed', 'value').slice(1), isProseNote), false);
  if (
    isClause(chunk) &&
    !/^(?:that|this|it|which)$/.test(first) &&
    !(spanEnd(chunk, 0) > 0 && !chunk.some(({ lower }) => /^(?:taught|made|gave|showed)$/.test(lower)))
  )
    return { kind: 'clause', text: written(chunk), tail: '' };
  const head = headOf(chunk);
  if (
    (isPerson(head) || titles.test(lowerAt(head, head.length - 1))) &&
    !isPlural(lowerAt(head, head.length - 1)) &&
    !head.some(({ kind, lower }) => kind === 'number' || auxiliaries.has(lower) || adverbs.has(lower)) &&
    !/^(?:no|not|my|our|their|your|ex|former|last|first|now|then|the)$/.test(first)
  )
    return told(`am ${textOf(addArticles(chunk, 'a', 'a'))}`, false);
  return undefined;
}

function headOf(chunk: readonly Token[]): readonly Token[] {
  const end = chunk.findIndex(({ lower }, at) => at > 0 && /^(?:in|at|for|with|of|from|on|\()$/.test(lower));
  return end === -1 ? chunk : chunk.slice(0, end);
}

// Who leaves out the articles gets them; who writes them does not.
function phrased(tokens: readonly Token[], isProseNote: boolean): string {
  const text = isProseNote || isProse(tokens) ? written(tokens) : textOf(addArticles(tokens, 'none', 'a'));
  return text.replace(
    /^((?:did|done|do) (?:this|that|it)) (?=\S+ (?:years|months|summers|winters|seasons)\b)/,
    '$1 for ',
  );
}

// “knees fine”, “3am calls ok”, “DBS ok”
function fineOf(chunk: readonly Token[]): Piece | undefined {
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

// “never late in 2 years”, “never missed one”, “always on time”
function neverOf(chunk: readonly Token[], before: Piece | undefined): string | undefined {
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
  return canBe(next, 'past') && chunk.length > 2 ? rest : undefined;
}

const deedsBehind =
  /^(?:trained|hired|placed|sold|built|written|delivered|coached|mentored|raised|managed|taught|served|cooked|launched|restored|catalogued|repaired)$/;
const doneToMine = /^(?:merged|published|accepted|approved|exhibited|printed)$/;

// “40 baristas trained”, “2 small PRs merged”: a deed, its verb behind.
function completedOf(chunk: readonly Token[]): string | undefined {
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

// “bank shifts since 2020”, “Linux since school”, “hypnobirthing course”
function sinceOf(chunk: readonly Token[]): string | undefined {
  const at = chunk.findIndex(({ lower }) => lower === 'since');
  const thing = chunk.slice(0, at < 0 ? chunk.length : at);
  const last = lowerAt(thing, thing.length - 1);
  // “sewing since I was a girl”
  if (
    at > 0 &&
    canBe(lowerAt(chunk, 0), 'ing') &&
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
    return `have been ${indefinite(textOf(thing))} ${placed(thing)} ${written(chunk.slice(at))}`;
  if (thing.length > 4 || !isSureNoun(thing) || canBe(lowerAt(thing, 0), 'past')) return undefined;
  if (at < 0)
    return last === 'course' && thing.length > 1 && !/^(?:a|the|my)$/.test(lowerAt(thing, 0))
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

// “guitar and a bit of piano”
function playedOf(text: string): string | undefined {
  if (instruments.test(text)) return `play the ${text}`;
  const both = someOf.exec(text);
  return both
    ? `play the ${both[1]} and ${instruments.test(both[2] ?? '') ? 'the ' : ''}${both[2]}`
    : undefined;
}
