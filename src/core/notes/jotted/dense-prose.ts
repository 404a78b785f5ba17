import type { NoteSlot, Stage } from '../../text/draft.ts';
import { isGrave } from '../clause.ts';
import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { heardPiece, type Piece } from './heard-items.ts';
import { type IdeaPiece, ideaPhrases, ideaPiece } from './idea-items.ts';
import { ownPiece } from './own-items.ts';
import { commaParts } from './own-points.ts';
import { joined, type OwnPiece } from './own-words.ts';
import { isReadable } from './readable.ts';
import { tidied } from './tidy-point.ts';
import { toldToReader } from './told-to-reader.ts';
import { withUnitsWritten } from './written-units.ts';

/** What of a dense slot can be said in plain sentences, and what stays shorthand. */
export interface DenseProse {
  phrases: Phrase[];
  /** Points no sentence can be made of without guessing, as they were typed. */
  shorthand: string[];
}

/** Of a slot's weight this much may stay unsaid before its list is kept instead. */
const mostUnsaid = 0.4;
const mostThings = 5;

/** Says the sure points of a dense slot as prose. Nothing where too little of it can be said. */
export function denseProse(
  slot: NoteSlot,
  points: readonly string[],
  people: People,
  stage: Stage,
): DenseProse | undefined {
  if (slot !== 'specific' && slot !== 'value') return undefined;
  const isIdea = slot === 'value' && stage === 'share-an-idea';
  const ideas: IdeaPiece[] = [];
  const shorthand: string[] = [];
  const pieces: Array<Piece | OwnPiece> = [];
  let all = 0;
  let unsaid = 0;
  for (const raw of points.flatMap((point) => piecesOf(point, slot, people))) {
    const weight = weightOf(raw);
    all += weight;
    const text = tidied(withUnitsWritten(raw, people.role ?? ''), people)
      .replace(/\bcertificate (?=\d$)/, 'Certificate ')
      .replace(/ per (day|week|month|year|night)\b/g, ' a $1');
    if (isIdea) {
      const idea = isReadable(text.replace(/ – /g, ' to '))
        ? ideaPiece(text, /->|=>|→/.test(raw))
        : undefined;
      if (idea) ideas.push(idea);
      else {
        shorthand.push(raw);
        unsaid += weight;
      }
      continue;
    }
    const told = slot === 'specific' ? toldToReader(text, people, true) : text;
    const piece = isReadable(told)
      ? slot === 'specific'
        ? heardPiece(told, people)
        : ownPiece(told)
      : undefined;
    if (!piece || (piece.kind === 'aside' && pieces.length === 0)) {
      shorthand.push(raw);
      unsaid += weight;
    } else if (piece.kind === 'aside') attach(pieces, piece.text);
    else if (!hasJoined(pieces, piece, slot) && !pieces.some((one) => one.text === piece.text))
      pieces.push(piece);
  }
  if (pieces.length + ideas.length === 0 || unsaid > all * mostUnsaid) return undefined;
  if (isIdea) return { phrases: ideaPhrases(ideas), shorthand };
  const phrases = slot === 'specific' ? heardPhrases(pieces) : ownPhrases(pieces);
  return { phrases: phrases.map((phrase) => ({ ...phrase, plain: [phrase.text] })), shorthand };
}

function weightOf(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

// A figure that rose goes with the deed before it.
function risen(text: string, kind: string): string {
  return / (?:up|down) (?:by )?\d/.test(text) && kind === 'told' ? `with ${text}` : text;
}

function attach(pieces: Array<Piece | OwnPiece>, text: string): void {
  const last = pieces.at(-1);
  if (!last) return;
  const isOpen = !/\)$/.test(last.text);
  const aside = risen(text, last.kind);
  last.text =
    /^(?:thing|held|known)$/.test(last.kind) && isOpen ? `${last.text} (${aside})` : `${last.text}, ${aside}`;
}

// What a number tells of the deed before it, a span of the tool before it, a budget of the work.
function hasJoined(pieces: Array<Piece | OwnPiece>, piece: Piece | OwnPiece, slot: NoteSlot): boolean {
  const last = pieces.at(-1);
  if (slot !== 'value' || !last) return false;
  const span = /^((?:about |over |nearly )?\d+\+? (?:years?|months?)) of experience$/.exec(piece.text)?.[1];
  if (span && last.kind === 'known' && !/\d/.test(last.text)) {
    last.text = `${span} of experience with ${last.text}`;
    last.kind = 'held';
    return true;
  }
  const budget = /^(?:an? )?budget (?:of )?([£$€]?\d.*)$/.exec(piece.text)?.[1];
  if (budget && last.kind === 'told') {
    last.text += `, with a budget of ${budget}`;
    return true;
  }
  const isCount =
    piece.kind === 'known' &&
    /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)\S* \p{L}+s\b/u.test(piece.text);
  const isWork =
    (last.kind === 'told' && !/^(?:am|have|speak|can) (?!been)/.test(last.text)) ||
    /\b(?:rollout|project|migration|scheme|redesign|launch|move)$/.test(last.text);
  if (
    isCount &&
    isWork &&
    !/languages$/.test(piece.text) &&
    !/\d|\bhave (?!been)/.test(last.text.replace(/\b(?:IFRS|ISO) \d+/g, ''))
  ) {
    last.text += ` (${piece.text})`;
    return true;
  }
  return false;
}

