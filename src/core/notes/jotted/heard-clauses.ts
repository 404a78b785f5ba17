import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { determiners, possessives, subjectPronouns } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { People } from '../people.ts';
import { readNote } from '../read/note.ts';
import { isStateWord } from '../telegraph-states.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { hasSureVerb, isThing, named } from './thing.ts';

const addable = /^(?:the|an?|is|are|was|were|in|on|at|of|for|to|that)$/;
const ownVerbs = /^(?:want|need|like|prefer|hope|expect|plan|think|use|have|run)s?$/;

/** A whole clause, as long as reading it changed no more than its small words. */
export function toldOf(text: string, people: People): string | undefined {
  const tokens = tokensOf(text);
  if (tokens.length < 2 || tokens.length > 16) return undefined;
  const first = lowerAt(tokens, 0);
  const isTheirs = subjectPronouns.has(first) || people.reader.has(first) || ownVerbs.test(first);
  const plain = simplePast(tokens) ?? stateOf(text) ?? standingOf(text);
  if (plain) return plain;
  if (tokens.length < 3) return undefined;
  // Reading a whole note is dear, and most things named have no verb.
  const mayTell = tokens.some(
    ({ lower }, at) => at > 0 && (isStateWord(lower) || /^(?:behind|ahead|short)$/.test(lower)),
  );
  if (!isTheirs && !mayTell && finiteVerbAt(tokens) === 0) return undefined;
  const [only, ...more] = readNote('specific', text, people, 'thank-you');
  if (only?.kind !== 'clause' || more.length > 0 || only.said) return undefined;
  const before = tokens.map(({ lower }) => lower);
  const after = tokensOf(only.text).map(({ lower }) => lower);
  const added: string[] = [];
  let at = 0;
  for (const word of after) {
    if (word === before[at]) at++;
    else added.push(word);
  }
  const isSame = at === before.length && added.every((word) => addable.test(word));
  if (!isSame && !isTheirs) return undefined;
  if (/^(?:the )?\d/.test(only.text) && tokens.length < 5) return undefined;
  if (added.some((word) => /^(?:is|are|was|were)$/.test(word)) && hasDoneVerb(after)) return undefined;
  if (
    /^you (?!want|need|like|prefer|hope|expect|plan|think|use|have|run|are|said|mentioned|will|would|know)/.test(
      only.text,
    )
  )
    return undefined;
  if (/ing (?:is|are) | (?:is|are) (?:average|up$|down$)/.test(only.text)) return undefined;
  if (/\b(?:is|are|was|were) (?:an?|the) (?!\p{L}+ \p{L})/u.test(only.text)) return undefined;
  if (!added.some((word) => /^(?:is|are)$/.test(word)) && !isTheirs && !hasSureVerb(tokens)) return undefined;
  return startsBare(only.text) ? `the ${only.text}` : only.text.replace(/\bEVERY\b/g, 'every');
}

// “monthly close takes …”, “clinic letters are …”: both know which.
function startsBare(text: string): boolean {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (
    first?.kind !== 'word' ||
    determiners.has(first.lower) ||
    possessives.has(first.lower) ||
    subjectPronouns.has(first.lower)
  )
    return false;
  const at = finiteVerbAt(tokens);
  const head = tokens[at - 1];
  return (
    at > 0 &&
    at < 5 &&
    head?.kind === 'word' &&
    (countableNouns.has(head.lower) || isPlural(head.lower) || (at > 1 && isKnownNoun(head.lower))) &&
    (/^\p{Ll}/u.test(first.text) || isKnownNoun(head.lower))
  );
}

// “CAC up 30%”, “error budget policy actually enforced”
function stateOf(text: string): string | undefined {
  const [, thing = '', state = ''] =
    /^(.{2,40}?) ((?:up|down) (?:by )?(?:about |over |nearly )?[£$€]?\d.*|(?:actually|really|now|still|always|never|fully|finally|mostly) \p{L}+(?:ed|en|own|un)|(?:only|just) (?:for|in|on|at|with) .+|(?:approved|granted|signed|agreed|delivered|cancelled|postponed|delayed) (?:in|on|last|until|by) .+)$/u.exec(
      text,
    ) ?? [];
  const tokens = tokensOf(thing);
  if (thing === '' || !isThing(tokens)) return undefined;
  const head = lowerAt(tokens, tokens.length - 1);
  const isPast = /^(?:approved|granted|signed|agreed|delivered|cancelled|postponed|delayed)/.test(state);
  const several = isPlural(head) && !/^[\p{Lu}\d-]+$/u.test(tokens.at(-1)?.text ?? '');
  return `${named(tokens)} ${isPast ? (several ? 'were' : 'was') : several ? 'are' : 'is'} ${state}`;
}

const states =
  /^(?:down|up|online|offline|gone|broken|idle|full|empty|new|old|free|shared|closed|open|ready|overdue|short|busy|slow|flat|tight|manual|vacant|sold|booked|upstairs|downstairs|blocked|stuck|late|electric|digital|cheap|expensive|strict)$/;

// “laminator broken since November”, “3D printer idle”
function standingOf(text: string): string | undefined {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(({ lower }, i) => i > 0 && states.test(lower));
  const thing = tokens.slice(0, at);
  const rest = tokens.slice(at + 1);
  const next = rest[0]?.lower ?? '';
  if (at < 1 || at > 5 || (tokens[0]?.kind === 'number' && at < 2) || !isThing(thing)) return undefined;
  if (
    next !== '' &&
    !/^(?:since|after|before|in|on|at|for|from|until|twice|every|by|again|now|most)$/.test(next)
  )
    return undefined;
  const head = thing.at(-1);
  const isSeveral = isPlural(head?.lower ?? '') && !/^[\p{Lu}\d-]+$/u.test(head?.text ?? '');
  const verb = next === 'since' ? (isSeveral ? 'have been' : 'has been') : isSeveral ? 'are' : 'is';
  const tail = textOf(addArticles(rest, 'none', 'the'));
  return `${named(thing)} ${verb} ${tokens[at]?.text}${tail === '' ? '' : ` ${tail}`}`;
}

// “is slipped”, “are bailed”: what was done to it, or what it did?
function hasDoneVerb(words: readonly string[]): boolean {
  return words.some((word, at) => /^(?:is|are|was|were)$/.test(words[at - 1] ?? '') && canBe(word, 'past'));
}

const happened =
  /^(?:slipped|bailed|failed|started|ended|rose|fell|grew|left|dropped|doubled|tripled|halved|happened|stalled|arrived|opened|closed|moved|retired|went|came|pointed|saved|broke)$/;

// “grid date slipped to 2029”
function simplePast(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ lower }) => happened.test(lower));
  const thing = tokens.slice(0, at);
  if (at < 1 || at > 4 || at === tokens.length - 1 || !isThing(thing)) return undefined;
  if (/^(?:by|and|,)$/.test(lowerAt(tokens, at + 1))) return undefined;
  return `${named(thing)} ${textOf(addArticles(tokens.slice(at), 'none', 'the'))}`;
}
