import { finiteVerbAt } from './finite-verb.ts';
import { nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { shapeOf } from './shape.ts';
import { lowerAt, type Token, tokensOf, wordToken } from './tokens.ts';

/** Writes arrows out: a move has its “from” and “to”, anything else a comma. */
export function movesSpelled(tokens: Token[]): Token[] {
  const at = tokens.findIndex((token) => token.text === '→');
  const plain = tokens.flatMap(arrowless);
  if (at <= 0 || at > 6 || plain.some(({ text }) => text === ',') || plain.length !== tokens.length)
    return plain;
  const before = tokens.slice(0, at);
  const isMove = /^(?:mov|migrat|switch|shift|transition|chang|convert)/.test(lowerAt(before, 0));
  if (before.some((token) => token.lower === 'from')) return plain;
  if (isMove && before.length > 1) return [...plain.slice(0, 1), wordToken('from'), ...plain.slice(1)];
  const isNoun = shapeOf(before) === 'noun' && !verbReading(lowerAt(tokens, at + 1));
  return isNoun ? [...tokensOf('the move from'), ...plain] : plain;
}

// Between two figures or two things it is a “to”; elsewhere a comma says no more than is sure.
function arrowless(token: Token, at: number, all: readonly Token[]): Token[] {
  const unitAt =
    all[at + 2]?.text === '→' &&
    /^(?:minute|hour|day|week|month|year|page|step|person|seat|bed)s?$/.test(lowerAt(all, at + 1))
      ? 2
      : 1;
  if (token.kind === 'number' && all[at + unitAt]?.text === '→' && isFigureNear(all, at + unitAt + 1))
    return lowerAt(all, at - 1) === 'from'
      ? [token]
      : [wordToken('from', token.glued), { ...token, glued: false }];
  if (token.text !== '→') return [token];
  const isMove =
    isFigureNear(all, at - 1) || isFigureNear(all, at - 2) ? isFigureNear(all, at + 1) : !hasVerb(all);
  return [
    isMove || lowerAt(all, 0) === 'moving' ? wordToken('to') : { ...wordToken(',', true), kind: 'mark' },
  ];
}

function isFigureNear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number';
}

function hasVerb(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ text }) => text === '→');
  const after = verbReading(lowerAt(tokens, at + 1));
  return (
    finiteVerbAt(tokens.slice(0, at)) > 0 ||
    Boolean(after && !after.forms.has('ing') && !nounOrVerb.has(after.base)) ||
    tokens.filter(({ text }) => text === '→').length > 1 ||
    tokens.length > 9
  );
}
