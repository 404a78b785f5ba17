import { finiteVerbAt } from '../finite-verb.ts';
import { isInverted } from '../inversion.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { aboutOf, withArticle } from '../read/about.ts';
import { putRight } from '../read/put-right.ts';
import { remarkOf } from '../read/remark.ts';
import { tokensOf } from '../tokens.ts';
import { phrasesOf } from './answer-phrases.ts';
import { clauseRow, isTold, mark } from './clause-row.ts';
import { isFault, isJudged, withoutExcuse } from './fault.ts';
import { labelTold } from './labels.ts';
import { isExcuse } from './said-right.ts';
import { areSteps, joinedSteps, stepsOf } from './steps-taken.ts';

/** What one says of an answer, and what stood before its colon. */
export interface Answer {
  label: string;
  text: string;
  /** Whether something was told before it. */
  isLater: boolean;
  /** Whether something follows. */
  isFollowed: boolean;
}

/** An answer to mend in its writer's own words; nothing where it needs another reading. */
export function asTold(answer: Answer): Phrase[] | undefined {
  const { label, isLater } = answer;
  const text = withoutExcuse(answer.text.replace(cry, '').replace(aside, ''));
  if (text === '') return undefined;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text) && / (?:here|there|at)$/.test(label))
    return linkTold(label, text, isLater);
  const link = linkBehind.exec(text);
  if (link) return label === '' ? linkTold(text.slice(0, link.index), link[1] ?? '', isLater) : undefined;
  if (/(?:https?:|www\.)\S|and\/|[±=]|->/.test(text)) return undefined;
  const inner = (body: string, later = isLater) =>
    asTold({ label: '', text: body, isLater: later, isFollowed: false });
  if (label !== '') return labelTold({ label: label.replace(cry, ''), text, isLater }, inner);
  if (/\?$/.test(text)) return questionTold(text, answer);
  return (
    fixed(text, answer) ??
    putRight('', true, text) ??
    faulted(text, inner) ??
    rowTold(text, isLater) ??
    bare(text, isLater) ??
    several(text, isLater)
  );
}

const aside = /,? (?:obviously|to be honest|tbh|oops)$/i;
const linkBehind = /:? ((?:https?:\/\/|www\.)\S+)$/;

// “could not find it on the phone, it is all here: https://…”
function linkTold(text: string, link: string, isLater: boolean): Phrase[] | undefined {
  const thing = /^(?:my |the )?(\p{L}+(?: \p{L}+)?) here$/u.exec(text)?.[1];
  if (thing && !isTold(text))
    return phrasesOf([`my ${thing} ${isPlural(thing.toLowerCase()) ? 'are' : 'is'} here: ${link}`], isLater);
  const row = clauseRow(tokensOf(text));
  const last = row?.at(-1) ?? '';
  if (!row || !/ (?:here|at|on|there)$/.test(last)) return undefined;
  const told = `${last}${/ (?:here|there)$/.test(last) ? ':' : ''} ${link}`;
  return phrasesOf([...row.slice(0, -1), told], isLater);
}

const cry =
  /^(?:(?:stupidly|foolishly|silly me|stupid me|sadly|totally(?= forgot)|completely(?= forgot)|ugh|argh+|oops|damn|doh|gah|yikes)\b[,!:.]? *)+/i;

// “did I make clear that I am accredited, not just in training?”
function questionTold(text: string, { isLater, isFollowed }: Answer): Phrase[] | undefined {
  const asked = text.replace(/ *\?+$/, '');
  const claim =
    /^did I (?:really |even |actually |ever )?(make (?:it )?clear|mention|explain|say|tell you)(?: that)? (.+)$/i.exec(
      asked,
    );
  if (claim?.[1] === 'say' && isFollowed && claim[2] && !isTold(claim[2]))
    return phrasesOf([`I may have said ${claim[2]}`], isLater);
  if (claim?.[1] && claim[2] && isTold(claim[2])) {
    const verb = claim[1].toLowerCase();
    if (verb === 'say') return phrasesOf([`I may have said that ${claim[2]}`], isLater);
    const past = /^make/.test(verb)
      ? 'made it clear'
      : verb === 'tell you'
        ? 'told you'
        : verb.replace(/$/, 'ed');
    return phrasesOf([`I am not sure I ${past} that ${mark(claim[2])}`], isLater);
  }
  const tokens = tokensOf(asked);
  // “what would I do if a pupil asks me to keep a secret?”, and then the answer
  if (
    isFollowed &&
    !isLater &&
    /^(?:what|how|when|where|why|which|who) (?:\p{L}+ )?(?:would|do|did|have|could|am|was) (?:I|my)\b/iu.test(
      asked,
    )
  ) {
    const question = questionOf(tokens);
    if (question.kind === 'question' && question.indirect !== '' && !/^about /.test(question.indirect))
      return phrasesOf([`you asked ${question.indirect}`], isLater);
  }
  if (
    (!isLater && !/^(?:may|can|could|might|should|shall) I\b/i.test(asked)) ||
    isFollowed ||
    !isInverted(tokens) ||
    !/^(?:may|can|could|might|should|shall|would|will|do|does|did|is|are|was|were) (?:I|you|it|we|the|there|my|your|this|that)\b/i.test(
      asked,
    )
  )
    return undefined;
  return [{ kind: 'sentence', text: `${asked}?`, asWritten: true }];
}

