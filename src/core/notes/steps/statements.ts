import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';
import { owned } from './things.ts';

const role = '(?:the |this |that )?(?:role|job|post|position|place|vacancy|opening)';

const stillOpen = new RegExp(
  String.raw`^(?:it is |(?:${role}) is |is )?(still |already )?(open|available|free|vacant|going|filled|taken)( yet)?$`,
  'i',
);
const opensWithRole = new RegExp(`^${role}`, 'i');

/** What stands behind “whether”, with the subject or the verb that a note leaves out; nothing where that is a guess. */
export function statementOf(said: string): string | undefined {
  const text = said.replace(/\?+$/, '').trim();
  const open = stillOpen.exec(text);
  if (open && !opensWithRole.test(text))
    return `the role is ${open[1]?.toLowerCase() ?? ''}${open[2]?.toLowerCase()}${open[3] ?? ''}`;
  const place = /^(?:there )?(?:is still|still is|is) (?:an? )?(place|room|space|vacancy)\b(.*)$/i.exec(text);
  if (place)
    return `there is still ${place[1] === 'place' || place[1] === 'vacancy' ? 'a ' : ''}${place[1]}${place[2] ?? ''}`;
  const done = /^(decided|chosen|found|picked|met|heard|filled)( .*)?$/i.exec(text);
  if (done) return `you have ${text.toLowerCase() === done[1]?.toLowerCase() ? done[1].toLowerCase() : text}`;
  const needed = /^(?:my |the )?([\p{L} ]{2,30}?) (?:is |are )?(?:still )?(needed|required)$/iu.exec(text);
  if (needed?.[1] && needed[1].split(' ').length < 4) return `you need ${owned(needed[1])}`;
  const search =
    /^you (still )?(?:are |were )?(still )?(look|looking|search|searching|hire|hiring|recruit|recruiting)\b(.*)$/i.exec(
      text,
    );
  if (search?.[3]) {
    const verb = search[3]
      .toLowerCase()
      .replace(/^(look|search|recruit)$/, '$1ing')
      .replace(/^hire$/, 'hiring');
    return `you are ${search[1] || search[2] ? 'still ' : ''}${verb}${search[4] ?? ''}`;
  }
  const needing = /^you are (still )?(need|want)ing\b(.*)$/i.exec(text);
  if (needing) return `you ${needing[1] ?? ''}${needing[2]}${needing[3]}`;
  const bare =
    /^(?:the |my |your )?([\p{L}\d ]{2,40}?)(?:'s| is)? (still on|on|still happening|going ahead|still going ahead|still open|still free|still available)$/iu.exec(
      text,
    );
  if (bare?.[1] && bare[2] && !/\b(?:is|are|I|you|it|there)\b/.test(bare[1]))
    return `the ${bare[1]} is ${bare[2]}`;
  const tokens = tokensOf(text);
  const first = lowerAt(tokens, 0);
  if (/^(?:i|you|we|it|there|this|that|they|he|she)$/.test(first))
    return textOf(addArticles(tokens, 'none', 'the'));
  const verb = finiteVerbAt(tokens);
  if (verb < 1) return undefined;
  if (/^(?:the|an?|my|your|our|any|some|all|both|every|each)$/.test(first)) return text;
  return isKnownNoun(lowerAt(tokens, verb - 1)) ? textOf(addArticles(tokens, 'the', 'the')) : text;
}
