import type { VerbForm } from '../lexicon/verbs.ts';
import type { Network, Purpose } from './network.ts';
import type { SourceToken } from './source.ts';

/** One step of an edit: a word of the note is kept, dropped or put into another form of its verb, or a small word is put in. */
export type Edit =
  | { kind: 'keep' | 'drop'; at: number }
  | { kind: 'turn'; at: number; into: VerbForm }
  | { kind: 'insert'; word: string };

/** A way to make sentences of a note. */
export interface Edited {
  edits: readonly Edit[];
  isQuestion: boolean;
  /** The mean log-probability of a step: how sure it is, 0 at most. */
  sureness: number;
}

/** How many ways are followed side by side, and how many steps each looks at. */
const ways = 4;
const looks = 6;
/** As many words may be put in at one place. */
const mostInserted = 10;
/** Longer edits are worth more than their probability says, or the shortest would always win. */
const lengthWeight = 0.6;

interface Way {
  score: number;
  at: number;
  last: string;
  memory: Float32Array;
  edits: Edit[];
  inserted: number;
}

/**
 * The likeliest edits of a note, the best first, found by a beam search. No word of the note is dropped unless `mayDrop`
 * allows it, and no word is put in but those of the network's own list. None where no edit comes to an end.
 */
export function editsOf(
  network: Network,
  source: readonly SourceToken[],
  purpose: Purpose,
  mayDrop: (token: SourceToken) => boolean,
): Edited[] {
  const encoded = network.encode(source, purpose);
  const { length } = source;
  let open: Way[] = [{ score: 0, at: 0, last: '<s>', memory: encoded.start, edits: [], inserted: 0 }];
  const done: Array<{ edited: Edited; worth: number }> = [];
  for (let step = 0; step < 3 * length + 25 && open.length > 0 && done.length < ways; step++) {
    const next: Way[] = [];
    for (const way of open) {
      const memory = network.next(encoded, way.at, way.last, way.memory);
      const shares = network.weigh(encoded, way.at, memory);
      for (const action of likeliest(shares, looks)) {
        const score = way.score + (shares[action] as number);
        const name = network.actions[action] ?? '';
        if (name.startsWith('STOP')) {
          if (way.at < length) continue;
          const steps = way.edits.length + 1;
          done.push({
            edited: { edits: way.edits, isQuestion: name === 'STOP?', sureness: score / steps },
            worth: score / steps ** lengthWeight,
          });
        } else if (name.startsWith('I:')) {
          if (way.inserted >= mostInserted) continue;
          const word = name.slice(2);
          const edits: Edit[] = [...way.edits, { kind: 'insert', word }];
          next.push({ score, at: way.at, last: word, memory, edits, inserted: way.inserted + 1 });
        } else {
          const token = source[way.at];
          if (!token) continue;
          if (name === 'D' ? !mayDrop(token) : name === 'K' && isJoint(token)) continue;
          const edits: Edit[] = [...way.edits, editNamed(name, way.at)];
          const last = name === 'D' ? way.last : token.lower;
          next.push({ score, at: way.at + 1, last, memory, edits, inserted: 0 });
        }
      }
    }
    open = next.sort((a, b) => b.score - a.score).slice(0, ways);
  }
  return done.sort((a, b) => b.worth - a.worth).map(({ edited }) => edited);
}

function editNamed(name: string, at: number): Edit {
  if (name === 'K' || name === 'D') return { kind: name === 'K' ? 'keep' : 'drop', at };
  return { kind: 'turn', at, into: name.slice(2) as VerbForm };
}

// What joins jottings joins no sentence.
function isJoint({ kind, text }: SourceToken): boolean {
  return kind === 'mark' && /^(?:[/+=→>~|*]|->|=>|\.{2,}|…)$/.test(text);
}

function likeliest(shares: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] as number;
    if (best.length === count && share <= (shares[best[count - 1] as number] as number)) continue;
    let to = best.length;
    while (to > 0 && share > (shares[best[to - 1] as number] as number)) to--;
    best.splice(to, 0, i);
    if (best.length > count) best.pop();
  }
  return best;
}
