import type { Stage } from '../../text/draft.ts';
import { isGrave } from '../clause.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import {
  adjectives,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, tokensOf } from '../tokens.ts';
import { partsOf, thingsOf } from './things.ts';
import { withDetails } from './with-things.ts';

const longestRow = 45;

/** What one talked about, told as that: rows of things become one topic, and topics that stand together one row. */
export function topicRows(phrases: readonly Phrase[], stage: Stage): Phrase[] {
  const out: Array<{ phrase: Phrase; things: readonly string[] }> = [];
  for (const phrase of phrases.flatMap(thingsOf).map(talkedOf)) {
    const things = thingsIn(phrase);
    const before = out.at(-1);
    const joined = before && rowWith(before.phrase, phrase, [...before.things, ...things]);
    if (before && joined && before.things.length > 0 && things.length > 0)
      out[out.length - 1] = { phrase: joined, things: [...before.things, ...things] };
    else out.push({ phrase, things });
  }
  return out
    .map(({ phrase }) => withDetails(withAnd(phrase)))
    .map((phrase) =>
      stage === 'rejection-reply'
        ? thankedFor(phrase)
        : stage === 'share-an-idea'
          ? measured(phrase)
          : phrase,
    );
}

// “night calls and silence, what not to say”
function withAnd(phrase: Phrase): Phrase {
  const [, head, asked] =
    (phrase.kind === 'topic' &&
      /^([^,;:()]+), ((?:how|why|what|(?:when|where|whether) to) (?!an? ).+)$/.exec(phrase.text)) ||
    [];
  if (!head) return phrase;
  return { ...phrase, text: `${head}${/ and /.test(head) ? ',' : ''} and ${asked}` };
}

const measure =
  /^([^,\d]+) and ((?:(?:about|over|nearly|almost) )?(?:\d[\d.,]*|two|three|four|five|six|ten|twenty) (?:deep|minutes|hours|pages|times|days|weeks|metres|months)\b[^,]*|thousands|hundreds|dozens)$/;

// “the handover, 40 minutes”: how much of it there is makes no second thing.
function measured(phrase: Phrase): Phrase {
  if (phrase.kind !== 'topic') return phrase;
  const text = phrase.text.replace(measure, '$1, $2');
  return text === phrase.text ? phrase : { ...phrase, text, plain: [text] };
}

// Of a topic with a comma of its own only a row can be taken apart.
function thingsIn(phrase: Phrase): readonly string[] {
  if (phrase.kind !== 'topic' || apart.test(phrase.text)) return [];
  const items = phrase.plain ?? [];
  if (items.length > 1 && joinItems(items) === phrase.text) return items;
  return phrase.text.includes(',') ? [] : [phrase.text];
}

// “lorries queueing back to the road”: whatever has no verb of its own can be talked about.
function talkedOf(phrase: Phrase): Phrase {
  if (phrase.kept || (phrase.kind !== 'points' && phrase.kind !== 'loose')) return phrase;
  const items = phrase.kind === 'points' ? phrase.items : partsOf(phrase.text);
  if (items.length === 0 || !items.every(isTalkedAbout)) return phrase;
  const text = rowOf(items.map(withThe));
  return { kind: 'topic', text, grave: isGrave(text), plain: items };
}

// “move to the new building”: the one both know.
function withThe(item: string): string {
  const tokens = tokensOf(item);
  const end = tokens.findIndex(
    ({ lower }, at) => at > 0 && (prepositions.has(lower) || /^(?:to|you|we|they|i|who|that)$/.test(lower)),
  );
  const head = lowerAt(tokens, end - 1);
  const isBare =
    end > 0 &&
    tokens.slice(0, end).every(({ kind, text, lower }) => kind === 'word' && text === lower) &&
    !determiners.has(lowerAt(tokens, 0)) &&
    !possessives.has(lowerAt(tokens, 0)) &&
    !prepositions.has(lowerAt(tokens, 0));
  return isBare && countableNouns.has(head) && !isPlural(head) && !canBe(lowerAt(tokens, 0), 'ing')
    ? `the ${item}`
    : item;
}

