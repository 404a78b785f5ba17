import {
  followsBare,
  idiomatic,
  isBearing,
  isDate,
  isFigured,
  isMeans,
  isNumbered,
  isPluralDoing,
  isTitle,
  superlative,
} from './article-cases.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  particles,
  prepositions,
  relatives,
  selfAdjectives,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural, modifyingGerunds, sendables } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { isPhraseNoun, opensWithNoun } from './noun-places.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

/** Which article a telegraphic noun gets: “the” for what both know, “a” for what is new to the reader. */
export type Article = 'the' | 'a';

/** Puts in the articles that a note left out. `first` is for a noun that opens the phrase; the others are told by their place. */
export function addArticles(tokens: readonly Token[], first: Article | 'none', inner: Article): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const isFixed = token.lower === 'first' && lowerAt(tokens, at + 1) === 'aid';
    const place =
      isFixed ||
      /^(?:kind|type|sort|piece|amount|lot|bit) of$/.test(
        `${lowerAt(tokens, at - 2)} ${lowerAt(tokens, at - 1)}`,
      )
        ? 'none'
        : placeOf(tokens, at, out);
    if (isFigured(tokens, at) && (place === 'object' || place === 'after-preposition')) {
      out.push(wordToken(indefinite(token.text.replace(/^[£$€]/, '')), token.glued), {
        ...token,
        glued: false,
      });
      continue;
    }
    if (place === 'none' || (place === 'start' && first === 'none')) {
      out.push(token);
      continue;
    }
    if (/^\d+(?:st|nd|rd|th)$/.test(token.lower) && place === 'start' && tokens[at + 1]?.kind === 'word') {
      out.push(wordToken(first === 'a' ? indefinite(token.text) : 'the', token.glued), {
        ...token,
        glued: false,
      });
      continue;
    }
    if (isDate(tokens, at)) {
      out.push(wordToken('the', token.glued), { ...token, glued: false });
      continue;
    }
    const end = nounEnd(tokens, at);
    const article = articleFor(
      tokens,
      at,
      end,
      place,
      place === 'start' ? (first as Article) : place === 'object' ? 'a' : inner,
    );
    if (article) out.push(wordToken(article, token.glued), { ...token, glued: false });
    else out.push(token);
    for (let i = at + 1; i < end; i++) {
      const word = tokens[i];
      if (word) out.push(word);
    }
    at = Math.max(at, end - 1);
  }
  return out;
}

type Place = 'start' | 'object' | 'after-preposition' | 'none';

function placeOf(tokens: readonly Token[], at: number, out: readonly Token[]): Place {
  if (at === 0) return 'start';
  const before = lowerAt(tokens, at - 1);
  if (
    particles.has(before) &&
    isVerb(lowerAt(tokens, at - 2)) &&
    lowerAt(tokens, at - 2) !== 'own' &&
    !auxiliaries.has(lowerAt(tokens, at - 2))
  )
    return 'object';
  if (/^(?:without|per|versus)$/.test(before)) return 'none';
  // “visibly proud”
  if (/.{3}ly$/.test(lowerAt(tokens, at)) && !countableNouns.has(lowerAt(tokens, at))) return 'none';
  if (/^(?:do|does|did|doing|done)$/.test(lowerAt(tokens, at - 2)) && nounOrVerb.has(before)) return 'none';
  if (before === 'to' && canBe(lowerAt(tokens, at), 'base')) return 'none';
  if (at === 1 && modifyingGerunds.has(before) && countableNouns.has(lowerAt(tokens, at))) return 'none';
  // “3 years of running a kitchen”
  if (
    /^(?:of|in)$/.test(before) &&
    /^(?:years?|months?|experience|decades?)$/.test(lowerAt(tokens, at - 2)) &&
    canBe(lowerAt(tokens, at), 'ing')
  )
    return 'none';
  if (before === 'by' && isMeans(tokens, at)) return 'none';
  if (/^(?:years?|months?|decades?)$/.test(lowerAt(tokens, at - 2)) && before === 'of') return 'none';
  if (prepositions.has(before)) return 'after-preposition';
  const isList = before === ',' || before === 'and' || before === 'or';
  // An item of a list follows its first: with an article there, one here.
  if (isList && opensWithNoun(tokens) && out.length > 0)
    return followsBare(tokens, at, out) ? 'none' : listPlace(tokens, at);
  if (/^(?:do|does|did|doing|done)$/.test(before)) return 'none';
  if (/^(?:is|are|was|were|am|be|been)$/.test(before))
    return isVerb(lowerAt(tokens, at)) && !isTitle(tokens, at) ? 'none' : 'object';
  if (before === 'as') return 'object';
  if (/^(?:have|has|had)$/.test(before) && canBe(lowerAt(tokens, at), 'participle')) return 'none';
  if (before === 'last' || (at > 1 && modifyingGerunds.has(before) && determiners.has(lowerAt(tokens, 0))))
    return 'none';
  const reading = verbReading(before);
  if (isVerb(lowerAt(tokens, at)) && determiners.has(lowerAt(tokens, at + 1))) return 'none';
  const governs =
    reading &&
    (reading.forms.has('past') ||
      reading.forms.has('ing') ||
      reading.forms.has('base') ||
      reading.forms.has('third'));
  return governs && !isPhraseNoun(tokens, at - 1) ? 'object' : 'none';
}

function isVerb(lower: string): boolean {
  return verbReading(lower) !== undefined;
}