// Turns of phrase that tell by themselves what they mean.
function fixed(text: string, { isLater }: Answer): Phrase[] | undefined {
  const told = (...sentences: string[]) => phrasesOf(sentences, isLater);
  const wrong =
    /^(?:I )?(?:(gave|named|quoted|used|told you|mentioned|said) )?(?:the |a )?wrong ([^,:]+?)[,:;]? (?:(?:it|that) )?(?:(?:was|is|should be|should have been|actually) )?((?:the |an? )?[£$€]?\d[^,]*?,? not [^,]+|[^,]*\d[^,]*)$/i.exec(
      text,
    );
  if (wrong?.[2] && wrong[3]) {
    const it = /\b(?:is|was|are|were)\b/.test(wrong[3]) ? '' : 'it was ';
    return told(`I ${wrong[1]?.toLowerCase() ?? 'gave'} the wrong ${wrong[2]}: ${it}${mark(wrong[3])}`);
  }
  const got = /^(?:I )?(got|had) ([^,:]+) wrong[,:] ([^,]+?,? not [^,]+)$/i.exec(text);
  if (got?.[3]) return told(`I ${got[1]?.toLowerCase()} ${withArticle(got[2] ?? '')} wrong: ${mark(got[3])}`);
  const rather =
    /^(?:I )?said ([^,]+), (?:but )?(?:actually|really|in fact)(?: it (?:is|was))? ([^,]+)$/i.exec(text);
  if (rather?.[1] && rather[2] && finiteVerbAt(tokensOf(rather[2])) < 1)
    return told(`I said ${rather[1]}, but it is actually ${rather[2]}`);
  const correct = /^(?:to |must |should )?correct (?:(?:the|my|that) )?([^,:]+)[,:] (.+)$/i.exec(text);
  if (correct?.[1] && correct[2]) return told(`I should correct the ${correct[1]}: ${mark(correct[2])}`);
  const point = /^(?:my |the )?(?:main )?point (?:is|was)(?: that)?[,:]? (.+)$/i.exec(text)?.[1];
  if (point) return told(`my point is ${thatOr(point)}`);
  const should = /^(?:I )?should have (said|mentioned|added|explained|told you)(?: that)?[,:]? (.+)$/i.exec(
    text,
  );
  if (should?.[1] && should[2] && !putRight('', true, text)) {
    const about = /^about (.+)$/i.exec(should[2])?.[1];
    if (about) {
      const [thing = '', ...more] = about.split(/, (?=I )/);
      return told(`I should have mentioned ${withArticle(thing)}`, ...more);
    }
    return isTold(should[2])
      ? told(...led(`I should have ${should[1]} that `, should[2]))
      : told(`I should have ${should[1]} ${should[2]}`);
  }
  const forgot =
    /^(?:I )?((?:totally |completely |just )*(?:forgot|did not get to|wanted|meant|never got to|did not get round) to (?:say|mention|add|tell you|explain)|(?:did not|never) (?:say|mention|mentioned|said|tell you|explain))(?: that)?,? (.+)$/i.exec(
      text,
    );
  if (forgot?.[1] && forgot[2]) {
    const verb = forgot[1].replace(/^(?:totally|completely|just) /i, '');
    return clauseRow(tokensOf(forgot[2]))
      ? told(...led(`I ${verb} that `, forgot[2]))
      : /^(?:I|we|you|it|well|anything|much|enough|a lot)\b/i.test(forgot[2]) || / to say$/.test(verb)
        ? undefined
        : told(...withTail(`I ${verb} `, forgot[2]));
  }
  const missing =
    /^(?:I )?forgot (?:the )?(name|word|title|number|date|term) (of|for) ([^,]+), ([^,]+)$/i.exec(text);
  if (missing) return told(`I forgot the ${missing[1]} ${missing[2]} ${missing[3]}: it is ${missing[4]}`);
  const lost = /^(?:I )?forgot (?!to\b|that\b|about\b|how\b|what\b|I\b|half\b)(.+)$/i.exec(text)?.[1];
  if (lost && !isTold(lost) && !/[:;]/.test(lost)) return told(...withTail('I forgot ', lost));
  if (/^what I (?:should have said|meant|wanted to say)\b[^:]*: \S/i.test(text)) return told(text);
  const not = /^not having (\p{L}+) ([^,]+)(?:, (.+))?$/iu.exec(text);
  const base = not?.[1] ? verbReading(not[1].toLowerCase())?.base : undefined;
  if (not?.[2] && base) {
    const tail = not[3]
      ? /^\p{L}+ed (?:in|on|last|by|at)\b/u.test(not[3])
        ? `, which I ${not[3]}`
        : `, ${not[3]}`
      : '';
    return told(`I did not ${base} ${not[2]}${tail}`);
  }
  if (isLater && /^(?:forgetting|not counting|leaving out|thinking of|confusing|mixing up) /i.test(text))
    return told(`I was ${text}`);
  const checked = /^(?:I )?(?:have )?checked(?: since)?[,:] (?!that\b|the\b|it\b|my\b|an?\b)(.+)$/i.exec(
    text,
  )?.[1];
  if (checked) return told(`I have checked: ${checked}`);
  const steps = isLater ? stepsOf(text) : [];
  if (steps.length > 1 && areSteps(steps)) return told(`I would ${joinedSteps(steps)}`);
  if (/^(?:not|no longer) an? \p{L}/iu.test(text) && !/,/.test(text)) return told(`I am ${text}`);
  return undefined;
}

