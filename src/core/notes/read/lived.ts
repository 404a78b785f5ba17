import { prepositions } from '../lexicon/grammar-words.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';

const lived =
  /^(?:see|watch|taste|feed|walk|play|ride|sit|meet|touch|smell|listen|try|stand|hold|visit|tour|shadow|climb|sail|swim|dance|sing|eat|drink|race|join|explore|inspect|follow|wander|pet|stroke|blow|row|drive|hear|pair)$/;
const occasions =
  /^(?:tour|walk|meal|lunch|breakfast|dinner|coffee|tea|tasting|demo|demonstration|trial|shift|session|lesson|class|game|visit|round|drive|ride|rehearsal|practical|task|exercise|workshop|quiz|chat|talk|conversation|test)$/;

/** “the tour of the cellar”, “feeding the otters”: the writer was there. */
export function isLived(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  if (/^(?:talking|chatting|hearing|learning|speaking) (?:about|from|with|how|why)\b/.test(textOf(tokens)))
    return true;
  if (canBe(first, 'ing'))
    return (
      /\b(?:with you|my|me|together|I)\b/.test(textOf(tokens)) ||
      (lived.test(verbReading(first)?.base ?? '') && !/^(?:on|at|about)$/.test(lowerAt(tokens, 1)))
    );
  const end = tokens.findIndex(
    ({ lower, kind }, at) =>
      at > 0 &&
      (kind !== 'word' ||
        prepositions.has(lower) ||
        /^(?:to|and|where|when|that|which|who|we|you|i)$/.test(lower)),
  );
  return occasions.test(lowerAt(tokens, (end === -1 ? tokens.length : end) - 1));
}
