import { movesSpelled } from './arrows.ts';
import { indefinite } from './articles.ts';
import { isBareHour, isBareMonth, isBareWeekday, monthLink } from './date-links.ts';
import { hyphenated, isFewThings, isSpan, opensNoun, pluralOf, spanLink } from './figure-links.ts';
import { coordinators, prepositions, questionWords, stateParticiples } from './lexicon/grammar-words.ts';
import { isPlural } from './lexicon/nouns.ts';
import { doubtfulNames, properNames } from './lexicon/proper-names.ts';
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
      if (/^an?$/.test(token.lower) && tokens[at + 1]?.kind === 'word' && token.lower === token.text)
        return [wordToken(indefinite(tokens[at + 1]?.text ?? ''), token.glued)];
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
      if (isBareHour(tokens, at)) return [wordToken('at'), token];
      if (isFewThings(tokens, at)) return [wordToken(pluralOf(token.text), token.glued)];
      if (isFewSpans(tokens, at)) return [{ ...token, text: `${token.text}s`, lower: `${token.lower}s` }];
      if (
        /^(?:hours|minutes)$/.test(before) &&
        /^\d/.test(lowerAt(tokens, at - 2)) &&
        /^(?:training|experience|practice|teaching|flying|volunteering|tutoring|coaching|downtime|uptime|footage|airtime|tuition|supervision)$/.test(
          token.lower,
        )
      )
        return [wordToken('of'), token];
      if (
        isSpan(before) &&
        /^\d/.test(lowerAt(tokens, at - 2)) &&
        opensNoun(token, at) &&
        !/^(?:outdoors|indoors|abroad|outside|inside|away|overseas)$/.test(token.lower)
      ) {
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
  // “would like someone experienced”
  const isWanted = tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ lower }) =>
      /^(?:like|want|wants|wanted|need|needs|needed|find|prefer|seek|for|with)$/.test(lower),
    );
  return (
    isState &&
    !isWanted &&
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
  if (!/^(?:year|month|week|day|night|hour|minute|second|term|metre|customer)$/.test(unit?.lower ?? ''))
    return false;
  const isSeveral =
    number?.kind === 'number'
      ? /^[~≈<>]?\d+k?\+?$/.test(number.text) && number.text !== '1'
      : /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(number?.lower ?? '');
  // “two Year 9 pupils”
  return (
    isSeveral &&
    next?.kind !== 'number' &&
    (next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower))
  );
}

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
