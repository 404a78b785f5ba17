import type { Register } from '../../text/draft.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import type { InTurns } from '../learned/first-reader.ts';
import { canBe } from '../lexicon/verbs.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import type { Phrase } from '../phrase.ts';
import { withArticle } from '../read/about.ts';
import { tokensOf } from '../tokens.ts';
import { withJoints } from './answer-joints.ts';
import { withOwnPapers } from './owned-things.ts';
import { withSubjectArticle } from './subject-articles.ts';

/** Answers to mend with their joints put right: what was said and what is so, what went wrong and what is known. */
export function answersRight(
  { phrases, otherwise }: InTurns,
  note: string,
  register: Register | undefined,
): InTurns {
  const told = (one: readonly Phrase[]) =>
    withRegret(
      withFlub(withFiguresJoined(one.map((phrase) => right(phrase, note, register))), note, register),
      note,
    );
  return { phrases: told(phrases), ...(otherwise && { otherwise: told(otherwise) }) };
}

function right(phrase: Phrase, note: string, register: Register | undefined): Phrase {
  if (!/^(?:clause|sentence|correction|loose)$/.test(phrase.kind)) return phrase;
  const joined = mendedBy(mends, phrase.text);
  const whole = withThat(
    withOwnPapers(withSubjectArticle(withJoints(withLabel(joined, note)), note), note),
    note,
  );
  const isOpen = phrase.kind === 'loose' && !/^on [^,:;]+: /i.test(whole);
  const text = withReason(isOpen ? whole : withFault(whole, note, register));
  if (phrase.kind === 'loose' && text !== whole && /^I \p{L}/u.test(text))
    return { kind: 'sentence', text, asWritten: true };
  // What is new, or says itself that it mends an answer, needs no lead.
  if (phrase.kind === 'clause' && ownLead.test(text)) return { kind: 'sentence', text, asWritten: true };
  return text === phrase.text ? phrase : { ...phrase, text };
}

const ownLead =
  /^(?:my new|I have a new|I (?:did not answer|flubbed|fluffed|botched|blanked|froze|went blank|mixed up|messed up)) |^I have \d+ [^,]+, not \d/;

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = '(?:19|20)\\d\\d';

