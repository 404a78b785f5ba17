import { addArticles } from './articles.ts';
import { withArticles } from './clause.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from './lexicon/nouns.ts';
import { canBe, pastOf } from './lexicon/verbs.ts';
import type { Phrase } from './phrase.ts';
import { shapeOf } from './shape.ts';
import { lowerAt, type Token, textOf } from './tokens.ts';
import { wholeQuestion } from './whole-question.ts';

/** A question, and the same one as it stands behind “May I ask”, where that can be made safely. */
export function questionOf(tokens: readonly Token[]): Phrase {
  const all = tokens.filter((token) => token.text !== '?');
  const words =
    /^(?:maybe|perhaps|possibly|also|and)$/.test(lowerAt(all, 0)) && all.length > 1 ? all.slice(1) : all;
  const text = textOf(words);
  const isPlain = !words.some(
    (token, at) => token.text === '(' || (token.text === ',' && lowerAt(words, at + 1) !== 'especially'),
  );
  const isFull = words.some((token) => auxiliaries.has(token.lower)) || questionWords.has(lowerAt(words, 0));
  const told = isPlain ? (isFull ? indirect(words) : jotted(words)) : '';
  const whole = wholeQuestion(words);
  return whole === undefined
    ? { kind: 'question', text, indirect: told }
    : { kind: 'question', text: whole, indirect: told, whole: true };
}

// A question of a few words, its verb or its subject left to be guessed.
function jotted(words: readonly Token[]): string {
  const text = textOf(words);
  const first = lowerAt(words, 0);
  if (/^(?:any|some)$/.test(first))
    return `whether there is any ${textOf([...words.slice(1, 2), ...addArticles(words.slice(1), 'none', 'the').slice(1)])}`;
  if (/^(?:anything|anyone|anybody|something)$/.test(first)) return `whether there is ${text}`;
  if (/^(?:want|need|like) me to /i.test(text)) return `whether you would like ${text.replace(/^\S+ /, '')}`;
  if (/^(?:heard|found|decided|chosen|filled|met|made up) /i.test(`${text} `))
    return `whether you have ${text}`;
  const wish = /^(possible|ok|okay|fine|allowed|all right|alright) (?=to\b|if\b)/i.exec(text);
  if (wish)
    return `whether it is ${/^possible/i.test(text) ? 'possible' : 'all right'} ${text.slice(wish[0].length)}`;
  if (words.length === 1) return nounAsked(words);
  const last = lowerAt(words, words.length - 1);
  if (/^(?:when|where)$/.test(last))
    return `${last} ${textOf(addArticles(words.slice(0, -1), 'the', 'the'))} will be`;
  switch (shapeOf(words)) {
    case 'clause':
      return `whether ${textOf(withArticles(words, !subjectPronouns.has(first), 'the'))}`;
    case 'action':
      return `whether I ${/^(?:bring|wear|prepare|send|call|print|dress)$/.test(first) ? 'should' : 'could'} ${textOf(addArticles(words, 'none', 'the'))}`;
    case 'noun':
      return nounAsked(words);
    case 'gerund':
      return words.length === 2 ? nounAsked(words) : `about ${text}`;
    default:
      return `about ${text}`;
  }
}

const meetings = /^(?:call|chat|shift|visit|meeting|coffee|trial|tour|lunch|demo|day|session|talk)$/;

function nounAsked(words: readonly Token[]): string {
  const end = words.findIndex(
    (token, at) =>
      at > 0 &&
      (token.kind !== 'word' ||
        prepositions.has(token.lower) ||
        /^(?:next|this|tomorrow|\w+day)$/.test(token.lower)),
  );
  const head = lowerAt(words, (end === -1 ? words.length : end) - 1);
  const isOpen =
    determiners.has(lowerAt(words, 0)) || possessives.has(lowerAt(words, 0)) || words[0]?.kind === 'number';
  if (meetings.test(head) && !isOpen)
    return `whether ${textOf(addArticles(words, 'a', 'the'))} would be possible`;
  return `about ${textOf(addArticles(words, lowerAt(words, 0) === 'next' ? 'none' : 'the', 'the')).replace(/^next (?!year|month|week|time|spring|summer|autumn|winter|term|season)/, 'the next ')}`;
}

