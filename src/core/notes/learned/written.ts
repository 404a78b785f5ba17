import { indefinite } from '../articles.ts';
import { formOf, type VerbForm, verbReading } from '../lexicon/verbs.ts';
import { isEveryday, titles } from '../name-spelling.ts';
import { type Token, wordToken } from '../tokens.ts';
import type { Edit, Edited } from './search.ts';
import type { SourceToken } from './source.ts';

/** A word of the edited text, and whether the note had it. */
export interface Written extends Token {
  isOwn: boolean;
  /** Whether the rules put “the” before it. */
  hasThe: boolean;
  /** Whether a mark stood before it in the note. */
  isApart: boolean;
  /** Which of the note's words it is; nothing where the editor put it in. */
  at?: number;
}

/** A mark that the note had not. */
export function newMark(text: string, glued = false): Written {
  return { ...wordToken(text, glued), kind: 'mark', isOwn: false, hasThe: false, isApart: false };
}

/** Those words in brackets of ours. */
export function inBrackets([first, ...rest]: readonly Written[]): Written[] {
  return first ? [newMark('('), { ...first, glued: true }, ...rest, newMark(')', true)] : [];
}

/** The words an edit makes of a note, each as it is to be written. */
export function written({ edits: made }: Edited, source: readonly SourceToken[]): Written[] {
  const edits = withBrackets(made, source);
  const words: Written[] = [];
  let isOpen = false;
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'drop') continue;
    const own = edit.kind === 'insert' ? undefined : source[edit.at];
    const word: Token =
      edit.kind === 'insert' || !own
        ? put(edit.kind === 'insert' ? edit.word : '')
        : edit.kind === 'turn'
          ? turned(own, edit.into)
          : inPlace(own, edit.at, source);
    const isFirst = words.length === 0;
    const glued =
      !isFirst &&
      (isOpen ||
        (own && isInside(edits, index, source)) ||
        (own && edit.kind !== 'insert' && own.kind !== 'mark'
          ? isGluedToKept(own, edit.at, words)
          : /^[,.;:?!)%]$/.test(word.text) || (word.text === '-' && !own)));
    const last = words.at(-1);
    // “an onboard camera”: the network knows no sounds.
    if (last && !last.isOwn && /^an?$/i.test(last.text) && word.kind !== 'mark') {
      const article = indefinite(word.text);
      words[words.length - 1] = { ...last, text: article, lower: article };
    }
    const hasThe = own?.features.includes('rules last the') ?? false;
    const isApart = edit.kind !== 'insert' && source[edit.at - 1]?.kind === 'mark';
    const at = edit.kind === 'insert' ? {} : { at: edit.at };
    words.push({ ...word, glued, isOwn: own !== undefined, hasThe, isApart, ...at });
    // “a 100 year-old shop”: a hyphen of the editor's joins.
    isOpen = word.text === '(' || (word.text === '-' && !own);
  }
  return words;
}

// “my recognition papers (Anerkennung)”, “poetry that sells (very little)”: what the note itself set in brackets stays there,
// whatever joint was put in their place; without them two things would run together.
function withBrackets(edits: readonly Edit[], source: readonly SourceToken[]): Edit[] {
  const isDropped = ({ kind, at }: { kind: string; at?: number }, mark: string) =>
    kind === 'drop' && at !== undefined && source[at]?.text === mark;
  const back = new Set<number>();
  const joints = new Set<number>();
  edits.forEach((edit, open) => {
    if (!isDropped(edit, '(')) return;
    const close = edits.findIndex((other, at) => at > open && isDropped(other, ')'));
    const isEmpty = !edits.slice(open, close).some(({ kind }) => kind === 'keep' || kind === 'turn');
    if (close < 0 || isEmpty) return;
    const [joint, end] = [insertedAround(edits, open), insertedAround(edits, close)];
    const text = joint.map((at) => insertedAt(edits, at)).join(' ');
    if (text !== '' && !hung.test(text) && !(text === ',' && end.length === 0)) return;
    back.add(open).add(close);
    for (const at of joint) joints.add(at);
  });
  return edits.flatMap((edit, index): Edit[] =>
    joints.has(index)
      ? []
      : back.has(index) && edit.kind === 'drop'
        ? [{ kind: 'keep', at: edit.at }]
        : [edit],
  );
}

const hung = /^(?:, )?(?:which|who|that|with|and|where|in|on|from|for|at|of|as)\b/;

function insertedAt(edits: readonly Edit[], at: number): string {
  const edit = edits[at];
  return edit?.kind === 'insert' ? edit.word : '';
}

// The editor's own words on either side of a mark it dropped.
function insertedAround(edits: readonly Edit[], mark: number): number[] {
  let from = mark;
  while (edits[from - 1]?.kind === 'insert') from--;
  let to = mark;
  while (edits[to + 1]?.kind === 'insert') to++;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((at) => at !== mark);
}

// “900-person”: the hyphen and what is on either side of it were one word.
function isInside(edits: readonly Edit[], index: number, source: readonly SourceToken[]): boolean {
  const [before, edit] = [edits[index - 1], edits[index]];
  if (before?.kind !== 'keep' || edit?.kind !== 'keep' || edit.at !== before.at + 1) return false;
  const [one, other, next] = [source[before.at], source[edit.at], source[edit.at + 1]];
  const isHyphen = (token: Token | undefined) => token?.text === '-' && token.glued;
  return (isHyphen(one) && other?.glued === true) || (isHyphen(other) && next?.glued === true);
}

/** A word of the note where it stands: a capital that only began the note's sentence is none in the middle of ours. */
export function inPlace(token: SourceToken, at: number, source: readonly SourceToken[]): Token {
  const before = source[at - 1];
  const isTitled = titles.has(source[at - 2]?.lower ?? '');
  const isStart = at === 0 || (!isTitled && /^[.!?/:]$/.test(before?.text ?? ''));
  // “A text message before billing”, and no “A level”.
  const isArticle = token.text === 'A' && !/^(?:levels?|road|team)$/.test(source[at + 1]?.lower ?? '');
  const isCommon = isArticle || isEveryday(token.text, source[at + 1]);
  if (!isStart || token.lower === 'i' || !isCommon) return token;
  return { ...token, text: token.lower };
}

// “£300k”, “24/7”: glued only to what it was glued to.
function isGluedToKept({ glued }: Token, at: number, before: readonly Written[]): boolean {
  return glued && before.at(-1)?.at === at - 1 && !/^[,;:.?!–—/-]$/.test(before.at(-1)?.text ?? '');
}

function put(word: string): Token {
  const text = word === 'i' ? 'I' : word;
  return { ...wordToken(text), kind: /^[\p{L}]/u.test(text) ? 'word' : 'mark' };
}

function turned(token: Token, into: VerbForm): Token {
  const base = verbReading(token.lower)?.base;
  const text = base && formOf(base, into);
  return text ? { ...token, text, lower: text } : token;
}

/** Those words as a text of their own: nothing stands before the first. */
export function unglued(words: readonly Written[]): Token[] {
  return words.map((word, at) => (at === 0 ? { ...word, glued: false } : word));
}
