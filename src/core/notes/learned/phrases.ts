import { indefinite } from '../articles.ts';
import { isGrave } from '../clause.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { auxiliaries } from '../lexicon/grammar-words.ts';
import { canBe, formOf, type VerbForm, verbReading } from '../lexicon/verbs.ts';
import { isEveryday, titles } from '../name-spelling.ts';
import type { Phrase } from '../phrase.ts';
import { type Token, textOf, tokensOf, wordToken } from '../tokens.ts';
import { type Written, withLastBitInBrackets } from './bracketed.ts';
import { withClausesApart } from './clauses-apart.ts';
import { isNamedThing, isOwnOpinion, lacksArticle } from './edit-shape.ts';
import { mendedEdit } from './mended-edit.ts';
import type { Purpose } from './network.ts';
import type { Edit, Edited } from './search.ts';
import type { SourceToken } from './source.ts';

/** The sentences of an edit as phrases: what the editor put in front gives way to the frames that say the same. */
export function phrasesOf(
  edited: Edited,
  source: readonly SourceToken[],
  { slot, stage }: Purpose,
): Phrase[] {
  const sentences = sentencesIn(written(edited, source)).map((words) =>
    withLastBitInBrackets(withClausesApart(words)),
  );
  const last = sentences.at(-1);
  return sentences.flatMap((words, at): Phrase[] => {
    const ends = words.at(-1)?.text ?? '';
    const isQuestion = ends === '?' || (words === last && edited.isQuestion);
    const bare = /^[.?!]$/.test(ends) ? words.slice(0, -1) : words;
    const led = ledIn(bare, slot === 'specific' && stage !== 'share-an-idea' ? [...topics, ...leads] : leads);
    const phrase = mended(
      led ?? plainPhrase(textOf(unglued(bare)), isQuestion, { slot, stage }, at > 0),
      bare[0]?.isOwn ?? false,
    );
    return phrase.kind === 'talked' ? withClauseApart(phrase) : [phrase];
  });
}

function mended(phrase: Phrase, isOwnLead: boolean): Phrase {
  const text = mendedEdit(phrase.text);
  const { kind } = phrase;
  if (kind === 'mentioned' && isNamedThing(text))
    return { ...phrase, kind: 'talked', text, grave: isGrave(text) };
  if (kind === 'mentioned' && !isOwnLead && isOwnOpinion(text)) return { ...phrase, kind: 'sentence', text };
  const isClause = kind === 'mentioned' || kind === 'sentence';
  return { ...phrase, text: isClause && lacksArticle(text) ? `the ${text}` : text };
}

const joinedClause =
  /^(.+?)(?:[,;] (?:and |but )?| and )(?=(?:you|I|we|he|she|they|it|there) (?!and\b|both\b|all\b)\p{Ll})(.+)$/u;
const joinedNews =
  /^(.+?)[,;] and (?=\p{Lu}\p{L}+ (?:said|told|lets?|does|did|has|had|is|was|runs|ran|calls|keeps|thinks) )(.+)$/u;

// “thinking about your knee, and I told you what to do”: what follows a topic as a clause is a sentence of its own.
function withClauseApart(phrase: Extract<Phrase, { kind: 'talked' }>): Phrase[] {
  const news = joinedNews.exec(phrase.text);
  const [, topic = '', clause = ''] = news ?? joinedClause.exec(phrase.text) ?? [];
  const isOpen = /\b(?:how|what|why|who|where|when|which|that|whether|if|because|so)\b/.test(topic);
  if (topic === '' || (isOpen && !news)) return [phrase];
  const asWritten = true;
  const isMine = /^(?:I|we) /.test(clause) || saying.test(clause);
  return [
    { ...phrase, text: topic },
    isMine ? { kind: 'sentence', text: clause, asWritten } : { kind: 'mentioned', text: clause, asWritten },
  ];
}

// What is told to its reader as news of themselves needs a frame: “I understand that you …”.
function plainPhrase(text: string, isQuestion: boolean, { slot, stage }: Place, isLater: boolean): Phrase {
  const asWritten = true;
  if (isQuestion && slot === 'specific' && stage !== 'share-an-idea' && !isLater && !/ go$/.test(text))
    return { kind: 'question', text, indirect: '' };
  const isTold = /^your? /i.test(text) && !isQuestion && !isLater;
  const isFact =
    slot === 'specific' &&
    !isQuestion &&
    !isLater &&
    !/^(?:I|we|our|my|thank|it|there|what|how) /i.test(text);
  if (isFact && (stage !== 'share-an-idea' || !isTold)) {
    if (finiteVerbAt(tokensOf(text)) === 0 && !isTold)
      return { kind: 'talked', text, grave: true, asWritten };
    if (!saying.test(text)) return { kind: 'mentioned', text, asWritten };
    return { kind: 'clause', text, whose: 'yours', said: true, grave: isGrave(text), asWritten };
  }
  if (
    isTold &&
    slot === 'nextStep' &&
    !saying.test(text) &&
    !/^you (?:thought|expected|hoped|invited|can|could) /i.test(text)
  )
    return { kind: 'clause', text: withFuture(text), whose: 'yours', said: false, grave: false, asWritten };
  return {
    kind: 'sentence',
    text: isQuestion ? `${text}?` : text.replace(lasting, 'I have had '),
    asWritten,
  };
}

// “you send it tomorrow”: what the reader does next is to come.
function withFuture(text: string): string {
  const verb = /^you (\p{Ll}+)/u.exec(text)?.[1] ?? '';
  const isToCome = canBe(verb, 'base') && !canBe(verb, 'past') && !auxiliaries.has(verb) && !lasts.test(verb);
  return isToCome ? text.replace(/^you /, 'you will ') : text;
}

