/** A class that stands in a sentence: its number, and the words that belong to it. */
export interface ClassHit {
  kind: number;
  from: number;
  to: number;
}

interface Phrase {
  words: readonly string[];
  kind: number;
}

/** What words and phrases are used for in such mails: chasing, begging, belittling oneself. One may serve several ends. */
export interface WordClasses {
  words: ReadonlyMap<string, readonly number[]>;
  /** Phrases by their first word. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Reads a list of classes: one a line, its entries parted by commas, their words by spaces. */
export function readWordClasses(text: string): WordClasses {
  const words = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  const put = <T>(to: Map<string, T[]>, word: string, value: T): void => {
    const known = to.get(word);
    if (known) known.push(value);
    else to.set(word, [value]);
  };
  for (const [kind, line] of text.split('\n').entries()) {
    for (const entry of line.split(',')) {
      const [first = '', ...rest] = entry.split(' ');
      if (rest.length === 0) put(words, first, kind);
      else put(phrases, first, { words: rest, kind });
    }
  }
  return { words, phrases };
}

const none: readonly never[] = [];

/** All classes in a sentence, by where they begin; at one place the single word's come first. */
export function classHits(tokens: readonly string[], { words, phrases }: WordClasses): ClassHit[] {
  const hits: ClassHit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] ?? '';
    for (const kind of words.get(token) ?? none) hits.push({ kind, from, to: from + 1 });
    for (const phrase of phrases.get(token) ?? none) {
      const { length } = phrase.words;
      let same = 0;
      while (same < length && tokens[from + 1 + same] === phrase.words[same]) same++;
      if (same === length) hits.push({ kind: phrase.kind, from, to: from + 1 + length });
    }
  }
  return hits;
}
