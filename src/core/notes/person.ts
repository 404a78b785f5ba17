import { agree } from './agree.ts';
import { type Company, genders, isOfOthers } from './antecedent.ts';
import { finiteVerbAt } from './finite-verb.ts';
import {
  adjectives,
  coordinators,
  determiners,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from './lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { canBe, verbReading } from './lexicon/verbs.ts';
import { isBuried, type Owner, ownerAt } from './owners.ts';
import type { People } from './people.ts';
import { adverbs, auxiliaries, turning } from './person-words.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

const toReader: ReadonlyMap<string, string> = new Map([
  ['he', 'you'],
  ['she', 'you'],
  ['they', 'you'],
  ['him', 'you'],
  ['them', 'you'],
  ['his', 'your'],
  ['their', 'your'],
  ['hers', 'yours'],
  ['theirs', 'yours'],
  ['himself', 'yourself'],
  ['herself', 'yourself'],
  ['themself', 'yourself'],
  ['themselves', 'yourselves'],
]);

/**
 * Tells the note to its reader: what “she” or “they” said or do becomes “you”, but only where nobody and nothing else
 * in the note can be meant.
 */
export function shiftPerson(tokens: readonly Token[], people: People, company: Company): Token[] {
  const out: Token[] = [];
  const subjects = new Set<Token>();
  const here: Owner[] = [];
  company.gender ??= people.gender;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const named = readerNameAt(tokens, at, people);
    if (named > 0) {
      const last = tokens[at + named - 1];
      const isOwner = /'s?$/.test(last?.lower ?? '');
      const you = wordToken(isOwner ? 'your' : 'you', token.glued);
      out.push(you);
      if (!isOwner && !isObjectAt(tokens, at)) subjects.add(you);
      at += named - 1;
      continue;
    }
    const before = ownerAt(tokens, at - 1, people);
    // “people they help”, “the man he told”: who stands right before a subject is not the one who acts.
    if (before && !/^(?:he|she|they)$/.test(token.lower))
      here.push({ ...before, at: at - 1, buried: isBuried(tokens, at - 1) });
    const isTheirs =
      !isOfReader(token, out, subjects) &&
      (areThings(tokens, at) ||
        isOfOthers(tokens, at, { here, company, out }) ||
        isOfSubject(tokens, at) ||
        isOfRole(tokens, at) ||
        areAsBefore(token, out));
    const word = isTheirs ? token : shifted(token, at, tokens);
    out.push(word);
    if (before && /^(?:he|she|they)$/.test(token.lower)) here.push(before);
    if (word === token) continue;
    company.gender ??= genders.get(token.lower);
    if (/^(?:he|she|they)$/.test(token.lower)) subjects.add(word);
  }
  const last = ownerAt(tokens, tokens.length - 1, people);
  company.before.push(...here.map(({ at: _at, ...owner }) => owner), ...(last ? [last] : []));
  return agree(out, subjects);
}

// “he reads every guest review himself”: whose clause it is.
function isOfReader({ lower }: Token, out: readonly Token[], subjects: ReadonlySet<Token>): boolean {
  if (!/^(?:himself|herself)$/.test(lower)) return false;
  const clause = out.slice(out.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return clause.some((word) => subjects.has(word));
}

// “the drawings, they are attached”: no person is.
function areThings(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'they') return false;
  const verb = lowerAt(tokens, at + 1);
  return (
    (verb === 'are' && /^(?:attached|enclosed|below|here)$/.test(lowerAt(tokens, at + 2))) ||
    // “references posted on Monday, have they arrived?”
    (/^(?:have|did)$/.test(lowerAt(tokens, at - 1)) && /^(?:arrived?)$/.test(verb))
  );
}

// “obeys only Ana”, “with Ana”: no verb behind is hers.
function isObjectAt(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && adverbs.has(lowerAt(tokens, before))) before--;
  const word = lowerAt(tokens, before);
  if (prepositions.has(word)) return true;
  const forms = auxiliaries.has(word) ? undefined : verbReading(word)?.forms;
  return Boolean(
    forms &&
      (forms.has('third') || forms.has('past')) &&
      !/^(?:said|says|thinks?|thought|told|how|that)$/.test(word),
  );
}

// “apprentices get their own van”, “the team painted it themselves”: theirs who act here, whoever they are.
function isOfSubject(tokens: readonly Token[], at: number): boolean {
  const isReflexive = /^(?:their|his|her)$/.test(lowerAt(tokens, at))
    ? lowerAt(tokens, at + 1) === 'own'
    : lowerAt(tokens, at) === 'themselves';
  if (!isReflexive) return false;
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'mark') from--;
  const clause = tokens.slice(from, at);
  const actor = clause.findLast(({ lower }) => /^(?:they|he|she|you|we|i|who)$/.test(lower));
  // “needs one who can work on his own”
  if (actor?.lower === 'who') return true;
  const verbAt = finiteVerbAt(clause);
  return (
    verbAt > 0 && !clause.slice(0, verbAt).some(({ lower }) => /^(?:they|he|she|you|we|i|who)$/.test(lower))
  );
}

