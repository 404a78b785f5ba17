import { indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { deedOf, deedVerb, finishedOf } from '../jotted/own-deeds.ts';
import { isThing } from '../jotted/thing.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, isListedVerb, verbReading } from '../lexicon/verbs.ts';
import { joinItems } from '../phrase.ts';
import { isDeed } from '../read/deeds.ts';
import { isPerson, persons } from '../read/self.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { hadOf } from './had.ts';
import type { Piece } from './piece.ts';
import { qualificationOf } from './qualifications.ts';
import { spanOf } from './span.ts';
import { languages, spokenOf } from './spoken.ts';
import { playedOf } from './standing.ts';
import { toldOf } from './told.ts';

/** What an item of a row is behind: “I speak …”, “I hold …”, “I have …”, “I have experience with …”, “I …”. */
export interface Item {
  kind: 'spoken' | 'paper' | 'had' | 'field' | 'told';
  text: string;
  /** What no single sentence of the editor's tells right: a habit in the third person, a state behind a deed. */
  isTurned?: true;
}

/**
 * Reads one item of a row; `before` is the item in front of it. Nothing where it is in doubt: a person for a thing, a name for
 * a deed.
 */
export function itemOf(chunk: readonly Token[], before: Item | undefined): Item | undefined {
  if (
    chunk.length === 0 ||
    chunk.length > 11 ||
    chunk.some(({ kind }) => kind === 'link' || kind === 'quote')
  )
    return undefined;
  const slashed = textOf(chunk).split('/');
  if (slashed.length > 1 && slashed.every((name) => languages.has(name.toLowerCase())))
    return { kind: 'spoken', text: joinItems(slashed) };
  const signed = /^(?:basic )?sign language(?: \((\p{Ll}+)\))?$/u.exec(textOf(chunk));
  if (signed)
    return { kind: 'told', text: `know ${signed[1] ? `${signed[1]} sign language` : textOf(chunk)}` };
  const spoken = spokenOf(chunk);
  if (spoken) return spoken.kind === 'spoken' ? { kind: 'spoken', text: spoken.text } : undefined;
  const paper = qualificationOf(chunk);
  if (paper) return { kind: 'paper', text: paper };
  const span = spanOf(chunk);
  if (span) return span.kind === 'span' && !span.bare ? toldAs(span.told) : undefined;
  if (/^(?:team|crew|brigade) of (?:\d+|\p{L}+)$/u.test(textOf(chunk).toLowerCase()))
    return { kind: 'told', text: `have led a ${textOf(chunk).toLowerCase()}` };
  const [first, next] = chunk;
  const got = /^got ((?:my|an?) [\p{Ll} ]+)$/u.exec(textOf(chunk))?.[1];
  if (got) return { kind: 'had', text: got };
  const habit = verbReading(first?.lower ?? '');
  if (habits.test(first?.lower ?? '') && next && habit) {
    const text = `${habit.base} ${textOf(chunk.slice(1))}`;
    const played = habit.base === 'play' ? playedOf(textOf(chunk.slice(1))) : undefined;
    return { kind: 'told', text: played ?? text, isTurned: true };
  }
  if (chunk.length === 1 && adjectives.has(first?.lower ?? '') && /^am \S+ /.test(before?.text ?? ''))
    return { kind: 'told', text: `am ${first?.lower}`, isTurned: true };
  const head = headOf(chunk);
  if (/^(?:experience|knowledge|background|skills)$/.test(head) && chunk.length > 1 && isThing(chunk))
    return {
      kind: 'had',
      text: head === 'background' ? `${indefinite(first?.text ?? '')} ${textOf(chunk)}` : textOf(chunk),
    };
  const state = statedOf(textOf(chunk));
  if (state) return { kind: 'told', text: state, isTurned: true };
  // “LLM in land law”
  if (degree.test(textOf(chunk)))
    return { kind: 'had', text: `${indefinite(first?.text ?? '')} ${textOf(chunk)}` };
  const had = hadOf(chunk);
  if (had) return had.kind === 'had' ? { kind: 'had', text: had.text } : undefined;
  const habitual = before?.isTurned ? habitOf(chunk, before) : undefined;
  if (habitual) return habitual;
  // “firing curves, glaze faults”
  const isName = !isListedVerb(first?.lower ?? '') || isKnownNoun(first?.lower ?? '');
  const isPair = chunk.length === 2 && first?.kind === 'word' && isName && isPlural(next?.lower ?? '');
  if (isField(chunk) || (isPair && before?.kind === 'field' && !canBe(first?.lower ?? '', 'past')))
    return { kind: 'field', text: fieldText(chunk) };
  const behind: Piece | undefined =
    before?.kind === 'told' ? { kind: 'told', text: before.text, tail: '', sure: true } : undefined;
  const told = toldOf(chunk, false, behind);
  if (told) return told.kind === 'told' && !isDoubtful(chunk) ? toldAs(told.text) : undefined;
  const deed = deedOf(textOf(chunk)) ?? finishedOf(textOf(chunk));
  return deed?.kind === 'told' ? { kind: 'told', text: deed.text } : habitOf(chunk, before);
}

const stated =
  /^((?:\p{L}+[ -])?(?:accredited|certified|chartered|checked|insured|licensed|qualified|registered|sworn|trained|vetted)(?: \p{Lu}\p{L}*\d)?)(?: (?:since|in) ((?:19|20)\d\d))?$/u;

// “chartered since 2019”, “DBS checked”, “licensed T2”
function statedOf(text: string): string | undefined {
  const [, state, year] = stated.exec(text) ?? [];
  return state && (year ? `have been ${state} since ${year}` : `am ${state}`);
}

const degree = /^(?:LL[BM]|[BM](?:A|Sc|Eng|Ed|Phil)|MBA|PhD|HND) in \p{L}[\p{L} ]+$/u;

// “remember names, fix printers”: what one does, beside what one did.
function habitOf(chunk: readonly Token[], before: Item | undefined): Item | undefined {
  const first = lowerAt(chunk, 0);
  const next = lowerAt(chunk, 1);
  const isPlain = canBe(first, 'base') && !canBe(first, 'past') && chunk.length < 6;
  const isSure = !isKnownNoun(first) || /^(?:drive|speak|play|cook)$/.test(first) || before?.isTurned;
  return isPlain &&
    isSure &&
    /^(?:told|spoken)$/.test(before?.kind ?? '') &&
    (isPlural(next) || /^(?:drive|speak|play)$/.test(first))
    ? { kind: 'told', text: textOf(chunk), isTurned: true }
    : undefined;
}

const habits =
  /^(?:plays|speaks|sings|drives|cooks|bakes|knits|sews|teaches|coaches|volunteers|knows|loves|likes|paints|climbs|swims|reads|writes|keeps|fixes|rides|grows|runs)$/;

// Nothing where a thing was read as a person, or a season as none.
function toldAs(jotted: string): Item | undefined {
  if (/ behind me$| (?:winter|summer)$/.test(jotted)) return undefined;
  const text = jotted.replace(/(?<!,) so (?=I )/, ', so ');
  if (
    /^am an? /.test(text) &&
    !(persons.test(headOf(tokensOf(text))) || /^am an? .*\b(?:nerd|geek)$/.test(text))
  )
    return undefined;
  const named = /^speak (.+)$/.exec(text)?.[1];
  return named ? { kind: 'spoken', text: named } : { kind: 'told', text };
}

function headOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  return lowerAt(tokens, (end < 0 ? tokens.length : end) - 1);
}

