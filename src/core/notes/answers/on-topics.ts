import { finiteVerbAt } from '../finite-verb.ts';
import type { Phrase } from '../phrase.ts';
import { tokensOf } from '../tokens.ts';
import { mark } from './clause-row.ts';
import { withoutExcuse } from './fault.ts';

/**
 * What an answer was about and what is to be said of it, in one sentence: “on the salary, I said 31, but …”. What only
 * spells out the words before it stands behind their colon.
 */
export function onTopics(phrases: readonly Phrase[]): Phrase[] {
  const [first, second, ...rest] = phrases.map(inOneRow);
  if (!first) return [];
  if (!second) return [first];
  const told = first.kind === 'remark' ? onTopic(first.text, second) : undefined;
  if (told) return [clause(told), ...rest.map(behind)];
  if (first.kind === 'loose' && second.kind === 'loose' && !/[:;]/.test(first.text + second.text))
    return [{ ...first, text: `${first.text}, ${second.text}` }, ...rest.map(behind)];
  const spelled = first.kind === 'clause' ? spelledOut(first.text, second) : undefined;
  return spelled && first.kind === 'clause'
    ? [{ ...first, text: spelled, said: true }, ...rest.map(behind)]
    : [first, ...[second, ...rest].map(behind)];
}

// A clause behind another needs nothing to lead it in.
function behind(phrase: Phrase): Phrase {
  return phrase.kind === 'clause' ? { kind: 'sentence', text: phrase.text, asWritten: true } : phrase;
}

function clause(text: string): Phrase {
  return { kind: 'clause', text, whose: 'mine', said: true, grave: false, asWritten: true };
}

// Points of one answer stay in the order and with the commas they were written with.
function inOneRow(phrase: Phrase): Phrase {
  if (phrase.kind !== 'points' || phrase.kept || phrase.items.length < 2) return phrase;
  if (phrase.items.length > 2 && !/;/.test(phrase.text)) return phrase;
  if (phrase.items.length > 3 || phrase.items.some((item) => /[;\n]/.test(item))) return phrase;
  return { kind: 'loose', text: mark(phrase.items.join(', ')), asWritten: true };
}

const clauses = /^(?:clause|sentence|correction)$/;
const rows = /^(?:points|loose)$/;

function onTopic(remark: string, next: Phrase): string | undefined {
  const topic = topicIn(remark);
  if (topic === undefined) return undefined;
  if (rows.test(next.kind)) {
    const items = next.kind === 'points' ? next.items : [next.text];
    if (items.length > 2) return undefined;
    const areTold = items.some((item) => /^(?:I|we|you|they|it) /.test(item));
    const text = mark(items.join(areTold ? '; ' : ', '));
    if (/^not\b/.test(text)) return figured(topic, text);
    return `${topic}${/:/.test(text) || /^I\b/.test(text) ? ',' : ':'} ${text.replace(/^short version:/i, 'the $&')}`;
  }
  if (!clauses.test(next.kind) || /^(?:on|about|a better|what I) /i.test(next.text)) return undefined;
  return `${topic}${opening.test(next.text) && !/^(?:one|the short|in short)\b/.test(topic) ? ',' : ':'} ${next.text}`;
}

const opening = /^(?:I|it|we|you|there|my|the|this|that|nobody|your|our|a|an|I'd)\b/;

// “notice period one month, not three”
function figured(topic: string, text: string): string | undefined {
  const figure =
    /^on (?:the |my )?(\p{L}+(?: \p{L}+){0,2}?)(?:'s)? ((?:one|two|three|four|five|six|\d[\d.,]*)(?: \p{L}+)?)$/u.exec(
      topic,
    );
  return figure ? `my ${figure[1]} is ${figure[2]}, ${text}` : undefined;
}

// “what I said about the salary”: “on the salary”
function topicIn(remark: string): string | undefined {
  const about = /^(?:what I said about|my answer (?:about|on|to)) (.+)$/.exec(remark)?.[1];
  if (about === undefined) return /^your question about [^,:]+$/.test(remark) ? `on ${remark}` : undefined;
  const bare = withoutExcuse(about)
    .replace(/^my (?:answer|reply|question) (?:about|on|to) /, '')
    .replace(/^the (?:part|bit|one) (?:about|on|where) /, '')
    .replace(/^the questions? (?:on|about|of|regarding|re) /, 'your question about ')
    .replace(/^(?:the )?(\p{Lu}\S*(?: \p{Lu}\S*)*) (?:thing|bit|part)$/u, '$1')
    .replace(/ (?:thing|bit|part)$/, '')
    .replace(/ (?:was|were)$/, '');
  if (/^(?:the )?(?:one thing|short version|long version|short answer)\b/.test(bare)) return bare;
  if (/^if [^,]+$/.test(bare)) return bare;
  if (/^what I (?:should have said|meant)\b[^,:]*$/.test(bare)) return bare;
  if (/[,;:?]|^(?:yes|no|not|by|in|to|and|all|both|or|too|of|at|with)\b/i.test(bare)) return undefined;
  if (/\b(?:wrong|stupid|silly|bad|poor|muddled|meanwhile|only|too)\b/i.test(bare)) return undefined;
  const isHow = /^(?:why|how|what|where|when|who) /.test(bare);
  if (!isHow && finiteVerbAt(tokensOf(bare)) > 0) return undefined;
  return bare.split(' ').length < 10 ? `on ${bare}` : undefined;
}

// “I confused VAT rates”, and then which.
function spelledOut(text: string, next: Phrase): string | undefined {
  if (next.kind !== 'loose' || /[:;]/.test(text)) return undefined;
  const row = mark(next.text);
  if (/^(?:not|to|by|because|until|from|with|at|in|on) /i.test(row)) return `${text}, ${row}`;
  if (/\b(?:I|we|you|it) \p{L}/u.test(row)) return undefined;
  const isShort = !/,/.test(text) && row.split(' ').length < 9;
  return isShort && finiteVerbAt(tokensOf(row)) < 1 && /\p{L}{2}/u.test(row) ? `${text}: ${row}` : undefined;
}
