import { hashOf, join } from './features.ts';
import { type ClassHit, classHits, type WordClasses } from './word-classes.ts';

const listed = (words: string): Set<string> => new Set(words.split(' '));
const numbered = (groups: readonly string[]): Map<string, number> =>
  new Map(groups.flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 1])));

const subjects = numbered([
  'i',
  'we',
  'you',
  'he she #name',
  'they',
  'it this that',
  'there',
  'nobody',
  'who',
]);
const owners = numbered(['my', 'our', 'your', 'his her', 'their', 'the', 'a an', 'this that', 'no', 'any']);
const negations = listed('not no never nobody nothing without hardly neither nor none nowhere');
const auxiliaries = listed(
  'will would can could shall should must may might am is are was were be been have has had do does did to',
);
const plainWords = listed(
  'i you we he she it they me us him them my your our his her their its the a an this that these those and or but ' +
    'so if when while because as than to of in on at by for from with about into over not no never nobody nothing ' +
    'will would can could shall should must may might am is are was were be been being have has had do does did who ' +
    'what why how where which please there here then now ? ! , ; : . -',
);
const clauseEnds = listed('; : . ! ? ( )');

/** How far a negation reaches. */
const reach = 4;
/** How many words may stand between two classes for the pair to count. */
const apart = 8;
const close = 2;
/** What stands in the sentence's outline for words of no class. */
const other = 7;

/** Where features are gathered, for the sentence at hand only; it grows when one needs more. */
let found = new Int32Array(4096);
let count = 0;

function put(feature: number): void {
  if (count === found.length) {
    const longer = new Int32Array(count * 2);
    longer.set(found);
    found = longer;
  }
  found[count++] = feature;
}

/**
 * What the model looks at beside the words themselves: which classes of words there are; who is the subject, whose
 * they are, under which verb and whether negated; in which kind of sentence; which class follows which; and the
 * sentence's outline, where each class stands for its words. The features are only good until the next call.
 */
export function classFeaturesOf(tokens: readonly string[], classes: WordClasses): Int32Array {
  const hits = classHits(tokens, classes);
  if (hits.length === 0) return new Int32Array(0);
  count = 0;
  const asks = tokens.includes('?') ? 1 : 0;
  const mood = asks + (tokens.includes('if') ? 2 : 0);
  const opening = openingOf(tokens[0] ?? '');
  const length = tokens.length > 24 ? 3 : tokens.length > 14 ? 2 : tokens.length > 7 ? 1 : 0;
  let subject = 0;
  let auxiliary = 0;
  let negated = -reach - 1;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (clauseEnds.has(token)) {
      subject = 0;
      auxiliary = 0;
    }
    const not = i - negated <= reach ? 1 : 0;
    const owner = owners.get(tokens[i - 1] ?? '') ?? owners.get(tokens[i - 2] ?? '') ?? 0;
    for (; (hits[next]?.from ?? tokens.length) === i; next++) {
      const { kind, from, to } = hits[next] as ClassHit;
      put(join(21, kind, 0, 0));
      put(join(22, kind, to - from > 1 ? 1 : 0, 0));
      put(join(23, kind, not, 0));
      put(join(24, kind, subject, 0));
      put(join(25, kind, subject, not));
      put(join(26, kind, owner, 0));
      put(join(27, kind, mood, 0));
      put(join(28, kind, auxiliary, not));
      put(join(29, kind, auxiliary, subject));
      put(join(30, kind, opening, 0));
      put(join(31, kind, length, 0));
    }
    subject = subjects.get(token) ?? subject;
    if (auxiliaries.has(token)) auxiliary = hashOf(token, token.length);
    if (negations.has(token)) negated = i;
  }
  putPairs(hits);
  putOutline(tokens, hits);
  return found.subarray(0, count);
}

function openingOf(token: string): number {
  return subjects.get(token) ?? (plainWords.has(token) ? hashOf(token, token.length) : 0);
}

/** Which class stands soon after which. */
function putPairs(hits: readonly ClassHit[]): void {
  for (let i = 0; i < hits.length; i++) {
    const first = hits[i] as ClassHit;
    for (let j = i + 1; j < hits.length; j++) {
      const second = hits[j] as ClassHit;
      const between = second.from - first.to;
      if (between > apart) break;
      if (between < 0) continue;
      put(join(32, first.kind, second.kind, 0));
      if (between <= close) put(join(33, first.kind, second.kind, 0));
    }
  }
}

/** Runs of two to four in the sentence's outline; of several classes at one place the longest phrase's stands there. */
function putOutline(tokens: readonly string[], hits: readonly ClassHit[]): void {
  const outline: number[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    while ((hits[next]?.from ?? tokens.length) < i) next++;
    let longest: ClassHit | null = null;
    for (let at = next; hits[at]?.from === i; at++) {
      const hit = hits[at] as ClassHit;
      if (!longest || hit.to > longest.to) longest = hit;
    }
    const plain = plainWords.has(token);
    if (longest && (longest.to - i > 1 || !plain)) {
      outline.push(1000 + longest.kind);
      i = longest.to;
      continue;
    }
    if (plain) outline.push(hashOf(token, token.length));
    else if (outline.at(-1) !== other) outline.push(other);
    i++;
  }
  const { length } = outline;
  for (let i = 0; i + 1 < length; i++) {
    const a = outline[i] ?? 0;
    const b = outline[i + 1] ?? 0;
    put(join(34, a, b, 0));
    if (i + 2 >= length) continue;
    const c = outline[i + 2] ?? 0;
    put(join(35, a, b, c));
    if (i + 3 < length) put(join(36, a, b, join(37, c, outline[i + 3] ?? 0, 0)));
  }
}
