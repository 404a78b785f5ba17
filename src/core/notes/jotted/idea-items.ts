import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { withDateJoined, withFigureJoined, withSmallCounts } from './figure-tails.ts';
import { deedOf } from './own-deeds.ts';
import { articledOne, joined } from './own-words.ts';
import { isThing, named } from './thing.ts';

/** A piece of an idea: the thing itself or what tells of it, a change, or a sentence about it. */
export interface IdeaPiece {
  kind: 'thing' | 'detail' | 'turn' | 'sentence';
  text: string;
}

const label =
  /^(?:(?:my |the )?(?:ideas?|pitch|proposal|suggestion|sketch|plan)(?: \d)?)(?:\s*[:=–-]+\s*|\s+(?=an? ))/i;

/**
 * A readable piece of what the writer has in mind; nothing where its sentence would be a guess.
 * `isChange`: an arrow stood in it.
 */
export function ideaPiece(piece: string, isChange: boolean): IdeaPiece | undefined {
  const text = piece.replace(label, '').replace(/^(?:and|then|plus) (?=\S)/i, '');
  const turn = isChange
    ? /^(?:the )?(\p{Ll}+(?: \p{Ll}+)?) (?:–|to|into) (?:the )?(\p{Ll}+(?: \p{Ll}+){0,2})$/u.exec(text)
    : null;
  if (turn?.[1] && turn[2])
    return {
      kind: 'turn',
      text: `turn the ${turn[1]} into ${turn[2].replace(/ for (?=(?:bar|staff|shop|kitchen)$)/, ' for the ')}`,
    };
  const ready = /^(.{3,40}?) (?:is |are )?(attached|done|ready|made|drafted)$/.exec(text);
  if (ready?.[1] && isThing(tokensOf(ready[1]))) {
    const verb = isPlural(lowerAt(tokensOf(ready[1]), tokensOf(ready[1]).length - 1)) ? 'are' : 'is';
    return { kind: 'sentence', text: `${named(tokensOf(ready[1]))} ${verb} ${ready[2]}` };
  }
  const saved =
    /^(?:estimated |would )?(?:sav(?:es?|ing) )?((?:about )?[£$€]?\d[^,]{0,30}?)(?: saved)?$/.exec(text);
  if (saved?.[1] && /sav(?:es?|ed|ing)\b/.test(text))
    return { kind: 'sentence', text: `it would save ${saved[1]}` };
  const effect =
    /^(?:would |will )?(save|cost|need|take)s? (?:only )?((?:about |under |less than )?(?:[£$€]?\d|no |one |two ).*)$/.exec(
      text,
    );
  if (effect?.[1]) return { kind: 'sentence', text: `it would ${effect[1]} ${effect[2]}` };
  const before = /^(?:my )?(previous|old|last) (\p{Ll}+) (from \d\S* to \d.*)$/u.exec(text);
  if (before) return { kind: 'sentence', text: `my ${before[1]} ${before[2]} went ${before[3]}` };
  const deed = /:/.test(text) ? undefined : deedOf(text);
  if (deed?.kind === 'told') return { kind: 'sentence', text: `I ${deed.text}` };
  if (
    /^(?:\d(?!\d*(?:-\p{L}|st\b|nd\b|rd\b|th\b))|one |two |three |no |£|\$|€|about |max )/u.test(text) &&
    tokensOf(text).length < 6 &&
    !/:/.test(text)
  )
    return { kind: 'detail', text: withSmallCounts(text) };
  const [, head = '', first = ''] = /^([^:]{3,50}): ([^:]{3,60})$/.exec(text) ?? [];
  if (head !== '')
    return isThing(tokensOf(head)) && isThing(tokensOf(first))
      ? { kind: 'thing', text: `${one(head)}: ${first}` }
      : undefined;
  const thing = withFigureJoined(text);
  return isThing(tokensOf(thing)) ? { kind: 'thing', text: one(thing) } : undefined;
}

function one(text: string): string {
  const thing = withDateJoined(text.replace(/^1 /, 'one ').replace(/^2nd /, 'second '));
  if (/^(?:\d+-\p{L}|second |third )/u.test(thing))
    return `${/^(?:8|11|18)/.test(thing) ? 'an' : 'a'} ${thing}`;
  return withSmallCounts(articledOne(tokensOf(thing)));
}

/** The pieces of an idea as what a mail says of it. */
export function ideaPhrases(pieces: readonly IdeaPiece[]): Phrase[] {
  const turns = pieces.filter(({ kind }) => kind === 'turn').map(({ text }) => text);
  const things: string[] = [];
  for (const { kind, text } of pieces) {
    if (kind === 'thing') things.push(text);
    if (kind !== 'detail') continue;
    const last = things.pop();
    if (last === undefined) things.push(text);
    else things.push(/\)$/.test(last) ? last.replace(/\)$/, `, ${text})`) : `${last} (${text})`);
  }
  const about = pieces
    .filter(({ kind }) => kind === 'sentence')
    .map(({ text }): Phrase => ({ kind: 'sentence', text, plain: [text] }));
  return [
    ...(turns.length > 0
      ? [
          {
            kind: 'plan' as const,
            text: joined(turns)
              .replace(/ and turn /g, ' and ')
              .replace(/, turn /g, ', '),
            plain: turns,
          },
        ]
      : []),
    ...(things.length > 0 ? [{ kind: 'idea' as const, text: joined(things), plain: things }] : []),
    ...about,
  ];
}
