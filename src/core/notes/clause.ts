import { type Article, addArticles } from './articles.ts';
import { finiteVerbAt } from './finite-verb.ts';
import type { Group } from './groups.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  determiners,
  feelings,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { isKnownNoun } from './lexicon/nouns.ts';
import { canBe, verbReading } from './lexicon/verbs.ts';
import { joinItems, type Phrase } from './phrase.ts';
import { withFor } from './spans.ts';
import { lowerAt, type Token, textOf, wordToken } from './tokens.ts';

export type Subject = 'I' | 'you' | 'we';

/** A clause from a whole one, or from one that lost its subject; `subject` is who acts when the note does not say. */
export function clauseOf(
  group: Group,
  subject: Subject,
  inner: Article,
): Extract<Phrase, { kind: 'clause' }> {
  const [said = [], ...more] = group.items;
  const first = withMentioned(said);
  const whole = withFor(group.shape === 'clause' ? first : withSubject(first, subject));
  if (
    group.shape !== 'clause' &&
    (impersonal.test(textOf(first)) || /^(?:was|is) [£$€]?\d/.test(textOf(first)))
  ) {
    const it = lowerAt(first, 0) === 'been' ? 'it has' : 'it';
    const text = `${it} ${textOf(addArticles(first, 'none', inner))}${tailText(group, inner)}`;
    return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
  }
  const opensBare = !subjectPronouns.has(lowerAt(whole, 0));
  const items = [textOf(withArticles(whole, opensBare, inner))];
  const who = whoActs(whole);
  for (const item of more) items.push(textOf(addArticles(withFor(agreed(item, who)), 'none', inner)));
  const text = joinItems(items) + tailText(group, inner);
  // “It stayed with me that that …” would stumble.
  const told = text.replace(/^that /i, 'this ');
  return { kind: 'clause', text: told, whose: whose(whole), said: saysSo(whole), grave: isGrave(text) };
}

// “said 2 more posts in autumn”: a thing is mentioned; only a clause is said.
function withMentioned(tokens: readonly Token[]): Token[] {
  const at = /^(?:you|i|we)$/.test(lowerAt(tokens, 0)) ? 1 : 0;
  const next = tokens[at + 1];
  const isThing =
    (next?.kind === 'number' && lowerAt(tokens, at) !== 'said') ||
    determiners.has(next?.lower ?? '') ||
    adverbs.has(next?.lower ?? '');
  if (!/^(?:said|told)$/.test(lowerAt(tokens, at)) || !isThing || (at > 0 && lowerAt(tokens, 0) !== 'you'))
    return [...tokens];
  if (finiteVerbAt(tokens.slice(at + 1)) > 0 || /^(?:no|that|yes)$/.test(next?.lower ?? ''))
    return [...tokens];
  return [...tokens.slice(0, at), wordToken('mentioned'), ...tokens.slice(at + 1)];
}

// “was great to meet the dog”: nobody acts.
const impersonal =
  /^(?:(?:(?:has|had) )?been (?:about |over |almost |nearly |a )?(?:\d+|few|week|month|while)\b|(?:was|is|would be|will be) (?:(?:so|very|really|such|just) )?(?:great|good|nice|lovely|fun|wonderful|interesting|useful|helpful|amazing|a pleasure|a joy|an honou?r) (?:to|that|hearing|seeing|meeting|talking)\b)/i;

/** A clause with its articles. The subject ends where the verb begins: a noun may look like one. */
export function withArticles(tokens: readonly Token[], opensBare: boolean, inner: Article): Token[] {
  const verbAt = opensBare ? finiteVerbAt(tokens) : 0;
  if (verbAt === 0) return addArticles(tokens, opensBare ? 'the' : 'none', inner);
  const subject = addArticles(tokens.slice(0, verbAt), 'the', inner);
  return [...subject, ...addArticles(tokens.slice(verbAt), 'none', inner)];
}

/** What hangs on behind a group, with the space it needs. */
export function tailText(group: Group, inner: Article): string {
  if (group.tail.length === 0) return '';
  const text = textOf(addArticles(group.tail, 'none', inner));
  return group.tail[0]?.glued ? text : ` ${text}`;
}

function whoActs(tokens: readonly Token[]): Subject | 'other' {
  const first = lowerAt(tokens, 0);
  return first === 'i' ? 'I' : first === 'you' || first === 'we' ? first : 'other';
}

function whose(tokens: readonly Token[]): 'mine' | 'ours' | 'yours' | 'other' {
  const who = whoActs(tokens);
  return who === 'I' ? 'mine' : who === 'we' ? 'ours' : who === 'you' ? 'yours' : 'other';
}

/** Gives a bare predicate its subject, and its verb the form that goes with it. */
export function withSubject(tokens: readonly Token[], subject: Subject): Token[] {
  const at = tokens.findIndex(({ lower }) => canBe(lower, 'past'));
  const isLacking =
    at === 0 &&
    lacksObject.test(lowerAt(tokens, 0)) &&
    /^(?:in|at|during|when|while|once|twice)$/.test(lowerAt(tokens, 1));
  const whole = isLacking ? [...tokens.slice(0, 1), wordToken('it'), ...tokens.slice(1)] : tokens;
  return [wordToken(subject), ...agreed(whole, subject)];
}

/** Whether “used to” in front of this word is “accustomed to”. */
export function isAccustomed(third: string): boolean {
  return (
    adjectives.has(third) ||
    /^(?:fast|cold|heavy|night|shift|noise|heat|weekends?|nights|shifts|queues|hours|kids|crowds|animals)$/.test(
      third,
    ) ||
    (!canBe(third, 'base') && (canBe(third, 'ing') || isKnownNoun(third) || /\d|-/.test(third)))
  );
}

