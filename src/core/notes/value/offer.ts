import { splitAtCommas, withoutJoiner } from '../chunks.ts';
import { adjectives } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { pointsIn } from '../points.ts';
import { isProse } from '../read/prose.ts';
import { written } from '../read/row.ts';
import { isClause } from '../read/whole-clause.ts';
import { withFor } from '../spans.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { deedOf, easyWith, leftOf, skillOf, standsOf } from './deed.ts';
import { fieldOf, thingOf } from './field.ts';
import { hadOf, isPaper, renewedOf } from './had.ts';
import { hungOn, objectsOf } from './hung.ts';
import { participleTail } from './hung-participles.ts';
import { lackingOf } from './lacking.ts';
import { perTimeOf } from './per-time.ts';
import type { Piece } from './piece.ts';
import { isBareDoing, isCount, phrasesOf } from './sentences.ts';
import { spanEnd, spanOf, withoutIsh } from './span.ts';
import { spokenOf } from './spoken.ts';
import { tailOf } from './tail.ts';
import { toldOf } from './told.ts';

/** What one brings, as it was written: what no rule knows hangs on to what stands before it, or is one more thing. */
export function readVerbatim(jotted: readonly Token[], opening: 'told' | 'any'): Phrase[] | undefined {
  const tokens = withoutIsh(withFor(jotted));
  if (tokens.some(isForeign)) return undefined;
  const unsaid =
    /^(?:I )?should have (?:bragged|said|talked|spoken|mentioned|told you|made)(?: a lot| far)?(?: more)?(?: (?:about|of))? (.+)$/.exec(
      written(tokens),
    )?.[1];
  if (unsaid && opening === 'any') return [{ kind: 'unsaid', text: unsaid, plain: [unsaid] }];
  const pieces = piecesOf(tokens, true);
  if (!pieces || pieces.every(isBareDoing)) return undefined;
  return pieces.length > 0 && (opening === 'any' || /^(?:told|clause)$/.test(pieces[0]?.kind ?? ''))
    ? phrasesOf(pieces).map((phrase) => ({ ...phrase, plain: [phrase.text] }))
    : undefined;
}

// “digital archive, 40,000 deeds”, “trained diver, 140 logged dives”
function isCountOf(chunk: readonly Token[], before: Piece): before is Extract<Piece, { kind: 'field' }> {
  return (
    before.kind === 'field' &&
    before.tail === '' &&
    !/^\d| and /u.test(before.text) &&
    chunk[0]?.kind === 'number' &&
    chunk.length < 7 &&
    spanEnd(chunk, 0) === 0 &&
    (isPlural(lowerAt(chunk, chunk.length - 1)) || isPlural(lowerAt(chunk, 1)))
  );
}

function looselyTold(chunk: readonly Token[], isProseNote: boolean, isLone: boolean): Piece | undefined {
  const [only] = chunk;
  const isState =
    isLone && chunk.length === 1 && adjectives.has(only?.lower ?? '') && !isKnownNoun(only?.lower ?? '');
  const text = isState
    ? `am ${only?.lower}`
    : (leftOf(chunk) ?? skillOf(chunk) ?? easyWith(chunk) ?? standsOf(chunk) ?? deedOf(chunk, isProseNote));
  return text ? { kind: 'told', text, tail: '', sure: true } : undefined;
}

