import { addArticles } from '../articles.ts';
import type { Group } from '../groups.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { itemsText, topic } from './common.ts';
import { statedOf } from './stated.ts';
import { asThing } from './things.ts';
import type { Thought } from './thought.ts';

/** Whether the label before a colon says that a question follows. */
export function isAskLabel(label: string): boolean {
  return /^(?:(?:my |open )?(?:question|q)s?|(?:to )?ask(?: (?:her|him|them|you))?|(?:to )?find out|(?:to )?check|wonder(?:ing)?|unclear|open)$/i.test(
    label,
  );
}

/** What is to be asked, as it stands behind “I would be grateful to know”. */
export function asked(thought: Thought): Phrase {
  const whether = whetherOf(thought.tokens);
  if (whether) return { kind: 'ask', text: whether };
  const shape = shapeOf(thought.tokens);
  if (shape === 'question') return questionOf(thought.tokens);
  const [group] = thought.groups;
  if (group?.shape === 'noun' && thought.groups.length === 1) return topic(itemsText(group, 'the', 'the'));
  // “ask about parking”
  if (group?.shape === 'gerund' && thought.groups.length === 1) return topic(itemsText(group, 'none', 'the'));
  // “ask about pay range”: paid is nothing.
  const thing = group?.shape === 'action' ? asThing(textOf(thought.tokens)) : undefined;
  return thing ? topic(thing) : { kind: 'ask', text: textOf(addArticles(thought.tokens, 'none', 'the')) };
}

// “whether ok”, “whether hybrid ok, 3 days in?”: a statement, with or without its verb.
function whetherOf(tokens: readonly Token[]): string | undefined {
  if (lowerAt(tokens, 0) !== 'whether') return undefined;
  const words = tokens.slice(1).filter((token) => token.text !== '?');
  if (/^(?:ok|okay|fine|possible|all right|alright)$/i.test(textOf(words)))
    return 'whether that would be all right';
  const comma = words.findIndex((token) => token.text === ',');
  const head = comma === -1 ? words : words.slice(0, comma);
  const stated = statedOf({ shape: 'noun', items: [head], tail: [], chunks: [] });
  const text = stated?.kind === 'clause' ? stated.text : textOf(addArticles(head, 'none', 'the'));
  return `whether ${text}${comma === -1 ? '' : textOf(words.slice(comma))}`;
}

/** “what is dhcp? I blanked”: what the reader asked, behind “your question”. */
export function questionAsked({ items: [first = []] }: Group): string {
  const question = questionOf(first);
  if (question.kind !== 'question' || question.indirect === '') return `“${textOf(first)}”`;
  return /^about/.test(question.indirect) ? question.indirect : `of ${question.indirect}`;
}