const lacksObject = /^(?:tried|used|built|wrote|made|implemented|deployed|applied|introduced|designed|did)$/;

function agreed(tokens: readonly Token[], subject: Subject | 'other'): Token[] {
  if (subject === 'other') return [...tokens];
  let at = 0;
  while (at < tokens.length - 1 && adverbs.has(lowerAt(tokens, at))) at++;
  const verb = tokens[at];
  if (!verb) return [...tokens];
  if (subject === 'I' && verb.lower === 'used' && lowerAt(tokens, at + 1) === 'to')
    if (isAccustomed(lowerAt(tokens, at + 2))) return [wordToken('am'), ...tokens];
  const isLasting = tokens.some(({ lower }) => lower === 'since');
  const forms = verbFor(verb, lowerAt(tokens, at + 1), subject, isLasting);
  const [aid, main] = forms.length > 1 ? [forms.slice(0, 1), forms.slice(1)] : [[], forms];
  const words = (texts: string[]) => texts.map((text) => wordToken(text));
  return [...words(aid), ...tokens.slice(0, at), ...words(main), ...tokens.slice(at + 1)].map((token, i) =>
    i === 0 ? { ...token, glued: false } : token,
  );
}

const forOthers: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['am', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]);
const forMe: ReadonlyMap<string, string> = new Map([
  ['is', 'am'],
  ['are', 'am'],
  ['were', 'was'],
  ['has', 'have'],
  ['does', 'do'],
]);

function verbFor(verb: Token, next: string, subject: Subject, isLasting: boolean): string[] {
  const fixed = (subject === 'I' ? forMe : forOthers).get(verb.lower);
  if (fixed) return [fixed];
  if (auxiliaries.has(verb.lower) && verb.lower !== 'been' && verb.lower !== 'be') return [verb.text];
  const reading = verbReading(verb.lower);
  if (!reading) return [verb.text];
  const { forms, base } = reading;
  if (forms.has('participle') && !forms.has('past') && !forms.has('base')) return ['have', verb.text];
  if (forms.has('ing') && isLasting) return ['have been', verb.text];
  if (forms.has('ing') && next !== '') return [subject === 'I' ? 'am' : 'are', verb.text];
  return forms.has('third') && !forms.has('base')
    ? [base]
    : [verb.lower === verb.text ? verb.text : verb.lower];
}

const saying =
  /^(?:say|mention|tell|explain|describe|show|walk|share|talk|ask|stress|emphasise|emphasize|note|recommend|suggest|introduce|call|name|compare|point)$/;

function saysSo(tokens: readonly Token[]): boolean {
  if (lowerAt(tokens, 0) !== 'you') return false;
  let at = 1;
  while (adverbs.has(lowerAt(tokens, at))) at++;
  const word = lowerAt(tokens, at);
  return canBe(word, 'past') && saying.test(verbReading(word)?.base ?? '');
}

const graveWords =
  /\b(?:worr(?:y|ied|ies)|concern(?:s|ed)?|struggl\w+|problems?|hard|difficult\w*|losing|lost|lose|churn|burn-?out|burned|turnover|attrition|behind|fail\w*|outages?|incidents?|late|hat(?:e|es|ed)|broken|tired|stuck|debt|lay-?offs?|laid|short-staffed|understaffed|slow|stress\w*|complain\w*|pain\w*|died|cuts?|shortages?|crisis|missed|never|nobody|afraid|doubts?|sceptical|poor|thin|tight|lacks?|lacking|dead|cannot|leaks?|leaking|broke|drowning|frustrat\w+|leave|leaving|drop(?:s|ped)? off|quit|mess|chaos|chaotic|wrong|mistakes?)\b/i;

/** Whether gladness would be out of place about this. */
export function isGrave(text: string): boolean {
  return graveWords.test(text);
}

const feelingLinks: ReadonlyMap<string, string> = new Map([
  ['concern', 'about'],
  ['excitement', 'about'],
  ['enthusiasm', 'for'],
  ['passion', 'for'],
  ['pride', 'in'],
  ['curiosity', 'about'],
  ['optimism', 'about'],
  ['frustration', 'with'],
  ['interest', 'in'],
  ['doubts', 'about'],
]);

/** “you are worried about the backfill” as “your concern about the backfill”; nothing when no feeling is told. */
export function feelingOf(tokens: readonly Token[], inner: Article): string | undefined {
  let at = 0;
  if (lowerAt(tokens, at) === 'you') at++;
  while (
    /^(?:are|seem|seemed|sounded|were|feel|felt|look|looked)$/.test(lowerAt(tokens, at)) ||
    adverbs.has(lowerAt(tokens, at))
  )
    at++;
  const word = lowerAt(tokens, at);
  const noun = feelings.get(word) ?? (/^worr(?:y|ied)$/.test(word) ? 'concern' : undefined);
  const link = lowerAt(tokens, at + 1);
  if (noun === undefined || !/^(?:about|over|by|with|for|of|on|in|at|regarding)$/.test(link))
    return undefined;
  const rest = tokens.slice(at + 2);
  if (rest.length === 0) return undefined;
  const object = addArticles(rest, isBareVerb(rest) ? 'none' : 'the', inner);
  return `your ${noun} ${feelingLinks.get(noun) ?? 'about'} ${textOf(object)}`;
}

function isBareVerb(tokens: readonly Token[]): boolean {
  return determiners.has(lowerAt(tokens, 0)) || canBe(lowerAt(tokens, 0), 'ing');
}
