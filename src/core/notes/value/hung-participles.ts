import { prepositions } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import { written } from '../read/row.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { Piece } from './piece.ts';

// Without an object these tell what was done to the thing before them.
const transitive =
  /^(?:used|recognised|recognized|registered|renewed|owned|collected|coded|printed|stored|shared|updated|issued|graded|rated|recorded|audited|inspected|dated|sworn|funded|staffed|laminated|sorted|sealed|labelled|displayed|designed|filmed|refilled|checked|measured|attached|signed|held|hung|kept|dropped|led|run)$/;
const ownDoing =
  /^(?:worked|lived|gone|come|stood|dropped|learned|learnt|studied|travelled|commuted|stayed|started|finished|got|passed)$/;
const oneself = /^(?:trade|hand|heart|car|bike|bus|train|myself|day|night|mistake|accident|then)$/;

/** Whether a stretch tells what was done to the thing before it: “used daily”, “owned by one person”. */
export function isHungParticiple(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  if (!canBe(first, 'participle') && first !== 'sworn') return false;
  const at = /^(?:out|up|down|in|over)$/.test(lowerAt(chunk, 1)) && lowerAt(chunk, 2) === 'by' ? 2 : 1;
  if (lowerAt(chunk, at) === 'by')
    return chunk.length > at + 1 && !ownDoing.test(first) && !oneself.test(lowerAt(chunk, at + 1));
  const next = lowerAt(chunk, 1);
  const isOpen = /^(?:daily|weekly|monthly|yearly|every|here|there|twice|once|now|last|this)$/.test(next);
  return (
    transitive.test(first) && (isOpen || (prepositions.has(next) && !/^(?:to|up|out|off|over)$/.test(next)))
  );
}

/** “trained in Makaton, used daily”: the tail of what stands before it. */
export function participleTail(chunk: readonly Token[], joiner: string, before: Piece): string | undefined {
  if (before.kind === 'tail' || !isHungParticiple(chunk)) return undefined;
  // “ran the till, kept at it for years”: after a deed of one's own only what others do is no deed.
  const isDone = before.kind === 'told' && !/^(?:am|have|speak|know) /.test(before.text);
  if (
    isDone &&
    /^(?:held|kept|dropped|led|run|sorted|checked|measured|coded|recorded|designed|filmed|collected|shared)$/.test(
      lowerAt(chunk, 0),
    ) &&
    !chunk.some(({ lower }) => lower === 'by')
  )
    return undefined;
  return `, ${joiner === '' ? '' : `${joiner} `}${written(chunk)}`;
}
