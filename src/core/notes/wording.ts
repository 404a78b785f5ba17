import { movesSpelled } from './arrows.ts';
import { indefinite } from './articles.ts';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  questionWords,
  relatives,
  stateParticiples,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { doubtfulNames, properNames } from './lexicon/proper-names.ts';
import { nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

/** Puts in the small words and marks that jotting leaves out: “on” Tuesday, “at” 3pm, “from” a “to” b. */
export function withSmallWords(jotted: readonly Token[]): Token[] {
  const tokens = fluentIn(hyphenated(jotted));
  return movesSpelled(
    tokens.flatMap((token, at): Token[] => {
      const before = lowerAt(tokens, at - 1);
      if (token.text === '>' || token.text === '>>') return [wordToken(isRise(tokens, at) ? 'to' : 'over')];
      if (token.kind === 'number' && isRise(tokens, at + 1)) return [wordToken('from'), token];
      if (isRaisedBy(tokens, at)) return [wordToken('by'), token];
      if (token.text === '=' || token.text === '==') return [wordToken(isPlural(before) ? 'are' : 'is')];
      if (isBareMonth(tokens, at)) return [wordToken(monthLink(tokens, at)), token];
      if (
        token.lower === 'same' &&
        at > 0 &&
        tokens[at + 1]?.kind === 'word' &&
        !/^(?:the|that|this|these|those|very|a|of)$/.test(before)
      )
        return [wordToken('the'), token];
      if (isBareState(tokens, at)) return [wordToken('is'), token];
      if (isBareWeekday(tokens, at)) return [wordToken('on', token.glued), { ...token, glued: false }];
      if (
        token.text === ',' &&
        /day$/.test(before) &&
        /^\d{1,2}(?::\d{2})?(?:am|pm)$/.test(lowerAt(tokens, at + 1))
      )
        return [];
      if (
        at > 0 &&
        /day$/.test(before === ',' ? lowerAt(tokens, at - 2) : before) &&
        /^\d{1,2}(?::\d{2})?(?:am|pm)$/.test(token.lower)
      )
        return [wordToken('at'), token];
      if (
        at > 0 &&
        /^(?:especially|including)$/.test(token.lower) &&
        tokens[at - 1]?.kind === 'word' &&
        before !== 'and'
      ) {
        return [{ ...wordToken(',', true), kind: 'mark' }, token];
      }
      if (token.lower === 'way' && before === 'on' && !prepositions.has(lowerAt(tokens, at + 1)))
        return [wordToken('the'), token];
      if (isFewThings(tokens, at)) return [wordToken(pluralOf(token.text), token.glued)];
      if (isFewSpans(tokens, at)) return [{ ...token, text: `${token.text}s`, lower: `${token.lower}s` }];
      if (
        before === 'hours' &&
        /^\d/.test(lowerAt(tokens, at - 2)) &&
        /^(?:training|experience|practice|teaching|flying|volunteering|tutoring|coaching)$/.test(token.lower)
      )
        return [wordToken('of'), token];
      if (isSpan(before) && /^\d/.test(lowerAt(tokens, at - 2)) && opensNoun(token, at)) {
        return [...spanLink(tokens, at), token];
      }
      if (
        /^(?:years|months|summers|seasons|winters|terms|weeks)$/.test(before) &&
        /^\d/.test(lowerAt(tokens, at - 2)) &&
        /^\p{Lu}\p{Ll}/u.test(token.text) &&
        !properNames.has(token.lower) &&
        !doubtfulNames.has(token.lower)
      )
        return [wordToken('in'), token];
      if (token.lower === 'end' && lowerAt(tokens, at + 1) === 'of' && !/^(?:the|at|an|of)$/.test(before)) {
        return prepositions.has(before) || at === 0
          ? [wordToken('the'), token]
          : [wordToken('at'), wordToken('the'), token];
      }
      if (
        token.lower === 'about' &&
        /^questions?$/.test(before) &&
        questionWords.has(lowerAt(tokens, at + 1))
      )
        return [wordToken('of')];
      return [token];
    }),
  );
}

// “raised pick rate 20%”
function isRaisedBy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    at > 1 &&
    /^\d[\d.,]*%$/.test(tokens[at]?.text ?? '') &&
    /^(?:raised|cut|reduced|increased|grew|improved|lifted|lowered|boosted)$/.test(lowerAt(tokens, 0)) &&
    before?.kind === 'word' &&
    !prepositions.has(before.lower) &&
    !/^(?:to|about|over|than)$/.test(before.lower)
  );
}

// “everybody confused”
function isBareState(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const isState =
    stateParticiples.has(word) || /^(?:confused|happy|new|busy|friendly|kind|remote|young|nice)$/.test(word);
  const next = tokens[at + 1];
  return (
    isState &&
    /^(?:everyone|everybody|nobody|someone|everything)$/.test(lowerAt(tokens, at - 1)) &&
    (next?.kind !== 'word' || prepositions.has(next.lower))
  );
}

// “accuracy 96 > 99%”
function isRise(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === '>' &&
    tokens[at - 1]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'number' &&
    lowerAt(tokens, at - 2) !== 'from'
  );
}

