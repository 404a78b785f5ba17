import { Lexicon, numberWord } from '../../text/lexicon.ts';
import { mark, type Sentence, type Words } from '../../text/words.ts';
import { figure, type Phrase, type Piece } from './grammar.ts';

/** A phrase found: words `[from, to)`, of which the characters `[start, end)` are to be marked. */
export interface Hit {
  phrase: number;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Index of the sentence it lies in. */
  sentence: number;
}

interface Edge {
  /** Word ids it takes; null takes any word. */
  words: ReadonlySet<number> | null;
  to: number;
}

/** A place in the net of phrases. */
interface Place {
  edges: Edge[];
  /** Places reached without a word. */
  free: { to: number; tag?: 'open' | 'close' }[];
  accepts: number;
}

/** A set of places that can be held at once, with the steps out of it that have been asked for so far. */
interface State {
  /** No two states ever made have the same. */
  number: number;
  places: readonly number[];
  accepts: readonly number[];
  steps: Map<number, State | null>;
}

/** Words a phrase may span, fillers included, so that a flood of fillers stays cheap. */
const longestPhrase = 32;

/** The steps taken last are kept at hand, one a slot. */
const slotMask = 4095;
const mostWords = 1 << 20;

/** Enough for years of mails; a flood of odd text only makes it start afresh. */
const mostStates = 20_000;

/**
 * All phrases as one net, walked word by word. The deterministic states are made when first needed and kept, so a
 * word costs one look-up however many phrases there are.
 */
export class Automaton {
  readonly lexicon: Lexicon;
  readonly #places: Place[] = [];
  readonly #entries: number[] = [];
  readonly #phrases: readonly Phrase[];
  readonly #fillers: ReadonlySet<number>;
  readonly #joiners: ReadonlySet<number>;
  /** Per word id, the places that phrases starting with that word lead to. */
  readonly #firstPlaces = new Map<number, number[]>();
  readonly #starts: (State | null | undefined)[];
  #states = new Map<string, State>();
  /** What each slot holds: a number made of state and word, and where that step led. */
  readonly #stepKeys = new Float64Array(slotMask + 1).fill(-1);
  readonly #stepStates: (State | null)[] = new Array(slotMask + 1).fill(null);
  #numbers = 0;
  readonly #reached: (readonly number[] | undefined)[] = [];
  readonly #seen: number[] = [];
  #round = 0;

