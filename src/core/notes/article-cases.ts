import { coordinators, determiners, prepositions } from './lexicon/grammar-words.ts';
import { actors, countableNouns, isPlural, otherPeople } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “managed £3m budget”, “at 60-seat place” */
export function isFigured(tokens: readonly Token[], at: number): boolean {
  const [figure, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!figure || !/^[£$€]\d[\d.,]*(?:k|m|bn)?$|^\d+-\p{Ll}+$/iu.test(figure.text)) return false;
  const isOne = countableNouns.has(noun?.lower ?? '') && !isPlural(noun?.lower ?? '');
  return isOne && (next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower));
}

/** “until 12th”: the day of a month nobody named. */
export function isDate(tokens: readonly Token[], at: number): boolean {
  const isOrdinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(lowerAt(tokens, at));
  return (
    isOrdinal &&
    tokens[at + 1]?.kind !== 'word' &&
    /^(?:until|by|on|from|before|after|since|to)$/.test(lowerAt(tokens, at - 1))
  );
}

/** “by boat”, “checked by barcode”; not “by manager” */
export function isMeans(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const lower = lowerAt(tokens, at);
  return (
    (next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower)) &&
    !actors.has(lower) &&
    !otherPeople.has(lower) &&
    !/(?:er|or|ist)$/.test(lower)
  );
}

/** “sleep and memory”: what stands before the “and” has no article either. */
export function followsBare(tokens: readonly Token[], at: number, out: readonly Token[]): boolean {
  const first = at - 2;
  return (
    first > 0 &&
    lowerAt(tokens, at - 1) === 'and' &&
    (prepositions.has(lowerAt(tokens, first - 1)) || lowerAt(tokens, first - 1) === '(') &&
    !out.slice(-3).some(({ lower }) => determiners.has(lower))
  );
}

/** “wave 6”, “phase 2”: the number names it. */
export function isNumbered(tokens: readonly Token[], end: number): boolean {
  const name =
    /^(?:wave|phase|stage|level|year|room|form|version|team|group|step|part|ward|band|key|grade|tier|unit|module|building|platform|gate|round|line|floor|track|type|class|chapter|machine|lift|bay|berth|oven|kiln|server|route|zone|set|day|week|month|quarter|question|slide|page|box|pen|table|pitch|hall|studio|dock)$/;
  return name.test(lowerAt(tokens, end - 1)) && isNumber.test(tokens[end]?.text ?? '');
}

const isNumber = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** “repairs pile up every April”: a verb behind its plural, and no noun. */
export function isPluralDoing(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    end - from === 2 &&
    isPlural(lowerAt(tokens, from)) &&
    canBe(lowerAt(tokens, from + 1), 'base') &&
    /^(?:up|down|off|away|back|over)$/.test(lowerAt(tokens, end))
  );
}

/** “first” and its like ask for “the”. */
export function superlative(first: string): string | undefined {
  return /^(?:first|second|third|final|same|whole|entire|main|only|best|worst|current|upcoming|latest|biggest|hardest|most|original)$/.test(
    first,
  )
    ? 'the'
    : undefined;
}

/** Pairs that go without an article. */
export function idiomatic(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === 'pro' && lowerAt(tokens, at + 1) === 'rata') return true;
  const pair = `${lowerAt(tokens, at - 1)} ${lowerAt(tokens, at)}`;
  return /^(?:at (?:scale|work|home|school|night|university|college|board|church)|in mind|of (?:date|stock|hours|order|voice)|(?:over|under) budget|on (?:holiday|leave|file|paper|hold|day|call|site|board|schedule|budget|time|paper|stage|shift|track|top|camera|foot|air)|for (?:detail|college|school|university|work|lunch|free|life|sale|hire|fun)|from (?:scratch|home|memory|paper|end|start)|in (?:production|person|house|school|town|place|detail|depth|practice|advance|part|order|time|court|hospital|class|bed|line|stock|store|tune|test|shape|scope|contact|touch|charge|hand|use|writing|general|private|public|principle|progress|turn|action|return|common|bulk|control|demand|theory|total|print|colour|motion|place)|by (?:hand|phone|video|email|mail|bus|bike|train|car|post|line|team)|out of (?:date|stock|order|hours)|before (?:tax|school|lunch|christmas)|after (?:school|lunch|work|hours)|over (?:time|lunch|coffee|email)|to (?:detail|scale|market|work|date|production|end|school|hospital|university|board|court|bed)|under (?:pressure|way|review)|per .*|as (?:part|well|lead|head|manager)?|since (?:school|university|college|childhood|lunch)|per (?:week|day))$/.test(
    pair,
  );
}

/** “am certified welder”: a participle with a noun behind it describes that noun. */
export function isTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !canBe(lowerAt(tokens, at), 'participle') || isPlural(next.lower))
    return false;
  return countableNouns.has(next.lower) || /(?:er|or|ist|ian|nurse|ant)$/.test(next.lower);
}

/** “she is firm on that”, “open about it”: how somebody is, though a firm may be a thing. */
export function isBearing(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:firm|clear|open|strict|fair)$/.test(lowerAt(tokens, at)) &&
    /^(?:on|about|with)$/.test(lowerAt(tokens, at + 1))
  );
}