const mends: readonly Mend[] = [
  // “I only said that I would tell the manager should have added: the police”
  [
    /(?<=\bI (?:only |just )?(?:said|answered|told you|mentioned) [^;:.]+?)(?<!\b(?:I|it|we|you|that|they|he|she|and|but|or|which|also|there)),?;? should have (said|added|mentioned)(?=:? )(?::(?= (?:the|an?|my|that) ))?/,
    '. I should have $1',
  ],
  // “I said that the ward had 20 beds: it was 24”: nothing is spelled out.
  [
    /(?<=^(?:On [^,:]+, )?I (?:said|told you|wrote|quoted|gave) [^;:]+): (?=(?:it|that|there) (?:is|was|were|are)\b)/,
    '; ',
  ],
  [/(?<=^I (?:said|told you|wrote|quoted|gave) [^;:]+): actually,? (?=\d)/, '; it was actually '],
  [new RegExp(`(?<=\\d, )(?=${month} to ${month}\\b)`), 'from '],
  // “said some, in fact ran it daily”
  [
    /(?<=\bI [^;:]+, but (?:in fact|actually) )(\p{Ll}+)\b/u,
    (verb = '') => (canBe(verb, 'past') && !/^(?:was|were|had)$/.test(verb) ? `I ${verb}` : verb),
  ],
  // “I named 46k and meant base pay”
  [/^((?:on [^:,;]+[:,] )?I (?:said|named|quoted|gave|wrote|put) [^;:]+?),? and meant /i, '$1; I meant '],
  [/^(on (?:the |my )?[\p{L} ]+): (?=I (?:said|named|quoted|gave|wrote|put|meant|have|can|did)\b)/iu, '$1, '],
  // “I said I only know one; I used the other, too”, “I did not bring it. I have it now”
  [/(?<=^I said (?:that )?I only [^;:.]+); (?=I\b)/, ', but '],
  [/(?<=\b(?:did|do|could) not [^;:.]+)[.;] (?=I (?:have|do|can|know) (?:\p{L}+ ){0,2}now$)/iu, ', but '],
  [/(?<=^I (?:mixed up|confused|swapped) [^:;]+): (?=I do know\b)/, ', but '],
  [/; I (?=do know (?:that|it|this)(?: well| now)?$)/, ', and I '],
  // “the figure I quoted was 2024”
  [
    new RegExp(`(?<=\\bI (?:quoted|gave|named|mentioned|cited|used)) (was|were) (?=${year}(?:$|[,;. ]))`),
    ' $1 from ',
  ],
  [new RegExp(`(?<=\\b(?:is|was) from ${year}; it (?:is|was)) (?=${year}\\b)`), ' from '],
  [/; the last (year|month|week) was (?=[£$€]?\d)/, '; last $1 it was '],
  [/\bthe (typo|mistake|error|slip) is (?=(?:on|in) (?:my|the)\b)/, 'there is a $1 '],
  [/\b((?:could|did|can|do) not (?:recall|remember)) (?=(?:on|at) the (?:day|time)\b)/, '$1 it '],
  // “evenings are fine, but Monday too”
  [/, but (?=(?:\p{Lu}\p{L}+ ){1,2}too\b)/u, ', and '],
  // “I told you I had used it (true, but only the old one)”
  [/ \((?:that is )?true, but ([^()]+)\)$/, '. That is true, but $1'],
  [/; it was true, but /, '; that is true, but '],
  [/, credit (?:goes )?to (?=\p{Lu})/u, '; the credit goes to '],
  // “I can swapped my other gig”
  [
    /\b(I (?:can|could|do)),? (\p{Ll}+ed) (?=(?:my|the|it|that|with|an?)\b)/u,
    (all = '', can = '', verb = '') => (canBe(verb, 'past') ? `${can}, as I ${verb} ` : all),
  ],
];

// “that Guardian piece - I pitched it”: it was spoken of.
function withThat(text: string, note: string): string {
  const named = /^that (\p{L}+)/iu.exec(note)?.[1];
  return named && text.slice(3).startsWith(`${named} `) && /^on /i.test(text)
    ? `${text.slice(0, 3)}that ${text.slice(3)}`
    : text;
}

