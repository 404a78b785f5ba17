import { addArticles } from '../articles.ts';
import { determiners, possessives } from '../lexicon/grammar-words.ts';
import { isMass, isPlural } from '../lexicon/nouns.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';

const own =
  /^(?:references?|cv|resume|portfolio|certificates?|certificate copies|passport|licen[cs]e|transcripts?|diploma|degree|showreel|reel|logbook|log|dbs|pin|id|number|visa|medical|paperwork|availability|payslips?|cuttings|drafts?|notebooks?|sketchbook|helmet|boots|tools|knife|knives|kit|laptop|card|cards|tester|own|thesis|forms?|qualifications|documents|sizes|proposal|report|write-up|prototype|mock-up|sketch|runbook|handbook|measurements|uniform|apron|shoes|gloves)$/;
const known =
  /^(?:link|list|details|dates|article|recipe|poster|sheet|file|script|quote|template|map|guide|plan|deck|slides|letter)$/;
const parted = / (?:of|for|to|from|with|in|on|at|about|when|that|which|you|we|I|without|who|where) /;

/** A thing of the writer's with the word it lacks in front: “my references”, “the link to the talk”, “a sample”. */
export function owned(thing: string): string {
  const tokens = tokensOf(thing);
  const first = lowerAt(tokens, 0);
  if (
    tokens.length === 0 ||
    determiners.has(first) ||
    possessives.has(first) ||
    tokens[0]?.kind === 'number' ||
    tokens[0]?.kind === 'quote' ||
    /^(?:it|them|this|that|these|those|some|more|what|everything|anything|both|all|any|one|two|three)$/.test(
      first,
    )
  )
    return first === 'own' ? `my ${thing}` : thing;
  if (/^level \d/i.test(thing)) return `the ${thing}`;
  const end = parted.exec(` ${thing} `)?.index ?? thing.length + 1;
  const head =
    thing
      .slice(0, Math.max(0, end - 1))
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? first;
  const isOf = / of $/.test(` ${thing} `.slice(0, end + 4));
  if (head === 'copies' || (isPlural(head) && isOf)) return thing;
  if (head === 'copy') return `a ${thing}`;
  if (own.test(head)) return `my ${thing}`;
  if (known.test(head)) return `the ${thing}`;
  return isPlural(head) || isMass(head) ? thing : textOf(addArticles(tokens, 'a', 'the'));
}