function indirect(words: readonly Token[]): string {
  let at = 0;
  if (questionWords.has(lowerAt(words, 0))) {
    at = 1;
    while (at < words.length - 1 && !auxiliaries.has(lowerAt(words, at))) at++;
  }
  const verb = words[at];
  if (!verb || !auxiliaries.has(verb.lower)) return questionWords.has(lowerAt(words, 0)) ? textOf(words) : '';
  // “who is joining the call” already has the order of a statement.
  const asked = textOf(words.slice(0, at)) || 'whether';
  const end = subjectEnd(words, at + 1);
  if (end === 0) {
    // “what is DHCP”: all behind the verb is its subject.
    const subject = words.slice(at + 1);
    const isShort =
      subject.length > 0 &&
      subject.length < 4 &&
      /^(?:what|who|where|when)$/.test(asked) &&
      /^(?:is|are|was)$/.test(verb.lower);
    const isThing = subject.every(
      ({ kind, lower }) => kind === 'word' && !prepositions.has(lower) && !canBe(lower, 'ing'),
    );
    return isShort && isThing ? joined(asked, textOf(addArticles(subject, 'the', 'the')), verb.lower) : '';
  }
  const subject = withThe(words.slice(at + 1, end), verb.lower);
  const rest = textOf(words.slice(end));
  if (verb.lower === 'do' && subject === 'I' && asked !== 'whether' && !/^(?:need|have)\b/.test(rest))
    return asked === 'when' && /^(?:get|hear|find|know|learn)\b/.test(rest)
      ? joined(asked, 'I will', rest)
      : joined(asked, 'I should', rest);
  if (/^(?:do|does)$/.test(verb.lower))
    return /^(?:I|you|we|they|your|the)\b/.test(subject) && verb.lower === 'do'
      ? joined(asked, subject, rest)
      : '';
  if (verb.lower === 'did') {
    const past = pastOf(lowerAt(words, end));
    return past ? joined(asked, subject, past, textOf(words.slice(end + 1))) : '';
  }
  return joined(asked, subject, verb.text.toLowerCase(), rest);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function subjectEnd(words: readonly Token[], from: number): number {
  const first = lowerAt(words, from);
  if (/^(?:i|you|we|they|he|she|it|there|this|that|anyone|anybody|somebody|someone|anything)$/.test(first))
    return from + 1;
  const long = longSubjectEnd(words, from);
  if (long > 0) return long;
  const second = lowerAt(words, from + 1);
  if (!determiners.has(first) && !possessives.has(first)) {
    const isThing = isMass(first) || isPlural(first) || countableNouns.has(first);
    const isTold = canBe(second, 'participle') || canBe(second, 'ing') || adjectives.has(second);
    if (isThing && isTold) return from + 1;
    const third = lowerAt(words, from + 2);
    const isPair = isMass(second) || countableNouns.has(second) || isPlural(second);
    return isPair && (canBe(third, 'participle') || adjectives.has(third) || /(?:ible|able|ed)$/.test(third))
      ? from + 2
      : 0;
  }
  if (lowerAt(words, from + 1) === '') return 0;
  const after = lowerAt(words, from + 2);
  if (after === '') return from + 2;
  if (
    prepositions.has(after) ||
    canBe(after, 'base') ||
    canBe(after, 'participle') ||
    canBe(after, 'ing') ||
    /(?:ed|ing|ote|ble|ful|ous|ive|al)$/.test(after)
  ) {
    return prepositions.has(after) ? 0 : from + 2;
  }
  return 0;
}

// “is the January start | still on”, “did the new tanks | arrive”: the subject is all nouns up to where the verb goes on.
function longSubjectEnd(words: readonly Token[], from: number): number {
  const aid = lowerAt(words, from - 1);
  const isBare = /^(?:do|does|did|can|could|will|would|should|may|might)$/.test(aid);
  for (let at = from + 1; at < words.length && at < from + 6; at++) {
    const word = lowerAt(words, at);
    const before = words[at - 1];
    if (before?.kind !== 'word' || !isKnownNoun(before.lower)) {
      if (prepositions.has(word)) return 0;
      continue;
    }
    const isWith = words.slice(from, at).some(({ lower }) => prepositions.has(lower));
    if (isWith) return 0;
    if (adverbs.has(word) && at < words.length - 1 && !isBare) return at;
    if (
      isBare
        ? canBe(word, 'base') &&
          !isKnownNoun(lowerAt(words, at + 1)) &&
          !(isKnownNoun(word) && canBe(lowerAt(words, at + 1), 'base'))
        : canBe(word, 'participle') && !canBe(word, 'base')
    )
      return at;
    if (
      /^(?:is|are|was|were)$/.test(aid) &&
      /^(?:in|at|on|by)$/.test(word) &&
      words.slice(at + 1).every(({ lower }) => !prepositions.has(lower) || lower === 'or')
    )
      return at;
    if (prepositions.has(word)) return 0;
  }
  return 0;
}

/** “has budget gone”, “did governors meet”: one that both know. */
export function withThe(subject: readonly Token[], aid: string): string {
  const head = lowerAt(subject, subject.length - 1);
  const first = subject[0];
  const isBare =
    first?.kind === 'word' &&
    !/\p{Lu}/u.test(first.text) &&
    !determiners.has(first.lower) &&
    !possessives.has(first.lower) &&
    subject.every(({ lower }) => isKnownNoun(lower) || adjectives.has(lower));
  const isOne =
    countableNouns.has(head) || (isPlural(head) && /^(?:did|has|have)$/.test(aid)) || head === 'budget';
  return isBare && isOne ? `the ${textOf(subject)}` : textOf(subject);
}