function thatOr(text: string): string {
  return isTold(text) ? `that ${text}` : text;
}

// “I can drive the van, passed in June”: only the first clause hangs on “that”.
function led(lead: string, text: string): string[] {
  const [first = text, ...rest] = clauseRow(tokensOf(text)) ?? [mark(text)];
  return [lead + first, ...rest];
}

function withTail(lead: string, text: string): string[] {
  const [first = '', ...rest] = text.split(/, (?=(?:I|it|we|you|that) )/);
  return [lead + withArticle(first), ...rest];
}

// “blanked on the allergen question”: that it went wrong is all the reader hears of it.
function faulted(
  text: string,
  inner: (body: string, later: boolean) => Phrase[] | undefined,
): Phrase[] | undefined {
  if (!isFault(text) || isExcuse(text)) return undefined;
  const remark = remarkOf(text);
  if (remark?.kind !== 'weak') return undefined;
  const topic = remark.text
    .replace(/ when (?:you|I was) asked$/, '')
    .replace(/^(?:(?:completely|totally|badly|something) )?(?:on|about) (?=\S)/, '');
  if (/ (?:when|if|that) /.test(topic)) return undefined;
  if (topic !== '' && !/\p{L}{2}/u.test(topic.replace(/^the /, '')))
    return remark.rest === '' ? [] : inner(remark.rest, true);
  const rest = remark.rest === '' ? [] : inner(remark.rest, true);
  const about = !/ when (?:you|I was) asked$/.test(remark.text)
    ? aboutOf(topic)
    : `my answer about ${withArticle(topic)}`;
  return rest ? [{ kind: 'remark', text: about }, ...rest] : undefined;
}

function rowTold(text: string, isLater: boolean): Phrase[] | undefined {
  const sentences = isJudged(text) ? undefined : clauseRow(tokensOf(text));
  return sentences ? phrasesOf(sentences, isLater) : undefined;
}

// “ISO 17025, not 9001”
function bare(text: string, isLater: boolean): Phrase[] | undefined {
  if (/\b(?:I|we|you|it|is|was|are|were|do|did|have|had)\b/.test(text)) return undefined;
  const corrected = /^([^,.;:]{2,40}?),? not ([^,.;:]{1,40})$/i.exec(text);
  return corrected && !isLater
    ? phrasesOf([`I meant ${corrected[1]}, not ${corrected[2]}`], false)
    : undefined;
}

// “grade 8, distinction”
function several(text: string, isLater: boolean): Phrase[] | undefined {
  const parts = text.split(', ');
  const areThings = parts.every(
    (part) =>
      part.split(' ').length < 7 &&
      finiteVerbAt(tokensOf(part)) < 1 &&
      !/^(?:not|no|I|you|we|it|about|on|what|how|why|which|who|where|when)\b/i.test(part),
  );
  return parts.length > 1 && areThings && !isLater
    ? [{ kind: 'loose', text: mark(text), asWritten: true }]
    : undefined;
}
