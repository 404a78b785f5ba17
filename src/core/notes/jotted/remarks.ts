import type { NoteSlot } from '../../text/draft.ts';
import type { People } from '../people.ts';
import { withoutToOneself } from '../to-oneself.ts';
import { commaParts } from './own-points.ts';
import { type RemarkPattern, remarkTurns } from './remark-turns.ts';
import { aside } from './remark-words.ts';
import { wholeRemarks } from './whole-remarks.ts';

const cries =
  /^(?:(?:argh+|aargh|ugh|yikes|oops|doh|eek|ouch|wtf|omg|dammit|damn|hmm+|phew|gah|sigh)\b[\s,!.:–-]*)+/i;
const reminders =
  /^(?:(?:don'?t|do not|dnt) forget(?: (?:to (?:say|mention|add)(?: that)?|that|about|abt))?|remember(?: to (?:say|mention|add)(?: that)?)|(?:mention|say|add)(?: that)?(?= (?:i|my|we)\b)|nb|n\.b\.|note)\b:?\s+/i;

/** Whether a piece of a jotting is a remark to oneself: on people, on how it went, on what tone to strike. */
export function isRemark(piece: string, slot: NoteSlot, people: People): boolean {
  const text = piece
    .replace(/’/g, "'")
    .replace(/^\(|\)$/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const plain = text.replace(/^[\s,.;:–-]+|[\s.!?,;:–-]+$/g, '').replace(/[!?]+/g, '');
  if (plain === '') return true;
  const isOfSlot = ({ slots }: RemarkPattern) => slots?.includes(slot) ?? true;
  if (remarkTurns.some((turn) => isOfSlot(turn) && turn.pattern.test(text)))
    return !(slot === 'clarify' && plain.split(' ').length > 9);
  const reader = [...people.reader].map((name) => name.replace(/[^\p{L}'-]/gu, '')).filter(Boolean);
  const names =
    reader.length > 0 ? `(?:(?:mr|mrs|ms|dr|prof|chef|capt)\\.? )?(?:${reader.join('|')})` : '(?!)';
  return (
    withoutToOneself(plain) === '' ||
    patternsFor(names).some((one) => isOfSlot(one) && one.pattern.test(plain))
  );
}

let built: { names: string; patterns: readonly RemarkPattern[] } | undefined;

// Only the reader's names change them, and those seldom do.
function patternsFor(names: string): readonly RemarkPattern[] {
  if (built?.names === names) return built.patterns;
  const patterns = wholeRemarks.map(({ source, slots }) => {
    const pattern = new RegExp(`^(?:${source.replaceAll('READER', names)})${aside}$`, 'iu');
    return slots ? { pattern, slots } : { pattern };
  });
  built = { names, patterns };
  return patterns;
}

/** A point without its remarks, and the remarks that were taken from it. */
export function withoutRemarks(
  point: string,
  slot: NoteSlot,
  people: People,
  isTold: (piece: string) => boolean = () => false,
): { text: string; remarks: string[] } {
  const whole = point
    .trim()
    .replace(/’/g, "'")
    .replace(cries, '')
    .replace(slot === 'nextStep' ? /^$/ : reminders, '');
  if (isRemark(whole, slot, people) && !hasMatter(whole) && !isTold(whole))
    return { text: '', remarks: [whole] };
  const remarks: string[] = [];
  const drop = (piece: string): boolean => {
    const is = !isTold(piece) && isRemark(piece, slot, people);
    if (is) remarks.push(piece.trim());
    return is;
  };
  const bare = whole.replace(/\s*\(([^()]*)\)/g, (found, inner: string) => (drop(inner) ? '' : found));
  const text = commaParts(bare)
    .map((part, at, all) => (isTheirState(part, all[at - 1]) ? part : spokenPieces(part, drop)))
    .filter((part) => part.trim() !== '')
    .join(', ');
  return { text, remarks };
}

const takesBack =
  /^(?:(?:or|but|and|so) )?(?:(?:don'?t|do not|dnt|better not|never) (?:mention|say|ask|bring)(?: (?:it|this|that|her|him|them|up|now|yet))*|maybe not|or not|perhaps not|probably not|rather not|(?:ask )?later|not (?:now|yet)|too early|another time|scratch that|forget (?:it|that)|skip)[.!?]*$/i;

/** Whether a remark takes back what stood before it: “salary 52k? – don’t mention”. */
export function takesBackWhatWas(remark: string): boolean {
  return takesBack.test(remark.replace(/’/g, "'").trim());
}

// “they're moving off Oracle, worried about the procedures”: they are.
function isTheirState(part: string, before = ''): boolean {
  return (
    /^(?:worried|anxious|hopeful|excited|annoyed|nervous) (?:about|abt|that|by)\b/i.test(part) &&
    /^(?:they|he|she|you)\b/i.test(before)
  );
}

// A point of several parts may hold more than its remark.
function hasMatter(point: string): boolean {
  return commaParts(point).length > 1 || /\s(?:--?|[–—])\s|\(/.test(point);
}

// The pieces between dashes that are no remarks, with the marks that stood between them.
function spokenPieces(part: string, drop: (piece: string) => boolean): string {
  const pieces = part.split(/(\s+(?:--?|[–—])\s+|\s+(?=but (?:he|she|it|they|don'?t|not)\b))/);
  let text = '';
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    if (!drop(piece)) text += text === '' ? piece : `${pieces[at - 1] ?? ' '}${piece}`;
  }
  return text;
}
