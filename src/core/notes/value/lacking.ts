import { written } from '../read/row.ts';
import { isClause } from '../read/whole-clause.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';

/** “first job but I looked after 3 brothers”, “no licence yet but I live near”: what one lacks, and what one has instead. */
export function lackingOf(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'but');
  const told = tokens.slice(at + 1);
  const lack = textOf(tokens.slice(0, tokens[at - 1]?.text === ',' ? at - 1 : at));
  if (at < 2 || lowerAt(told, 0) !== 'i' || !isClause(told)) return undefined;
  if (/^(?:my )?first (?:real |proper )?job$/i.test(lack))
    return `this would be my first job, but ${written(told)}`;
  return /^no (?:\p{L}+ ){0,2}(?:licen[cs]e|degree|certificate|experience|ticket|card|diploma|car|references)(?: (?:with|of|in) \p{L}+)?(?: yet)?$/u.test(
    lack,
  )
    ? `I have ${lack}, but ${written(told)}`
    : undefined;
}
