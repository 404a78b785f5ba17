import type { NoteSlot } from '../../text/draft.ts';

const so = '(?:so far|yet|since(?: then)?|up to now|to date|as yet|at all)';
const silences: ReadonlyArray<[RegExp, (match: RegExpExecArray) => string]> = [
  [
    /^(?:I (?:have )?)?heard nothing since ((?:the|my|our) \p{L}[^,;:?]*)$/iu,
    ([, since = '']) => `I have heard nothing since ${since}`,
  ],
  [
    new RegExp(`^(?:but |and )?(?:nothing(?: heard)?|heard nothing|I have heard nothing)(?: (${so}))?$`, 'i'),
    ([, since]) =>
      since && /^(?:yet|as yet|at all)$/.test(since)
        ? `I have not heard anything ${since}`
        : `I have heard nothing ${since ?? 'so far'}`,
  ],
  [
    new RegExp(
      `^(?:but |and )?(?:still )?no (reply|answer|response|news|word|feedback|call)(?: (${so}))?$`,
      'i',
    ),
    ([, what = '', since]) =>
      `I have had no ${what.toLowerCase()} ${!since || since === 'at all' ? 'so far' : since}`,
  ],
  [
    new RegExp(
      `^(?:but |and )?(?:I )?(?:have|had|did) not (?:heard|hear)(?: (?:anything|back|a thing|from you))*(?: (${so}))?$`,
      'i',
    ),
    ([, since]) => `I have not heard anything ${since ?? 'yet'}`,
  ],
  [
    /^(?:but |and )?(?:it (?:is|has) |now it (?:is|has) )?(?:now )?been ((?:over |about |nearly |almost )?(?:\d+|an?|one|two|three|four|five|six)(?: (?:days?|weeks?|months?))?)(?: now| already)*$/i,
    ([, time = '']) => `it has now been ${time}`,
  ],
  [
    /^(?:but |and )?that was ((?:over |about |nearly |almost )?(?:\d+|an?|one|two|three|four|five|six) (?:days?|weeks?|months?) ago)$/i,
    ([, time = '']) => `that was ${time}`,
  ],
];

/** What tells that no word has come, as a clause. */
export function silenceOf(text: string): string | undefined {
  for (const [pattern, tell] of silences) {
    const match = pattern.exec(text.trim());
    if (match) return tell(match);
  }
  return undefined;
}

const promised =
  /\b(?:said|told|promised?|due|decisions?|expected|meant|supposed|thought|hoped|would|were going|was going|by)\b/i;

// Beside a question of its own only what was promised for a day.
const dated = /\b(?:(?:said|told|promised)\b.*\b(?:days?|weeks?|by|on|in|within)|decision by|answer by)\b/i;
const asks = /\?|\b(?:ask|know if|know whether|any news|chase)\b/i;

/**
 * Which pieces of a note tell that no word has come and are matter: behind what was promised, where nothing asks for
 * the word already.
 */
export function silenceTold(note: string, slot: NoteSlot): (piece: string) => boolean {
  const isMatter = slot === 'nextStep' && (asks.test(note) ? dated : promised).test(note);
  return (piece) => isMatter && silenceOf(spelled(piece)) !== undefined;
}

function spelled(piece: string): string {
  return piece
    .replace(/’/g, "'")
    .replace(/\b(have|had|did)n'?t\b/gi, '$1 not')
    .replace(/\b(?:it's|its) been\b/gi, 'it has been')
    .replace(/[\s.!]+$/, '');
}
