import type { NoteSlot } from '../../text/draft.ts';
import { isGrave } from '../clause.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { auxiliaries } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import { titles } from '../name-spelling.ts';
import type { Phrase } from '../phrase.ts';
import { isSeveralDoing } from '../read/known-things.ts';
import { isLived } from '../read/lived.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { withoutClaim } from './bare-claims.ts';
import { bitsOutright } from './bits-outright.ts';
import { withLastBitInBrackets } from './bracketed.ts';
import { hasNoVerb, isDoingOf, isNamedThing, isNounHeap, isOwnOpinion, lacksArticle } from './edit-shape.ts';
import { mendedEdit } from './mended-edit.ts';
import { mendedStep } from './mended-steps.ts';
import type { Purpose } from './network.ts';
import { withOwnBits } from './own-bits.ts';
import { ownMended } from './own-mends.ts';
import type { Edited } from './search.ts';
import type { SourceToken } from './source.ts';
import { withStopsKept } from './stops-kept.ts';
import { bitsTold, likedTold, theTold } from './topic-bits.ts';
import { rowTold } from './topic-rows-told.ts';
import { judged, verdictTold } from './verdicts-told.ts';
import { withoutButs } from './without-buts.ts';
import { unglued, type Written, written } from './written.ts';

/** The sentences of an edit as phrases: what the editor put in front gives way to the frames that say the same. */
export function phrasesOf(edited: Edited, source: readonly SourceToken[], purpose: Purpose): Phrase[] {
  const { slot, stage } = purpose;
  const sentences = sentencesIn(withStopsKept(written(edited, source), source, purpose)).map((words) =>
    withLastBitInBrackets(withoutButs(withOwnBits(words, source, slot))),
  );
  const last = sentences.at(-1);
  const note = source.map((token) => token.text).join(' ');
  return sentences.flatMap((words, at): Phrase[] => {
    const ends = words.at(-1)?.text ?? '';
    const isQuestion =
      ends === '?' || (words === last && edited.isQuestion) || (stage === 'share-an-idea' && isAsked(words));
    const bare = /^[.?!]$/.test(ends) ? words.slice(0, -1) : words;
    const led = ledIn(bare, slot === 'specific' && stage !== 'share-an-idea' ? [...topics, ...leads] : leads);
    const named = slot === 'specific' && !isQuestion ? withoutClaim(bare) : undefined;
    const whole = mended(
      (named && talkedOf(named)) ??
        led ??
        plainPhrase(textOf(unglued(bare)), isQuestion, { slot, stage }, at > 0),
      led !== undefined && (bare[0]?.isOwn ?? false),
      slot,
    );
    if (slot === 'value' && stage !== 'share-an-idea')
      return [{ ...whole, text: ownMended(whole.text, note) }];
    const phrase = slot === 'specific' ? withBitsTold(whole, note) : whole;
    return phrase.kind === 'talked' ? withClauseApart(phrase) : [phrase];
  });
}

function talkedOf(words: readonly Written[]): Phrase {
  return { kind: 'talked', text: textOf(unglued(words)), grave: true, asWritten: true };
}

// A topic, or a sentence that only leads one in.
function withBitsTold(phrase: Phrase, note: string): Phrase {
  if (/^(?:mentioned|clause|sentence)$/.test(phrase.kind) && judged.test(phrase.text))
    return { ...phrase, text: verdictTold(phrase.text) };
  const isTopic = phrase.kind === 'talked' || phrase.kind === 'topic' || leadsIn.test(phrase.text);
  const liked = isTopic && !leadsIn.test(phrase.text) ? likedTold(phrase.text) : undefined;
  if (liked) return { kind: 'sentence', text: liked, asWritten: true };
  const told = isTopic ? rowTold(bitsTold(phrase.text, note), note) : phrase.text;
  const named = phrase.kind === 'talked' ? theTold(told) : told;
  const text = bitsOutright(named, note);
  return text === named ? { ...phrase, text } : { ...phrase, text, hasJoint: true };
}

const leadsIn = /^(?:you told me about|we talked about|thank you for|I enjoyed) /;

// “what if someone texts them. I would do it by hand”
function isAsked(words: readonly Written[]): boolean {
  return /^(?:what (?:if|about)|how about|why not) /i.test(textOf(unglued(words.slice(0, 3))));
}

