// Opens what the build packs (`scripts/pack-words.ts`): the phrases and words of the linter. From source nothing is packed.

/** The blocks of phrases in one text, where single signs stand for what is said often, the last of them first. */
export function openBlocks(text: string, signs: string, pieces: readonly string[]): string[] {
  let open = text;
  for (let i = signs.length - 1; i >= 0; i--) open = open.replaceAll(signs.charAt(i), pieces[i] ?? '');
  return open.split('\n\n');
}

/** Every word there is a set of: those of the phrases, then some more, each as what it shares with the one before and the rest. */
export function openWords(blocks: readonly string[], more: string): string[] {
  const words = new Set(blocks.join(' ').match(/[a-z]+/g));
  let last = '';
  for (const piece of more.match(/\d\D*/g) ?? []) {
    last = last.slice(0, Number(piece[0])) + piece.slice(1);
    words.add(last);
  }
  return [...words];
}

/** The first of the signs that end a number, and how many there are; those below it begin one. */
export const lowest = 97;
export const lows = 29;
/** The first of the signs that begin a number, and how many there are. */
export const highest = 38;
export const highs = 54;

/** A set out of all words, from how far each stands behind the one before; behind "~" stand those with their forms. */
export function openSet(words: readonly string[], gaps: string): Set<string> {
  const set = new Set<string>();
  let at = -1;
  let high = 0;
  let forms = '';
  for (let i = 0; i < gaps.length; i++) {
    const code = gaps.charCodeAt(i);
    if (code === 126) {
      forms = '~';
      at = -1;
    } else if (code < lowest) high = high * highs + code - highest;
    else {
      at += high * lows + code - lowest + 1;
      high = 0;
      set.add(words[at] + forms);
    }
  }
  return set;
}
