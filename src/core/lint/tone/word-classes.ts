import type { Term } from './terms.ts';

/** A class that stands in a sentence: its number, and the words that belong to it. */
export interface ClassHit {
  kind: number;
  from: number;
  to: number;
}

/** What a run of words stands for, and how it may go on. */
export interface ClassNode {
  /** The classes that the words up to here belong to. */
  kinds: number[];
  /** By the next word. */
  next: WordClasses | null;
}

/**
 * What words and phrases are used for in such mails: chasing, begging, belittling oneself. One may serve several ends.
 * A tree, so that the hundred phrases that begin with “i” cost no more than one.
 */
export type WordClasses = Map<string, ClassNode>;

/** Reads a list of classes: one a line, its entries parted by commas, their words by spaces. */
export function readWordClasses(text: string): WordClasses {
  const first: WordClasses = new Map();
  for (const [kind, line] of text.split('\n').entries()) {
    for (const entry of line.split(',')) {
      let next = first;
      let from = 0;
      for (let to = entry.indexOf(' '); to >= 0; to = entry.indexOf(' ', from)) {
        const node = nodeFor(entry.slice(from, to), next);
        node.next ??= new Map();
        next = node.next;
        from = to + 1;
      }
      nodeFor(entry.slice(from), next).kinds.push(kind);
    }
  }
  return first;
}

function nodeFor(word: string, among: WordClasses): ClassNode {
  let node = among.get(word);
  if (!node) {
    node = { kinds: [], next: null };
    among.set(word, node);
  }
  return node;
}

/** All classes in a sentence, by where they begin; at one place the shorter phrases come first. */
export function classHits(terms: readonly Term[]): ClassHit[] {
  const hits: ClassHit[] = [];
  for (let from = 0; from < terms.length; from++) {
    let to = from;
    for (let node = terms[from]?.classes; node; node = node.next?.get(terms[to]?.text ?? '')) {
      to++;
      for (const kind of node.kinds) hits.push({ kind, from, to });
    }
  }
  return hits;
}
