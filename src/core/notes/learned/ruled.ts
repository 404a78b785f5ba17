import { verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { type Token, tokensOf } from '../tokens.ts';
import type { SourceToken } from './source.ts';

/** The note's words, each with what the rules made of it among its features. The rules are often right: the editor hears them. */
export function heardRules(source: readonly SourceToken[], ruled: readonly Phrase[]): SourceToken[] {
  const told = ruled.flatMap(wordsTold);
  const steps = aligned(source, told);
  const marks: string[][] = source.map(() => []);
  const before: string[][] = [...source.map(() => []), []];
  let at = 0;
  for (const { kind, i, j } of steps) {
    if (kind === 'insert') before[at]?.push(told[j]?.lower ?? '');
    else {
      at = i + 1;
      const isSame = kind === 'match' && source[i]?.lower === told[j]?.lower;
      marks[i]?.push(kind === 'drop' ? 'rules drop' : isSame ? 'rules keep' : 'rules change');
    }
  }
  return source.map((token, place) => ({
    ...token,
    features: [
      ...token.features,
      ...(marks[place] ?? []),
      ...putIn(before[place] ?? [], 'rules'),
      ...(place === source.length - 1 ? putIn(before[place + 1] ?? [], 'rules end') : []),
    ],
  }));
}

function putIn(words: readonly string[], name: string): string[] {
  if (words.length === 0) return [];
  return [
    `${name} first ${words[0]}`,
    `${name} last ${words.at(-1)}`,
    `${name} put ${Math.min(words.length, 5)}`,
  ];
}

// A phrase's kind stands for its frame.
function wordsTold(phrase: Phrase): Pick<Token, 'lower' | 'kind'>[] {
  const whose = phrase.kind === 'clause' ? `.${phrase.whose}` : '';
  const words: Pick<Token, 'lower' | 'kind'>[] = tokensOf(phrase.text).map(({ lower, kind }) => ({
    lower,
    kind,
  }));
  return [{ lower: `<${phrase.kind}${whose}>`, kind: 'mark' }, ...words];
}

type Step = { kind: 'drop' | 'insert' | 'match'; i: number; j: number };

// The cheapest way from the note to what was told of it.
function aligned(
  source: readonly Pick<Token, 'lower' | 'kind'>[],
  told: readonly Pick<Token, 'lower' | 'kind'>[],
): Step[] {
  const wide = told.length + 1;
  const costs = new Float64Array((source.length + 1) * wide);
  for (let i = 0; i <= source.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= told.length; j++) {
      let least = Number.POSITIVE_INFINITY;
      if (i > 0) least = (costs[(i - 1) * wide + j] as number) + 1;
      if (j > 0) least = Math.min(least, (costs[i * wide + j - 1] as number) + inserting);
      if (i > 0 && j > 0)
        least = Math.min(
          least,
          (costs[(i - 1) * wide + j - 1] as number) + matching(source[i - 1], told[j - 1]),
        );
      costs[i * wide + j] = least;
    }
  }
  const steps: Step[] = [];
  let [i, j] = [source.length, told.length];
  while (i > 0 || j > 0) {
    const cost = costs[i * wide + j] as number;
    const isMatch =
      i > 0 &&
      j > 0 &&
      cost === (costs[(i - 1) * wide + j - 1] as number) + matching(source[i - 1], told[j - 1]);
    const isDrop = !isMatch && i > 0 && cost === (costs[(i - 1) * wide + j] as number) + 1;
    if (isMatch || isDrop) i--;
    if (isMatch || !isDrop) j--;
    steps.push({ kind: isMatch ? 'match' : isDrop ? 'drop' : 'insert', i, j });
  }
  return steps.reverse();
}

const inserting = 1.001;

type Word = Pick<Token, 'lower' | 'kind'> | undefined;

function matching(one: Word, other: Word): number {
  if (!one || !other) return Number.POSITIVE_INFINITY;
  if (one.lower === other.lower) return 0;
  if (one.kind !== 'word' || other.kind !== 'word') return Number.POSITIVE_INFINITY;
  const base = verbReading(one.lower)?.base;
  return base !== undefined && base === verbReading(other.lower)?.base ? 0.4 : Number.POSITIVE_INFINITY;
}