// “glaze faults”, “laminated doughs”: a name or a deed.
function isDoubtful(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  const next = chunk[1];
  if (canBe(first, 'base') && isKnownNoun(first) && !isDeed(chunk)) return !/^set up /.test(textOf(chunk));
  if (/^(?:apprenticed|studied) (?:in|at) /.test(textOf(chunk))) return false;
  const isOpened = next?.kind === 'number' || opensObject(next?.lower ?? '');
  return /ed$/.test(first) && canBe(first, 'past') && !isOpened && !deedVerb.test(first);
}

const openers =
  /^(?:no|zero|not|never|my|own|i|few|every|each|all|both|most|several|two|three|four|five|six|seven|eight|nine|ten|half|an?|the|open)$/;
const closers = /^(?:down|up|throughout|both|before|since|now|too|done|passed|master|typist|survived|daily)$/;

function isField(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  const end = chunk.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const core = end < 0 ? chunk : chunk.slice(0, end);
  const head = lowerAt(core, core.length - 1);
  const isName = /^\p{Lu}/u.test(core.at(-1)?.text ?? '');
  return (
    isThing(chunk) &&
    !(isPerson(chunk) && !/^\p{Lu}\S*\p{Lu}/u.test(chunk.at(-1)?.text ?? '')) &&
    chunk[0]?.kind === 'word' &&
    !/\bfrom \d/.test(textOf(chunk)) &&
    !openers.test(first) &&
    !chunk.some(({ lower }) => /^(?:is|are|was|were|has|have)$/.test(lower)) &&
    !/^(?:an?|the|my)$/.test(lowerAt(chunk, 1)) &&
    !(end === 1 && /^(?:patient|sound|good|kind)$/.test(first)) &&
    !((adjectives.has(head) || (end === 1 && adjectives.has(first))) && !isName) &&
    !chunk.some(({ lower }) => closers.test(lower) || languages.has(lower)) &&
    !core.some(({ kind, lower }) => kind === 'number' || (canBe(lower, 'past') && !canBe(lower, 'base'))) &&
    !(canBe(first, 'third') && !isKnownNoun(first)) &&
    !(canBe(first, 'base') && !isKnownNoun(first)) &&
    (isPlural(head) || isKnownNoun(head) || canBe(head, 'ing') || isName)
  );
}

// “a cellar of 900 labels”, “detector readout”
function fieldText(chunk: readonly Token[]): string {
  const of = chunk.findIndex(({ lower }) => lower === 'of');
  const head = lowerAt(chunk, of - 1);
  const isOne = of > 0 && chunk[of + 1]?.kind === 'number' && countableNouns.has(head) && !isPlural(head);
  return `${isOne ? `${indefinite(chunk[0]?.text ?? '')} ` : ''}${textOf(chunk)}`;
}