// “the CEO lives out of his inbox”: who acts in a role of their own, before anybody is “he” or “she”.
function isOfRole(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:his|her)$/.test(lowerAt(tokens, at))) return false;
  const before = tokens.slice(0, at);
  if (before.some(({ kind, lower }) => kind === 'mark' || /^(?:he|she|you|who|i|we|they)$/.test(lower)))
    return false;
  const verbAt = finiteVerbAt(before);
  const role = lowerAt(before, verbAt - 1);
  return verbAt > 0 && verbAt < 3 && /^(?:ceo|cfo|cto|coo|boss|owner|founder|chairman|mayor)$/.test(role);
}

// “separate them, let them cool off”, “where they type it in themselves”: who was not the reader before is not now.
function areAsBefore({ lower }: Token, out: readonly Token[]): boolean {
  if (!/^(?:them|themselves)$/.test(lower)) return false;
  const last = out.findLast((word) => /^(?:they|them|you|your|he|she)$/.test(word.lower));
  return last !== undefined && /^(?:they|them)$/.test(last.lower);
}

function shifted(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.lower === 'her') return wordToken(ownsNext(tokens, at) ? 'your' : 'you', token.glued);
  const word = toReader.get(token.lower);
  return word === undefined ? token : wordToken(word, token.glued);
}

function ownsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark' || next.kind === 'link') return false;
  const word = next.lower;
  // “turning her screen off”: what one turns.
  if (isKnownNoun(word) && turning.test(lowerAt(tokens, at - 1))) return true;
  if (
    canBe(word, 'base') &&
    (determiners.has(lowerAt(tokens, at + 2)) || /^(?:up|down|off|away)$/.test(lowerAt(tokens, at + 2))) &&
    (canBe(lowerAt(tokens, at - 1), 'ing') ||
      /^(?:saw|see|watched|watch|heard|hear|let|made|helped)$/.test(lowerAt(tokens, at - 1)))
  )
    return false;
  if (
    /^(?:last|next|this|past)$/.test(word) &&
    /^(?:week|month|year|time|\w+day|summer|spring|autumn|winter)$/.test(lowerAt(tokens, at + 2))
  )
    return false;
  // “see her Tuesday”
  if (
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|soon)$/.test(word) &&
    tokens[at + 2]?.kind !== 'word'
  )
    return false;
  // “I told her 40”
  if (
    next.kind === 'number' &&
    /^(?:told|tell|gave|give|quoted|quote|promised|offered|asked|owe|paid)$/.test(lowerAt(tokens, at - 1))
  )
    return false;
  // “write her postcards”: to her.
  if (
    /^(?:writes?|wrote|sends?|sent|gives?|gave|brings?|brought|shows?|showed|buys?|bought|offers?|offered)$/.test(
      lowerAt(tokens, at - 1),
    ) &&
    isPlural(word)
  )
    return false;
  // “bringing her two samples”, “send her a list”: to her.
  if (
    /^(?:bring|send|show|email|lend|hand|give|post)(?:s|ing)?$/.test(lowerAt(tokens, at - 1)) &&
    /^(?:two|three|four|five|six|some|\d+)$/.test(word)
  )
    return false;
  if (lowerAt(tokens, at - 1) === 'let' && canBe(word, 'base')) return false;
  // “show her round”
  if (
    /^(?:round|around|over|along|through|out)$/.test(word) &&
    /^(?:show|take|walk|drive|help|see|talk)$/.test(lowerAt(tokens, at - 1))
  )
    return false;
  if (/^(?:anytime|again|instead|better|anyway|afterwards|whenever)$/.test(word)) return false;
  if (/^(?:own|last|next|first|second|two|three|four|past)$/.test(word)) return true;
  const opensSomethingElse =
    prepositions.has(word) ||
    determiners.has(word) ||
    coordinators.has(word) ||
    questionWords.has(word) ||
    subordinators.has(word) ||
    subjectPronouns.has(word) ||
    auxiliaries.has(word) ||
    adverbs.has(word) ||
    /^(?:to|that|if)$/.test(word);
  return !opensSomethingElse;
}

// “Ana”, “Dr. Roy”, “Ana Roy”: how many tokens the reader's name takes up here.
function readerNameAt(tokens: readonly Token[], at: number, people: People): number {
  const token = tokens[at];
  const before = lowerAt(tokens, at - 1);
  if (
    token &&
    token.text === token.lower &&
    (isKnownNoun(token.lower) || adjectives.has(token.lower)) &&
    !(token.lower === 'professor' && people.reader.has(lowerAt(tokens, at + 1))) &&
    (at > 0 || determiners.has(before) || !verbReading(lowerAt(tokens, 1)))
  )
    return 0;
  let end = at;
  const first = lowerAt(tokens, at);
  if (/^(?:dr|prof|mr|mrs|ms|mx|professor|herr|frau|mme|madame|monsieur|signora?|señora?)$/.test(first)) {
    end++;
    if (tokens[end]?.text === '.') end++;
  } else if (/^(?:the|my)$/.test(first) && /^interviewers?(?:'s)?$/.test(lowerAt(tokens, at + 1))) return 2;
  else if (/^interviewers?$/.test(first) && at === 0) return 1;
  const from = end;
  while (people.reader.has(lowerAt(tokens, end).replace(/'s?$/, '')) && end - from < 2) {
    end++;
    if (/'s?$/.test(lowerAt(tokens, end - 1))) break;
  }
  return end > from ? end - at : 0;
}
