import { canBe } from '../lexicon/verbs.ts';

const clauseStart =
  /, (?:and |so )?(?=should have \p{L}|(?:in fact|actually|in truth),? (?:I|we|it|you|my)\b|(?:I|we) (?!think\b|believe\b|guess\b|hope\b|suppose\b|mean\b|would say\b)\p{L}|(?:I|it|that|this|you|we|there|here it|here that|here we|mine|\d+|my \p{L}+|the (?:\p{L}+ ){1,2}?\p{L}*) ?(?:is|was|are|were|am|have|has|had|can|could|do|did|would|will|use|used|said|know|knew|checked|found|meant|put|ran|work|worked|wanted|just|only|still|also|really|should|goes|comes|means)\b)/u;

/** The clauses of a spliced line, each with a subject of its own. */
export function clausesOf(text: string): string[] {
  return text
    .split(clauseStart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const finite = /^(?:was|were|had|did|got|said|put|ran|found|left|came|took|made|kept|held|went)$/;

/** Cuts off what hangs behind a comma with a verb and no subject: “…, noticed it on the bus” is what I did next. */
export function withSubjects(sentence: string): string[] {
  const parts = sentence.split(/, (?:and (?=\p{Ll}+ed\b)|then (?=\p{Ll}+ed\b))?/u);
  const sentences: string[] = [];
  parts.forEach((part, at) => {
    const word = /^\p{Ll}+/u.exec(part)?.[0] ?? '';
    const isDeed =
      canBe(word, 'past') &&
      !canBe(word, 'base') &&
      !/^(?:was|were|had|based|averaged|called|named|given)$/.test(word) &&
      /^\p{Ll}+ (?:it|them|the|a|an|my|both|all|one|two|\d|him|her|you|on|up|in|again|every|some|his|at|out|for)\b/u.test(
        part,
      );
    if (at === 0) sentences.push(isDeed ? `I ${part}` : part);
    else if (isDeed && /\bI\b/.test(sentences.join(' '))) sentences.push(`I ${part}`);
    else sentences[sentences.length - 1] += `, ${part}`;
  });
  return sentences.map((one) =>
    one
      .replace(/^should have\b/, 'I should have')
      .replace(/^((?:once|twice|two times|three times|only once)\b.*)$/i, 'it happened $1')
      .replace(/, nobody (hurt|injured)$/, ', and nobody was $1'),
  );
}

/** Whether the word can only be what was done. */
export function isPast(word: string): boolean {
  return finite.test(word) || (canBe(word, 'past') && !canBe(word, 'base'));
}