  constructor(
    phrases: readonly Phrase[],
    fillers: readonly string[],
    joiners: readonly string[],
    lexicon = new Lexicon(),
  ) {
    this.lexicon = lexicon;
    this.#phrases = phrases;
    this.#fillers = new Set(fillers.map((word) => this.lexicon.add(word)));
    this.#joiners = new Set([...fillers, ...joiners].map((word) => this.lexicon.add(word)));
    phrases.forEach((phrase, index) => {
      const entry = this.#place();
      this.#entries.push(entry);
      const last = this.#build(phrase.piece, entry);
      this.#at(last).accepts = index;
      for (const place of this.#closure([entry])) {
        if (this.#at(place).accepts >= 0) throw new Error(`Phrase "${phrase.line}" matches nothing at all`);
        for (const edge of this.#at(place).edges) {
          if (!edge.words) throw new Error(`Phrase "${phrase.line}" starts with just any word`);
          for (const word of edge.words) {
            const known = this.#firstPlaces.get(word);
            if (known) known.push(edge.to);
            else this.#firstPlaces.set(word, [edge.to]);
          }
        }
      }
    });
    this.#starts = new Array(this.lexicon.size);
  }

  /**
   * Every phrase in the text, or in some of its sentences, each at its longest, in order of its first word; of those that
   * start together, the longer first.
   */
  read(words: Words, first = 0, stop = words.sentences.length): Hit[] {
    const hits: Hit[] = [];
    const { ids, sentences } = words;
    for (let s = first; s < stop; s++) {
      const sentence = sentences[s];
      if (!sentence) continue;
      for (let i = sentence.from; i < sentence.to; i++) {
        const word = ids[i] ?? 0;
        let state = this.#starts[word];
        if (state === undefined) state = this.#start(word);
        if (state === null) continue;
        const last = Math.min(sentence.to, i + longestPhrase);
        const before = hits.length;
        let longest: Map<number, number> | undefined;
        for (let j = i + 1; state; j++) {
          if (state.accepts.length > 0) {
            longest ??= new Map();
            for (const phrase of state.accepts) longest.set(phrase, j);
          }
          if (j >= last) break;
          state = this.#step(state, ids[j] ?? 0);
        }
        if (!longest) continue;
        for (const [phrase, to] of longest) {
          const hit = this.#hit(phrase, words, sentence, s, i, to);
          if (!hit) continue;
          let at = hits.push(hit) - 1;
          for (; at > before && (hits[at - 1]?.to ?? 0) < to; at--) hits[at] = hits[at - 1] as Hit;
          hits[at] = hit;
        }
      }
    }
    return hits;
  }

  #hit(
    phrase: number,
    words: Words,
    sentence: Sentence,
    index: number,
    from: number,
    to: number,
  ): Hit | null {
    const shape = this.#phrases[phrase];
    if (!shape) return null;
    if ((((words.marks[from] ?? 0) | (words.marks[to - 1] ?? 0)) & mark.quoted) !== 0) return null;
    if (shape.toEnd && to !== sentence.to) return null;
    if (shape.at === 'sentence' && !this.#opens(words, sentence, from, false)) return null;
    if (shape.at === 'clause' && !this.#opens(words, sentence, from, true)) return null;
    let first = from;
    let last = to;
    if (shape.marked) {
      const tags = { open: from, close: to };
      this.#retrace(this.#entries[phrase] ?? 0, phrase, words, from, to, tags);
      first = tags.open;
      last = tags.close;
    }
    return {
      phrase,
      from,
      to,
      start: words.starts[first] ?? 0,
      end: words.ends[last - 1] ?? 0,
      sentence: index,
    };
  }

  /** Do only fillers and joining words stand before the word, back to the start of its clause or sentence? */
  #opens(words: Words, sentence: Sentence, word: number, clause: boolean): boolean {
    for (let i = word; i >= sentence.from; i--) {
      const marks = words.marks[i] ?? 0;
      if ((marks & mark.first) !== 0) return true;
      if (clause && (marks & mark.clause) !== 0) return true;
      const before = words.ids[i - 1] ?? 0;
      if (clause ? !this.#joiners.has(before) : !this.#fillers.has(before)) return false;
      if (clause && !this.#fillers.has(before)) return true;
    }
    return true;
  }

  /** Finds one way through a phrase again, noting where its marked part begins and ends. */
  #retrace(
    place: number,
    phrase: number,
    words: Words,
    at: number,
    to: number,
    tags: { open: number; close: number },
  ): boolean {
    const { edges, free, accepts } = this.#at(place);
    if (accepts === phrase && at === to) return true;
    for (const step of free) {
      if (!this.#retrace(step.to, phrase, words, at, to, tags)) continue;
      if (step.tag) tags[step.tag] = at;
      return true;
    }
    if (at >= to) return false;
    const word = words.ids[at] ?? 0;
    for (const edge of edges) {
      if (edge.words && !edge.words.has(word)) continue;
      if (this.#retrace(edge.to, phrase, words, at + 1, to, tags)) return true;
    }
    return this.#fillers.has(word) && this.#retrace(place, phrase, words, at + 1, to, tags);
  }

  #start(word: number): State | null {
    const known = this.#starts[word];
    if (known !== undefined) return known;
    const places = this.#firstPlaces.get(word);
    const state = places ? this.#state(places) : null;
    this.#starts[word] = state;
    return state;
  }

  #step(state: State, word: number): State | null {
    const slot = (Math.imul(state.number, 0x9e5) + word) & slotMask;
    const stride = state.number * mostWords + word;
    if (this.#stepKeys[slot] === stride) return this.#stepStates[slot] ?? null;
    const next = this.#slowStep(state, word);
    this.#stepKeys[slot] = stride;
    this.#stepStates[slot] = next;
    return next;
  }

  #slowStep(state: State, word: number): State | null {
    const known = state.steps.get(word);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (const place of state.places) {
      const { edges } = this.#at(place);
      for (const edge of edges) if (!edge.words || edge.words.has(word)) places.push(edge.to);
      if (edges.length > 0 && this.#fillers.has(word)) places.push(place);
    }
    const next = places.length > 0 ? this.#state(places) : null;
    state.steps.set(word, next);
    return next;
  }

  #state(places: readonly number[]): State {
    const closed = this.#closure(places);
    const key = closed.join();
    const known = this.#states.get(key);
    if (known) return known;
    if (this.#states.size > mostStates) {
      this.#states = new Map();
      this.#starts.fill(undefined);
    }
    const accepts = closed.map((place) => this.#at(place).accepts).filter((phrase) => phrase >= 0);
    const state: State = {
      places: closed,
      accepts: [...new Set(accepts)],
      steps: new Map(),
      number: this.#numbers++,
    };
    this.#states.set(key, state);
    return state;
  }

  /** The places reached without a word from some places, of those that lead on or accept; in rising order. */
  #closure(places: readonly number[]): number[] {
    const round = ++this.#round;
    const all: number[] = [];
    for (const place of places) {
      for (const reached of this.#reach(place)) {
        if (this.#seen[reached] === round) continue;
        this.#seen[reached] = round;
        all.push(reached);
      }
    }
    return all.sort((a, b) => a - b);
  }

  /** What one place reaches without a word, worked out once. */
  #reach(place: number): readonly number[] {
    const known = this.#reached[place];
    if (known) return known;
    const all = new Set([place]);
    for (const each of all) for (const step of this.#at(each).free) all.add(step.to);
    const reached = [...all].filter((each) => this.#at(each).edges.length > 0 || this.#at(each).accepts >= 0);
    this.#reached[place] = reached;
    return reached;
  }

  #at(place: number): Place {
    const found = this.#places[place];
    if (!found) throw new Error(`No place ${place}`);
    return found;
  }

  #place(): number {
    return this.#places.push({ edges: [], free: [], accepts: -1 }) - 1;
  }

  /** Lays a piece of a phrase from a place on; gives the place where it ends. */
  #build(piece: Piece, from: number): number {
    if (piece.kind === 'row') return piece.pieces.reduce((place, part) => this.#build(part, place), from);
    const to = this.#place();
    const start = this.#at(from);
    if (piece.kind === 'any') start.edges.push({ words: null, to });
    else if (piece.kind === 'open' || piece.kind === 'close') start.free.push({ to, tag: piece.kind });
    else if (piece.kind === 'word') {
      const words = piece.words.map((word) => (word === figure ? numberWord : this.lexicon.add(word)));
      start.edges.push({ words: new Set(words), to });
    } else if (piece.kind === 'maybe') {
      start.free.push({ to });
      this.#branch(piece.piece, from, to);
    } else for (const option of piece.options) this.#branch(option, from, to);
    return to;
  }

  #branch(piece: Piece, from: number, to: number): void {
    const entry = this.#place();
    this.#at(from).free.push({ to: entry });
    this.#at(this.#build(piece, entry)).free.push({ to });
  }
}
