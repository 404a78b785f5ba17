import { type Article, addArticles } from '../articles.ts';
import { isGrave, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { joinItems, type Phrase, pointsOf } from '../phrase.ts';
import { pointsIn } from '../points.ts';
import { withFigureAside, withOf } from '../spans.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import type { Thought } from './thought.ts';

/** The items of a group as one text, each with the article it lacks. */
export function itemsText(group: Group, first: Article | 'none', inner: Article): string {
  return (
    joinItems(group.items.map((item) => textOf(addArticles(withFigureAside(withOf(item)), first, inner)))) +
    tailText(group, inner)
  );
}

/** What stays when nothing better is known: the words as they are, spelled out and told to the reader. */
export function looseOf(group: Group): Phrase {
  return { kind: 'loose', text: group.items.map((item) => textOf(item)).join(', ') + tailText(group, 'a') };
}

/** A thing and where it can be seen: “portfolio: https://…”. */
export function linkOf(thought: Thought): Phrase | undefined {
  const links = thought.tokens.filter((token) => token.kind === 'link');
  const [link] = links;
  if (links.length !== 1 || !link || link.text.includes('@')) return undefined;
  const words = thought.tokens.filter((token) => token !== link && token.kind !== 'mark');
  const isLast = thought.tokens.at(-1) === link;
  const sent = sending(thought.tokens);
  if (isLast && sent > 0 && !thought.label && words.length - sent < 7)
    return { kind: 'find', text: textOf(withoutPointer(words.slice(sent))), link: link.text };
  const label = /^(?:here|link|url|see|site|here it is)$/i.test(thought.label) ? '' : thought.label;
  const name = label || (isLast ? textOf(withoutPointer(words)) : '');
  if (!isLast && !thought.label) return undefined;
  if (thought.label && words.length > 0) return undefined;
  if (
    name.split(' ').length > 6 ||
    thought.groups.some((group) => group.shape !== 'noun' && group.shape !== 'link')
  )
    return undefined;
  return { kind: 'find', text: name, link: link.text };
}

// “send her the link …”, “include my portfolio …”: how many words only say what to do with it.
function sending(tokens: readonly Token[]): number {
  if (!/^(?:send|share|forward|include|attach|add|show|drop|give|link|paste|put)$/.test(lowerAt(tokens, 0)))
    return 0;
  const at = /^(?:you|over|along|in|to)$/.test(lowerAt(tokens, 1)) ? 2 : 1;
  return /^(?:this|the)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.kind === 'link' ? at + 1 : at;
}

function withoutPointer(words: Token[]): Token[] {
  let to = words.length;
  while (to > 0 && /^(?:at|here|on|see|link|is|under|my)$/.test(lowerAt(words, to - 1))) to--;
  return words.slice(0, to);
}

/** A topic with its gravity. */
export function topic(text: string): Phrase {
  return { kind: 'topic', text, grave: isGrave(text) };
}

/** “because I was …, I know …”: a subordinate clause and its main one, with the comma between them. */
export function subordinateOf(group: Group): Phrase {
  const [first = []] = group.items;
  const at = first.findIndex(
    (token, i) =>
      i > 3 && /^(?:i|we)$/.test(token.lower) && !/^(?:that|and|but|what|how)$/.test(lowerAt(first, i - 1)),
  );
  const comma: Token = { ...wordToken(',', true), kind: 'mark' };
  if (at === -1 && group.tail.length === 0) return looseOf(group);
  const told = at === -1 ? first : [...first.slice(0, at), comma, ...first.slice(at)];
  return {
    kind: 'clause',
    text: textOf(told) + tailText(group, 'a'),
    whose: 'mine',
    said: false,
    grave: false,
  };
}

/** “availability: from 3 February” stands by itself. */
export function labelled({ label, tokens }: Thought, isAside = false): Phrase {
  if (isAside) return pointsOf([`${label} (${textOf(tokens)})`]);
  return { kind: 'clause', text: `${label}: ${textOf(tokens)}`, whose: 'mine', said: false, grave: false };
}

/** What nothing is known of, as it was written; only who did what is put in. */
export function rowOf({ chunks }: Group): Phrase {
  return pointsOf(
    chunks.flatMap((chunk) => (/^then$/.test(lowerAt(chunk, 0)) ? [textOf(chunk)] : pointsIn([chunk], 'I'))),
  );
}
