import { indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { deedOf, deedVerb, finishedOf } from '../jotted/own-deeds.ts';
import { isThing } from '../jotted/thing.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, isListedVerb, verbReading } from '../lexicon/verbs.ts';
import { joinItems } from '../phrase.ts';
import { isDeed } from '../read/deeds.ts';
import { isPerson, persons } from '../read/self.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { hadOf } from './had.ts';
import type { Piece } from './piece.ts';
import { qualificationOf } from './qualifications.ts';
import { countedDeed } from './row-counts.ts';
import { fieldText, isField, isLikelyField } from './row-fields.ts';
import { lastingSpan } from './row-spans.ts';
import {
  currentPaper,
  fineWith,
  lastingState,
  namedRole,
  neverSaid,
  ownHabit,
  ownRole,
  ownState,
  passedPaper,
  qualifiedBy,
  typedSpeed,
  validPaper,
} from './row-states.ts';
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
  const listed = ownedOf(chunk) ?? listedOf(chunk, before);
  const state = listed?.kind === 'told' ? undefined : ownState(textOf(chunk));
  const item: Item | undefined = state
    ? { kind: 'told', text: state, isTurned: true }
    : (listed ?? strangeOf(chunk));
  if (item?.kind !== 'told') return item;
  if (noDeed.test(item.text) || isFormerPlace(item.text)) return undefined;
  const told = neverSaid(item.text);
  const named = /^speak ((?!up|to|at|for)\S.*)$/.exec(item.text)?.[1];
  return named
    ? { kind: 'spoken', text: named }
    : told === item.text
      ? item
      : { ...item, text: told, isTurned: true };
}

// “live desk nerves”: no verb.
const noDeed =
  /^live (?:an? )?(?:desk|mixing|shows?|sound|events?|music|tv|radio|blog|blogging|coding|streams?|streaming|subtitling|captioning|broadcasts?)\b/;

// “ex airline ops desk”: nobody is a desk.
function isFormerPlace(told: string): boolean {
  const former = /^am ex-(.+)$/.exec(told)?.[1];
  return (
    former !== undefined &&
    !isPerson(tokensOf(former)) &&
    !/(?:navy|army|forces|marines|police|military|raf|crew|service)$/.test(former)
  );
}

// What is told right by its own shape, whatever stands before it.
function ownedOf(chunk: readonly Token[]): Item | undefined {
  const text = textOf(chunk);
  const told =
    countedDeed(chunk) ??
    lastingState(text) ??
    passedPaper(text) ??
    typedSpeed(text) ??
    currentPaper(text) ??
    qualifiedBy(text) ??
    fineWith(text) ??
    namedRole(text);
  if (told) return { kind: 'told', text: told, isTurned: true };
  const valid = validPaper(text);
  if (contacts.test(text)) return { kind: 'had', text };
  return valid ? { kind: /^an? /.test(valid) ? 'had' : 'paper', text: valid } : undefined;
}

const contacts = /^(?:\p{Ll}+ )?(?:contacts|connections|references) (?:in|at|with|across|from) [^,]+$/u;

// What no list knows, told by the rest of its row.
function strangeOf(chunk: readonly Token[]): Item | undefined {
  if (chunk.length === 0 || chunk.length > 11) return undefined;
  const text = textOf(chunk);
  const told = ownRole(text) ?? ownHabit(text) ?? lastingSpan(chunk);
  if (told) return { kind: 'told', text: told, isTurned: true };
  return isLikelyField(chunk) ? { kind: 'field', text } : undefined;
}

function listedOf(chunk: readonly Token[], before: Item | undefined): Item | undefined {
  if (
    chunk.length === 0 ||
    chunk.length > 11 ||
    chunk.some(({ kind }) => kind === 'link' || kind === 'quote')
  )
    return undefined;
  const slashed = textOf(chunk).split('/');
  if (slashed.length > 1 && slashed.every((name) => languages.has(name.toLowerCase())))
    return { kind: 'spoken', text: joinItems(slashed) };
  const many = /^(\S+ languages) (\(.+\))$/.exec(textOf(chunk));
  if (many) return { kind: 'spoken', text: textOf(chunk) };
  const [, one = '', other = ''] = /^(\p{Lu}\p{L}+) and (\p{Lu}\p{Ll}+)$/u.exec(textOf(chunk)) ?? [];
  if (languages.has(one.toLowerCase()) && other !== '')
    return { kind: 'spoken', text: `${one} and ${other}` };
  const levelled = /^([ABC][12]) (\p{Lu}\p{L}+)$/u.exec(textOf(chunk));
  if (levelled?.[2] && languages.has(levelled[2].toLowerCase()))
    return { kind: 'spoken', text: `${levelled[2]} (${levelled[1]})` };
  const passable = /^(?:ok|okay|decent|passable|so-so|rusty|school) (\p{L}+)$/u.exec(textOf(chunk));
  if (passable && languages.has((passable[1] ?? '').toLowerCase()))
    return { kind: 'spoken', text: textOf(chunk).replace(/^okay|^ok/, 'passable') };
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
  const told = toldOf(chunk, first?.lower === 'i', behind);
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

const degree =
  /^(?:(?:LL[BM]|[BM](?:A|Sc|Eng|Ed|Phil)|MBA|PhD|HND) in \p{L}[\p{L} ]+|\p{Ll}+ degree(?: \([^()]+\))?)$/u;

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
