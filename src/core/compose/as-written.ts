import { bareWords } from '../text/bare-words.ts';

/**
 * A note in its writer's own words: each line with a capital in front and a full stop behind, without these pieces of it.
 * Null where one of them is not to be found.
 */
export function asWritten(note: string, without: readonly string[]): string[] | null {
  const text = note.normalize('NFC');
  const cuts: Array<{ start: number; end: number }> = [];
  for (const piece of without) {
    const found = placesOf(piece, text);
    if (found.length === 0) return null;
    cuts.push(...found);
  }
  const rest = cuts.length === 0 ? text : joined(partsBetween(text, cuts));
  return unwrapped(rest.split('\n')).map((line) => ended(capitalised(line)));
}

function placesOf(piece: string, text: string): Array<{ start: number; end: number }> {
  const words = bareWords(piece).split(' ');
  const apart = '[^\\p{L}\\p{N}]+';
  const place = new RegExp(`(?<![\\p{L}\\p{N}])${words.join(apart)}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(place)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function partsBetween(text: string, cuts: Array<{ start: number; end: number }>): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (start >= from) parts.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, text.slice(from)];
}

const joiningWord = /(?<![\p{L}\p{N}])(?:and|but|so|or|plus|then|also|though|tho|because|bc)$/iu;

// What joined a piece to the rest goes with it, but for one mark between what is left.
function joined([first = '', ...others]: readonly string[]): string {
  return others.reduce((before, after) => {
    const bracketed = /^\s*[.!?…]*\)/.exec(after);
    if (bracketed && /\(\s*$/.test(before)) {
      return before.replace(/\s*\(\s*$/, '') + after.slice(bracketed[0].length);
    }
    const right = after.replace(/^[^\p{L}\p{N}\n]+/u, '').replace(/^(?:and|but|so|or) /i, '');
    const bare = withoutJoints(withoutJoints(before).replace(joiningWord, ''));
    const isOpen = bare.lastIndexOf('(') > bare.lastIndexOf(')') && /^[^\p{L}\p{N}\n]*\)/u.test(after);
    const left = isOpen ? `${bare})` : bare;
    if (/(?:^|\n)$/.test(left) || /^(?:\n|$)/.test(right)) return left + right;
    const [mark = '.'] = /[.!?…]$/.test(left) ? [''] : (/[,;]/.exec(before.slice(left.length)) ?? []);
    return `${left}${mark} ${right}`;
  }, first);
}

function withoutJoints(text: string): string {
  return text.replace(/(?:[^\S\n]|[,;:&+=([“"–—-])+$/u, '');
}

// A line that ends in a comma or a joining word goes on in the next.
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const text = line
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^(?:[-*•–—]+|\d+[.)]) /, '');
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (goesOn) whole.push(`${whole.pop() ?? ''} ${text}`);
    else whole.push(text);
    goesOn = /,$/.test(text) || joiningWord.test(text);
  }
  return whole;
}

function capitalised(text: string): string {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  // “iOS”, “p99” and links keep their own spelling even in front.
  if (/^\p{Ll}+[\p{Lu}\d]/u.test(word) || /[/@]|\.\p{L}/u.test(word)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ended(text: string): string {
  const words = text.split(' ');
  while (/^[-–—,;]+$/.test(words.at(-1) ?? '')) words.pop();
  const bare = words.join(' ').replace(/[,;]+$/, '');
  // A mark would become a part of the link.
  const isEnded = /[.!?…:]["”’)\]]*$|\p{Extended_Pictographic}\uFE0F?$|(?:\/\/|www\.|@)\S+$/u.test(bare);
  return isEnded ? bare : `${bare}.`;
}