function mended(phrase: Phrase, isOwnLead: boolean, slot: NoteSlot): Phrase {
  const plain = mendedEdit(phrase.text);
  const text = slot === 'nextStep' ? mendedStep(plain) : plain;
  const { kind } = phrase;
  const [, thing = ''] =
    kind === 'clause' ? (/^you said (?:that )?((?:the|an?|my|your) .+)$/.exec(text) ?? []) : [];
  // “you said a decision by 20 February”
  if (thing !== '' && hasNoVerb(thing)) return { ...phrase, text: `you mentioned ${thing}` };
  if (kind === 'mentioned' && (isDoingOf(text) || isSeveralDoing(text)))
    return { ...phrase, kind: 'talked', text, grave: true };
  // “the way he spoke to him”, “the decision by the 20th”: no news.
  if (kind === 'mentioned' && (isNamedThing(text) || hasNoVerb(text) || isNounHeap(text)))
    return { ...phrase, kind: 'talked', text, grave: isGrave(text) };
  if (kind === 'mentioned' && !isOwnLead && isOwnOpinion(text)) return { ...phrase, kind: 'sentence', text };
  const isClause = kind === 'mentioned' || kind === 'sentence';
  return { ...phrase, text: isClause && lacksArticle(text) ? `the ${text}` : text };
}

const joinedClause =
  /^(.+?)(?:[,;] (?:and |but )?| and )(?=(?:you|I|we|he|she|they|it|there) (?!and\b|both\b|all\b|\p{Ll}+ing\b)\p{Ll})(.+)$/u;
const joinedNews =
  /^(.+?)[,;] and (?=\p{Lu}\p{L}+ (?:said|told|lets?|does|did|has|had|is|was|runs|ran|calls|keeps|thinks) )(.+)$/u;

// “thinking about your knee, and I told you what to do”: what follows a topic as a clause is a sentence of its own.
function withClauseApart(phrase: Extract<Phrase, { kind: 'talked' }>): Phrase[] {
  const news = joinedNews.exec(phrase.text);
  const [, topic = '', clause = ''] = news ?? joinedClause.exec(phrase.text) ?? [];
  const isOpen = /\b(?:how|what|why|who|where|when|which|that|whether|if|because|so)\b/.test(topic);
  const isBracketed = (topic.includes('(') && !topic.includes(')')) || topic.includes(': ');
  if (topic === '' || isBracketed || (isOpen && !news)) return [phrase];
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
    !/^you (?:thought|expected|hoped|invited|can|could|(?:were|are) (?:going|hoping|meaning|planning) to|were to|(?:wanted|asked for) .*\((?:attached|enclosed)\)$)/i.test(
      text,
    )
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

function sentencesIn(words: readonly Written[]): Written[][] {
  const sentences: Written[][] = [[]];
  for (const word of words) {
    sentences.at(-1)?.push(word);
    const isTitle = word.text === '.' && titles.has(sentences.at(-1)?.at(-2)?.lower ?? '');
    if (word.kind === 'mark' && /^[.?!]$/.test(word.text) && !isTitle) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

type Lead = readonly [lead: RegExp, phrase: (text: string) => Phrase];

const talked = (text: string): Phrase => ({ kind: 'talked', text, grave: isGrave(text) || isNoChat(text) });
// What one saw or was told once was no chat: “our chat about Dov's story”, “… about Lachlan showing me the drawer”.
const noChat =
  /^pairing\b|^(?:\p{Lu}[\p{L}-]*|you|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\p{L}+) \p{Ll}+ing\b|^(?:\S+ ){1,3}?(?:story|stories|joke|remark|tale|anecdote|smell|view)\b/u;
const isNoChat = (text: string): boolean => noChat.test(text) || isLived(tokensOf(text));
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
  // Whoever jotted “the seed library” may have found it by themselves.
  [
    /^you showed me (?=(?:the|your|an?|that|this) )/i,
    (text) => ({ kind: 'topic', text, grave: isGrave(text) }),
  ],
  [/^you mentioned that /i, mentioned],
  [
    /^you (?:said|told me)(?: that)? (?=(?:the|an?|no|you|we|they|it|there|most|every|all|your|people|nobody) )(?!(?:the|an?|your) (?:decision|panel|offer|answer|result|outcome|contract|board|next round)\b)/i,
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