function isForeign({ kind, text }: Token): boolean {
  return kind === 'link' || (kind === 'mark' && !/^[,()'"“”‘’%£$€.-]$/.test(text));
}

/**
 * Makes whole sentences of what one brings: time spent, papers, languages, things worked with, and what hangs on behind
 * them. Nothing when any stretch leaves a doubt, or when all of it was clauses already.
 */
export function readOffer(jotted: readonly Token[]): Phrase[] | undefined {
  const tokens = withoutIsh(jotted);
  if (
    tokens.some(
      ({ kind, text }) =>
        kind === 'link' || kind === 'quote' || (kind === 'mark' && !/^[,()'%£$€.-]$/.test(text)),
    )
  )
    return undefined;
  const lacking = lackingOf(tokens);
  if (lacking) return [{ kind: 'sentence', text: lacking, asWritten: true }];
  const pieces = piecesOf(tokens);
  if (!pieces?.some(isNew) || pieces.every(isBareDoing) || pieces.every(isCount)) return undefined;
  const plain = pointsIn(splitAtCommas(tokens), 'I');
  const phrases = phrasesOf(pieces);
  return phrases.map((phrase) => ({ ...phrase, plain: phrases.length === 1 ? plain : [phrase.text] }));
}

// “I do hub gears, brakes, spokes”: behind a deed a thing may be one more of its objects.
function isFurtherObject(piece: Piece, before: Piece | undefined): boolean {
  if (before?.kind !== 'told' && before?.kind !== 'clause') return false;
  if (/^type \d| it was (?:about )?\d/.test(before.text)) return false;
  return piece.kind === 'field' || (piece.kind === 'spoken' && /^(?:speak|know|can)\b/.test(before.text));
}

function isNew(piece: Piece): boolean {
  if (piece.kind === 'told') return piece.sure || piece.tail !== '';
  return (
    piece.kind !== 'clause' ||
    /^my |^all |^both |(?:with|for) me$|mother tongue$|first language$| it was (?:about )?\d/.test(piece.text)
  );
}

function piecesOf(tokens: readonly Token[], isLoose = false): Piece[] | undefined {
  const chunks = splitAtCommas(tokens).flatMap(halved);
  if (chunks.length > 7) return undefined;
  const isProseNote = isProse(tokens);
  const pieces: Piece[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const raw = chunks[at] ?? [];
    const { chunk, joiner } = withoutJoiner([...raw]);
    const before = pieces.at(-1);
    // “carer since 2019, so I know hoists”
    if (joiner === 'so' && before && before.kind !== 'tail' && lowerAt(chunk, 0) === 'i' && isClause(chunk)) {
      before.tail += `, so ${written(chunk)}`;
      continue;
    }
    if (/^(?:but|so|or|yet|nor)$/.test(joiner)) {
      if (!isLoose || !before || before.kind === 'tail') return undefined;
      before.tail += `, ${joiner} ${written(chunk)}`;
      continue;
    }
    const only = pieces.length === 0 ? mostlyOf(chunk) : undefined;
    if (only) {
      pieces.push(only);
      continue;
    }
    if (before && isPlaceOrYear(chunk, before)) {
      before.tail =
        before.tail === '' ? ` (${textOf(chunk)})` : before.tail.replace(/\)$/, `, ${textOf(chunk)})`);
      continue;
    }
    const link = lowerAt(raw, 0) === 'then' ? 'then' : joiner;
    const tail = before && (tailOf(chunk, link, before) ?? participleTail(chunk, link, before));
    if (before && 'tail' in before && tail) {
      before.tail += tail;
      continue;
    }
    if (before && chunks.length === 2 && isCountOf(chunk, before)) {
      before.tail = `, ${/^(?:my|our) /.test(before.text) ? 'with ' : ''}${written(chunk)}`;
      continue;
    }
    const piece =
      spanOf(chunk) ??
      spokenOf(chunk) ??
      renewedOf(chunk) ??
      hadOf(chunk) ??
      perTimeOf(chunk) ??
      toldOf(chunk, isProseNote, before) ??
      (isLoose ? looselyTold(chunk, isProseNote, chunks.length === 1) : undefined) ??
      fieldOf(chunk);
    if (isLoose && before && before.kind !== 'tail') {
      const objects = objectsOf(chunks.slice(at), before);
      if (objects) {
        before.tail += objects.text;
        at += objects.count - 1;
        continue;
      }
      const hung = !piece || piece.kind === 'field' ? hungOn(chunk, joiner, before) : undefined;
      if (hung) {
        before.tail += hung;
        continue;
      }
      if (piece?.kind === 'field' && isFurtherObject(piece, before)) {
        pieces.push(piece);
        continue;
      }
    }
    if (isLoose && !piece) {
      const thing = thingOf(chunk);
      if (!thing) return undefined;
      pieces.push(thing);
      continue;
    }
    // “cello, choir”
    if (before?.kind === 'told' && piece?.kind === 'field' && /^play the \p{L}+$/u.test(before.text))
      pieces.splice(-1, 1, { kind: 'field', text: before.text.replace(/^play the /, ''), tail: before.tail });
    else if (!piece || isFurtherObject(piece, before)) return undefined;
    if (piece.kind === 'span' && piece.bare && before?.kind === 'told' && isLastingOf(before)) {
      const time = piece.text.replace(/ of experience$/, '');
      before.text = /^am an? /.test(before.text)
        ? before.text.replace(/^am /, `have spent ${time} as `)
        : `${before.text} for ${time}`;
      before.sure = true;
      continue;
    }
    // “did nights at a petrol station, alone, 2 years”
    if (piece?.kind === 'span' && piece.bare && before?.kind === 'told' && before.tail === ', alone') {
      before.tail += `, for ${piece.text.replace(/ of experience$/, '')}`;
      continue;
    }
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return pieces;
}

// “milked twice a day for my uncle, 5 winters”
function isLastingOf({ text, tail }: Extract<Piece, { kind: 'told' }>): boolean {
  return (
    tail === '' &&
    !/^(?:can|could|will|would|know|am (?!an? ))\b/.test(text) &&
    !/\b(?:since|when|until|from|ago|(?:19|20)\d\d|once|for \S+ (?:years?|months|summers|winters|seasons))\b/.test(
      text,
    )
  );
}

// “curly hair mostly”
function mostlyOf(chunk: readonly Token[]): Piece | undefined {
  const last = lowerAt(chunk, chunk.length - 1);
  return /^(?:mostly|mainly)$/.test(last) && isSureNoun(chunk.slice(0, -1)) && chunk.length > 1
    ? { kind: 'field', text: `${last} ${textOf(chunk.slice(0, -1))}`, tail: '' }
    : undefined;
}

// “guitar and 3 languages”, “a diploma and one year with maps”: a span or a count of its own behind the “and”.
function halved(chunk: Token[]): Token[][] {
  const at = chunk.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      /^(?:and|plus)$/.test(lower) &&
      (spanEnd(chunk, i + 1) > 0 ||
        lowerAt(chunk, i + 2) === 'languages' ||
        (/^(?:my|own)$/.test(lowerAt(chunk, i + 1)) && isPaper(chunk.slice(0, i)))),
  );
  // “4 years no penalties”
  const end = spanEnd(chunk, 0);
  if (end > 0 && /^(?:no|not|without)$/.test(lowerAt(chunk, end)))
    return [chunk.slice(0, end), chunk.slice(end)];
  const so = chunk.findIndex(({ lower }, i) => i > 0 && lower === 'so' && lowerAt(chunk, i + 1) === 'i');
  if (so > 0 && isClause(chunk.slice(so + 1))) return [...halved(chunk.slice(0, so)), chunk.slice(so)];
  return at < 1 ? [chunk] : [chunk.slice(0, at), [wordToken('and'), ...chunk.slice(at + 1)]];
}

// “diploma, Lyon, 2023”
function isPlaceOrYear(chunk: readonly Token[], before: Piece): before is Extract<Piece, { kind: 'had' }> {
  const [only] = chunk;
  return (
    before.kind === 'had' &&
    chunk.length === 1 &&
    (before.tail === '' || /\)$/.test(before.tail)) &&
    (/^(?:19|20)\d\d$/.test(only?.text ?? '') ||
      (only?.kind === 'word' && /^\p{Lu}\p{Ll}{2,}$/u.test(only.text)))
  );
}
