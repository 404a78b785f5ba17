import { abbreviations } from '../lexicon/abbreviations.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { emoji } from '../segments.ts';
import { isKnown } from './sure-point.ts';

// “bummed but ok 🙂 Biscuit was the highlight”: what follows with a capital is a point of its own.
const emojiBeforeNext =
  /(?<=\p{Ll})\s*(?:\p{Extended_Pictographic}|[\u200D\uFE0F]|\p{Emoji_Modifier})+\s+(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;
const bullet = /^\s*(?:[-–—*•◦▪‣·>+]+|\d{1,2}[.)]|\(?[a-z]\)|\[[ x]?\])\s+/i;

/** The points of a note as its writer set them apart: by lines, bullets, semicolons and full stops. */
export function ownPoints(note: string): string[] {
  return note
    .normalize('NFC')
    .replace(emojiBeforeNext, '. ')
    .replace(emoji, ' ')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ').replace(bullet, ''))
    .flatMap((line) => (/\s\(?2\)\s/.test(line) ? line.split(/(?:^|\s)\(?\d\)\s+/) : [line]))
    .flatMap((line) => line.split(/\s*;\s*|\s+[•◦▪‣|]\s+|\s+\/\/\s+|(?<!\bon)\s+\/\s+(?=\S+\s\S)/))
    .flatMap(atFullStops)
    .map((point) => point.trim())
    .filter((point) => /[\p{L}\p{N}]/u.test(point) && !nothing.test(point));
}

const nothing =
  /^(?:n\/?a|none|nothing|nil|no|nope|tbd|tbc|todo|x|null|undefined|same|idk|qs?|questions?|ask|notes?|ideas?|plan|next|next steps?|also|ans|answer|misc|other|maybe)[\s.!?:-]*$/i;

function atFullStops(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?:\.+|…|[!?]+)(?=\s+\S)/g)) {
    const before = text.slice(from, match.index);
    const isInside = before.lastIndexOf('(') > before.lastIndexOf(')');
    if (
      isInside ||
      (/^\.$/.test(match[0]) && isShorthandDot(before, text.slice(match.index + 1).trimStart()))
    )
      continue;
    parts.push(before + (match[0].includes('?') ? '?' : ''));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

// “int.”, “Dr.”, “1.2.”
function isShorthandDot(before: string, after: string): boolean {
  const word = /[^\s(,]+$/.exec(before)?.[0].toLowerCase() ?? '';
  // A sentence of its own, or one more point.
  if (
    /^(?:brain|think|felt|froze|wrong|not sure|he|she|i|they|it|my|can|will|could|ask|send|start|bring|avail\w*|free|need|also|then|did|had|was|ran|made|built|got)\b|^\+ /i.test(
      after,
    )
  )
    return false;
  if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(word) && /^\p{L}/u.test(after)) return false;
  return (
    /^(?:dr|mr|mrs|ms|prof|st|vs|no|inc|incl|avg|e\.g|i\.e|approx|a\.m|p\.m|\p{L}|\d+\.\d+)$/u.test(word) ||
    Boolean(abbreviations.get(word)) ||
    (!abbreviations.has(word) &&
      /^\p{Ll}{1,6}[^aeiouy\P{Ll}]$/u.test(word) &&
      !isKnown(word) &&
      /^(?:[\p{Ll}\d+@&-]|\p{Lu}{2})/u.test(after))
  );
}

/** The parts of a point between its commas; what stands in brackets stays together. */
export function commaParts(point: string): string[] {
  return point
    .split(/,(?=\s)(?![^()]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const hangsOn =
  /^(?:and|or|but|so|then|all|both|each|mostly|mainly|esp\w*|incl\w*|ideally|max|min|though|although|because|b\/c|which|who|where|of which|maybe|if|unless|with|w\/|without|w\/o|despite|not|no|from|for|in|on|at|by|to|due|up|down|plus|etc|when|while|till|until|after|before|since|as|like|than|per|only)\b/i;

// “built the same in Power Query, 3d → 4h”, “…, 6 mths”, “…, 45 min too short”: what only measures the part before.
const isFigure =
  /^[~≈]?[£€$]?\d[\d.,]*(?:k|m|%|\+)? ?(?:y|yrs?|years?|mo|mths?|months?|d|days?|wks?|weeks?|h|hrs?|hours?|mins?|minutes?)?(?:\s?(?:->|→).*)?$|\btoo \p{L}+$/iu;

/** Whether every part between the commas is a point of its own, so that each may stand on a line. */
export function areOwnPoints(parts: readonly string[]): boolean {
  if (parts.length < 3) return false;
  const [first = ''] = parts;
  const isList = verbReading(/^\p{L}+/u.exec(first)?.[0].toLowerCase() ?? '') !== undefined;
  return parts.every((part, at) => {
    const words = part.split(/\s+/).length;
    if (words > 7 || hangsOn.test(part) || isFigure.test(part)) return false;
    if (words === 1 && !/[\p{Lu}\d]/u.test(part)) return false;
    return at === 0 || !isList || words > 2 || /\d/.test(part);
  });
}
