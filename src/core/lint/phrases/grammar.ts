import { expand } from '../../text/contractions.ts';

/**
 * The language phrases are written in. One phrase a line:
 *
 *   please reply asap            plain words; contractions count as their two words ("don't" = do not)
 *   wait~                        the word and its regular forms: waits, waited, waiting
 *   (soon | by @weekday)         one of; a class of words or phrases kept in classes.ts
 *   really? (at all)? the*       may be missing; may be missing or stand up to twice
 *   _  ..  ...                   any one word; up to two; up to five
 *   #                            a figure
 *   ^ …  ^^ … $                  at the start of a clause; of a sentence; up to the sentence's end
 *   i [need an answer] now       only the words in brackets are marked
 *   asap => when you can         what to put in the marked words' place
 *   // why this one is here      a comment
 *
 * Between two words, fillers such as "really", "just" or "please" may always stand.
 */
export type Piece =
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'any' }
  | { kind: 'row'; pieces: readonly Piece[] }
  | { kind: 'choice'; options: readonly Piece[] }
  | { kind: 'maybe'; piece: Piece }
  | { kind: 'open' }
  | { kind: 'close' };

export interface Phrase {
  line: string;
  piece: Piece;
  at: 'anywhere' | 'clause' | 'sentence';
  toEnd: boolean;
  marked: boolean;
  replacement?: string;
}

/** Stands for any figure, as `#` in a phrase. */
export const figure = '#';

export type Classes = Readonly<Record<string, string>>;

const tokenShape = /\.{2,3}|[()[\]|?*^$]|@[a-zA-Z]+|[a-z0-9'#_~&]+/g;

/** Reads a block of phrases, one a line. A slip in a phrase throws, with the line in the message. */
export function parsePhrases(block: string, classes: Classes): Phrase[] {
  const phrases: Phrase[] = [];
  for (const raw of block.split('\n')) {
    const line = raw.replace(/(^|\s)\/\/.*$/, '').trim();
    if (line !== '') phrases.push(parsePhrase(line, classes));
  }
  return phrases;
}

function parsePhrase(line: string, classes: Classes): Phrase {
  const [pattern = '', replacement] = line.split('=>').map((part) => part.trim());
  const lead = /^\^{0,2}/.exec(pattern)?.[0].length ?? 0;
  const phrase: Phrase = {
    line,
    piece: new Reader(pattern.slice(lead).replace(/\$$/, ''), line, classes).all(),
    at: lead === 0 ? 'anywhere' : lead === 1 ? 'clause' : 'sentence',
    toEnd: pattern.endsWith('$'),
    marked: pattern.includes('['),
  };
  if (replacement !== undefined) phrase.replacement = replacement;
  return phrase;
}

/** Classes already read, by their text. */
const classPieces = new Map<string, Piece>();

class Reader {
  readonly #tokens: string[];
  #at = 0;

  constructor(
    pattern: string,
    readonly line: string,
    readonly classes: Classes,
  ) {
    this.#tokens = pattern.replaceAll('-', ' ').match(tokenShape) ?? [];
    const left = pattern.replaceAll('-', ' ').replace(tokenShape, '').trim();
    if (left !== '') this.#refuse(left);
  }

  all(): Piece {
    const piece = this.#choice();
    const stray = this.#tokens[this.#at];
    return stray === undefined ? piece : this.#refuse(stray);
  }

  #refuse(sign: string): never {
    throw new Error(`Phrase "${this.line}": cannot read "${sign}"`);
  }

  #choice(): Piece {
    const options = [this.#row()];
    while (this.#tokens[this.#at] === '|') {
      this.#at++;
      options.push(this.#row());
    }
    return choiceOf(options);
  }

  #row(): Piece {
    const pieces: Piece[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token === '|' || token === ')') break;
      this.#at++;
      if (token === '?' || token === '*') {
        const last = pieces.pop();
        const once: Piece = { kind: 'maybe', piece: last ?? this.#refuse(token) };
        pieces.push(once);
        if (token === '*') pieces.push(once);
      } else pieces.push(this.#piece(token));
    }
    const [only] = pieces;
    return pieces.length === 1 && only ? only : { kind: 'row', pieces };
  }

  #piece(token: string): Piece {
    if (token === '(') {
      const inside = this.#choice();
      return this.#tokens[this.#at++] === ')' ? inside : this.#refuse(token);
    }
    if (token === '[') return { kind: 'open' };
    if (token === ']') return { kind: 'close' };
    if (token === '_') return { kind: 'any' };
    if (token === '..') return upTo(2);
    if (token === '...') return upTo(5);
    if (token.startsWith('@')) return this.#class(token.slice(1));
    if (token.endsWith('~')) return { kind: 'word', words: forms(token.slice(0, -1)) };
    const halves = plain(token);
    const [only] = halves;
    if (halves.length === 1 && only !== undefined) return { kind: 'word', words: [only] };
    return { kind: 'row', pieces: halves.map((word) => ({ kind: 'word', words: [word] })) };
  }

  #class(name: string): Piece {
    const body = this.classes[name];
    if (body === undefined) return this.#refuse(`@${name}`);
    const known = classPieces.get(body);
    if (known) return known;
    const piece = new Reader(body.replace(/\s+/g, ' '), `${this.line}, @${name}`, this.classes).all();
    classPieces.set(body, piece);
    return piece;
  }
}

function choiceOf(options: readonly Piece[]): Piece {
  const [only] = options;
  if (options.length === 1 && only) return only;
  const words: string[] = [];
  const rest: Piece[] = [];
  for (const option of options) {
    if (option.kind === 'word') words.push(...option.words);
    else if (option.kind === 'choice') rest.push(...option.options);
    else rest.push(option);
  }
  if (rest.length === 0) return { kind: 'word', words };
  return { kind: 'choice', options: words.length > 0 ? [{ kind: 'word', words }, ...rest] : rest };
}

function upTo(count: number): Piece {
  let piece: Piece = { kind: 'maybe', piece: { kind: 'any' } };
  for (let i = 1; i < count; i++) {
    piece = { kind: 'maybe', piece: { kind: 'row', pieces: [{ kind: 'any' }, piece] } };
  }
  return piece;
}

function plain(token: string): string[] {
  const halves = expand(token);
  return halves ? halves.filter((word) => word !== '') : [token];
}

/** A regular word's forms. Irregular ones are listed by hand in a class. */
export function forms(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${stem}ing`];
  if (/[^aeiou]y$/.test(word)) return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  const plural = /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const base = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word) ? word + word.at(-1) : word;
  return [word, plural, `${base}ed`, `${base}ing`];
}