// “5 year”, “two week”: more than one, and nothing behind that they would describe.
function isFewSpans(tokens: readonly Token[], at: number): boolean {
  const [number, unit, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^(?:year|month|week|day|hour|minute|customer)$/.test(unit?.lower ?? '')) return false;
  const isSeveral =
    number?.kind === 'number'
      ? /^[~≈<>]?\d+k?\+?$/.test(number.text) && number.text !== '1'
      : /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(number?.lower ?? '');
  return isSeveral && (next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower));
}

// “rollout Q3”, “audit November”, “starts 10 February”
function isBareMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!token || before?.kind !== 'word' || prepositions.has(before.lower) || determiners.has(before.lower))
    return false;
  if (
    /^(?:and|or|to|than|until|early|late|mid|next|last|this|every|each|end|start|of|by|is|are|was|were|be|q)$/.test(
      before.lower,
    )
  )
    return false;
  if (/^\p{Lu}/u.test(before.text) && !isPlural(before.lower)) return false;
  const next = tokens[at + 1];
  if (token.kind === 'number')
    return (
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) &&
      months.test(next?.text ?? '') &&
      tokens[at + 2]?.kind !== 'number'
    );
  const isTime = months.test(token.text) || /^Q[1-4]$/.test(token.text);
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
  return isTime && endsThere && next?.kind !== 'number';
}

function monthLink(tokens: readonly Token[], at: number): string {
  if (tokens[at]?.kind === 'number') return 'on';
  const isRange = lowerAt(tokens, at + 1) === 'to' && months.test(tokens[at + 2]?.text ?? '');
  return isRange ? 'from' : 'in';
}

const months =
  /^(?:January|February|April|June|July|August|September|October|November|December)(?: to [A-Z][a-z]+)?$/;

// “40 minutes pipeline”: one thing, and nothing behind that it would describe.
function isLoneThing(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const word = noun?.lower ?? '';
  if (!isKnownNoun(word) || isPlural(word) || adverbs.has(word) || prepositions.has(word)) return false;
  if (/^(?:work|experience|time|notice|pay|leave|training|total|ago|max|min|each|a|an|per)$/.test(word))
    return false;
  return next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
}

const places =
  /^(?:home|unit|ward|hospital|school|clinic|shop|store|office|bank|agency|court|council|kitchen|factory|farm|lab|studio|charity|warehouse|nursery|library|museum|bakery|garage|hotel|prison|desk|pub|bar|restaurant|hostel|site|rig|boat|ship|theatre)s?$/;

// “4 years stroke ward” were spent on one; “4 years payments work” were of it.
function spanLink(tokens: readonly Token[], at: number): Token[] {
  let end = at;
  while (
    tokens[end]?.kind === 'word' &&
    !prepositions.has(lowerAt(tokens, end)) &&
    !coordinators.has(lowerAt(tokens, end))
  )
    end++;
  const head = lowerAt(tokens, end - 1);
  if (!places.test(head)) return [wordToken('of')];
  const link = /^(?:ward|farm|site|rig|boat|ship|desk)/.test(head) ? 'on' : 'in';
  return /s$/.test(head)
    ? [wordToken(link)]
    : [wordToken(link), wordToken(indefinite(tokens[at]?.text ?? ''))];
}

// “did 2 school”: a shorthand was written out for several.
function isFewThings(tokens: readonly Token[], at: number): boolean {
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

function pluralOf(word: string): string {
  return /(?:s|ch)$/.test(word) ? `${word}es` : `${word}s`;
}

function isSpan(lower: string): boolean {
  return /^(?:years|months|decades)$/.test(lower);
}

function opensNoun(token: Token, at: number): boolean {
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

// “Swahili fluent”
function fluentIn(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ lower }) => lower === 'fluent');
  const language = tokens[at - 1];
  const isLone = at === 1 || tokens[at - 2]?.kind === 'mark';
  if (!language || !isLone || !/^\p{Lu}\p{Ll}+$/u.test(language.text)) return tokens;
  return [
    ...tokens.slice(0, at - 1),
    wordToken('fluent'),
    wordToken('in'),
    language,
    ...tokens.slice(at + 1),
  ];
}

// “4 day week”, “40 bed ward”: the number and its unit describe what follows.
function hyphenated(tokens: readonly Token[]): Token[] {
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

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const placesWeekday =
  /^(?:do|any|both|but|except|on|by|until|till|from|since|before|after|to|through|every|each|next|last|this|that|a|the|and|or|of|for|per|some|most|one|early|late|is|are|was|until|between|over|than|about|around|with|your|my|our)$/;

function isBareWeekday(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !weekday.test(token.lower) || before?.kind !== 'word' || placesWeekday.test(before.lower))
    return false;
  if (weekday.test(before.lower)) return false;
  const next = tokens[at + 1];
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower);
  return (
    endsThere ||
    /^(?:and|or|morning|mornings|afternoon|evening|if|so|then|when|they|you|we|i|she|he|too|only|also|as|instead|please|lunch|dinner|brunch|night|nights)$/.test(
      next.lower,
    )
  );
}
