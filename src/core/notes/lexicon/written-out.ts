import { commonAdjectives } from './common-adjectives.ts';
import { commonNouns, looseNouns } from './common-nouns.ts';
import { countableNouns, massNouns } from './nouns.ts';
import { everyForm } from './verbs.ts';

/**
 * The word an unknown one was shortened from by leaving out vowels (“mngmnt”, “schdl”) or by clipping its ending
 * (“managemt”, “educatn”). Nothing when several words would do.
 */
export function writtenOut(lower: string): string | undefined {
  const clipped = /^(\p{Ll}{4,})(mt|mnt|tn)(s?)$/u.exec(lower);
  if (clipped) {
    const [, stem = '', ending = '', plural = ''] = clipped;
    const word = stem + (ending === 'tn' ? 'tion' : 'ment');
    if (isListed(word)) return word + plural;
  }
  if (vowelsOf(lower).length > (lower.length < 6 ? 0 : 1) || words.has(lower)) return undefined;
  return found(lower) ?? (/s$/.test(lower) ? plural(found(lower.slice(0, -1))) : undefined);
}

// Words of their own, though none of the lists has them.
const words = new Set([
  'rights',
  'swings',
  'shelly',
  'curtsy',
  'hmmm',
  'psst',
  'brrr',
  'tsk',
  'rhythm',
  'rhythms',
  'crypt',
  'lynx',
]);

function plural(word: string | undefined): string | undefined {
  return word && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : word && `${word}s`;
}

function found(lower: string): string | undefined {
  // “clt” might be a client as well as a cleat.
  if (skeletonOf(lower).length < 4 || lower.length < 5) return undefined;
  const words = skeletons().get(skeletonOf(lower)) ?? [];
  const fitting = words.filter((word) => word[0] === lower[0] && isWithin(vowelsOf(lower), vowelsOf(word)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isListed(word: string): boolean {
  return countableNouns.has(word) || massNouns.has(word) || looseNouns.has(word) || commonNouns.has(word);
}

function skeletonOf(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

function vowelsOf(word: string): string {
  return word.replace(/[^aeiou]/g, '');
}

function isWithin(few: string, many: string): boolean {
  let at = 0;
  for (const char of many) if (char === few[at]) at++;
  return at === few.length;
}

let known: Map<string, string[]> | undefined;

// Built at the first unknown word; most notes have none.
function skeletons(): ReadonlyMap<string, string[]> {
  if (known) return known;
  known = new Map();
  const all = new Set([...countableNouns, ...massNouns, ...looseNouns, ...commonAdjectives, ...everyForm()]);
  for (const word of all) {
    if (word.length < 5 || /[^a-z]/.test(word)) continue;
    const skeleton = skeletonOf(word);
    if (skeleton.length < 3) continue;
    const list = known.get(skeleton);
    if (list) list.push(word);
    else known.set(skeleton, [word]);
  }
  return known;
}
