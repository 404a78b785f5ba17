import { addArticles } from '../articles.ts';
import { lowerAt, type Token, wordToken } from '../tokens.ts';

/** The noun an item is about, in lower case: “call” of “second call with the panel”. */
export function headOf(item: readonly Token[]): string {
  const end = item.findIndex(
    (token, at) =>
      at > 0 &&
      (/^(?:in|of|with|for|at|as|from|on|to|by|that|which|where|who|and|next|this|due|end|tomorrow|after|before|if|when)$/.test(
        token.lower,
      ) ||
        token.kind !== 'word' ||
        /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text)),
  );
  const stop = end === -1 ? item.length : end;
  return lowerAt(item, stop - 1);
}

/** The item with the “my” it lacks. */
export function own(item: readonly Token[]): Token[] {
  const isOpened =
    /^(?:my|the|a|an|your|some|more|any|two|three|our)$/.test(lowerAt(item, 0)) || item[0]?.kind === 'number';
  // “a reference from my old head chef”
  if (!isOpened && item.some(({ lower }, at) => at > 0 && lower === 'from'))
    return addArticles(item, 'a', 'the');
  // Behind “my” the first word of “sample report” is no verb with an object.
  return addArticles(isOpened ? item : [wordToken('my'), ...item], 'none', 'the');
}