/** The items in one row; a figure at its end tells of what stands before it. */
function rowOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length === 2 && figure.test(last) ? items.join(', ') : joinItems(items);
}

const figure =
  /^(?:(?:nearly|almost|about|around|over|only|just|up to|more than|less than) )*[£$€]?\d[\d.,]*(?:%|°|[km]\b|\s|$)/;

const remark =
  /^(?:also|even|just|only|maybe|then|now|too|plus|and|but|or|so|because|if|still|like|let|such|very|really|best|worst|first|big|great|good|nice|smell|wow|funny|in|not|mine|yours|hers|all)$/;

function isTalkedAbout(item: string, at: number): boolean {
  const tokens = tokensOf(item.trim());
  const first = lowerAt(tokens, 0);
  if (at > 0 && figure.test(item)) return finiteVerbAt(tokens) < 1;
  if (tokens.some(({ kind, text }) => kind === 'link' || (kind === 'mark' && !/^[,()'%.-]$/.test(text))))
    return false;
  if (tokens.length === 1) return isKnownNoun(first) || /^\p{Lu}/u.test(item);
  if (!/^(?:word|number)$/.test(tokens[0]?.kind ?? '') || perTime.test(item)) return false;
  if (remark.test(first) || auxiliaries.has(first)) return false;
  if (subjectPronouns.has(first) && !/^(?:that|this|those|these)$/.test(first)) return false;
  if (isBareDeed(first, lowerAt(tokens, 1)) && !determiners.has(first) && !possessives.has(first))
    return false;
  return finiteVerbAt(tokens) < 1 && !tokens.some((_, i) => i > 0 && tellsMore(tokens, i));
}

const perTime = /^\S*\d\S* (?:an?|per|each|in|out)\b/;

// What has a deed in it, or is said of something, is no thing one talks about.
function tellsMore(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:if|so|too|apparently)$/.test(word)) return true;
  if (/^(?:i|we|you|he|she|they)$/.test(word)) return at < 3;
  return (
    canBe(word, 'past') &&
    !canBe(word, 'base') &&
    !canBe(word, 'participle') &&
    !/^(?:who|which|that|and|when|while)$/.test(lowerAt(tokens, at - 1))
  );
}

function isBareDeed(first: string, second: string): boolean {
  if (isKnownNoun(first) || adjectives.has(first)) return false;
  if (canBe(first, 'past')) return true;
  // “save file corruption”: nobody is told to save.
  return (
    (canBe(first, 'base') || canBe(first, 'third')) &&
    (determiners.has(second) ||
      possessives.has(second) ||
      /^(?:me|us|you|him|her|them|it|that)$/.test(second))
  );
}

const apart =
  /[:;]|^you |^your (?:concern|excitement|enthusiasm|passion|pride|curiosity|optimism|frustration)\b/;

function rowWith(a: Phrase, b: Phrase, things: readonly string[]): Phrase | undefined {
  if (a.kind !== 'topic' || b.kind !== 'topic' || Boolean(a.lived) !== Boolean(b.lived)) return undefined;
  const text = joinItems(things);
  if (text.split(' ').length > longestRow) return undefined;
  return { kind: 'topic', text, grave: a.grave || b.grave, lived: Boolean(a.lived), plain: things };
}

const gifts =
  /^(?:(?:the|your|an?) )?(?:[\p{L}-]+ ){0,3}(?:letter|note|tips?|advice|feedback|lesson|tour|help|book|recommendations?|pointers?|honesty|kindness|encouragement|words|call|phone call|coffee|lunch|tea|comments?|remarks|pointers)(?= (?:about|on|of|for|from|with|and|in|at|who|that) |$)/u;

// After a no, what was given is thanked for.
function thankedFor(phrase: Phrase): Phrase {
  if (phrase.kind !== 'topic' || !gifts.test(phrase.text)) return phrase;
  const [first = ''] = phrase.text.split(' ');
  const isBare =
    !determiners.has(first) && !possessives.has(first) && !canBe(first, 'ing') && !/^\p{Lu}/u.test(first);
  return { kind: 'thanks', text: isBare ? `the ${phrase.text}` : phrase.text };
}
