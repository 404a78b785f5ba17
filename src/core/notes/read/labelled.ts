import type { Phrase } from '../phrase.ts';
import { textOf, tokensOf } from '../tokens.ts';
import type { Thought } from './thought.ts';
import { isClause } from './whole-clause.ts';

const modals = /^(?:may|might|would|could|will|should|is|are|was|were)$/;

/** A label that makes a sentence with what it names; nothing where it is only a heading. */
export function labelledSentence({ label, leadIn, written }: Thought): Phrase | undefined {
  const asWritten = true;
  // “for the high street survey: another town did it”
  if (
    /^(?:for|on|about|as for|with) /.test(label) &&
    (isClause(written) || written.some(({ lower }) => modals.test(lower)))
  )
    return { kind: 'sentence', text: `${label}, ${textOf(written)}`, asWritten };
  // “they ask the same three things: parking, breakfast, the lift”
  if (leadIn !== 'none' || label.split(' ').length < 4 || !isClause(tokensOf(label))) return undefined;
  const text = `${label}: ${textOf(written)}`;
  return { kind: 'clause', text, whose: 'other', said: false, grave: false, asWritten };
}