function listPlace(tokens: readonly Token[], at: number): Place {
  const reading = verbReading(lowerAt(tokens, at));
  return reading && !countableNouns.has(lowerAt(tokens, at)) ? 'none' : 'after-preposition';
}

/** Where the noun phrase that begins here ends. */
function nounEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const word = token.lower;
    if (
      prepositions.has(word) ||
      coordinators.has(word) ||
      relatives.has(word) ||
      auxiliaries.has(word) ||
      word === 'to'
    )
      break;
    if (/sel(?:f|ves)$/.test(word) && end > from) break;
    if (subjectPronouns.has(word) || (adverbs.has(word) && end > from) || determiners.has(word)) break;
    const reading = verbReading(word);
    const isInflected = reading && !reading.forms.has('base') && !reading.forms.has('ing') && !isPlural(word);
    if (end > from && isInflected && !countableNouns.has(word)) break;
  }
  return end;
}

function articleFor(
  tokens: readonly Token[],
  from: number,
  end: number,
  place: Place,
  wanted: Article,
): string | undefined {
  const head = tokens[end - 1];
  const first = tokens[from];
  if (!head || !first || end === from || first.kind !== 'word') return undefined;
  if (/^(?:my|your|our|him|her|them|it)sel(?:f|ves)$|^(?:me|us|him|them)$/.test(first.lower))
    return undefined;
  if (tokens[end]?.kind === 'number' && countableNouns.has(head.lower) && place !== 'start') return undefined;
  if (isNumbered(tokens, end)) return undefined;
  if (isPluralDoing(tokens, from, end)) return undefined;
  if (/^(?:short|little|no) notice$|^(?:sign|body|plain) language$/.test(`${first.lower} ${head.lower}`))
    return undefined;
  if (/^(?:an?|the|my|your|our|their)$/.test(lowerAt(tokens, end)) && verbReading(head.lower) === undefined)
    return undefined;
  if (
    place === 'object' &&
    /^(?:registered|certified|trained|qualified|licensed|accredited|based)$/.test(head.lower)
  )
    return undefined;
  const isAdverb = tokens[from + 1]?.kind === 'number' || relatives.has(lowerAt(tokens, from + 1));
  if (place === 'object' && end - from === 1 && isBearing(tokens, from)) return undefined;
  if (first.lower === 'only' && (isAdverb || prepositions.has(lowerAt(tokens, from + 1)))) return undefined;
  if (first.lower === 'house' && /^mov(?:e|ed|ing)$/.test(lowerAt(tokens, from - 1))) return undefined;
  if (first.lower === 'home' && place === 'object' && end - from === 1) return undefined;
  if (/-(?:free|based|led|only|first)$/.test(head.lower)) return undefined;
  if (first.lower === 'own') return wanted === 'the' ? 'your' : 'my';
  if (
    /^(?:cv|resume|thesis|dissertation)$/.test(head.lower) ||
    /^notice period$/.test(`${first.lower} ${head.lower}`)
  )
    return 'my';
  if (chiefs.test(head.text) && place !== 'object') return 'the';
  const lower = head.lower;
  if (
    end - from === 1 &&
    place === 'object' &&
    /^(?:first|second|third|last|next|same|best|most|worst)$/.test(lower)
  )
    return undefined;
  if (degrees.test(head.text)) return indefinite(first.text);
  if (isPlural(lower) || /'s$/.test(first.lower) || isName(head.text)) return superlative(first.lower);
  if (isName(first.text) && !countableNouns.has(lower) && place !== 'object') return undefined;
  const isLone = end - from === 1;
  const adjectiveOnly = adjectives.has(lower) && !countableNouns.has(lower);
  const isOf = lowerAt(tokens, end) === 'of';
  if (adjectiveOnly || adverbs.has(first.lower)) return superlative(first.lower);
  if (isMass(lower)) return isOf && wanted === 'the' ? 'the' : superlative(first.lower);
  const isCountable = countableNouns.has(lower);
  if (place === 'after-preposition' && (!isCountable || (isLone && idiomatic(tokens, from))))
    return undefined;
  if (place === 'object' && selfAdjectives.has(first.lower) && prepositions.has(lowerAt(tokens, from + 1)))
    return undefined;
  if (place === 'object' && sendables.has(lower) && isLone && !isMass(lower)) return indefinite(first.text);
  if (place === 'object' && !isCountable && (isLone || verbReading(lower))) return undefined;
  if (canBe(lower, 'ing') && !isCountable) return undefined;
  if (superlative(first.lower)) return 'the';
  return wanted === 'the' ? 'the' : indefinite(first.text);
}

const chiefs = /^(?:CTO|CEO|CFO|COO|CMO|NHS|BBC|UN|EU|UK|US|ICU|FDA|VP)$/;
const degrees = /^(?:[BM]Sc|[BM]A|MPhil|PhD|MBA|MD|MVP|API|CV|PR|SLA|SDK|KPI|NGO|CRM|ERP|LMS|POC)$/;

function isName(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** “a” or “an”, by sound. */
export function indefinite(next: string): 'a' | 'an' {
  if (/^[A-Z]{2,}s?$/.test(next) || /^(?:[A-Z]Sc|[A-Z]Phil)$/.test(next))
    return /^[AEFHILMNORSX]/.test(next) ? 'an' : 'a';
  if (/^(?:hour|honest|honou?r|heir)/i.test(next)) return 'an';
  if (/^(?:uni(?!n|m)|use|usa|usu|uti|user|euro|one|once|ubiq|eu)/i.test(next)) return 'a';
  return /^(?:[aeiou8]|1[18](?!\d))/i.test(next) ? 'an' : 'a';
}