// An arrow between figures or names says from what to what; any other parts two points, as a dash does.
const seam = /(?<!\d\S{0,4}\s*|^\p{Lu}\S*\s*)(?:->|=>|→)(?!\s*[\d£$€~])\s*|\s(?:--?|[–—])\s(?!\d)/u;

// Commas, dashes and arrows between words part what was jotted.
function piecesOf(point: string, slot: NoteSlot, people: People): string[] {
  // “trim -> fumet”: what becomes what.
  if (/^[\p{Ll} ]+(?:->|→|=>)[\p{Ll} ]+$/u.test(point)) return [point];
  const parts = commaParts(point)
    .flatMap((part) => part.split(seam))
    .flatMap((part) =>
      (part.match(/ \+ /g) ?? []).length > 1 ? part.split(/ \+ /) : part.split(/(?<!\d) \+ (?=\d|the )/),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '' && tidied(part, people) !== '');
  return slot === 'value' ? withCodesJoined(parts) : parts;
}

// “licence B1, B2, D1”, “NRP, ACLS, PALS current”: codes in a row are one point.
function withCodesJoined(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    let end = at;
    const isCode = (part = '') => /^(?:bit )?\p{Lu}{1,4}\d?$/u.test(part);
    while (isCode(parts[end + 1])) end++;
    const part = parts[at] ?? '';
    if (end > at && /^(?:licen[cs]es?|languages?|langs?|categor(?:y|ies)):? \S+$/i.test(part)) {
      out.push(`${parts.slice(at, end).join(', ')} and ${parts[end]}`);
      at = end;
      continue;
    }
    let last = at;
    while (isCode(parts[last])) last++;
    if (last > at && /^\p{Lu}{2,} (?:current|valid|in date|passed|done)$/u.test(parts[last] ?? '')) {
      out.push(`${parts.slice(at, last).join(', ')} and ${parts[last]}`);
      at = last;
      continue;
    }
    out.push(part);
  }
  return out;
}

function heardPhrases(pieces: ReadonlyArray<Piece | OwnPiece>): Phrase[] {
  const phrases: Phrase[] = [];
  const first = pieces[0]?.kind;
  const things = pieces.filter(({ kind }) => kind === 'thing').map(({ text }) => text);
  const told = pieces.filter(({ kind }) => kind === 'told').map(({ text }) => text);
  const noted = grouped(things).map((group): Phrase => ({ kind: 'noted', text: joined(group) }));
  const heard = inTwos(told).map((pair): Phrase => ({ kind: 'heard', text: pair.join(' and that ') }));
  phrases.push(...(first === 'told' ? [...heard, ...noted] : [...noted, ...heard]));
  return phrases;
}

function ownPhrases(pieces: ReadonlyArray<Piece | OwnPiece>): Phrase[] {
  const things = pieces.filter(({ kind }) => kind === 'held' || kind === 'known');
  const told = pieces.filter(({ kind }) => kind === 'told').map(({ text }) => text);
  const isHeld = things.every(({ kind }) => kind === 'held');
  const named = grouped(things.map(({ text }) => text)).map(
    (group): Phrase =>
      isHeld ? { kind: 'held', text: joined(group) } : { kind: 'background', text: joined(group) },
  );
  const long = told.filter((text) => / and /.test(text));
  const short = told.filter((text) => !/ and /.test(text));
  const deeds = [...grouped(short, 3), ...long.map((text) => [text])].map(
    (group): Phrase => mine(`I ${joined(group)}`),
  );
  const wholes = pieces.filter(({ kind }) => kind === 'whole').map(({ text }) => mine(text));
  const isDeedFirst = pieces[0]?.kind === 'told';
  return isDeedFirst ? [...deeds, ...named, ...wholes] : [...named, ...deeds, ...wholes];
}

function mine(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: false, grave: isGrave(text) };
}

/** As few rows as hold them all, of about the same length. */
function grouped(items: readonly string[], most = mostThings): string[][] {
  if (items.length === 0) return [];
  const rows = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / rows);
  return Array.from({ length: rows }, (_, at) => items.slice(at * size, (at + 1) * size)).filter(
    (row) => row.length > 0,
  );
}

function inTwos(items: readonly string[]): string[][] {
  return grouped(items, 2);
}
