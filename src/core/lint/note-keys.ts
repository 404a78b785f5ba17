import { commonWords } from '../text/common-words.ts';
import type { KnownNames } from './context-names.ts';
import { fold, stem } from './kinship.ts';

let commonStems: Set<string> | undefined;

/**
 * The words of a note that would show in a mail that uses it, by stem, with their weight: a name or a figure is
 * proof alone, an ordinary word needs a second.
 */
export function noteKeys(note: string, names: KnownNames): ReadonlyMap<string, number> {
  const known = lastKeys.find((kept) => kept.note === note && kept.names === names);
  if (known) return known.keys;
  const keys = readKeys(note, names.words);
  // Four slots of one mail, and a few mails side by side.
  if (lastKeys.length >= 16) lastKeys.shift();
  lastKeys.push({ note, names, keys });
  return keys;
}

const lastKeys: { note: string; names: KnownNames; keys: ReadonlyMap<string, number> }[] = [];

function readKeys(note: string, known: ReadonlySet<string>): Map<string, number> {
  commonStems ??= new Set([...commonWords].map((word) => stem(word.replace('~', ''))));
  const keys = new Map<string, number>();
  let first = true;
  for (const found of note.slice(0, 4000).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    const word = found[0].replace(/['’]s$/, '');
    const folded = fold(word);
    const key = stem(folded);
    const opens = first || /[.!?:;\n-]\s*$/.test(note.slice(Math.max(0, found.index - 3), found.index));
    first = false;
    if (known.has(folded) || key.length < 2) continue;
    const figure = /\d/.test(word);
    const named = !opens && /^\p{Lu}/u.test(word);
    if (figure) keys.set(folded, word.length > 1 ? 2 : 1);
    else if (!commonStems.has(key) && key.length > 2) keys.set(key, named || word.length > 8 ? 2 : 1);
  }
  return keys;
}
