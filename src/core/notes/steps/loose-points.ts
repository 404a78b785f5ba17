import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { determiners, possessives, subjectPronouns } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isMass, isPlural, occasions } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { headOf } from '../read/heads.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { events } from './events.ts';

const awaited = /^(?:results?|outcome|feedback|decision|answer|reply|news)$/;

/**
 * A point of what comes next that would stand behind a colon, as a sentence: what is so, as one understands it, and
 * what is to come, as one looks forward to it. Nothing where its words are neither for sure.
 */
export function pointTold(point: string): Phrase | undefined {
  if (/[?:;–()"“”/+]/.test(point)) return undefined;
  const [first = '', ...rest] = point.split(', ');
  const tokens = tokensOf(first.replace(/\b(starts|begins|ends|opens) (?=Easter|Christmas)/, '$1 at '));
  const fact = rest.length === 0 ? factIn(tokens) : undefined;
  if (fact) return { kind: 'clause', text: fact, whose: 'yours', said: false, grave: true };
  if (/^(?:visit|come|call|drop|stop) (?:again|back|by|in)\b/.test(first) && rest.length === 0)
    return { kind: 'action', text: first };
  const [now = '', then] = first.replace(/ coming$/, '').split(/,? (?:and )?then (?=(?:an?|the) )/);
  const thing = aheadIn(tokensOf(now));
  const tails = rest.map(detail);
  if (thing === undefined || tails.includes(undefined)) return undefined;
  const after = then ? ` and then ${then.replace(/^an? /, 'the ')}` : '';
  return { kind: 'occasion', text: thing + after + tails.join(''), asWritten: true };
}

// “security vetting takes about 6 weeks”, “starts on the 1st of May”
function factIn(tokens: readonly Token[]): string | undefined {
  if (tokens.some(({ lower }) => /^(?:me|us|not|no)$/.test(lower))) return undefined;
  const opening = lowerAt(tokens, 0);
  if (/^(?:starts|begins|ends|finishes|lasts|takes)$/.test(opening) && tokens.length > 2)
    return `it ${textOf(addArticles(tokens, 'none', 'the'))}`;
  const verb = finiteVerbAt(tokens);
  const subject = lowerAt(tokens, verb - 1);
  if (verb < 1 || shapeOf(tokens) !== 'clause' || subjectPronouns.has(opening)) return undefined;
  if (!canBe(lowerAt(tokens, verb), 'third') || !isKnownNoun(subject)) return undefined;
  if (verb > 1 && canBe(opening, 'base')) return undefined;
  const text = textOf(addArticles(tokens, 'none', 'the'));
  const isBare = determiners.has(opening) || possessives.has(opening) || isMass(subject) || isPlural(subject);
  return isBare || canBe(subject, 'ing') ? text : `the ${text.replace(/^the /i, '')}`;
}

// “site visit in Bergen”, “results of the aptitude test by the 30th”
function aheadIn(tokens: readonly Token[]): string | undefined {
  const opening = lowerAt(tokens, 0);
  const head = headOf(tokens);
  const isAhead = occasions.has(head) || events.has(head) || awaited.test(head);
  if (!isAhead || finiteVerbAt(tokens) > 0 || possessives.has(opening)) return undefined;
  if (determiners.has(opening) && !/^(?:the|an?)$/.test(opening)) return undefined;
  if (opening !== head && (canBe(opening, 'ing') || canBe(opening, 'past'))) return undefined;
  return `the ${textOf(addArticles(tokens, 'none', 'the')).replace(/^(?:an?|the) /i, '')}`;
}

// What hangs on a thing to come; nothing where it is a deed or a thing of its own.
function detail(bit: string): string | undefined {
  if (/^(?:the )?(?:date|time)s? (?:still )?to be (?:confirmed|fixed|agreed)$/.test(bit))
    return `; the ${/\b(?:date|time)s?\b/.exec(bit)?.[0]} ${/s /.test(bit) ? 'are' : 'is'} still to be confirmed`;
  if (/^waiting for (?:the )?(?:date|time)s?$/.test(bit))
    return ` and am ${bit.replace(/for (?=d|t(?!he))/, 'for the ')}`;
  return /^(?:(?:about |around )?\d+ \p{Ll}+|(?:at|from|until|with|in|on|due) [^,]+)$/u.test(bit)
    ? `, ${bit}`
    : undefined;
}
