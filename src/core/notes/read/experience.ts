import { addArticles } from '../articles.ts';
import { tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { wordsOf } from '../lexicon/words-of.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { withFigureAside, withOf, yearsFirst } from '../spans.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';

const evidence = wordsOf(`
year years month months decade decades experience background knowledge skill skills degree certificate certification certifications diploma thesis training expertise record habit love passion eye interest portfolio mindset patience willingness ability network understanding familiarity fluency
licence license bsc msc phd mba ma ba mphil doctorate apprenticeship internship practice curiosity energy enthusiasm empathy attention commitment sense feel instinct head grounding foundation perspective attitude drive qualification qualifications languages credentials track-record
french german spanish italian portuguese dutch mandarin english discipline rigour rigor calm creativity
`);

/** What the writer has done, as something to bring. */
export function experience(group: Group): Phrase {
  const own: string[] = [];
  const topics: string[] = [];
  let isAsset = false;
  for (const item of withSpansJoined(group.items)) {
    const bare = item.at(-1)?.lower.match(/^(?:ok|okay|fine)$/) && item.length > 1 ? item.slice(0, -1) : item;
    const told = withFigureAside(withOf(yearsFirst(bare)));
    const text = textOf(addArticles(told, 'a', 'a'));
    if (/^(?:my|our)$/.test(lowerAt(item, 0))) isAsset = true;
    (isAsset || isEvidence(told) ? own : topics).push(text);
  }
  if (topics.length > 0) own.push(`experience with ${joinItems(topics)}`);
  const text = joinItems(own) + tailText(group, 'a');
  return isAsset ? { kind: 'asset', text } : { kind: 'experience', text };
}

// “detached youth work, 4 years”
function withSpansJoined(items: readonly Token[][]): Token[][] {
  const out: Token[][] = [];
  for (const item of items) {
    const before = out.at(-1);
    const isSpan = item.length === 2 && item[0]?.kind === 'number' && /^years?$/.test(lowerAt(item, 1));
    if (isSpan && before && before[0]?.kind !== 'number') before.push(...item);
    else if (isSpan && items.length > 1) out.push([...item, wordToken('of'), wordToken('experience')]);
    else out.push([...item]);
  }
  return out;
}

/** Whether the item is a record of its own. */
export function isEvidence(item: readonly Token[]): boolean {
  const end = item.findIndex(
    (token, at) =>
      at > 0 && /^(?:in|of|with|for|at|as|from|on|to|that|which|where|who|and)$/.test(token.lower),
  );
  const head = item[(end === -1 ? item.length : end) - 1];
  return (
    evidence.has(head?.lower ?? '') ||
    (item[0]?.kind === 'number' &&
      /^(?:years?|months?|papers?|languages?|degrees?|certificates?|awards?|publications?|internships?)$/.test(
        lowerAt(item, 1),
      ))
  );
}
