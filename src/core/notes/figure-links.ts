import { indefinite } from './articles.ts';
import { month } from './lexicon/dates.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { roles } from './spans.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

// “40 minutes pipeline”: one thing, and nothing behind that it would describe.
function isLoneThing(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const word = noun?.lower ?? '';
  if (!isKnownNoun(word) || isPlural(word) || adverbs.has(word) || prepositions.has(word)) return false;
  if (/^(?:downtime|uptime|footage|airtime|tuition|coaching|supervision)$/.test(word)) return false;
  if (/^(?:work|experience|time|notice|pay|leave|training|total|ago|max|min|each|a|an|per)$/.test(word))
    return false;
  return next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
}

const places =
  /^(?:home|unit|ward|hospital|school|clinic|shop|store|office|bank|agency|court|council|kitchen|factory|farm|lab|studio|charity|warehouse|nursery|library|museum|bakery|garage|hotel|prison|desk|pub|bar|restaurant|hostel|site|rig|boat|ship|theatre)s?$/;

/** “4 years stroke ward” were spent on one; “4 years payments work” were of it. */
export function spanLink(tokens: readonly Token[], at: number): Token[] {
  let end = at;
  while (
    tokens[end]?.kind === 'word' &&
    !prepositions.has(lowerAt(tokens, end)) &&
    !coordinators.has(lowerAt(tokens, end))
  )
    end++;
  const head = lowerAt(tokens, end - 1);
  if (roles.test(head)) return [wordToken('as'), wordToken(indefinite(tokens[at]?.text ?? ''))];
  if (!places.test(head)) return [wordToken('of')];
  const link = /^(?:ward|farm|site|rig|boat|ship|desk)/.test(head) ? 'on' : 'in';
  return /s$/.test(head)
    ? [wordToken(link)]
    : [wordToken(link), wordToken(indefinite(tokens[at]?.text ?? ''))];
}

/** “did 2 school”: a shorthand was written out for several. */
export function isFewThings(tokens: readonly Token[], at: number): boolean {
  const [number, thing, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const before = tokens[at - 2];
  if (number?.kind !== 'number' || !/^(?:[2-9]|[1-9]\d)$/.test(number.text) || thing?.kind !== 'word')
    return false;
  const isOpen =
    !before ||
    before.kind === 'mark' ||
    prepositions.has(before.lower) ||
    determiners.has(before.lower) ||
    verbReading(before.lower)?.forms.has('past') === true;
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
  return isOpen && endsThere && commonPlurals.test(thing.lower);
}

const commonPlurals =
  /^(?:school|hospital|project|site|team|store|shop|client|course|module|report|position|role|reference|certificate|question|interview|class|lesson|ward|branch|depot|office|kitchen|farm|garden|language|year|month)$/;

/** The plural of a plain noun. */
export function pluralOf(word: string): string {
  return /(?:s|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Whether the word is a span of time. */
export function isSpan(lower: string): boolean {
  return /^(?:years|months|decades)$/.test(lower);
}

/** Whether what begins here is a thing the span was spent on. */
export function opensNoun(token: Token, at: number): boolean {
  if (at < 2 || token.kind !== 'word') return false;
  if (/^\p{Lu}/u.test(token.text)) return true;
  const word = token.lower;
  if (prepositions.has(word) || determiners.has(word) || adverbs.has(word) || auxiliaries.has(word))
    return false;
  if (coordinators.has(word) || subjectPronouns.has(word) || relatives.has(word)) return false;
  if (/^(?:old|late|later|ahead|younger|older|to|max|each|straight|total|behind|\w+sel(?:f|ves))$/.test(word))
    return false;
  const reading = verbReading(word);
  return (
    !reading ||
    reading.forms.has('ing') ||
    (reading.forms.has('base') && nounOrVerb.has(word) && !reading.forms.has('past'))
  );
}

const units =
  /^(?:day|week|month|year|person|bed|man|hour|minute|page|part|step|seat|mile|course|star|figure|member|room|storey|story|man|way|stage|point|mail|email)$/;

const spans = new RegExp(`^(?:${month}|term|season|week|morning|afternoon)$`);

/** “4 day week”, “40 bed ward”: the number and its unit describe what follows. */
export function hyphenated(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [number, unit, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    const pair = `${number?.lower} ${unit?.lower}`;
    const isPair =
      /^(?:half|full) (?:day|time|year|term)$/.test(pair) ||
      (pair === 'on call' &&
        /^(?:rota|work|shifts?|duty|phone|engineers?|team|system|schedule|nights?|week|pay)$/.test(
          noun?.lower ?? '',
        ));
    if (number && unit && noun?.kind === 'word' && isPair && opensNoun(noun, 2)) {
      out.push(wordToken(`${number.text}-${unit.text}`, number.glued));
      at++;
      continue;
    }
    // “could start mid May”
    if (number?.lower === 'mid' && unit && spans.test(unit.text)) {
      out.push(wordToken(`mid-${unit.text}`, number.glued));
      at++;
      continue;
    }
    // “20 year old lab system”, “8 year olds”
    const after = tokens[at + 3];
    const isAge = noun?.lower === 'olds' || (noun?.lower === 'old' && after && opensNoun(after, 2));
    if (number?.kind === 'number' && /^years?$/.test(unit?.lower ?? '') && isAge) {
      out.push(wordToken(`${number.text}-year-${noun?.text}`, number.glued));
      at += 2;
      continue;
    }
    const lone = (unit?.lower ?? '').replace(/s$/, '');
    // “15 minutes meeting” was jotted “15 min mtg”.
    if (
      number?.kind === 'number' &&
      /^\d+$/.test(number.text) &&
      number.text !== '1' &&
      /^(?:minute|hour|day|week|month)s$/.test(unit?.lower ?? '') &&
      noun?.kind === 'word' &&
      (isLoneThing(tokens, at + 2) ||
        /^(?:meeting|shift|call|stop|sprint|course|placement|trial|contract|wait|project|plan|session|block|cycle|pilot|internship|tour|visit|slot|delay|rotation|programme|apprenticeship|stand-up|standup|break)s?$/.test(
          noun.lower,
        ))
    ) {
      out.push(wordToken(`${number.text}-${lone}`, number.glued));
      at++;
      continue;
    }
    const isDescribing = number?.kind === 'number' && /^\d+$/.test(number.text) && number.text !== '1';
    if (
      number &&
      unit &&
      noun &&
      isDescribing &&
      units.test(unit.lower) &&
      noun.kind === 'word' &&
      opensNoun(noun, 2)
    ) {
      out.push(wordToken(`${number.text}-${unit.text}`, number.glued));
      at++;
    } else if (number) out.push(number);
  }
  return out;
}
