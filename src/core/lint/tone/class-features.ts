import { FeatureList } from './feature-list.ts';
import { join } from './features.ts';
import type { Term } from './terms.ts';
import { type ClassHit, classHits } from './word-classes.ts';

/** How far a negation reaches. */
const reach = 4;
/** How many words may stand between two classes for the pair to count. */
const apart = 8;
const close = 2;
/** What stands in the sentence's outline for words of no class. */
const other = 7;

const list = new FeatureList();

/**
 * What the model looks at beside the words themselves: which classes of words there are; who is the subject, whose
 * they are, under which verb and whether negated; in which kind of sentence; which class follows which; and the
 * sentence's outline, where each class stands for its words. The features are only good until the next call.
 */
export function classFeaturesOf(terms: readonly Term[]): Int32Array {
  const hits = classHits(terms);
  list.count = 0;
  if (hits.length === 0) return list.found;
  const { length } = terms;
  const mood = (has(terms, '?') ? 1 : 0) + (has(terms, 'if') ? 2 : 0);
  const opening = openingOf(terms[0]);
  const size = length > 24 ? 3 : length > 14 ? 2 : length > 7 ? 1 : 0;
  let subject = 0;
  let auxiliary = 0;
  let negated = -reach - 1;
  let next = 0;
  for (let i = 0; i < length; i++) {
    const term = terms[i] as Term;
    if (term.endsClause) {
      subject = 0;
      auxiliary = 0;
    }
    const not = i - negated <= reach ? 1 : 0;
    const owner = terms[i - 1]?.owner || terms[i - 2]?.owner || 0;
    for (; (hits[next]?.from ?? length) === i; next++) {
      const { kind, from, to } = hits[next] as ClassHit;
      list.put(join(21, kind, 0, 0));
      list.put(join(22, kind, to - from > 1 ? 1 : 0, 0));
      list.put(join(23, kind, not, 0));
      list.put(join(24, kind, subject, 0));
      list.put(join(25, kind, subject, not));
      list.put(join(26, kind, owner, 0));
      list.put(join(27, kind, mood, 0));
      list.put(join(28, kind, auxiliary, not));
      list.put(join(29, kind, auxiliary, subject));
      list.put(join(30, kind, opening, 0));
      list.put(join(31, kind, size, 0));
    }
    if (term.subject > 0) subject = term.subject;
    if (term.helps) auxiliary = term.word;
    if (term.negates) negated = i;
  }
  putPairs(hits);
  putOutline(terms, hits);
  return list.found;
}

const has = (terms: readonly Term[], word: string): boolean => terms.some(({ text }) => text === word);

function openingOf(first: Term | undefined): number {
  return first?.subject || (first?.plain ? first.word : 0);
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
      list.put(join(32, first.kind, second.kind, 0));
      if (between <= close) list.put(join(33, first.kind, second.kind, 0));
    }
  }
}

/** Runs of two to four in the sentence's outline; of several classes at one place the longest phrase's stands there. */
function putOutline(terms: readonly Term[], hits: readonly ClassHit[]): void {
  const outline: number[] = [];
  let next = 0;
  for (let i = 0; i < terms.length; ) {
    const { plain, word } = terms[i] as Term;
    while ((hits[next]?.from ?? terms.length) < i) next++;
    let longest: ClassHit | null = null;
    for (let at = next; hits[at]?.from === i; at++) {
      const hit = hits[at] as ClassHit;
      if (!longest || hit.to > longest.to) longest = hit;
    }
    if (longest && (longest.to - i > 1 || !plain)) {
      outline.push(1000 + longest.kind);
      i = longest.to;
      continue;
    }
    if (plain) outline.push(word);
    else if (outline.at(-1) !== other) outline.push(other);
    i++;
  }
  const { length } = outline;
  for (let i = 0; i + 1 < length; i++) {
    const a = outline[i] ?? 0;
    const b = outline[i + 1] ?? 0;
    list.put(join(34, a, b, 0));
    if (i + 2 >= length) continue;
    const c = outline[i + 2] ?? 0;
    list.put(join(35, a, b, c));
    if (i + 3 < length) list.put(join(36, a, b, join(37, c, outline[i + 3] ?? 0, 0)));
  }
}
