/** A sign in a text, and what it becomes: words, or what is made of the parts found. */
export type Mend = readonly [sign: RegExp, mend: string | ((...found: string[]) => string)];

/** A text with each mend made in its turn; a later one sees what an earlier one made. */
export function mendedBy(mends: readonly Mend[], text: string): string {
  return mends.reduce(
    (told, [sign, mend]) => (typeof mend === 'string' ? told.replace(sign, mend) : told.replace(sign, mend)),
    text,
  );
}