const lasts =
  /^(?:have|need|want|know|think|hope|understand|live|work|like|love|prefer|mean|are|see|believe|wish|remain|still|also|only|always|never|usually|agree|do|feel|seem|expect|plan)$/;

// “I have a clean licence for 12 years”
const lasting =
  /^I have (?=(?:an?|my|the|no) [^,;.]* for (?:over |about |almost |nearly )?(?:\d+|\p{L}+) (?:years|months|weeks)\b)/u;

type Place = Pick<Purpose, 'slot' | 'stage'>;

const saying =
  /^you (?:also )?(?:said|mentioned|told|explained|described|showed|walked|talked|asked|recommended|suggested|introduced|let|gave|promised|offered|warned|admitted|taught|stressed)\b/i;

function written({ edits }: Edited, source: readonly SourceToken[]): Written[] {
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
        (own && own.kind !== 'mark' ? isGluedToKept(own, words) : /^[,.;:?!)%]$/.test(word.text)));
    const last = words.at(-1);
    // “an onboard camera”: the network knows no sounds.
    if (last && !last.isOwn && /^an?$/i.test(last.text) && word.kind !== 'mark') {
      const article = indefinite(word.text);
      words[words.length - 1] = { ...last, text: article, lower: article };
    }
    const hasThe = own?.features.includes('rules last the') ?? false;
    const isApart = edit.kind !== 'insert' && source[edit.at - 1]?.kind === 'mark';
    words.push({ ...word, glued, isOwn: own !== undefined, hasThe, isApart });
    isOpen = word.text === '(';
  }
  return words;
}

// “900-person”: the hyphen and what is on either side of it were one word.
function isInside(edits: readonly Edit[], index: number, source: readonly SourceToken[]): boolean {
  const [before, edit] = [edits[index - 1], edits[index]];
  if (before?.kind !== 'keep' || edit?.kind !== 'keep' || edit.at !== before.at + 1) return false;
  const [one, other, next] = [source[before.at], source[edit.at], source[edit.at + 1]];
  const isHyphen = (token: Token | undefined) => token?.text === '-' && token.glued;
  return (isHyphen(one) && other?.glued === true) || (isHyphen(other) && next?.glued === true);
}

// A capital that only began the note's sentence is none in the middle of ours.
function inPlace(token: SourceToken, at: number, source: readonly SourceToken[]): Token {
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
function isGluedToKept({ glued }: Token, before: readonly Written[]): boolean {
  return glued && (before.at(-1)?.isOwn ?? false) && !/^[,;:.?!–—/-]$/.test(before.at(-1)?.text ?? '');
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

function sentencesIn(words: readonly Written[]): Written[][] {
  const sentences: Written[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    if (word.kind === 'mark' && /^[.?!]$/.test(word.text)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

type Lead = readonly [lead: RegExp, phrase: (text: string) => Phrase];

const talked = (text: string): Phrase => ({ kind: 'talked', text, grave: isGrave(text) });
const mentioned = (text: string): Phrase => ({ kind: 'mentioned', text });
const asked = (text: string): Phrase => ({
  kind: 'talked',
  text: `your question ${text.replace(/^if /, 'whether ').replace(/^(?!about )/, 'of ')}`,
  grave: true,
});

const topics: readonly Lead[] = [
  [/^we talked about /i, talked],
  // “I enjoyed the boy who fed the robot”: not the boy, but to talk of him.
  [
    /^I (?:enjoyed|loved|liked) (?=\p{Lu}|(?:the|an?|your) (?!tour|walk|visit|talk|chat|lunch|conversation|interview|session|demo|trial|look)\p{Ll})/u,
    talked,
  ],
  [/^you mentioned that /i, mentioned],
  [
    /^you (?:said|told me)(?: that)? (?=(?:the|an?|no|you|I|we|they|it|there|most|every|all|your|my|people|nobody) )/i,
    mentioned,
  ],
  [/^you asked (?:me )?(?=(?:about|how|why|what|when|where|which|who|whether|if) )(?!.*[,;])/i, asked],
];

/** What was jotted as a report may be told in other words: a mail does not only report to its reader what they did. */
const givesWay: ReadonlySet<Lead[1]> = new Set([mentioned, asked]);

const leads: readonly Lead[] = [
  [/^I look forward to /, (text) => ({ kind: 'occasion', text })],
  [/^I (?:have|bring) (?=experience with )/, (text) => ({ kind: 'experience', text })],
  [/^I (?:have|bring) (?=\p{Ll}+ing )/u, (text) => ({ kind: 'experience', text: `experience of ${text}` })],
  [/^I bring /, (text) => ({ kind: 'experience', text })],
  [/^could you tell me (?=(?:whether|when|what|where|how|who|which) )/i, (text) => ({ kind: 'ask', text })],
];

function ledIn(words: readonly Written[], all: readonly Lead[]): Phrase | undefined {
  const text = textOf(unglued(words));
  for (const [lead, phrase] of all) {
    const found = lead.exec(text)?.[0];
    if (!found) continue;
    // A lead-in that was jotted is the person's own.
    const isOwn = words.slice(0, found.trim().split(' ').length).some((word) => word.isOwn);
    if (isOwn && !givesWay.has(phrase)) continue;
    const first = words[found.trim().split(' ').length];
    const told = `${first?.hasThe && phrase === talked ? 'the ' : ''}${text.slice(found.length)}`;
    return { ...phrase(told), asWritten: true };
  }
  return undefined;
}

function unglued(words: readonly Written[]): Token[] {
  return words.map((word, at) => (at === 0 ? { ...word, glued: false } : word));
}
