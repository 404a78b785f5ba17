import { questionWords } from './lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “grizzles”, of a verb we do not know, as “you” would have it. */
export function withoutThird(verb: string): string {
  if (/ies$/.test(verb)) return verb.replace(/ies$/, 'y');
  return /(?:ss|sh|ch|x|zz)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** Whether the verb is somebody else's, whose noun stands right before it. */
export function isOthersVerb(tokens: readonly Token[], at: number): boolean {
  const forms = verbReading(lowerAt(tokens, at))?.forms;
  const before = tokens[at - 1];
  return (
    Boolean(forms?.has('third') && !forms.has('base')) &&
    before?.kind === 'word' &&
    isKnownNoun(before.lower) &&
    !isPlural(before.lower)
  );
}

/** Whether the verb is a noun's: of “the real reason was they closed” nothing is asked. */
export function isOfNoun(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'mark') from--;
  return (
    isKnownNoun(lowerAt(tokens, at - 1)) &&
    !tokens.slice(from, at).some(({ lower }) => questionWords.has(lower))
  );
}
