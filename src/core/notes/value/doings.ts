import { splitAtCommas, withoutJoiner } from '../chunks.ts';
import { auxiliaries } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { goesOn } from '../read/plain.ts';
import { written } from '../read/row.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { spanEnd } from './span.ts';

// What one is or keeps to is no experience.
const lasting = /^(?:being|knowing|staying|having|living|loving|liking|wanting|caring|belonging|getting)$/;

const unfinished =
  /^(?:looking|learning|studying|practising|finishing|hoping|waiting|getting|retraining|training)$/;

/** “keeping behaviour logs, reading mood early”: a row of what one does, as it was written. */
export function doingsOf(tokens: readonly Token[]): Phrase[] | undefined {
  const all = splitAtCommas(tokens).map((chunk) => withoutJoiner(chunk).chunk);
  // “touring with a crew, 38 venues in one season”
  const last = all.at(-1) ?? [];
  const figure = last[/^(?:about|over|nearly|almost)$/.test(lowerAt(last, 0)) ? 1 : 0];
  const isFigure = figure?.kind === 'number' && (isPlural(lowerAt(last, 1)) || /%/.test(written(last)));
  const hasCount = all.length > 1 && isFigure && spanEnd(last, 0) === 0;
  // “keeping pests down without spraying, 4 years in a nursery”
  const hasSpan = all.length > 1 && spanEnd(last, 0) > 0;
  const chunks = hasCount || hasSpan ? all.slice(0, -1) : all;
  const isRow =
    all.length > 1 &&
    all.length < 6 &&
    chunks.every(
      (chunk) =>
        canBe(lowerAt(chunk, 0), 'ing') &&
        chunk.length > 1 &&
        !chunk.some(
          ({ lower }) => auxiliaries.has(lower) || /^(?:since|now|currently|just|nearly)$/.test(lower),
        ),
    );
  const isLasting = chunks.some((chunk) => lasting.test(lowerAt(chunk, 0)));
  if (
    !isRow ||
    (hasSpan && isLasting) ||
    goesOn.test(` ${written(tokens)} `) ||
    unfinished.test(lowerAt(tokens, 0))
  )
    return undefined;
  const text =
    joinItems(chunks.map(written)) +
    (hasCount ? `, ${written(last)}` : hasSpan ? `, and ${written(last)}` : '');
  if (!isLasting) return [{ kind: 'experience', text: `experience of ${text}`, plain: [text] }];
  return [{ kind: 'sentence', text: `what I bring is ${text}`, asWritten: true }];
}
