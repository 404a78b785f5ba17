import { finiteVerbAt } from '../finite-verb.ts';
import { determiners } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import { livingCount } from '../owners.ts';
import { lowerAt, type Token, wordToken } from '../tokens.ts';
import type { Said } from './said.ts';

/** “still thinking about it”, “maybe a second crate under the trolley”: a sentence of their own. */
export function toldOfTail(tokens: readonly Token[]): Token[] | undefined {
  if (
    lowerAt(tokens, 0) === 'still' &&
    /^(?:thinking|laughing|smiling|wondering|dreaming|humming|talking|chuckling|puzzling)$/.test(
      lowerAt(tokens, 1),
    )
  )
    return [wordToken('I'), wordToken('am'), wordToken('still'), ...tokens.slice(1)];
  if (
    /^(?:maybe|perhaps)$/.test(lowerAt(tokens, 0)) &&
    determiners.has(lowerAt(tokens, 1)) &&
    finiteVerbAt(tokens) < 1
  )
    return [...tokens, wordToken('would'), wordToken('help')];
  return undefined;
}

/** “…, love that”: it is the writer who does. */
export function isLiking(tokens: readonly Token[]): boolean {
  return (
    /^(?:love|like|adore|respect|admire)$/.test(lowerAt(tokens, 0)) &&
    /^(?:that|this|it)$/.test(lowerAt(tokens, 1))
  );
}

/** “they're moving off Oracle, worried about the procedures”: they are. */
export function isTheirState({ part, tokens }: Said, state: readonly Token[]): boolean {
  return (
    part === 'clause' &&
    lowerAt(tokens, 0) === 'you' &&
    /^(?:worried|keen|proud|short|tired|excited|nervous|anxious|frustrated|annoyed|concerned|curious|happy|unsure|sceptical|hopeful|desperate|afraid|open)$/.test(
      lowerAt(state, 0),
    ) &&
    state.length > 2
  );
}

/** Whether a sentence in the making tells of what was. */
export function isPast({ tokens }: Said): boolean {
  const verb = lowerAt(tokens, 1);
  return verb === 'were' || (canBe(verb, 'past') && !canBe(verb, 'base'));
}

/** “…, client wants it cheaper”: with its article. */
export function withTheOne(tokens: readonly Token[]): Token[] {
  return livingCount(lowerAt(tokens, 0)) === 'one' &&
    tokens[0]?.text === lowerAt(tokens, 0) &&
    canBe(lowerAt(tokens, 1), 'third')
    ? [wordToken('the'), ...tokens]
    : [...tokens];
}