// “turnover of my last shop: I said 12 million”: what stood before the colon is no doer.
function withLabel(text: string, note: string): string {
  const label = /^([^:;,.\n]{3,60}): (?=I\b)/.exec(note)?.[1];
  if (!label || !text.toLowerCase().startsWith(`${label.toLowerCase()} i `)) return text;
  const thing = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`;
  return `on ${withArticle(/^\p{Lu}\p{Ll}/u.test(label) ? thing : label)}, ${text.slice(label.length + 1)}`;
}

// “the short answer: two a week is fine”
function withReason(text: string): string {
  return text.replace(
    /\b(the (?:short|real|right|true|better) answer): (?=(.+))/i,
    (all, answer: string, reason: string) =>
      finiteVerbAt(tokensOf(reason)) > 0
        ? `${answer} is that `
        : /[,:;]/.test(reason)
          ? all
          : `${answer} is `,
  );
}

const adverbs = '(?:i )?(?:(?:just|totally|completely|really|kind of|kinda|a bit) )?';
const blank = new RegExp(
  `^${adverbs}(blanked|went blank|froze|drew a blank|rambled|waffled|stumbled|babbled|flubbed|fluffed|botched|bombed|fumbled|blew|messed up|screwed up)\\b(?: (?:on|about|over|abt))? `,
  'i',
);
const struck = /^(?:flubbed|fluffed|botched|bombed|fumbled|blew|messed up|screwed up)$/;
const onTopic =
  /^on (?:your question about |(?:the )?question (?:on|about) )?([^,:;]+?)(?:, (?=(?:I|it|they|you|we|the|an?)\b)|: )(?!I should\b)/i;
const slang =
  /^I (?:flubbed|fluffed|botched|bombed|fumbled|messed up|screwed up|blew|blanked on|went blank on|froze on|rambled on|waffled on|stumbled on|drew a blank on) ((?:the|my|your) [^:;,]+?)(?=: |; |, |$)/;

// What went wrong is told as it was to a friend, and in plain words to others.
function withFault(text: string, note: string, register: Register | undefined): string {
  const went = blank.exec(note)?.[1]?.toLowerCase();
  const [lead = '', topic = ''] = (register && went && onTopic.exec(text)) || [];
  if (went && topic !== '') {
    const isAsked = / question (?:on|about) /i.test(lead);
    const thing = isAsked ? `your question about ${topic}` : topic;
    const how = register === 'formal' ? `did not answer ${questionOf(thing)} well` : fault(went, thing);
    return `I ${how}: ${text.slice(lead.length).replace(/^the (?=better example\b)/, 'a ')}`;
  }
  if (register !== 'formal') return text;
  return text.replace(slang, (_all, thing: string) => `I did not answer ${questionOf(thing)} well`);
}

// “blanked on quaternions”, “flubbed the question about quaternions”
function fault(went: string, thing: string): string {
  if (!struck.test(went)) return `${went} on ${thing}`;
  const isOne = /\b(?:questions?|answers?|test|part|case|task)\b/.test(thing);
  return `${went} ${isOne ? thing : `the question about ${thing}`}`;
}

const answerAbout = /^my answer (?:to|about|on) (?!one of)(.+)$/;

// “I would like to add to my answer to …” tells the reader less than the note does.
function withFlub(phrases: Phrase[], note: string, register: Register | undefined): Phrase[] {
  const [first, next, ...rest] = phrases;
  const went = blank.exec(note)?.[1]?.toLowerCase();
  const thing = first?.kind === 'remark' ? answerAbout.exec(first.text)?.[1] : undefined;
  if (!went || !thing || !next || !register) return phrases;
  const text =
    register === 'formal' ? `I did not answer ${questionOf(thing)} well` : `I ${fault(went, thing)}`;
  // “one caches a value, the other a function” is no example.
  if (next.kind === 'example' && !/example/i.test(note))
    return [{ kind: 'sentence', text: `${text}: ${next.text}`, asWritten: true }, ...rest];
  return [{ kind: 'sentence', text, asWritten: true }, next, ...rest];
}

// “it is 41. 14 are the automatic ones”: no sentence opens with a figure.
function withFiguresJoined(phrases: readonly Phrase[]): Phrase[] {
  const told: Phrase[] = [];
  for (const phrase of phrases) {
    const last = told.at(-1);
    const figure = /^[£$€]?\d[\d.,]*%? (is|was|are|were) /.exec(phrase.text);
    const isJoined =
      last && figure && phrase.kind === 'sentence' && /^(?:clause|sentence|correction)$/.test(last.kind);
    if (!isJoined) told.push(phrase);
    else {
      const isPart = /^(?:are|were)$/.test(figure[1] ?? '');
      const text = isPart ? `${last.text}, of which ${phrase.text}` : `${last.text}, and ${phrase.text}`;
      told[told.length - 1] = { ...last, text };
    }
  }
  return told;
}

function questionOf(thing: string): string {
  const about = /^(?:the|my|your) (?:question|answer) (?:on|about) (.+)$/.exec(thing)?.[1];
  if (about) return `the question about ${withArticle(about)}`;
  return /\b(?:question|part|case|test|task)$|^your question about/.test(thing)
    ? thing
    : `the question about ${thing}`;
}

const sorry = /(?:^|[.,;!–-]) ?(?:so |very )?sorry(?: about that)?[!.]*$/i;

// An apology is meant for its reader.
function withRegret(phrases: Phrase[], note: string): Phrase[] {
  if (
    !sorry.test(note) ||
    phrases.length === 0 ||
    phrases.some(({ text }) => /\b(?:sorry|apologi[sz]e)\b/i.test(text))
  )
    return phrases;
  return [...phrases, { kind: 'sentence', text: 'I am sorry about that', asWritten: true }];
}
