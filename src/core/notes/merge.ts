import type { Phrase } from './phrase.ts';

type Clause = Extract<Phrase, { kind: 'clause' }>;

const mostClauses = 3;
const mostWords = 34;

/** Joins what the reader said or does where it came in several pieces, so that one sentence tells it. */
export function withJoinedClauses(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  let joined = 0;
  for (const phrase of phrases) {
    const before = out.at(-1);
    if (before && joined < mostClauses && isTold(before) && isTold(phrase) && areShort(before, phrase)) {
      out[out.length - 1] = joinedOf(before, phrase, joined);
      joined++;
    } else {
      out.push(phrase);
      joined = 1;
    }
  }
  return out;
}

function isTold(phrase: Phrase): phrase is Clause & Phrase {
  return (
    phrase.kind === 'clause' &&
    !phrase.asWritten &&
    !phrase.said &&
    (phrase.whose === 'yours' || phrase.whose === 'other')
  );
}

function areShort(a: Phrase, b: Phrase): boolean {
  return a.text.split(' ').length + b.text.split(' ').length < mostWords && !/[;:?]/.test(a.text + b.text);
}

// “a and that b”; a third: “a, that b and that c”.
function joinedOf(a: Clause & Phrase, b: Clause & Phrase, joined: number): Phrase {
  const head = joined > 1 ? a.text.replace(/ and that (?!.* and that )/, ', that ') : a.text;
  return {
    ...a,
    text: `${head}${/, [^,]{1,40}$/.test(head) && joined < 2 ? ',' : ''} and that ${b.text}`,
    grave: a.grave || b.grave,
    plain: [...(a.plain ?? [a.text]), ...(b.plain ?? [b.text])],
  };
}
