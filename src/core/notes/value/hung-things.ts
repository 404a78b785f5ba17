import { joinItems } from '../phrase.ts';
import type { Piece } from './piece.ts';
import { languages } from './spoken.ts';

type Field = Extract<Piece, { kind: 'field' }>;

const number = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|roughly|about|over) )/;
const state = /^am (?!an? )/;
const perfect = /^have (?:been|had|never|\p{L}+(?:ed|en|ught|own|one|ade|ent)\b)/u;

const traits =
  /^[^,]+ (?:eyes?|hands|ears?|back|knees|nerves|boots|feet|legs|memory|head|manners|tools|humour|papers|references)(?:,|$)|^(?:patience|tact|stamina|humour|nerves|a memory for .+)$/;

/**
 * “juggle, once in front of 2,000”, “an MSc in audiology, dissertation on tinnitus”: things named right behind a deed or
 * a trait belong to it, and are told with it.
 */
export function withThingsHung(pieces: readonly Piece[]): Piece[] {
  if (pieces.some(({ kind }) => kind === 'span')) return [...pieces];
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const before = out.at(-1);
    const things = piece.kind === 'field' ? fieldsFrom(pieces, at) : [];
    const hung = before && things.length > 0 ? hungBehind(before, things) : undefined;
    if (hung) {
      out.splice(-1, 1, hung);
      at += things.length - 1;
    } else out.push(piece);
  }
  return out;
}

function fieldsFrom(pieces: readonly Piece[], from: number): Field[] {
  const end = pieces.findIndex(({ kind }, at) => at > from && kind !== 'field');
  return pieces.slice(from, end < 0 ? pieces.length : end) as Field[];
}

function hungBehind(before: Piece, things: readonly Field[]): Piece | undefined {
  const texts = things.map(({ text, tail }) => text + tail);
  const [first = ''] = texts;
  const bare = first.replace(/^(?:an?|my|the) /, '');
  if (before.kind === 'spoken')
    return texts.every((text) => text.split(' ').some((word) => languages.has(word.toLowerCase())))
      ? { ...before, tail: `${before.tail}, ${joinItems(texts)}` }
      : undefined;
  if (/^(?:thesis|dissertation|distinction|merit|honours)\b/.test(bare)) {
    const isThesis = /^(?:thesis|dissertation)\b/.test(bare);
    return before.kind === 'had' || before.kind === 'told'
      ? {
          ...before,
          tail: `${before.tail}, with ${joinItems([isThesis ? `a ${bare}` : bare, ...texts.slice(1)])}`,
        }
      : undefined;
  }
  if (before.kind === 'had' && texts.every((text) => traits.test(text)))
    return { kind: 'had', text: joinItems([before.text + before.tail, ...texts]), tail: '' };
  if (before.kind !== 'told' || texts.some((text) => / and /.test(text) && texts.length > 1))
    return undefined;
  const isOwned =
    /^have (?:an?|my|no|[\p{L}-]+ [\p{L}-]+s$|good|steady|strong)\b/u.test(before.text) &&
    !perfect.test(before.text);
  if (isOwned && before.tail === '')
    return / and |, /.test(before.text)
      ? { ...before, tail: `, with ${joinItems(texts)}` }
      : { ...before, text: `have ${joinItems([before.text.slice(5), ...texts])}` };
  if (isOwned || state.test(before.text) || /^type \d/.test(before.text)) return undefined;
  const [only = ''] = texts;
  if (/^have (?:had|renewed) /.test(before.text) && texts.length === 1)
    return { ...before, tail: `${before.tail}, and ${only} too` };
  const list = /^(\p{L}+ed|sold|made|built|kept|did|taught|wrote|grew|ran) ([^,]+) and ([\p{L}-]+s)$/u.exec(
    before.text,
  );
  if (list && before.tail === '')
    return { ...before, text: `${list[1]} ${joinItems([list[2] ?? '', list[3] ?? '', ...texts])}` };
  const isWith =
    number.test(first) || (/^am an? /.test(before.text) && !/^\p{Lu}/u.test(bare) && !/^once\b/.test(first));
  return {
    ...before,
    tail: `${before.tail}, ${isWith ? 'with ' : ''}${joinItems(texts).replace(/^an? (?=(?:roughly|about|over|nearly) \d)/, '')}`,
  };
}
